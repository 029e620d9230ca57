import { expect, test } from "vitest";
import { actionField } from "../../../src/extractors/action-field.js";
import { textsOf } from "../texts-of.js";

test.each([
  [
    "Vier Themenfelder standen von Beginn an fest: Leseförderung, Ganztag, Elternbildung und Weiterbildung.",
    ["Leseförderung", "Ganztag", "Elternbildung", "Weiterbildung"],
  ],
  [
    "In fünf Gruppen ging es um die Leitthemen der Region („Übergänge meistern“, „Bildung und Ehrenamt“).",
    ["Übergänge meistern", "Bildung und Ehrenamt"],
  ],
  [
    "Schwerpunkte sind die Themen Schulbau, die Koordination der Sprachkurse, der Aufbau eines Portals sowie das Monitoring als Daueraufgabe.",
    ["Schulbau", "Koordination der Sprachkurse", "Aufbau eines Portals", "Monitoring als Daueraufgabe"],
  ],
  [
    "Ganztag, Inklusion und Sprachbildung heißen die drei Handlungsfelder.",
    ["Ganztag", "Inklusion", "Sprachbildung"],
  ],
  ["Mit der Grundbildung kam 2023 ein weiteres Handlungsfeld hinzu.", ["Grundbildung"]],
  [
    "Zum Aufgabenbereich der Stelle gehören die Bildungsplanung und die Elternbildung.",
    ["Bildungsplanung", "Elternbildung"],
  ],
  [
    "Als Querschnittsthemen ziehen sich Inklusion und Medienbildung durch alle Projekte.",
    ["Inklusion", "Medienbildung"],
  ],
  [
    "Die Aufgaben des Büros reichen von der Schulentwicklungsplanung über die Elternbildung bis hin zur Weiterbildung.",
    ["Schulentwicklungsplanung", "Elternbildung", "Weiterbildung"],
  ],
  ["Erster Schwerpunkt ist die Sprachbildung, zweiter der Ganztag.", ["Sprachbildung", "Ganztag"]],
  [
    "Kernthemen der Bildungsregion sind neben dem Ganztag auch die Leseförderung und das Ehrenamt.",
    ["Ganztag", "Leseförderung", "Ehrenamt"],
  ],
  [
    "Die Bildungsregion hat drei Handlungsfelder benannt. Es sind dies Lesen, Ganztag und Musik.",
    ["Lesen", "Ganztag", "Musik"],
  ],
  [
    "Für die Felder Weiterbildung und Grundbildung ist die Volkshochschule zuständig.",
    ["Weiterbildung", "Grundbildung"],
  ],
  ["Die Stelle befasst sich mit dem Lebenslangen Lernen.", ["Lebenslanges Lernen"]],
  [
    "The strategy of the education office rests on three pillars: early education, school and training.",
    ["early education", "school", "training"],
  ],
])("%j names its fields", async (text, expected) => {
  expect(await textsOf(actionField, text)).toEqual(expected);
});

test.each([
  "Sie studierte Pädagogik mit den Schwerpunkten Sprachbildung und Medienbildung.",
  "Im Zentrum des Marktplatzes steht ein Brunnen.",
  "Das Land fördert in den Bereichen Straße, Schiene und Radweg.",
  "Die Bildungsregion hat drei Ebenen: die Steuerungsgruppe, das Bildungsbüro und die Bildungskonferenz.",
  "Wer in den Bereichen Bildung und Sport Verantwortung trägt, weiß das.",
  "Auf der Tagung standen Schule, Ganztag und Inklusion im Mittelpunkt.",
  "Im Mittelpunkt steht das Ziel, Eltern zu beraten.",
])("%j names none", async (text) => {
  expect(await textsOf(actionField, text)).toEqual([]);
});
