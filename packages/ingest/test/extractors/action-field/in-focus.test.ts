import { expect, test } from "vitest";
import { actionField } from "../../../src/extractors/action-field.js";
import { textsOf } from "../texts-of.js";

test.each([
  ["Schwerpunkte der Vereinbarung:\n\n- Elternbildung\n- Ganztag", ["Elternbildung", "Ganztag"]],
  ["Themen der Zusammenarbeit:\n\n- Elternbildung\n- Ganztag", ["Elternbildung", "Ganztag"]],
  [
    "Gearbeitet wird in Gruppen:\n\nAG 1: Frühe Bildung\nAG 2: Schule und Beruf\nAG 3: Integration",
    ["Frühe Bildung", "Schule und Beruf", "Integration"],
  ],
  [
    "Die Beteiligten waren sich einig, dass die Elternbildung, die Leseförderung und der Ganztag in den kommenden Jahren im Mittelpunkt stehen sollen.",
    ["Elternbildung", "Leseförderung", "Ganztag"],
  ],
  [
    "Elternbildung, der Ausbau der Leseförderung sowie der Ganztag wurden als zentrale Themen benannt.",
    ["Elternbildung", "Ausbau der Leseförderung", "Ganztag"],
  ],
  [
    "Das Bildungsbüro arbeitet seit zwei Jahren, mit besonderem Fokus auf Elternbildung und Leseförderung.",
    ["Elternbildung", "Leseförderung"],
  ],
  [
    "Die Gäste tauschten zu den drei Themen „Elternbildung“, „Lesen“ und „Ganztag“ ihre Vorhaben und Wünsche aus.",
    ["Elternbildung", "Lesen", "Ganztag"],
  ],
  ["Das Bildungsbüro stellt einen Antrag mit dem Schwerpunkt Elternbildung.", ["Elternbildung"]],
  ["Themencluster: Wald und Wiese; Wasser; Stadtnatur", ["Wald und Wiese", "Wasser", "Stadtnatur"]],
])("%j names fields", async (text, expected) => {
  expect(await textsOf(actionField, text)).toEqual(expected);
});

test.each([
  "Handlungsbedarfe\n\nDer Bericht zeigt Handlungsfelder auf:\n\n- Jedes dritte Kind spricht zu Hause eine weitere Sprache.\n- 14 % der Jugendlichen haben keinen Abschluss.\n- Ein Viertel der Stellen ist nicht besetzt.",
  "# Stolpersteine\n\n- Zuständigkeiten: Bund / Land / Stadt",
  "Ein Bildungsbericht mit dem Schwerpunkt Ganztag liegt vor.",
  "Bei der Umsetzung einer solchen Planung liegt der Fokus darauf, die Ämter zu vernetzen.",
])("%j names none", async (text) => {
  expect(await textsOf(actionField, text)).toEqual([]);
});
