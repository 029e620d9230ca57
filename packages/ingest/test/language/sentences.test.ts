import { expect, test } from "vitest";
import { loadGerman } from "../../src/language/german.js";
import { splitSentences } from "../../src/language/sentences.js";

const split = (text: string): string[] =>
  splitSentences(text).map(({ start, end }) => text.slice(start, end));

test.each([
  ["Am 14. Juni 2024 fand die 19. Bildungskonferenz statt. Sie war gut besucht.", 2],
  ["Der Bericht soll im IV. Quartal 2033 folgen.", 1],
  ["Das Gymnasium heißt nach Wilhelm II. Danach wurde es umbenannt.", 2],
  ["Das Gymnasium heißt nach Wilhelm II.\nDanach wurde es umbenannt.", 2],
  ["Das gilt z. B. für Kitas, d. h. für alle.", 1],
  ["Dr. Anna Muster und Prof. Dr. B. Beispiel sprachen.", 1],
  ["Weitere Angaben unter www.kreis.example. Rufen Sie an!", 2],
  ["„Wir kommen gern.“ Das sagte sie.", 2],
  ["Ist das so? Ja! Wirklich …", 3],
  ["Rund 3.500 Kinder, ca. 60 % der Kitas.", 1],
  ["Die Stadt am Main, a. d. Höhe, Str. 5, Tel. 0123.", 1],
  ["Eine Zeile\nund ihre Fortsetzung", 1],
  ["Forum 1:\nKooperation", 2],
  ["Name\tRolle", 2],
  ["", 0],
])("%j has %i sentences", (text, count) => {
  expect(split(text)).toHaveLength(count);
});

test("sentences hold every character but the white space between them", () => {
  const text = " Erstens.  Zweitens (mit Klammer.) Drittens\n\nViertens ";
  expect(split(text)).toEqual(["Erstens.", "Zweitens (mit Klammer.)", "Drittens", "Viertens"]);
});

test("compromise takes the same sentences apart, every term at its place", async () => {
  const analyse = await loadGerman();
  const text =
    "Im Landkreis (seit 2009) gibt es z. B. das „Büro“ – Akteur*innen, Elbe\u2011Kinder\u00ad garten 😀 u\u0308ber.\n\nNeu!";
  const sentences = analyse(text);
  expect(sentences.map(({ start, end }) => text.slice(start, end))).toEqual(split(text));
  for (const { terms } of sentences)
    for (const term of terms) expect(text.slice(term.start, term.end)).toBe(term.text);
});

test("splitting grows linearly on hostile repetitions", () => {
  for (const unit of ["Dr. ", "1.", "a.b.", "„", "...", "\n"])
    expect(splitSentences(unit.repeat(100_000)).length).toBeGreaterThanOrEqual(0);
});
