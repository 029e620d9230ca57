import { expect, test } from "vitest";
import { actionField } from "../../../src/extractors/action-field.js";
import { textsOf } from "../texts-of.js";

test.each([
  [
    "Forum | Thema | Leitung\nI | Sprachbildung | Jana Muster\nII | Übergang Schule – Beruf | N. N.",
    ["Sprachbildung", "Übergang Schule – Beruf"],
  ],
  ["Arbeitsgruppe | Schwerpunkt\nAG 1 | Elternbildung\nAG 2 | Ganztag", ["Elternbildung", "Ganztag"]],
  [
    "Nr. | Handlungsfeld | Beginn\n1 | Frühe Bildung | 2024\n2 | Ganztag | 2025",
    ["Frühe Bildung", "Ganztag"],
  ],
  [
    "Kommune | Thema\nLandkreis Auental | Bildungsberatung\nStadt Auental | Ganztag",
    ["Bildungsberatung", "Ganztag"],
  ],
  ["Jahr | Schwerpunkt\n2025 | Inklusion\n2026 | Ganztag", ["Inklusion", "Ganztag"]],
])("%j has fields in a column", async (text, expected) => {
  expect(await textsOf(actionField, text)).toEqual(expected);
});

test.each([
  // the programme of a conference, and what people do
  "Forum | Thema | Uhrzeit\nI | Sprachbildung | 10 Uhr\nII | Ganztag | 11 Uhr",
  "Name | Aufgabe\nJana Muster | Sekretariat\nOlaf Beispiel | Bildungsmonitoring",
  "Band | Thema\n1 | Sprachbildung\n2 | Ganztag",
])("%j has none", async (text) => {
  expect(await textsOf(actionField, text)).toEqual([]);
});
