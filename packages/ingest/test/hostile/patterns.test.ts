import { describe, expect, test } from "vitest";
import { deriveAttacks, writeAttack } from "../../../../scripts/hostile/attack-pattern.mjs";
import { listWrittenPatterns } from "../../../../scripts/hostile/list-patterns.mjs";
import { timePatterns } from "../../../../scripts/hostile/time-patterns.mjs";

const one = (pattern: RegExp) => ({ place: "here", source: pattern.source, flags: pattern.flags });

test("a slow pattern is found, a sound one is not", () => {
  const slow = [/^(?:a+)+$/u, /\s+$/u, /x*y*x*z/u].map(one);
  expect(timePatterns(slow.slice(1)).slow.map(({ pattern }) => pattern.source)).toEqual(["\\s+$", "x*y*x*z"]);
  expect(
    timePatterns([/\p{L}+/u, /(?<!\p{L})Büro(?:s|-\p{L}{1,20})?/u, /\d{1,2}\.\s?\d{4}/u].map(one)).slow,
  ).toEqual([]);
});

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

  // time that grows exponentially shows in texts of a few characters; `npm run hostile` measures longer ones
  test("ends soon on short texts that are made for it", () => {
    const found: string[] = [];
    for (const { source, flags, place } of patterns) {
      const pattern = new RegExp(source, flags.replace(/[gy]/gu, ""));
      for (const attack of deriveAttacks({ source, flags }).slice(0, 12)) {
        const text = writeAttack(attack, 60);
        const begun = performance.now();
        pattern.test(text);
        // another try tells a slow pattern from a busy machine
        if (performance.now() - begun < 200) continue;
        const again = performance.now();
        pattern.test(text);
        if (performance.now() - again > 200) found.push(`${place} ${JSON.stringify(text.slice(0, 40))}`);
      }
    }
    expect(found).toEqual([]);
  }, 180_000);
});
