import { foldGerman } from "../vocabulary/fold.js";

const PLAIN = /^[ -~äöüÄÖÜß„“”‚‘’»«–—…•·§]*$/;

const FOLDED: Readonly<Record<string, string>> = { ä: "ae", ö: "oe", ü: "ue", ß: "ss" };

/** Folds text so that two spellings of one name meet: marks, hyphens and case gone. */
export function normalise(text: string): string {
  // most text is plain, and folding it takes long
  if (PLAIN.test(text))
    return text
      .toLowerCase()
      .replace(/[äöüß]/g, (letter) => FOLDED[letter]!)
      .replace(/[^a-z0-9]+/g, " ")
      .trim();
  return foldGerman(text)
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim();
}

/** Joins the parts that make a claim the same claim. */
export function joinKey(...parts: readonly (string | number | undefined)[]): string {
  return parts.map((part) => (part === undefined ? "" : normalise(String(part)))).join("|");
}

/** The words of normalised text. */
export function wordsOf(normalised: string): string[] {
  return normalised === "" ? [] : normalised.split(" ");
}

/**
 * A word without its endings, so that its cases and numbers meet: "kommunalen", "kommunaler"; "kreises", "kreis". It
 * is no word of the language.
 */
export function stemWord(word: string): string {
  let end = word.length;
  while (end > 3) {
    const last = word[end - 1]!;
    if (last === "e" || last === "n" || last === "s") end--;
    else if (end > 4 && (last === "r" || last === "m") && word[end - 2] === "e") end -= 2;
    else break;
  }
  return word.slice(0, end);
}

/** Words that a phrase may have or lack and still say the same. Words that deny or bound are none of them. */
const FILLERS: ReadonlySet<string> = /* @__PURE__ */ new Set(
  (
    "der die das des dem den ein eine einer eines einem einen und sowie oder in im an am auf aus bei beim mit von vom " +
    "zu zum zur fuer durch ueber um unter als auch wird werden wurde wurden ist sind the a of and to for in on"
  ).split(" "),
);

/** The stems of the words that carry the sense, in order. */
export function stemsOf(normalised: string): string[] {
  return wordsOf(normalised)
    .filter((word) => !FILLERS.has(word))
    .map(stemWord);
}
