import { expect, test } from "vitest";
import { result } from "../../../src/extractors/result.js";
import { textsOf } from "../texts-of.js";

test.each([
  [
    "Insgesamt konnte das Bildungsbüro neue Netzwerke in den Gemeinden aufbauen, sodass die Abstimmung besser läuft.",
    ["neue Netzwerke in den Gemeinden aufbauen"],
  ],
  [
    "In den zurückliegenden Jahren sei ein Netz von Bildungspaten entstanden und das Angebot ausgeweitet worden.",
    ["Netz von Bildungspaten entstanden und das Angebot ausgeweitet worden"],
  ],
  ["Dem Kreis ist es geglückt, alle Schulen zu gewinnen.", ["alle Schulen zu gewinnen"]],
])("%j tells what came about", async (text, expected) => {
  expect(await textsOf(result, text)).toEqual(expected);
});

test.each([
  // a report that appeared, a lead-in, who works where, work that goes on, what communes can do in general
  "Das Bildungsbüro hat seinen Jahresbericht herausgegeben.",
  "Folgende Leitlinien wurden für die Bildungsregion erarbeitet:",
  "Für die Schulen wurde eine Lehrkraft als Bildungskoordinatorin abgeordnet.",
  "Seitdem arbeiten zwei Fachkräfte im Bildungsbüro daran, die Angebote zu ordnen.",
  "Durch ein Bildungsmonitoring können Kommunen ihre Schulen besser planen.",
])("%j tells nothing of the kind", async (text) => {
  expect(await textsOf(result, text)).toEqual([]);
});
