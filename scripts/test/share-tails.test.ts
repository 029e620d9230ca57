import { expect, test } from "vitest";
import { shareTails } from "../build/share-tails.mjs";

test.each([
  ["a group that something follows", "/(?:Kreis|Stadt|Land)rat/u", "/(?:Kreis|Stadt|Land)(?=)rat/u"],
  ["a group with a name", "/(?<who>Kreis|Stadt)tag/u", "/(?<who>Kreis|Stadt)(?=)tag/u"],
  [
    "a quantifier, lazy or not",
    "/(?:Kreis|Stadt)??(?:Landtags)+tag/u",
    "/(?:Kreis|Stadt)??(?=)(?:Landtags)+(?=)tag/u",
  ],
  [
    "a repetition that would be written out",
    "/(?:sehr|ganz)\\s(?:und\\s|oder\\s){0,3}gut/u",
    "/(?:sehr|ganz)(?=)\\s(?:und\\s|oder\\s|(?!)){0,3}(?=)gut/u",
  ],
  ["one that would not", "/(?:und\\s|oder\\s){0,4}gut/u", "/(?:und\\s|oder\\s){0,4}(?=)gut/u"],
  [
    "an alternative's end",
    "/(?:(?:Kreis|Stadt|Land)|Bezirk)rat/u",
    "/(?:(?:Kreis|Stadt|Land)|Bezirk)(?=)rat/u",
  ],
  ["the end of a pattern", "/(?:Kreis|Stadt|Land)/u", "/(?:Kreis|Stadt|Land)/u"],
  ["short groups", "/(?:a|b)c/u", "/(?:a|b)c/u"],
  ["look-arounds", "/(?<!Kreis|Stadt)rat(?!lose|los)x/u", "/(?<!Kreis|Stadt)rat(?!lose|los)x/u"],
  ["brackets that are none", "/\\(Kreis|Stadt\\)[(Kreis)]x/u", "/\\(Kreis|Stadt\\)[(Kreis)]x/u"],
  ["a piece of a pattern", '"(?:Kreis|Stadt|Land)rat"', '"(?:Kreis|Stadt|Land)(?=)rat"'],
  ["a piece's end, which a quantifier may follow", '"(?:Kreis|Stadt|Land)"', '"(?:Kreis|Stadt|Land)"'],
  [
    "escapes of a string",
    '"(?:Kr\\\\)is|\\\\\\\\|St\\u00e4dt)rat"',
    '"(?:Kr\\\\)is|\\\\\\\\|St\\u00e4dt)(?=)rat"',
  ],
  // biome-ignore-start lint/suspicious/noTemplateCurlyInString: lines of a program
  [
    "a group around a variable",
    "`(?:${names})rat(?:${kind}|${other}){2}`",
    "`(?:${names})(?=)rat(?:${kind}|${other}){2}(?=)`",
  ],
  ["a variable behind a group", "`(?:Kreis|Stadt|Land)${tail}`", "`(?:Kreis|Stadt|Land)${tail}`"],
  [
    "a template with its own backslashes",
    "String.raw`(?:Kr\\)is|Stadt)rat`",
    "String.raw`(?:Kr\\)is|Stadt)(?=)rat`",
  ],
  // biome-ignore-end lint/suspicious/noTemplateCurlyInString: lines of a program
  [
    "a sentence",
    '"Kreise (mit Städten und Gemeinden) und Länder"',
    '"Kreise (mit Städten und Gemeinden) und Länder"',
  ],
])("%s", (_, written, built) => {
  expect(shareTails(written)).toBe(built);
});

test("a pattern matches what it did", () => {
  const written =
    "/(?<kind>Kreis|Stadt|Land)(?:\\s(?:und|oder)\\s\\p{Lu}\\p{L}+){0,2}\\s(?:ist|sind|war)\\s(?<what>\\p{L}+)/gu";
  const [before, after] = [written, shareTails(written)].map(
    (line) => new Function(`return ${line}`)() as RegExp,
  );
  expect(after!.source).not.toBe(before!.source);
  for (const text of [
    "Stadt und Kreis sind groß, Land ist weit",
    "Kreis oder Amt und Ort war klein",
    "Stadt und",
    "",
  ])
    expect([...text.matchAll(after!)].map((match) => ({ ...match, ...match.groups }))).toEqual(
      [...text.matchAll(before!)].map((match) => ({ ...match, ...match.groups })),
    );
});
