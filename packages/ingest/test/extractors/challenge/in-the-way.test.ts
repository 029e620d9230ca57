import { expect, test } from "vitest";
import { challenge } from "../../../src/extractors/challenge.js";
import { textsOf } from "../texts-of.js";

test.each([
  [
    "Die weiten Wege machen es den Familien schwer, Kurse zu besuchen.",
    "weiten Wege machen es den Familien schwer, Kurse zu besuchen",
  ],
  [
    "Die Zahlen der Schulen sind bislang nicht miteinander verknüpft.",
    "Zahlen der Schulen sind bislang nicht miteinander verknüpft",
  ],
  ["Bei den Kitas besteht dringender Ausbaubedarf.", "Bei den Kitas besteht dringender Ausbaubedarf"],
  [
    "Nicht gelöst ist die Frage, wer die Schulen künftig berät.",
    "Nicht gelöst ist die Frage, wer die Schulen künftig berät",
  ],
])("%j tells what is in the way", async (text, expected) => {
  expect(await textsOf(challenge, text)).toEqual([expected]);
});

test.each([
  "Das Portal macht es den Eltern nicht schwer, eine Schule zu finden.",
  "Ein Anspruch auf einen Platz in der Schule besteht nicht.",
  "Die Angebote der Schulen sind gut miteinander verknüpft.",
  "Die Frage der Räume für die Schule ist gelöst.",
])("%j tells nothing of the kind", async (text) => {
  expect(await textsOf(challenge, text)).toEqual([]);
});
