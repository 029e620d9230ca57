import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { makePersonFinder } from "../../src/privacy/index.js";

const names = [
  "Anna Müller",
  "Jörg-Peter von der Heide",
  "Karla Meyer-Schönfeld",
  "D’Angelo, Rita",
  "Łukasz Wójcik",
];
const finder = makePersonFinder(names, { ordinary: ["Auental"] });
const found = (text: string, address = false): string[] =>
  finder.find(text, address).map(({ start, end }) => text.slice(start, end));

describe("a listed person is found", () => {
  test.each([
    ["Leiterin ist Anna Müller.", ["Anna Müller"]],
    ["Anna Müllers Büro", ["Anna Müllers"]],
    ["Das Büro von Frau Müller", ["Müller"]],
    ["sagte Frau Dr. Müller", ["Dr. Müller"]],
    ["Prof. Dr. A. Müller", ["Prof. Dr. A. Müller"]],
    ["Müller, Anna (Leitung)", ["Müller, Anna"]],
    ["MÜLLER", ["MÜLLER"]],
    ["anna müller", ["anna müller"]],
    ["Anna Maria Müller", ["Anna Maria Müller"]],
    ["Anna\nMüller", ["Anna\nMüller"]],
    ["Anna Mül-\nler", ["Anna Mül-\nler"]],
    ["Mu\u0308ller", ["Mu\u0308ller"]],
    ["Mül\u00ADler", ["Mül\u00ADler"]],
    ["die Müllersche Liste", ["Müllersche"]],
    ["J.-P. von der Heide", ["J.-P. von der Heide"]],
    ["Herr Heide", ["Heide"]],
    ["Frau Meyer Schönfeld", ["Meyer Schönfeld"]],
    ["Frau Meyer", ["Meyer"]],
    ["Karla Meyer‑Schoenfeld", ["Karla Meyer‑Schoenfeld"]],
    ["Rita D'Angelo", ["Rita D'Angelo"]],
    ["Lukasz Wojcik", ["Lukasz Wojcik"]],
  ])("%s", (text, expected) => {
    expect(found(text)).toEqual(expected);
  });

  test.each([
    ["anna.mueller@auental.example", ["anna.mueller"]],
    ["amueller@auental.example", ["amueller"]],
    ["mueller-a@auental.example", ["mueller-a"]],
    ["protokoll_mueller_2024.pdf", ["mueller"]],
    ["ProtokollMueller2024.pdf", ["Mueller"]],
    ["https://auental.example/team/anna-mueller.html", ["anna-mueller"]],
    ["https://auental.example/team/Anna%20M%C3%BCller", ["Anna%20M%C3%BCller"]],
    ["https://auental.example/?q=M&uuml;ller", ["M&uuml;ller"]],
    ["kmeyer-schoenfeld.pdf", ["kmeyer-schoenfeld"]],
  ])("in an address: %s", (text, expected) => {
    expect(found(text, true)).toEqual(expected);
    expect(found(`siehe ${text} dort`).length).toBeGreaterThan(0);
  });
});

test.each([
  "Die Heidelandschaft im Auental",
  "Müllerstraße 5",
  "Müller-Straße 5, Meyer-Gymnasium",
  "müllern, mahlen und backen",
  "Annahme der Anträge",
  "wer anna heißt",
  "auf der heide",
  "Bildungsbüro Auental",
])("nobody is found: %s", (text) => {
  expect(found(text)).toEqual([]);
});

test("a word that is also the name of the place counts with a title only", () => {
  const auental = makePersonFinder(["Erich Auental"], { ordinary: ["Auental"] });
  expect(auental.find("Landkreis Auental")).toEqual([]);
  expect(auental.find("Herr Auental und Erich Auental")).toHaveLength(2);
});

test("persons that no list has are found behind a title", () => {
  const unlisted = makePersonFinder([], { unlisted: true });
  const texts = (text: string) => unlisted.find(text).map(({ start, end }) => text.slice(start, end));
  expect(texts("Frau Krause-Lehnert und Herrn Dr. Ötzbach danken wir.")).toEqual([
    "Krause-Lehnert",
    "Dr. Ötzbach",
  ]);
  expect(texts("Herr Landrat Sommerfeld eröffnet")).toEqual(["Landrat Sommerfeld"]);
  expect(texts("Frau von der Heide sprach")).toEqual(["von der Heide"]);
  expect(texts("Frau und Beruf; jede Frau kann; Herr der Lage; Prof. an der Hochschule")).toEqual([]);
});

test("ranges are in order, without overlap and inside the text; the time is in proportion to the length", () => {
  const pieces = fc.constantFrom(
    "Anna ",
    "Müller",
    "-",
    ", ",
    "Frau ",
    "Dr. ",
    "von der ",
    "Heide",
    "x@",
    "%C3%BC",
    "&uuml;",
    "\n",
    "A. ",
  );
  fc.assert(
    fc.property(fc.array(pieces, { maxLength: 30 }), (parts) => {
      const text = parts.join("");
      let last = 0;
      for (const { start, end } of finder.find(text)) {
        expect(start).toBeGreaterThanOrEqual(last);
        expect(end).toBeGreaterThan(start);
        expect(end).toBeLessThanOrEqual(text.length);
        last = end;
      }
    }),
  );
  const started = performance.now();
  for (const part of ["Anna ", "Müller-", "Dr. ", "%C3%BC", "a", "A.", "&#252;", "\n-"])
    finder.find(part.repeat(50_000));
  expect(performance.now() - started).toBeLessThan(6000);
});
