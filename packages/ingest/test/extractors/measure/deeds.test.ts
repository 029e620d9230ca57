import { expect, test } from "vitest";
import { measure } from "../../../src/extractors/measure.js";
import { textsOf } from "../texts-of.js";

test.each([
  [
    "Im Rahmen des Bildungsmanagements sind außerdem die Einrichtung eines Rats und die Planung und Organisation von Bildungskonferenzen vorgesehen.",
    ["Einrichtung eines Rats", "Planung und Organisation von Bildungskonferenzen"],
  ],
  [
    "Zu den konkret genannten Vorhaben zählen etwa der Aufbau einer Bildungsberatung und die Erarbeitung von Konzepten.",
    ["Aufbau einer Bildungsberatung", "Erarbeitung von Konzepten"],
  ],
  [
    "Daher nimmt das Bildungsbüro beide Themen unter die Lupe und führt Erhebungen an den Schulen durch.",
    ["Erhebungen an den Schulen"],
  ],
  [
    "The education office runs a portal with 600 courses and trains volunteer mentors.",
    ["runs a portal with 600 courses", "trains volunteer mentors"],
  ],
])("%j tells what is done", async (text, expected) => {
  expect(await textsOf(measure, text)).toEqual(expected);
});

test.each([
  "Die Stelle, die aus Mitteln des Bundes finanziert wird, gehört zum Amt für Bildung.",
  "Landkreis Auental legt ersten Bildungsbericht für die Region vor.",
  "Das schaffen wir, indem wir mit Eltern sprechen.",
  "In diesem Projekt haben wir gute Erfahrungen mit Schulen gemacht.",
  "Darin werden Daten über die Schulen dargestellt.",
  "Mit diesem Wissen bereichert die Stadt das Netzwerk der Schulen.",
])("%j tells nothing of the kind", async (text) => {
  expect(await textsOf(measure, text)).toEqual([]);
});
