import { expect, test } from "vitest";
import { goal } from "../../../src/extractors/goal.js";
import { textsOf } from "../texts-of.js";

test.each([
  "Aus Sicht des Landkreises ist es zunächst erforderlich, die Lage der Schulen darzustellen.",
  "Für die Stadtverwaltung ist es notwendig, auf die Folgen für die Bildung hinzuweisen.",
  "Der Kreistag sagte zu, sich mit eigenem Personal an dem Projekt für Familien zu beteiligen.",
  "Abhilfe schaffen soll ein neuer Lernbus für die Grundschulen.",
  "Für Entlastung sorgen soll ein Koffer mit Spielen zur Sprachbildung.",
  "# Leitlinien und Ziele\n\nLeitlinie | federführend\nMit Kindern wachsen | Jugendamt der Stadt",
])("%j sets no goal", async (text) => {
  expect(await textsOf(goal, text)).toEqual([]);
});

test.each([
  ["Gestärkt werden soll die Beratung der Eltern.", ["Beratung der Eltern"]],
  [
    "Im Vordergrund steht ein Anliegen: die Schulen besser mit den Betrieben zu vernetzen.",
    ["Schulen besser mit den Betrieben vernetzen"],
  ],
  [
    "Der Kreis hat die Aufgabe, alle Angebote für Familien übersichtlich darzustellen.",
    ["alle Angebote für Familien übersichtlich darstellen"],
  ],
])("%j sets %j", async (text, expected) => {
  expect(await textsOf(goal, text)).toEqual(expected);
});
