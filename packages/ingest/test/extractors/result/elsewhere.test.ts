import { expect, test } from "vitest";
import { challenge } from "../../../src/extractors/challenge.js";
import { result } from "../../../src/extractors/result.js";
import { textsOf } from "../texts-of.js";

test.each([
  "# Was erreicht wurde\n\nAm Nachmittag wurde in drei Workshops diskutiert:\n\n- Sprache im Alltag\n- Schule und Betrieb",
  "# Erreichtes\n\nForum 1 :: Sprache im Alltag\nForum 2 :: Schule und Betrieb",
  "# Was erreicht wurde\n\nÜber den Stand der Arbeiten berichtete Amtsleiterin Ute Brandt. Zwei Vorhaben habe man zu spät begonnen.",
])("%j tells no result", async (text) => {
  expect(await textsOf(result, text)).toEqual([]);
});

test("what is left to do is a challenge and no result", async () => {
  const text =
    "# Ergebnisse und offene Punkte\n\n- Vier Lernhäuser sind entstanden.\n- Noch nicht zufriedenstellend gelöst ist die Beratung der Eltern.";
  expect(await textsOf(result, text)).toEqual(["Vier Lernhäuser sind entstanden"]);
  expect(await textsOf(challenge, text)).toEqual([
    "Noch nicht zufriedenstellend gelöst ist die Beratung der Eltern",
  ]);
});

test.each([
  [
    "Der Maßnahmenplan nennt zwölf Vorhaben. Sieben davon sind inzwischen umgesetzt, darunter der Lernbus.",
    ["Sieben davon sind inzwischen umgesetzt, darunter der Lernbus"],
  ],
  [
    "Aus der Reihe sind ein Wegweiser für Eltern (Heft, 2019) und zwei Lernhäuser hervorgegangen.",
    ["Aus der Reihe sind ein Wegweiser für Eltern (Heft, 2019) und zwei Lernhäuser hervorgegangen"],
  ],
  [
    "Als Ergebnis wird an zwei Schulen ein Lerncoaching erprobt.",
    ["wird an zwei Schulen ein Lerncoaching erprobt"],
  ],
  ["# Was sich bewährt hat\n\n- kurze Wege zwischen den Ämtern", ["kurze Wege zwischen den Ämtern"]],
])("%j tells %j", async (text, expected) => {
  expect(await textsOf(result, text)).toEqual(expected);
});

test.each([
  "Der Kurs hat zwölf Plätze. Sieben davon sind inzwischen vergeben.",
  "(Die Stelle gehört inzwischen zum Sachgebiet Bildung, das 2019 entstand.)",
])("%j tells none", async (text) => {
  expect(await textsOf(result, text)).toEqual([]);
});
