import { expect, test } from "vitest";
import { challenge } from "../../src/extractors/challenge.js";
import { textsOf } from "./texts-of.js";

test.each([
  [
    "Ausgangslage:\n\n- viele Projekte nebeneinander\n- kaum Transparenz",
    ["viele Projekte nebeneinander", "kaum Transparenz"],
  ],
  ["Herausforderungen: weite Wege zur Schule", ["weite Wege zur Schule"]],
  ["Eine große Herausforderung ist der Mangel an Fachkräften.", ["Mangel an Fachkräften"]],
  [
    "Die Stadt steht vor Herausforderungen wie dem Zuzug, der Armut und dem Lehrermangel.",
    ["Zuzug", "Armut", "Lehrermangel"],
  ],
  ["Bislang fehlt es an verlässlichen Daten.", ["verlässlichen Daten"]],
  ["The main challenges are long distances and a lack of staff.", ["long distances and a lack of staff"]],
])("%j names challenges", async (text, expected) => {
  expect(await textsOf(challenge, text)).toEqual(expected);
});

test.each([
  "Welche Herausforderungen gibt es?",
  "Wir nehmen die Herausforderung an.",
  "Das Problem wurde gelöst.",
  "Was fehlt, ist Salz.",
])("%j names none", async (text) => {
  expect(await textsOf(challenge, text)).toEqual([]);
});
