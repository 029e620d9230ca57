import fc from "fast-check";
import { expect, test } from "vitest";
import { foldGerman } from "../../src/index.js";
import { normalise, stemWord } from "../../src/reconcile/normalise.js";

test("text that needs no folding comes out as if it were folded", () => {
  const character = fc.constantFrom(..."aZ09 äöüÄÖÜß.-–„“/\u00ad\u00a0é…");
  fc.assert(
    fc.property(fc.string({ unit: character }), (text) => {
      expect(normalise(text)).toBe(
        foldGerman(text)
          .replace(/[^\p{L}\p{N}]+/gu, " ")
          .trim(),
      );
    }),
  );
});

test.each([
  ["kommunalen", "kommunaler"],
  ["steuerungskreis", "steuerungskreises"],
  ["amt", "amtes"],
  ["bildungsbueros", "bildungsbuero"],
])("%s and %s have one stem", (a, b) => expect(stemWord(a)).toBe(stemWord(b)));

test.each([
  ["kita", "kitt"],
  ["rat", "rad"],
  ["see", "sie"],
  ["schule", "schulung"],
])("%s and %s have not", (a, b) => expect(stemWord(a)).not.toBe(stemWord(b)));
