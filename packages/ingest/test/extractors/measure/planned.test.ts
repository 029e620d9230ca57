import { expect, test } from "vitest";
import { measure } from "../../../src/extractors/measure.js";
import { textsOf } from "../texts-of.js";

test.each([
  // nouns of planning and of advice
  [
    "Hierfür plant der Landkreis mit Mitteln des Bundes die Einrichtung einer Lernberatung.",
    ["Einrichtung einer Lernberatung"],
  ],
  [
    "Das Konzept sieht den Aufbau eines Bildungsportals und die Schulung von Lotsen vor.",
    ["Aufbau eines Bildungsportals", "Schulung von Lotsen"],
  ],
  [
    "Empfohlen wird die Einrichtung einer Anlaufstelle für Eltern.",
    ["Einrichtung einer Anlaufstelle für Eltern"],
  ],
  [
    "The city is planning a tutoring scheme for migrants and a helpline for parents.",
    ["tutoring scheme for migrants", "helpline for parents"],
  ],
  [
    "Vorgesehen sind die Ausweitung der Lernhilfe auf alle Orte, ein Fonds für kleine Schulen und die Einrichtung einer Hotline.",
    ["Ausweitung der Lernhilfe auf alle Orte", "Fonds für kleine Schulen", "Einrichtung einer Hotline"],
  ],
  ["Ein Baustein des Konzepts ist die Schulung von Sprachlotsen.", ["Schulung von Sprachlotsen"]],
  ["Hinzu kommt ein Fonds für Schulprojekte.", ["Fonds für Schulprojekte"]],
  // passives of making
  ["Für jede Schule wird ein Förderplan erstellt.", ["wird ein Förderplan erstellt"]],
  ["Das Kitaportal wird um eine Platzsuche ergänzt.", ["Kitaportal wird um eine Platzsuche ergänzt"]],
])("%j tells measures", async (text, expected) => {
  expect(await textsOf(measure, text)).toEqual(expected);
});

test.each([
  // work that stands, or is somebody else's, or a thing of another kind
  "Der Lehrplan der Schulen wird vom Land erstellt.",
  "Für die Bildungsregion wird eine Vision erarbeitet.",
  "Der Landkreis plant eine Bildungskonferenz.",
  // how things are to become is wanted
  "Geplant ist, die Zusammenarbeit der Schulen nachhaltig zu stärken.",
  // sittings, contracts and events among the steps
  "## Nächste Schritte\n\n- 6. Sitzung des Schulbeirats\n- Vorstellung im Jugendausschuss\n- 4. Bildungsforum „Lesen“",
  "Die Stadt plant keine Einrichtung einer Lernberatung.",
  "## Übertragbarkeit\n\nEmpfohlen werden die frühe Einbindung der Träger und ein kleiner Beginn.",
])("%j tells none", async (text) => {
  expect(await textsOf(measure, text)).toEqual([]);
});

test.each([
  ["## Wie geht es weiter?\n\n- Schulung der Lotsen\n- 4.11. Bildungskonferenz", ["Schulung der Lotsen"]],
  [
    "## Ausblick\n\n- Elternbefragung in allen Kitas\n- dritter Bildungsbericht",
    ["Elternbefragung in allen Kitas"],
  ],
  [
    "## In Planung\n\n- Lesepaten an allen Schulen\n- mobile Bücherei",
    ["Lesepaten an allen Schulen", "mobile Bücherei"],
  ],
])("%j lists measures to come", async (text, expected) => {
  expect(await textsOf(measure, text)).toEqual(expected);
});

test.each([
  [
    "Stand: Probephase in Seeberg mit fünf Grundschulen; Noch offen ist die Finanzierung.",
    ["Probephase in Seeberg mit fünf Grundschulen"],
  ],
  [
    "Umsetzungsstand: Die Gesamtschulen werden durch zwei Fachkräfte begleitet.",
    ["Gesamtschulen werden durch zwei Fachkräfte begleitet"],
  ],
  ["Stand: März 2024", []],
  ["Stand: Vereinbarung mit der Agentur am 3. Mai 2017 unterzeichnet", []],
])("%j tells how far a measure is", async (text, expected) => {
  expect(await textsOf(measure, text)).toEqual(expected);
});
