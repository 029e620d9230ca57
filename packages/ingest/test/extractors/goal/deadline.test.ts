import { expect, test } from "vitest";
import { goal } from "../../../src/extractors/goal.js";
import { viewOf } from "../../language/view-of.js";

test.each([
  ["Bis 2031 soll jede Schule eine Bibliothek bekommen.", ["2031"]],
  // in the heading, of a school year's begin, of a year something is set for, of what is done at once
  ["## Ziele bis 2029\n\n- Lesepaten an allen Schulen\n- Wege zur Beratung verkürzen", ["2029", "2029"]],
  ["Bis zum Schuljahr 2029/30 sollen alle Kitas eine Sprachförderung anbieten.", ["2029"]],
  ["Für 2027 nimmt sich der Kreis vor, die Eltern besser zu beteiligen.", ["2027"]],
  ["Ziel ist es, den Schulentwicklungsplan im Jahr 2026 dem Rat vorzulegen.", ["2026"]],
  // no deadline: when it began, what was measured, what stands over another list
  ["Ziel ist es, das seit 2016 bestehende Netzwerk zu stärken.", [undefined]],
  ["## Rückblick bis 2019\n\nDie Stadt will die Kitas stärken.", [undefined]],
])("%j tells until when", async (text, expected) => {
  const found = [...goal.extract(await viewOf(text))];
  expect(found.map(({ value }) => (value as { by?: string }).by)).toEqual(expected);
});
