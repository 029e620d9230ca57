import { expect, test } from "vitest";
import { readEnglishDeed } from "../../src/language/english-deeds.js";
import { viewOf } from "./view-of.js";

async function deedOf(text: string): Promise<string | undefined> {
  const view = await viewOf(
    `The district publishes what its offices do for schools and families.\n\n${text}`,
  );
  const sentence = view.sentences.at(-1)!;
  const deed = readEnglishDeed(view, sentence);
  return deed && `${deed.aspect}: ${view.text.slice(deed.start, deed.end)}`;
}

test.each([
  [
    "After the survey, the education office evaluates all answers of the schools.",
    "does: evaluates all answers of the schools",
  ],
  [
    "We advise families on every step between schools.",
    "does: advise families on every step between schools",
  ],
  [
    "A learning centre has been opened for the families of the district.",
    "done: A learning centre has been opened for the families of the district",
  ],
])("%j tells a deed", async (text, expected) => {
  expect(await deedOf(text)).toBe(expected);
});

test.each([
  "The education office is located in the town hall of the district.",
  "The education office would advise families if there were money.",
  "The football club trains its players on Mondays in the park.",
])("%j tells none", async (text) => {
  expect(await deedOf(text)).toBeUndefined();
});
