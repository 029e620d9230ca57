import { expect, test } from "vitest";
import { result } from "../../src/extractors/result.js";
import { textsOf } from "./texts-of.js";

test.each([
  [
    "Ergebnisse:\n\n- ein gemeinsamer Bericht\n- vier neue Netzwerke",
    ["gemeinsamer Bericht", "vier neue Netzwerke"],
  ],
  ["Erstes Ergebnis:\n\nEine Befragung der Betriebe im Kreis.", ["Befragung der Betriebe im Kreis"]],
  ["Ein Erfolg des Büros, das neu ist, sind die zehn Konferenzen im Kreis.", ["zehn Konferenzen im Kreis"]],
  ["Als Ergebnis entstand ein Wegweiser für Eltern.", ["Wegweiser für Eltern"]],
])("%j names results", async (text, expected) => {
  expect(await textsOf(result, text)).toEqual(expected);
});

test.each([
  "Viel Erfolg!",
  "Das Ergebnis war 3:1.",
  "Die Ergebnisse finden Sie im Archiv.",
  "Was war das Ergebnis?",
])("%j names none", async (text) => {
  expect(await textsOf(result, text)).toEqual([]);
});

test("what was already done is a result", async () => {
  expect(await textsOf(result, "Dabei wurde bereits eine breite Datenbasis erarbeitet.")).toEqual([
    "breite Datenbasis erarbeitet",
  ]);
  expect(await textsOf(result, "Die Anmeldung wurde bereits abgeschickt.")).toEqual([]);
});
