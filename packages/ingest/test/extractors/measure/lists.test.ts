import { expect, test } from "vitest";
import { measure } from "../../../src/extractors/measure.js";
import { textsOf } from "../texts-of.js";

test.each([
  // what a lead-in says by its verb
  [
    "Das Amt schlägt dem Beirat vor:\n\n- Ausbau der Lernwerkstatt\n- Kurse für Eltern",
    ["Ausbau der Lernwerkstatt", "Kurse für Eltern"],
  ],
  ["Vorgesehen sind zunächst:\n\n- ein Lernmobil\n- Lesepaten in Kitas", ["Lernmobil", "Lesepaten in Kitas"]],
  [
    "Forum | Leitung | Vorschlag\n--- | --- | ---\nKita | Ada Muster | Lesekoffer für Kitas\nSchule | Bo Muster | Praktikumswochen",
    ["Lesekoffer für Kitas", "Praktikumswochen"],
  ],
  [
    "Im Berichtsjahr erfolgten insbesondere\n\n- die Einrichtung eines Lesecafés,\n- die Schulung der Lotsen",
    ["Einrichtung eines Lesecafés", "Schulung der Lotsen"],
  ],
  [
    "## Frühe Bildung\n\n- Einführung eines Lesepasses in allen Kitas\n- Frau Muster, Zimmer 3",
    ["Einführung eines Lesepasses in allen Kitas"],
  ],
  // a field, and what is done in it
  [
    "## Handlungsfelder\n\n- Sprache: Schulung von Sprachlotsen; Lesepaten an allen Schulen\n- Ganztag: Ausbau der Ferienbetreuung",
    ["Schulung von Sprachlotsen", "Lesepaten an allen Schulen", "Ausbau der Ferienbetreuung"],
  ],
  // most items are something certain
  [
    "Das Büro hat drei Aufgaben übernommen:\n\n- Aufbau eines Portals\n- Schulung von Lotsen\n- Betreuung der Gäste",
    ["Aufbau eines Portals", "Schulung von Lotsen", "Betreuung der Gäste"],
  ],
])("%j lists measures", async (text, expected) => {
  expect(await textsOf(measure, text)).toEqual(expected);
});

test.each([
  // the head word does not say what is listed
  "Für die Umsetzung der Angebote sucht das Büro Partner aus diesen Bereichen:\n\n- Sport\n- Kultur",
  "Der Plan mit seinen zwölf Maßnahmen …\n\n- … gilt bis 2031.\n- … wird jährlich vorgestellt.",
  "Bis 2031 sollen umgesetzt werden:\n\n- mehr Teilhabe an Bildung\n- bessere Übergänge",
  // fields by their own word
  "Festgelegt wurden drei Handlungsschwerpunkte:\n\n- Aufbau eines Portals\n- Schulung von Lotsen",
  // when, beside what
  "Maßnahme | Umsetzung\n--- | ---\n | bis 2031\n | ab Herbst",
  // a heading of its own between them
  "## Maßnahmen\n\n### Beteiligte\n\n- Volkshochschule Auental\n- Jugendamt",
])("%j lists none", async (text) => {
  expect(await textsOf(measure, text)).toEqual([]);
});
