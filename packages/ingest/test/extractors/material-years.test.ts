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

test.each([
  [
    "## Zum Herunterladen\n\nTitel | Jahr | Format\nWegweiser Ausbildung Waldau | 2021 | PDF, 3,4 MB\nZahlen zur Kita | Mai 2019 | PDF",
    [
      ["Wegweiser Ausbildung Waldau", "2021"],
      ["Zahlen zur Kita", "2019"],
    ],
  ],
  [
    "## Veröffentlichungen\n\nNr. | Publikation | Bezug\n4 | Leitfaden Lesepaten | Broschüre, kostenlos",
    [["Leitfaden Lesepaten", undefined]],
  ],
])("a table of titles and what is told of them: %s", async (text, expected) => {
  expect(await yearsOf(text)).toEqual(expected);
});
