import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { findAll, matches, matchesOf, requiredWords } from "../../src/language/find-all.js";

describe("the words that a pattern needs", () => {
  it.each([
    ["abc", ["abc"]],
    ["ab?cd", ["cd"]],
    ["abc+d", ["abc"]],
    ["a(?:bcd|def)g", ["bcd", "def"]],
    ["(?:um)\\s+zu", ["um"]],
    ["(?<![\\p{L}])soll(?:en|te)?\\s+", ["soll"]],
    ["Ziel(?:-und|vereinbarung(?:en)?)(?!x)|target (?:group|aim)s?", ["Ziel", "target "]],
    ["(?<name>\\p{Lu}\\p{L}+) e\\. ?V\\.", [" e."]],
    ["[Bb]eschluss", ["eschluss"]],
    ["x{0,3}yz{2}", ["yz"]],
    ["(?:ist|sind|war)\\s(?:Mangel|Lücke)", ["Mangel", "Lücke"]],
    ["ab(?:c)(?=)d(?:ef|gh)(?=)i", ["abcd"]],
  ])("%s", (source, words) => expect(requiredWords(source)).toEqual(words));

  it.each([
    "\\p{L}+",
    "a|bcd",
    "(?:abc)?",
    "(?:abc|\\d)",
    "(?=abc)",
    "(?<!abc)",
    "(?:abc){0,2}",
    "\\u0041\\x41",
  ])("none in %s", (source) => expect(requiredWords(source)).toBeUndefined());

  it("lower case where case does not count", () => {
    const pattern = /Lack of/giu;
    expect(Array.from(findAll("LACK OF money, lack of time", pattern), ({ index }) => index)).toEqual([
      0, 15,
    ]);
  });
});

describe("searching by words first", () => {
  const folder = join(import.meta.dirname, "../../../../fixtures/documents");
  const lines = readdirSync(folder)
    .filter((name) => /\.(?:txt|md|html)$/u.test(name))
    .flatMap((name) => readFileSync(join(folder, name), "utf8").split("\n"));
  const patterns = [
    /(?<![\p{L}])(?:Zielvereinbarung|Vereinbarung)(?:en)?(?![\p{L}])/gu,
    /(?:seit|ab) (?:dem )?(?<year>\d{4})/gu,
    /[Bb]ildungs(?:büro|konferenz|management)s?/gu,
    /(?:the|a) (?:\p{Ll}+ )?(?:office|network)/giu,
  ];
  it.each(patterns)("%s finds what matchAll finds", (pattern) => {
    const found = lines.flatMap((line) => Array.from(findAll(line, pattern), ([words]) => words));
    expect(found).toEqual(lines.flatMap((line) => Array.from(line.matchAll(pattern), ([words]) => words)));
    expect(found.length).toBeGreaterThan(0);
  });
});

describe("all matches of a pattern", () => {
  it.each([
    ["a1b22c", /\d+/gu],
    ["no digits", /\d+/gu],
    ["ab 😀 c", /x*/gu],
    ["ab 😀 c", /(?=\p{L})/gu],
    ["😀", /x*/g],
    ["eins, zwei", /(?<word>\p{L}+)(?:, )?/dgu],
  ])("in %j by %s are those of matchAll", (text, pattern) =>
    expect(matchesOf(text, pattern)).toEqual([...text.matchAll(pattern)]),
  );

  it("counts from the beginning whatever the pattern did before, and leaves it there", () => {
    const pattern = /b/gu;
    pattern.lastIndex = 2;
    expect(matchesOf("abab", pattern).map(({ index }) => index)).toEqual([1, 3]);
    expect(pattern.lastIndex).toBe(0);
  });

  it("a pattern that is not global is a mistake of the program", () => {
    expect(() => matchesOf("a", /a/u)).toThrow(TypeError);
  });
});

describe("whether a text holds the words", () => {
  const pattern = /(?:Bildungsbüro|um|zu)(?!x)/u;
  it.each([
    ["Das Bildungsbüro", true],
    ["Das bildungsbüro", false],
    ["Bild ungs büro", false],
    ["drumherum", true],
    ["", false],
    [`${"Der Kreis. ".repeat(400)}Das Bildungsbüro`, true],
    ["Der Kreis. ".repeat(400), false],
  ])("%.30s", (text, expected) => expect(matches(text, pattern)).toBe(expected));

  it("texts asked in turn do not disturb each other", () => {
    const lower = /BILDUNGSBÜRO/iu;
    for (let turn = 0; turn < 3; turn++) {
      expect(matches("das Bildungsbüro", pattern)).toBe(true);
      expect(matches("die Konferenz", pattern)).toBe(false);
      expect(matches("das Bildungsbüro", lower)).toBe(true);
      expect(matches("die Konferenz", lower)).toBe(false);
    }
  });
});
