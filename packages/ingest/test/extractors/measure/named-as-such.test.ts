import { expect, test } from "vitest";
import { measure } from "../../../src/extractors/measure.js";
import { result } from "../../../src/extractors/result.js";
import { textsOf } from "../texts-of.js";

test.each([
  ["Als erste Maßnahme wurde ein Beratungstelefon für Eltern eingerichtet.", ["Beratungstelefon für Eltern"]],
  [
    "Als weitere Angebote der Stadt sind Elterncafés und eine Ferienakademie geplant.",
    ["Elterncafés", "Ferienakademie"],
  ],
  [
    "Die Stelle organisiert Kurse für Eltern und gibt einen Newsletter heraus.",
    ["Kurse für Eltern", "Newsletter"],
  ],
])("%j names measures, and no results", async (text, expected) => {
  expect(await textsOf(measure, text)).toEqual(expected);
  expect(await textsOf(result, text)).toEqual([]);
});

test.each([
  "Als Projekt des Landes wurde die Initiative für Schulen 2019 bekannt.",
  "Als Angebote für Eltern sind die Kurse kaum bekannt.",
  "Im Ergebnis entstand ein Wegweiser für neue Familien.",
])("%j names none", async (text) => {
  expect(await textsOf(measure, text)).toEqual([]);
});
