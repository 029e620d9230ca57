import { expect, test } from "vitest";
import { challenge } from "../../../src/extractors/challenge.js";
import { measure } from "../../../src/extractors/measure.js";
import { result } from "../../../src/extractors/result.js";
import { textsOf } from "../texts-of.js";

const text = [
  "## Ergebnisse der Workshops",
  "### Kita und Grundschule",
  [
    "- einheitlicher Übergabebogen fehlt",
    "- gemeinsame Fortbildungen wurden gewünscht",
    "- Vorschlag: Patenschaften zwischen Kitas und Schulen",
    "- alle Kitas nutzen nun einen gemeinsamen Bogen",
  ].join("\n"),
].join("\n\n");

test("what is lacking, wanted or proposed in a workshop is no result", async () => {
  expect(await textsOf(result, text)).toEqual(["alle Kitas nutzen nun einen gemeinsamen Bogen"]);
  expect(await textsOf(challenge, text)).toEqual(["einheitlicher Übergabebogen fehlt"]);
  expect(await textsOf(measure, text)).toEqual(["Patenschaften zwischen Kitas und Schulen"]);
});

test.each([
  ["In den Internationalen Klassen fehlen Plätze.", ["In den Internationalen Klassen fehlen Plätze"]],
  [
    "Die Zahl der Schüler ohne Deutschkenntnisse hat sich seit 2021 verdoppelt.",
    ["Zahl der Schüler ohne Deutschkenntnisse hat sich seit 2021 verdoppelt"],
  ],
  ["Was fehlt, wissen die Schulen.", []],
  ["Kein Kind fehlt mehr in der Schule.", []],
])("%j tells what is lacking as a clause", async (text, expected) => {
  expect(await textsOf(challenge, text)).toEqual(expected);
});
