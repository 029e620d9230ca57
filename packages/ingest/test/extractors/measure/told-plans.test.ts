import { expect, test } from "vitest";
import { measure } from "../../../src/extractors/measure.js";
import { textsOf } from "../texts-of.js";

const below = (text: string): Promise<string[]> =>
  textsOf(measure, `Das Bildungsbüro\n\n## Was steht als Nächstes an?\n\n${text}`);

test.each([
  ["Im Frühjahr bilden wir einen Elternbeirat.", ["Im Frühjahr bilden wir einen Elternbeirat"]],
  ["Muster: Im Frühjahr bilden wir einen Elternbeirat.", ["Im Frühjahr bilden wir einen Elternbeirat"]],
  ["Und der Bericht wird fortgeschrieben.", ["Bericht wird fortgeschrieben"]],
  [
    "Die Ideen der Eltern werden bis zum Sommer geordnet.",
    ["Ideen der Eltern werden bis zum Sommer geordnet"],
  ],
])("%j is told as planned", async (text, expected) => {
  expect(await below(text)).toEqual(expected);
});

test.each([
  "Wir freuen uns auf die Arbeit mit den Schulen.",
  "Die Schulen wollen wir später fragen.",
  "Ob der Bericht fortgeschrieben wird, ist offen.",
  "Begleitet wird dies durch den Bildungsbeirat.",
  "Am 3. Mai 2030 wird das Bildungsforum eröffnet.",
  "Welche Kitas werden gefragt?",
  "Nach drei Jahren wird Bilanz gezogen.",
])("%j is no plan", async (text) => {
  expect(await below(text)).toEqual([]);
});

test("items that say what came about hold no undertakings", async () => {
  expect(await textsOf(measure, "## Ergebnisse\n\n- Der Kreistag richtet einen Schulfonds ein")).toEqual([]);
});
