import { expect, test } from "vitest";
import { challenge } from "../../../src/extractors/challenge.js";
import { textsOf } from "../texts-of.js";

test.each([
  [
    "Lehrkräftemangel, Raumnot und lange Schulwege sind nur drei der Aufgaben, die der Kreis hat. Diese Herausforderungen lassen sich nicht allein lösen.",
    ["Lehrkräftemangel", "Raumnot", "lange Schulwege"],
  ],
  ["Was jedoch fehlt, ist eine Übersicht: Wer bietet welche Kurse an?", ["Übersicht"]],
  ["Ein Bildungsmonitoring fehlt noch.", ["Bildungsmonitoring fehlt noch"]],
  [
    "Bildungsangebote sind aus den Dörfern verschwunden.",
    ["Bildungsangebote sind aus den Dörfern verschwunden"],
  ],
  [
    "Vor dem Hintergrund des demografischen Wandels Antworten zu finden, ist Aufgabe der Schulplanung.",
    ["demografischen Wandels"],
  ],
])("%j tells challenges", async (text, expected) => {
  expect(await textsOf(challenge, text)).toEqual(expected);
});

test.each([
  "Basteln, Singen und Vorlesen sind nur einige Themen, mit denen sich die Kita beschäftigt. Die Eltern freuen sich.",
  "Was die Schulen auszeichnet, ist ihre Nähe: Wer kennt sie nicht?",
])("%j tells none", async (text) => {
  expect(await textsOf(challenge, text)).toEqual([]);
});
