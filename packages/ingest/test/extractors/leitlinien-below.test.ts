import { expect, test } from "vitest";
import { actionField } from "../../src/extractors/action-field.js";
import { body } from "../../src/extractors/body.js";
import { goal } from "../../src/extractors/goal.js";
import { measure } from "../../src/extractors/measure.js";
import { textsOf } from "./texts-of.js";

const lines = [
  "Förderung der Zusammenarbeit und des gemeinsamen Lernens im ganzen Landkreis sowie der Schaffung neuer Lernorte.",
  "Stärkung der Beteiligung von Bürgerinnen und Bürgern an Entscheidungen, die sie und ihre Kinder betreffen.",
];

test("paragraphs below a sentence that introduces them as guidelines are goals", async () => {
  expect(
    await textsOf(
      goal,
      `Folgende Leitlinien wurden für das Handlungsfeld Bildung erarbeitet:\n\n${lines.join("\n\n")}`,
    ),
  ).toEqual(lines.map((line) => line.slice(0, -1)));
  // one alone, or sentences that tell something else, are none
  expect(
    await textsOf(
      goal,
      `Folgende Leitlinien wurden erarbeitet:\n\n${lines[0]}\n\nSie gelten für alle. Der Kreistag hat sie gelesen.`,
    ),
  ).toEqual([]);
});

test("questions in a list are no goals", async () => {
  expect(
    await textsOf(
      goal,
      "## Ziele\n\n- Wie viele Jugendliche verlassen die Schule ohne Abschluss?\n- Alle Kinder erreichen einen Abschluss",
    ),
  ).toEqual(["Alle Kinder erreichen einen Abschluss"]);
});

test("whose task it is stands in front of the aim", async () => {
  expect(
    await textsOf(
      goal,
      "Folglich ist es die Aufgabe der Kreisverwaltung, ein lebenslanges Lernen aller sicherzustellen.",
    ),
  ).toEqual(["lebenslanges Lernen aller sicherstellen"]);
});

test("what a committee does with a paper is no part of its name", async () => {
  expect(
    await textsOf(body, "Der Ausschuss für Bildung, Kultur und Soziales Vorberatung tagt am Montag."),
  ).toEqual(["Ausschuss für Bildung, Kultur und Soziales"]);
});

test("posts are no fields; a sentence without its beginning is no measure", async () => {
  expect(
    await textsOf(actionField, "## Handlungsfelder\n\n- Bildungsmonitoring\n- Bildungskoordinatorin NZG"),
  ).toEqual(["Bildungsmonitoring"]);
  expect(
    await textsOf(measure, "… wird in Kooperation mit den Trägern der Bildungslandschaft umgesetzt."),
  ).toEqual([]);
});
