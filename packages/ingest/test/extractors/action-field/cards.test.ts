import { expect, test } from "vitest";
import { actionField } from "../../../src/extractors/action-field.js";
import { textsOf } from "../texts-of.js";

test.each([
  [
    "Handlungsfeld 1\nBildungsübergänge\n\nHandlungsfeld 2\nElternarbeit",
    ["Bildungsübergänge", "Elternarbeit"],
  ],
  [
    "Aufgaben und Themen\n\nFrühe Bildung\n\nGanztag und Schulsozialarbeit",
    ["Frühe Bildung", "Ganztag und Schulsozialarbeit"],
  ],
  [
    "Unsere Schwerpunkte\n\nÜbergang Schule – Beruf\nDas Büro bringt Betriebe und Schulen ins Gespräch.\n\nKulturelle Bildung\nDas Büro verbindet Schulen mit Künstlerinnen.",
    ["Übergang Schule – Beruf", "Kulturelle Bildung"],
  ],
  [
    "Aufgabenschwerpunkte\n\n- Schulentwicklungsplanung\n- Elternbildung",
    ["Schulentwicklungsplanung", "Elternbildung"],
  ],
])("%j has cards", async (text, expected) => {
  expect(await textsOf(actionField, text)).toEqual(expected);
});

test.each([
  "Wahlkreis 1\nAltstadt\n\nWahlkreis 2\nNordstadt",
  "Themen\n\nDr. Jana Muster\n\nTelefon 0123 456789",
  "Aufgaben\n\nDas Büro arbeitet seit 2015 im Kreishaus und ist täglich erreichbar.",
])("%j has none", async (text) => {
  expect(await textsOf(actionField, text)).toEqual([]);
});
