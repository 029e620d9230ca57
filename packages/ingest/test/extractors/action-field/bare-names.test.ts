import { expect, test } from "vitest";
import { actionField } from "../../../src/extractors/action-field.js";
import { textsOf } from "../texts-of.js";

const below = "\n\nDas Bildungsbüro begleitet hier die Schulen und die Träger im Landkreis.\n\n";

test.each([
  [
    `# Bildungsbüro Auental\n\n## Elternbildung${below}## Übergang Schule – Beruf${below}## Kontakt${below}`,
    ["Elternbildung", "Übergang Schule – Beruf"],
  ],
  [
    "# Im Überblick\n\n- Sprachbildung\n- Frühe Bildung\n- Übergang Kita – Grundschule",
    ["Sprachbildung", "Frühe Bildung", "Übergang Kita – Grundschule"],
  ],
  [
    "# Bildungskonferenz Auental\n\n## Workshops\n\n- Workshop 1: Elternbildung auf dem Dorf, Rathaus\n- Workshop 2: Mein Weg, Turnhalle",
    ["Elternbildung"],
  ],
  [
    "## Projekt 2: Elternbildung\n\nZiel: Eltern erreichen\n\n## Projekt 5: Bildungsmonitoring\n\nZiel: Daten nutzen",
    ["Elternbildung", "Bildungsmonitoring"],
  ],
  [
    "Thema: Übergang Schule – Beruf\n\nKommune: Landkreis Auental\n\nLaufzeit: 2020 bis 2024",
    ["Übergang Schule – Beruf"],
  ],
  [
    "## Handlungsfelder\n\nElternbildung: Lotsinnen in allen Kitas\n\nGanztag: Beratung der Träger",
    ["Elternbildung", "Ganztag"],
  ],
  ["Schwerpunkte: Ganztag / Inklusion / Elternbildung", ["Ganztag", "Inklusion", "Elternbildung"]],
  ["Priorität 1: Sprachbildung\n\nPriorität 2: Schulbau", ["Sprachbildung", "Schulbau"]],
  [
    "Handlungsfelder Kontakt\n\nBildungsmonitoring monitoring@auental.example\n\nSprachbildung (halbe Stelle) N. N.\n\nGanztag ganztag@auental.example",
    ["Bildungsmonitoring", "Sprachbildung", "Ganztag"],
  ],
])("%j names fields by its layout", async (text, expected) => {
  expect(await textsOf(actionField, text)).toEqual(expected);
});

test.each([
  // one heading alone, what was published, people and places
  `# Bildungsbüro Auental\n\n## Elternbildung${below}## Kontakt${below}`,
  "## Kapitel\n\n- Sprachbildung\n- Elternbildung\n- Ganztag",
  "# Im Überblick\n\n- Grundschulen\n- Musikschule\n- Kitas",
  "# Im Überblick\n\n- Sprachbildung\n- Elternbildung\n- Zwölf Kommunen haben sich angeschlossen",
  "# Messe Auental\n\n## Workshops\n\n- Elternbildung auf dem Dorf\n- Mein Weg",
  "## Projekt 2: Broschüre „Elternbildung“\n\nText\n\n## Projekt 5: Bildungsbericht\n\nText",
  "## Projekt 2: Elternbildung\n\nText",
  "Thema: Elternbildung\n\nKommune: Auental\n\nUhrzeit: 10 Uhr",
])("%j names none", async (text) => {
  expect(await textsOf(actionField, text)).toEqual([]);
});
