import { expect, test } from "vitest";
import { result } from "../../../src/extractors/result.js";
import { textsOf } from "../texts-of.js";

test.each([
  [
    "# Was ist daraus geworden?\n\n- Lesefonds mit 5.000 Euro\n- Arbeitskreis Ganztag gegründet",
    ["Lesefonds mit 5.000 Euro", "Arbeitskreis Ganztag gegründet"],
  ],
  ["# Ergebnisse\n\nDie Zahl der Abbrüche sank um ein Drittel.", ["Zahl der Abbrüche sank um ein Drittel"]],
])("%j tells results", async (text, expected) => {
  expect(await textsOf(result, text)).toEqual(expected);
});

test.each([
  "# Ergebnisse\n\nIm Anschluss diskutierten die Gäste in zwei Runden über die Folgen.",
  "# Ergebnisse\n\nDie Landrätin begrüßte die Gäste der Konferenz im Kreishaus.",
])("%j tells of a meeting", async (text) => {
  expect(await textsOf(result, text)).toEqual([]);
});
