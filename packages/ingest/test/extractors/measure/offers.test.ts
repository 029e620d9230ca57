import { expect, test } from "vitest";
import { measure } from "../../../src/extractors/measure.js";
import { textsOf } from "../texts-of.js";

test.each([
  ["Für Neuzugewanderte gibt es eine Erstberatung in fünf Sprachen.", ["Erstberatung in fünf Sprachen"]],
  ["Bausteine des Programms sind eine Elternschule und ein Lerntreff.", ["Elternschule", "Lerntreff"]],
  [
    "Fünf Leitprojekte setzen den Plan um: Bildungspass, Lesepaten und Lernwerkstatt.",
    ["Bildungspass", "Lesepaten", "Lernwerkstatt"],
  ],
  [
    "Die zentralen Leistungen:\n\n- Beratung der Schulen\n- Moderation von Netzwerken",
    ["Beratung der Schulen", "Moderation von Netzwerken"],
  ],
  ["Um Bildung sichtbar zu machen, entwickelt der Landkreis eine Lern-App.", ["Lern-App"]],
])("%j tells what is done", async (text, expected) => {
  expect(await textsOf(measure, text)).toEqual(expected);
});

test.each([
  "Das Bildungsbüro beantwortet Fragen per E-Mail.",
  "Das Bildungsbüro zielt auf die Stärkung der Beratung.",
  "Das Bildungsbüro knüpft an die Initiative an.",
  "Für die Gäste gibt es eine Pause mit Kaffee.",
  "Das Konzept ruht auf zwei Säulen: Ganztag und Weiterbildung.",
])("%j tells of no measure", async (text) => {
  expect(await textsOf(measure, text)).toEqual([]);
});
