import { expect, test } from "vitest";
import { spellOutLetters } from "../build/spell-out-letters.mjs";

/** The pattern that a line of a program gives once it is spelt out. */
function patternOf(line: string): RegExp {
  return new Function(`return ${spellOutLetters(line)}`)() as RegExp;
}

const european = Array.from({ length: 0x530 }, (_, code) => String.fromCharCode(code));

test.each([
  ["L", "/\\p{L}/u"],
  ["L, in a class", "/[\\p{L}]/u"],
  ["L, of a string", 'new RegExp("\\\\p{L}", "u")'],
  ["N", "/\\p{N}/u"],
  ["L without case", "/\\p{L}/iu"],
])("%s is what it is in the scripts of Europe", (_, line) => {
  const wanted = new Function(`return ${line}`)() as RegExp;
  const spelt = patternOf(line);
  expect(spelt.source).not.toContain("p{");
  // letters for sounds are left out; accents and marks of Greek and Cyrillic come in with their blocks
  const others = /[\u0250-\u036f\u0375\u0378\u0379\u037e\u0380-\u0387\u038b\u038d\u03a2\u03f6\u0482-\u0489]/u;
  for (const character of european.filter((one) => !others.test(one)))
    expect([character, spelt.test(character)]).toEqual([character, wanted.test(character)]);
});

test("case is told where names of Europe need it", () => {
  const [capital, small] = [patternOf("/^\\p{Lu}+$/u"), patternOf("/^\\p{Ll}+$/u")];
  for (const word of ["ÄÖÜ", "ŁÓDŹ", "ȘȚ", "ΑΩ", "ЖЯ", "ẞ", "ČŠŽ"]) expect(word).toMatch(capital);
  for (const word of ["äöüß", "łódź", "șț", "αω", "жя", "guyễn", "čšž"]) expect(word).toMatch(small);
  for (const word of ["ä", "ł", "ș", "ω", "я", "ễ", "1", "-"]) expect(word).not.toMatch(capital);
  for (const word of ["Ä", "Ł", "Ș", "Ω", "Я", "1", "-"]) expect(word).not.toMatch(small);
});

test("a class is one that the engine tests by itself", () => {
  for (const line of ["/[\\p{L}]/u", "/[\\p{L}\\p{N}]/u", "/[\\p{L}\\p{M}.-]/u"]) {
    const spelt = patternOf(line);
    const isIn = Array.from({ length: 2 ** 16 }, (_, code) => spelt.test(String.fromCharCode(code)));
    const ranges = isIn.filter((is, code) => is && !isIn[code - 1]);
    expect([line, ranges.length <= 16]).toEqual([line, true]);
  }
});

test("marks are those that European letters and symbols bear", () => {
  const mark = patternOf("/^\\p{M}$/u");
  for (const character of ["\u0308", "\u0301", "\u20e3", "\ufe0f"]) expect(character).toMatch(mark);
  for (const character of ["a", "\u00a8", "\u02c6", "\u200b"]) expect(character).not.toMatch(mark);
});

test("what is no letter stays out", () => {
  const word = patternOf("/^[\\p{L}-]+$/u");
  expect("Groß-Gerau").toMatch(word);
  for (const text of ["a b", "a1", "a\u0301", "a\u00ad", "×", "÷", "\u2013"]) expect(text).not.toMatch(word);
});

test("negated properties, classes over several pieces of a text, and what stands between them", () => {
  expect(patternOf("/^\\P{L}+$/u").test("1, 2")).toBe(true);
  expect(patternOf("/^\\P{L}+$/u").test("1a")).toBe(false);
  expect(patternOf("/^[^\\p{L}\\s]+$/u").test("1ä")).toBe(false);
  // biome-ignore lint/suspicious/noTemplateCurlyInString: a line of a program
  const inside = '((marks) => new RegExp(`^[${marks}\\\\p{L}]+\\\\p{Nd}$`, "u"))("._")';
  expect(patternOf(inside).test("a.ö_7")).toBe(true);
  expect(patternOf(inside).test("a[7")).toBe(false);
  // biome-ignore lint/suspicious/noTemplateCurlyInString: a pattern inside of a text
  const nested = "`${'aß'.replace(/\\p{L}/gu, 'x')}y`";
  expect(new Function(`return ${spellOutLetters(nested)}`)()).toBe("xxy");
});

test("nothing else changes", () => {
  for (const line of ["const a = 1;", "/\\p{Cf}\\d[a-z]/u", '"\\\\[" + "p{L}"', "/\\\\p{L}/"])
    expect(spellOutLetters(line)).toBe(line);
});
