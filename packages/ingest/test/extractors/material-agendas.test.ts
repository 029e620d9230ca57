import { expect, test } from "vitest";
import { material } from "../../src/extractors/material.js";
import { valuesOf } from "./values-of.js";

const titlesIn = async (text: string) =>
  (await valuesOf<"material">(material, `# Landkreis Auenland\n\n${text}`)).map(({ title }) => title);

test.each([
  "## Materialien zur Tagung\n\n- 9.30 Uhr Begrüßung\n- 10.00 Uhr Vortrag: Lernen vor der Haustür\n- Redaktion: Tilda Muster\n- A",
  "## Material\n\nDie Dokumentation fasst die Ergebnisse der Runde zusammen und nennt…",
  "Zur Sitzung kam Bildungsmonitorer Jorin Muster.",
])("%j has no publication", async (text) => {
  expect(await titlesIn(text)).toEqual([]);
});

test.each([
  [
    "## Materialien\n\n- Wegweiser Elternbildung\n- Einführung in die Leseförderung",
    ["Wegweiser Elternbildung", "Einführung in die Leseförderung"],
  ],
  ["Der zweite Bildungsbericht „Gut ankommen in der Schule“ erschien 2019.", ["Gut ankommen in der Schule"]],
  [
    "Der Bildungsbericht mit dem Titel „Gut ankommen in der Schule“ erschien 2019.",
    ["Gut ankommen in der Schule"],
  ],
  [
    "Der 1. Bildungsbericht 2017 liegt vor. Der erste Bildungsbericht wurde vorgestellt.",
    ["1. Bildungsbericht 2017"],
  ],
])("%j has %j", async (text, expected) => {
  expect(await titlesIn(text)).toEqual(expected);
});
