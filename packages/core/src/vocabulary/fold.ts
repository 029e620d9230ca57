const INVISIBLE = /[\u00AD\u200B-\u200D\u2060\uFEFF]/gu;
const DASHES = /[\u2010-\u2015\u2043\u2212\uFE58\uFE63\uFF0D]/gu;
const COMBINING_MARKS = /\p{M}+/gu;
/** Printable ASCII and German letters: most names, which need no normalisation. */
const PLAIN = /^[ -~ÄÖÜäöüß]*$/u;
const UMLAUTS: Readonly<Record<string, string>> = { ä: "ae", ö: "oe", ü: "ue", ß: "ss" };

/**
 * Gives the form of German text under which two spellings of one name are equal: lower case, `ä ö ü ß` as
 * `ae oe ue ss`, other diacritics dropped, soft hyphens and zero-width characters removed, every dash as `-`,
 * every run of white space (no-break spaces too) as one space, ends trimmed.
 *
 * For lookup only: the result has other offsets than the text, so it never serves as evidence.
 */
export function foldGerman(text: string): string {
  if (PLAIN.test(text)) return foldUmlauts(text).replace(/ {2,}/gu, " ").trim();
  return foldUmlauts(text.normalize("NFKC").replace(INVISIBLE, ""))
    .normalize("NFD")
    .replace(COMBINING_MARKS, "")
    .replace(DASHES, "-")
    .replace(/\s+/gu, " ")
    .trim();
}

function foldUmlauts(text: string): string {
  return text.toLowerCase().replace(/[äöüß]/gu, (letter) => UMLAUTS[letter] ?? letter);
}
