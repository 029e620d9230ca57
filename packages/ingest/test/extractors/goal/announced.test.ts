import { expect, test } from "vitest";
import { goal } from "../../../src/extractors/goal.js";
import { textsOf } from "../texts-of.js";

test.each([
  // lists whose lead-in wants, may or must
  [
    "Dabei will die Stadt\n\n- Übergänge besser begleiten,\n- Eltern früh beraten",
    ["Übergänge besser begleiten", "Eltern früh beraten"],
  ],
  [
    "Bis 2031 können gemeinsam umgesetzt werden:\n\n- mehr Teilhabe an Bildung\n- bessere Übergänge",
    ["mehr Teilhabe an Bildung", "bessere Übergänge"],
  ],
  [
    "Leitsätze:\n\n- Bildung von Anfang an\n- Lernen ein Leben lang",
    ["Bildung von Anfang an", "Lernen ein Leben lang"],
  ],
  // lines without marks
  [
    "## Ziele des Konzepts\n\nSchulen besser ausstatten\nEltern früh beraten",
    ["Schulen besser ausstatten", "Eltern früh beraten"],
  ],
  // clauses
  [
    "Verfolgt wird das Ziel, allen Kindern gute Bildung zu ermöglichen.",
    ["allen Kindern gute Bildung ermöglichen"],
  ],
  [
    "Angestrebt werden mehr Ganztagsplätze, der Ausbau der Beratung und gute Übergänge.",
    ["mehr Ganztagsplätze", "Ausbau der Beratung", "gute Übergänge"],
  ],
  ["Ihr Auftrag: der Aufbau eines Bildungsmonitorings.", ["Aufbau eines Bildungsmonitorings"]],
  ["Angestrebt wird, dass jede Schule eine Bibliothek hat.", ["jede Schule eine Bibliothek hat"]],
  [
    "Langfristig wird darauf hingearbeitet, dass alle Kinder gut Deutsch sprechen.",
    ["alle Kinder gut Deutsch sprechen"],
  ],
  [
    "Das Konzept sieht u. a. vor, in jedem Ort einen Lernort zu schaffen.",
    ["in jedem Ort einen Lernort schaffen"],
  ],
  [
    "By 2031, the number of early school leavers is to be halved.",
    ["the number of early school leavers is to be halved"],
  ],
])("%j sets goals", async (text, expected) => {
  expect((await textsOf(goal, text)).map((words) => words.replace(/^(?:der|the) /u, ""))).toEqual(
    expected.map((words) => words.replace(/^(?:der|the) /u, "")),
  );
});

test.each([
  // what somebody expected, what takes place, what is to be set up
  "Nach der Prognose sollte der Bedarf an Fachkräften in Kitas stark zunehmen.",
  "Bei der Bildungskonferenz sollen die Handlungsfelder mit den Schulen abgestimmt werden.",
  "Eingerichtet werden soll ein Fonds für Schulen.",
  "Der Rat beauftragte die Verwaltung, einen Bildungsbericht zu erstellen.",
  // a heading of its own between them
  "## Ziele\n\n### Beteiligte\n\n- Volkshochschule Auental\n- Jugendamt Auental",
])("%j sets none", async (text) => {
  expect(await textsOf(goal, text)).toEqual([]);
});
