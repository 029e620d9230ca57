import { expect, test } from "vitest";
import { challenge } from "../../../src/extractors/challenge.js";
import { measure } from "../../../src/extractors/measure.js";
import { result } from "../../../src/extractors/result.js";
import { textsOf } from "../texts-of.js";

test("fewer without a certificate is a result among the items of a balance", async () => {
  const text = [
    "## Bilanz 2022–2024",
    [
      "- 9 Kitas arbeiten mit einem gemeinsamen Bogen.",
      "- Der Anteil der Abgänger ohne Schulabschluss ging von 12,4 auf 9,8 Prozent zurück.",
    ].join("\n"),
  ].join("\n\n");
  expect(await textsOf(challenge, text)).toEqual([]);
  expect(await textsOf(result, text)).toEqual([
    "9 Kitas arbeiten mit einem gemeinsamen Bogen",
    "Anteil der Abgänger ohne Schulabschluss ging von 12,4 auf 9,8 Prozent zurück",
  ]);
});

test("where a post is placed is no result", async () => {
  const text = "Die Stelle wurde verstetigt; seither ist sie mit zwei Stellen dem Dezernat III zugeordnet.";
  expect((await textsOf(result, text)).filter((words) => words.includes("zugeordnet"))).toEqual([]);
});

test("a relative clause with a verb of its own undertakes nothing", async () => {
  const text = "Wir haben zuerst eine Datenbank aufgebaut, in der heute 320 Kurse stehen.";
  expect(await textsOf(measure, text)).toEqual(["Datenbank"]);
});

test.each([
  [
    "Im Süden erreicht der öffentliche Nahverkehr nicht alle Schulen.",
    ["Im Süden erreicht der öffentliche Nahverkehr nicht alle Schulen"],
  ],
  ["Der Bus erreicht alle Schulen, auch wenn nicht alle Kinder ihn nutzen müssen.", []],
])("%j tells who is not reached", async (text, expected) => {
  expect(await textsOf(challenge, text)).toEqual(expected);
});
