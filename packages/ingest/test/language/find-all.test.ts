import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { findAll, requiredWords } from "../../src/language/find-all.js";

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
