import { expect, test } from "vitest";
import { person } from "../../src/extractors/person.js";
import { viewOf } from "../language/view-of.js";

const read = async (text: string) =>
  person.extract(await viewOf(text)).map(({ value }) => {
    const { name, role, organisation } = value;
    return [name, role ?? "–", organisation ?? "–"].join(" | ");
  });

test.each([
  // the unit as a label
  [
    "- Fachbereich Jugend und Familie: Anna Meier\n- Fachdienst Kultur: Uwe Kunze",
    ["Anna Meier | – | Fachbereich Jugend und Familie", "Uwe Kunze | – | Fachdienst Kultur"],
  ],
  // the end of a bracket, behind a theme
  ["- Forum 1: Frühe Bildung (Anna Meier, Fachberatung Kita)", ["Anna Meier | Fachberatung Kita | –"]],
  [
    "Redaktion: Anna Meier, Uwe Kunze (Stabsstelle Bildung)",
    ["Anna Meier | Redaktion | Stabsstelle Bildung", "Uwe Kunze | Redaktion | Stabsstelle Bildung"],
  ],
  // the unit of the sentence before
  [
    "Angesiedelt ist das Projekt in der Stabsstelle Nordtal. Dort kümmern sich Anna Meier (Bildungsmanagement) und Uwe Kunze (Bildungsmonitoring) darum.",
    [
      "Anna Meier | Bildungsmanagement | Stabsstelle Nordtal",
      "Uwe Kunze | Bildungsmonitoring | Stabsstelle Nordtal",
    ],
  ],
  [
    "Das Bildungsbüro ist im Rathaus. Anna Meier (Bildungsmanagement) und Uwe Kunze (Bildungsmonitoring) arbeiten dort daran.",
    ["Anna Meier | Bildungsmanagement | Bildungsbüro", "Uwe Kunze | Bildungsmonitoring | Bildungsbüro"],
  ],
  // right behind the function or the name
  [
    "Anna Meier, Sachgebietsleiterin Bildung beim Kreis Unna, stellte den Bericht vor.",
    ["Anna Meier | Sachgebietsleiterin Bildung | Kreis Unna"],
  ],
  [
    "Als Bildungskoordinatorin arbeitet Anna Meier im Jugendamt.",
    ["Anna Meier | Bildungskoordinatorin | Jugendamt"],
  ],
  [
    "Kreis Unna, Stabsstelle Bildung, Anna Meier, Tel. 02303 555-10",
    ["Anna Meier | – | Stabsstelle Bildung"],
  ],
  ["Büro des Landrats, gez. Anna Meier", ["Anna Meier | – | Büro des Landrats"]],
])("%s", async (text, expected) => {
  expect(await read(text)).toEqual(expected);
});

test.each([
  ["Präsentation Anna Meier (PDF, 890 kB)", ["Anna Meier | – | –"]],
  ["Die Stabsstelle Nordtal tagte. Später sprach Anna Meier über Schulen.", ["Anna Meier | – | –"]],
  ["Themen: Anna Meier und die Ferien: ein Rückblick", ["Anna Meier | – | –"]],
])("no organisation: %s", async (text, expected) => {
  expect(await read(text)).toEqual(expected);
});
