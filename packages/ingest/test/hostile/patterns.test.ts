import { describe, expect, test } from "vitest";
import { deriveAttacks, writeAttack } from "../../../../scripts/hostile/attack-pattern.mjs";
import { listWrittenPatterns } from "../../../../scripts/hostile/list-patterns.mjs";
import { timeOnSentences, timePatterns } from "../../../../scripts/hostile/time-patterns.mjs";

const one = (pattern: RegExp) => ({ place: "here", source: pattern.source, flags: pattern.flags });

test("a slow pattern is found, a sound one is not", () => {
  const slow = [/^(?:a+)+$/u, /\s+$/u, /x*y*x*z/u].map(one);
  expect(timePatterns(slow.slice(1)).slow.map(({ pattern }) => pattern.source)).toEqual(["\\s+$", "x*y*x*z"]);
  expect(
    timePatterns([/\p{L}+/u, /(?<!\p{L})Büro(?:s|-\p{L}{1,20})?/u, /\d{1,2}\.\s?\d{4}/u].map(one)).slow,
  ).toEqual([]);
}, 120_000);

test("a pattern that takes long for a sentence is told, one that is only slow on long texts is not", () => {
  const told = timeOnSentences([/(?:a|aa)+$/u, /[,;]\s+$/u, /x{1,60}y/u].map(one));
  expect(told.map(({ pattern }) => pattern.source)).toEqual(["(?:a|aa)+$"]);
}, 120_000);

test("attacks are made of the pattern's own parts", () => {
  const texts = deriveAttacks(one(/Tel\.\s*(?:\d+-)*x/u)).map((attack) => writeAttack(attack, 10));
  expect(texts.some((text) => /^Tel\.\s*(?:\d+-){3}/u.test(text))).toBe(true);
});

describe("every pattern of the packages", () => {
  const patterns = listWrittenPatterns();

  test("is listed", () => {
    expect(patterns.length).toBeGreaterThan(2000);
    for (const { source, flags, place } of patterns)
      expect(() => new RegExp(source, flags), place).not.toThrow();
  });

  // whole documents of what is slow on longer texts are read by `npm run hostile`
  test("ends soon on sentences that are made for it", () => {
    const slow = timeOnSentences(patterns).map(
      ({ pattern, attack, milliseconds }) =>
        `${pattern.place} ${JSON.stringify(attack.unit)} ${milliseconds.join("/")} ms`,
    );
    expect(slow).toEqual([]);
  }, 240_000);
});
