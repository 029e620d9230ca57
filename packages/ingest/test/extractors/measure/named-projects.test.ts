import { expect, test } from "vitest";
import { measure } from "../../../src/extractors/measure.js";
import { textsOf } from "../texts-of.js";

test.each([
  ["Abhilfe schafft seit 2020 ein Lernbus, der die Dörfer anfährt.", ["Lernbus"]],
  ["Abhilfe schaffen die Bildungslotsen.", ["Bildungslotsen"]],
  ["Beim Projekt „Lesezeit“ begleiten 20 Freiwillige die Kinder.", ["„Lesezeit“"]],
  ["Im Wettbewerb „Kluge Köpfe“ lernen Jugendliche gemeinsam.", ["„Kluge Köpfe“"]],
  [
    "Vorgeschlagen ist u. a., Lesepaten auszubilden und Räume zu öffnen.",
    ["Lesepaten auszubilden", "Räume zu öffnen"],
  ],
])("%j tells a measure", async (text, expected) => {
  expect(await textsOf(measure, text)).toEqual(expected);
});

test.each([
  "Im Projekt „Bildung integriert“ arbeiten zwei Personen im Bildungsbüro.",
  "Vorgesehen sind zunächst vier Schritte.",
  "Vorgesehen ist ferner ein Bildungsbeirat.",
  "Die Agentur berät Kommunen. Das Paket umfasst Beratung, Analysen und Fortbildungen.",
  "Die Bildungsregion setzt drei Organe ein.",
  "Das Bildungsbüro hat seither zwei Bildungskonferenzen organisiert.",
])("%j tells none", async (text) => {
  expect(await textsOf(measure, text)).toEqual([]);
});
