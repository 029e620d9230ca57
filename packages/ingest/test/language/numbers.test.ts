import { describe, expect, test } from "vitest";
import { findNumbers, parseNumberWord, parseOrdinalWord } from "../../src/language/numbers.js";

describe("parseNumberWord", () => {
  test.each([
    ["elf", 11],
    ["zwölf", 12],
    ["zwoelf", 12],
    ["dreißig", 30],
    ["dreissig", 30],
    ["einundzwanzig", 21],
    ["eineinhalb", 1.5],
    ["anderthalb", 1.5],
    ["zweieinhalb", 2.5],
    ["hundert", 100],
    ["zweihundertfünfzig", 250],
    ["hunderteins", 101],
    ["dreitausend", 3000],
    ["zweitausendvierundzwanzig", 2024],
    ["eine", 1],
    ["zweier", 2],
    ["twelve", 12],
  ])("%s is %d", (word, value) => expect(parseNumberWord(word)).toBe(value));

  test.each([
    "hund",
    "grund",
    "und",
    "achtung",
    "elfe",
    "dreiecke",
    "zehner",
    "constructor",
    "einund",
    "undzwanzig",
    "",
  ])("%s is none", (word) => expect(parseNumberWord(word)).toBeUndefined());
});

describe("parseOrdinalWord", () => {
  test.each([
    ["erste", 1],
    ["dritten", 3],
    ["siebte", 7],
    ["siebente", 7],
    ["achter", 8],
    ["neunzehnten", 19],
    ["zwanzigste", 20],
    ["einunddreißigster", 31],
    ["hundertste", 100],
    ["third", 3],
    ["twelfth", 12],
  ])("%s is %d", (word, value) => expect(parseOrdinalWord(word)).toBe(value));

  test.each(["heute", "beste", "letzte", "weiten", "projekte", "gute", "fünfste", "zwanzigte"])(
    "%s is none",
    (word) => expect(parseOrdinalWord(word)).toBeUndefined(),
  );
});

describe("findNumbers", () => {
  const read = (text: string): string[] =>
    findNumbers(text).map(
      (mention) =>
        `${text.slice(mention.start, mention.end)} = ${mention.value}${mention.unit ?? ""}${mention.approximate ? "~" : ""}`,
    );

  test.each([
    ["ca. 60% der 101 Kitas", ["ca. 60% = 60%~", "101 = 101"]],
    ["1.200 Plätze", ["1.200 = 1200"]],
    ["12 345 Menschen", ["12 345 = 12345"]],
    ["12\u202f345 Menschen", ["12\u202f345 = 12345"]],
    ["rund 2,5 Mio. Euro", ["rund 2,5 Mio. Euro = 2500000Euro~"]],
    ["€ 500 und 20 Mrd. €", ["€ 500 = 500Euro", "20 Mrd. € = 20000000000Euro"]],
    ["elf Mitarbeiterinnen, fünf Programme", ["elf = 11", "fünf = 5"]],
    ["mehr als 300 Gäste", ["mehr als 300 = 300~"]],
    ["zwei Millionen", ["zwei Millionen = 2000000"]],
    ["twenty-one schools", ["twenty-one = 21"]],
    ["99,5 Prozent", ["99,5 Prozent = 99.5%"]],
  ])("%s", (text, expected) => expect(read(text)).toEqual(expected));

  test.each([
    "7. Bildungskonferenz",
    "18/1234",
    "0345-68178",
    "1.2.3.4",
    "60-jährig",
    "5b",
    "drei-jährig",
    "14:30",
    "A38",
  ])("none in %s", (text) => expect(read(text)).toEqual([]));

  test("English thousands", () => {
    expect(findNumbers("1,200 pupils and 3.5 percent", { language: "en" }).map(({ value }) => value)).toEqual(
      [1200, 3.5],
    );
  });
});
