import { expect, test } from "vitest";
import { actionField } from "../../../src/extractors/action-field.js";
import { textsOf } from "../texts-of.js";

test.each([
  [
    "## Empfehlungen\n\na) Sprachbildung: Für alle Kitas sind Kurse anzubieten.\n\nb) Ganztag: Die Schulen sind besser auszustatten.",
    ["Sprachbildung", "Ganztag"],
  ],
  ["Aktionsfelder: Bildungsberatung; Übergänge; Monitoring", ["Bildungsberatung", "Übergänge", "Monitoring"]],
  [
    "Schwerpunkte waren in den ersten Jahren die Vernetzung der Schulen, der Ausbau der Beratung sowie die Elternarbeit.",
    ["Vernetzung der Schulen", "Ausbau der Beratung", "Elternarbeit"],
  ],
  [
    "Der Kreis will die Schwerpunkte Sprachbildung und Ganztag an Schulen bearbeiten.",
    ["Sprachbildung", "Ganztag an Schulen"],
  ],
  ["## SCHWERPUNKTE DERZEIT\n\n- Sprachliche Bildung\n- Ganztag", ["Sprachliche Bildung", "Ganztag"]],
  [
    "We are active in the following fields:\n\n- Early education\n- Transition to work",
    ["Early education", "Transition to work"],
  ],
  ["Handlungsfelder\n\nSprachbildung\nÜbergänge\nGanztag", ["Sprachbildung", "Übergänge", "Ganztag"]],
])("%j names fields", async (text, expected) => {
  expect(await textsOf(actionField, text)).toEqual(expected);
});

test.each([
  "Der Bericht wurde um die Themenfelder Sprache und Ganztag erweitert.",
  "## Schwerpunkte\n\nZurzeit arbeitet das Amt, wie vereinbart, daran:\n\nNach Bedarf wird ergänzt.",
  "Handlungsfelder\n\nDie Arbeit beginnt im Mai.\nSie endet im Herbst.",
])("%j names none", async (text) => {
  expect(await textsOf(actionField, text)).toEqual([]);
});
