import { expect, test } from "vitest";
import { actionField } from "../../../src/extractors/action-field.js";
import { textsOf } from "../texts-of.js";

test.each([
  ["Das zeigt sich auch bei unserem gewählten Schwerpunktthema Demokratiebildung.", ["Demokratiebildung"]],
  [
    "Als Schwerpunkt der Zusammenarbeit wurde der Ausbau der Bildungsberichte vereinbart.",
    ["Ausbau der Bildungsberichte"],
  ],
  ["Inhaltlich steht für das Bildungsbüro das lebenslange Lernen im Mittelpunkt.", ["lebenslange Lernen"]],
  ["Darüber hinaus ist das Bildungsbüro zuständig für die Schulstatistik.", ["Schulstatistik"]],
  [
    "Vorrangig werden der Übergang in die Schule und die Leseförderung bearbeitet.",
    ["Übergang in die Schule", "Leseförderung"],
  ],
  [
    "Während zwei Stellen den Fokus auf die Sprachbildung richten, plant die dritte den Ganztag.",
    ["Sprachbildung"],
  ],
  ["Die Vernetzung aller Bildungspartner steht hierbei im Fokus.", ["Vernetzung aller Bildungspartner"]],
  [
    "Zur wichtigsten Kernaufgabe zählte die Bündelung der Bildungsangebote.",
    ["Bündelung der Bildungsangebote"],
  ],
])("%j stresses fields", async (text, expected) => {
  expect(await textsOf(actionField, text)).toEqual(expected);
});

test.each([
  // a report's, and what stands beside
  "Die Stadt hat ihren Bildungsbericht vorgestellt. Der Schwerpunkt liegt auf der Lage von Kindern im Grundschulalter.",
  "Bildung ist neben den Bereichen „Arbeit“ und „Verkehr“ eines der drei zentralen Politikfelder.",
  "Die Bildungskonferenz mit dem Schwerpunktthema Ganztag war gut besucht.",
  "In einer gemeinsamen Vereinbarung sind die Schwerpunkte der Zusammenarbeit von Schulen und Kitas festgehalten.",
  "Das Bildungsbüro nimmt alle Abschnitte einer Bildungsbiografie in den Blick.",
  "Außerschulische Bildungsangebote konzentrieren sich auf die Kreisstädte.",
  "Im Bereich Schule wird unterschieden zwischen den inneren und den äußeren Angelegenheiten der Bildung.",
])("%j stresses none", async (text) => {
  expect(await textsOf(actionField, text)).toEqual([]);
});
