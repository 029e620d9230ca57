import { expect, test } from "vitest";
import { actionField } from "../../../src/extractors/action-field.js";
import { textsOf } from "../texts-of.js";

test.each([
  [
    "Unsere Arbeitsfelder Ansprechpersonen\n\nBildungsberichterstattung a.b@auental.example\n\nFamilienbildung c.d@auental.example",
    ["Bildungsberichterstattung", "Familienbildung"],
  ],
  [
    "Themenfeld / Kontakt\n\nGanztag: g.t@auental.example\nBerufliche Orientierung: 01234 5678-90",
    ["Ganztag", "Berufliche Orientierung"],
  ],
  // a name and its address on lines of their own, and who answers for it
  [
    "Handlungsfelder Bearbeiter-Kontakt\n\nBildungsmanagement, Leitung [email protected]\n\nSprachliche Bildung\n\n[email protected]\n\nBildungskoordinatorin NZG [email protected]",
    ["Bildungsmanagement", "Sprachliche Bildung"],
  ],
])("%j has rows of fields", async (text, expected) => {
  expect(await textsOf(actionField, text)).toEqual(expected);
});

test.each([
  "Kontakt\n\nSekretariat s.k@auental.example\n\nEmpfang e.m@auental.example",
  "Abteilung Telefon\n\nBauamt 01234 5678-11\n\nStandesamt 01234 5678-12",
  "Themen Kontakt\n\nDas Büro ist täglich von 9 bis 12 Uhr besetzt.",
])("%j has none", async (text) => {
  expect(await textsOf(actionField, text)).toEqual([]);
});
