import { expect, test } from "vitest";
import { material } from "../../src/extractors/material.js";
import { valuesOf } from "./values-of.js";

const yearsOf = async (text: string) =>
  (await valuesOf<"material">(material, text)).map(({ title, year }) => [title, year]);

test.each([
  ["Neu ist die Arbeitshilfe „Vom Plan zur Tat“ (Februar 2020).", [["Vom Plan zur Tat", "2020"]]],
  [
    "## Veröffentlichungen\n\n- Kalender Kita und Schule (4. Auflage, 2019)",
    [["Kalender Kita und Schule", "2019"]],
  ],
  ["## Chronik\n\n- 2012 – Erster Bildungsbericht Waldau", [["Erster Bildungsbericht", "2012"]]],
  [
    "Das Themenheft „Lernen in Zahlen“ wird gelobt.\n\nThemenheft „Lernen in Zahlen“ (2023)",
    [
      ["Lernen in Zahlen", "2023"],
      ["Lernen in Zahlen", "2023"],
    ],
  ],
  // a number of rooms, a period and a later edition are no year of it
  ["Neu ist die Arbeitshilfe „Vom Plan zur Tat“ (120 Seiten).", [["Vom Plan zur Tat", undefined]]],
  ["## Chronik\n\n- 2012–2014: Erster Bildungsbericht Waldau", [["Erster Bildungsbericht", undefined]]],
])("%s", async (text, expected) => {
  expect(await yearsOf(text)).toEqual(expected);
});

test("somebody who monitors is no report", async () => {
  expect(await yearsOf("Dazu rät Bildungsmonitorer Uwe Kunze.")).toEqual([]);
});
