import { expect, test } from "vitest";
import { shareTails } from "../build/share-tails.mjs";

test.each([
  ["(?:a|b|c)d", "(?:a|b|c)(?=)d"],
  ["(?<x>a|b|c)\\s(d|e|f)g", "(?<x>a|b|c)(?=)\\s(d|e|f)(?=)g"],
  ["(?:(?:a|b|c)\\s)?(?:d|(?:e|f|g)h|i)j", "(?:(?:a|b|c)(?=)\\s)?(?:d|(?:e|f|g)(?=)h|i)(?=)j"],
  // brackets, bars and strokes that stand for themselves
  ["(?:\\(|[)|(]|\\|)x", "(?:\\(|[)|(]|\\|)(?=)x"],
])("%s gets boundaries", (source, wanted) => expect(shareTails(source)).toBe(wanted));

test.each([
  "(?:a|b)c",
  "(?:a|b|c)",
  "(?:x(?:a|b|c))y",
  "(?:a|b|c)?d",
  "(?:a|b|c){2,3}d",
  "(?=a|b|c)d",
  "(?<!a|b|c)d",
  "(?<=(?:a|b|c)d)e",
  "[(?:a|b|c)]d",
])("%s stays as it is", (source) => expect(shareTails(source)).toBe(source));

test("a pattern with boundaries matches what it matched, with the same groups", () => {
  const sources = [
    "(?:ab|a|abc)(?<rest>c|bc|d)?d",
    "(?<first>a|ab|b)+?(?:c|d|cd)(?<last>d|a|b)",
    "(?<![abc])(?:(?:a|b|c)d|d(?:a|b|c)|cc)(?:a|b|)(?!c)",
    "(?:(?:a|b|ab)\\1?(c|d|cd)(?=a|b|c)){1,3}",
  ];
  const texts = Array.from({ length: 4096 }, (_, number) =>
    Array.from({ length: 6 }, (_, place) => "abcd"[(number >> (2 * place)) & 3]).join(""),
  );
  for (const source of sources) {
    const [plain, shared] = [new RegExp(source, "gu"), new RegExp(shareTails(source), "gu")];
    expect(shared.source).not.toBe(plain.source);
    let found = 0;
    for (const text of texts) {
      const matches = Array.from(text.matchAll(plain), (match) => [...match]);
      expect(Array.from(text.matchAll(shared), (match) => [...match])).toEqual(matches);
      found += matches.length;
    }
    expect(found).toBeGreaterThan(100);
  }
});
