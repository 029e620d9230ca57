import type { Span } from "../../tree/nodes.js";
import { matchesOf } from "../find-all.js";
import { GIVEN_NAMES } from "../given-names.data.js";

/** A word of a block; offsets count in the block. */
export interface Word extends Span {
  readonly text: string;
  /** Whether nothing but one space (or nothing, after an abbreviation) parts it from the word before. */
  readonly joined: boolean;
}

const givenNames: ReadonlySet<string> = new Set(GIVEN_NAMES.trim().split(/\s+/u));
const wordPattern = /\p{L}[\p{L}\p{M}]*(?:['’‐‑-]\p{L}[\p{L}\p{M}]*)*/gu;

/** The words of a text, with hyphened ones whole. */
export function wordsOf(text: string): Word[] {
  const words: Word[] = [];
  let last: Word | undefined;
  for (const { index, 0: word } of matchesOf(text, wordPattern)) {
    last = {
      start: index,
      end: index + word.length,
      text: word,
      joined: last !== undefined && isJoint(text, last, index),
    };
    words.push(last);
  }
  return words;
}

function isJoint(text: string, before: Word, at: number): boolean {
  if (at - before.end === 1)
    return isSpace(text, before.end) || (text[before.end] === "." && isInitial(before.text));
  return (
    at - before.end === 2 &&
    text[before.end] === "." &&
    isSpace(text, before.end + 1) &&
    isInitial(before.text)
  );
}

function isSpace(text: string, at: number): boolean {
  const character = text[at];
  return character === " " || character === "\u00a0" || character === "\u202f";
}

/** The form in which given names are looked up and surnames compared. */
export function foldName(name: string): string {
  return name
    .toLowerCase()
    .replace(/[äöüßıłøđæœ‐‑’]/gu, (letter) => folded[letter] ?? letter)
    .normalize("NFD")
    .replace(/\p{M}/gu, "");
}

const folded: Readonly<Record<string, string>> = {
  ä: "ae",
  ö: "oe",
  ü: "ue",
  ß: "ss",
  ı: "i",
  ł: "l",
  ø: "o",
  đ: "d",
  æ: "ae",
  œ: "oe",
  "‐": "-",
  "‑": "-",
  "’": "'",
};

/** Whether a word is a given name, also a double one: "Klaus-Peter". */
export function isGivenName(word: string): boolean {
  if (!isCapital(word)) return false;
  return word.split(/[-‐‑]/u).every((part) => isCapital(part) && givenNames.has(foldName(part)));
}

/** Whether a word is one capital letter, or several with hyphens: the "H" of "H. Meier", "J.-P." without the stops. */
export function isInitial(word: string): boolean {
  return word.length <= 2 && /^(?:\p{Lu}[hH]?|St|Fr|Wo)$/u.test(word);
}

/** Whether a word is written as a name is: capital first, or all capitals. */
export function isCapital(word: string): boolean {
  return /^\p{Lu}(?:[\p{Ll}\p{M}'’]+(?:\p{Lu}[\p{Ll}\p{M}]+)?|[\p{Lu}\p{M}'’]{2,}|['’]\p{Lu}[\p{Ll}]+)?(?:[-‐‑]\p{L}[\p{L}\p{M}'’]*)*$/u.test(
    word,
  );
}

/** A name as people write it, where the text has it in capitals: "KATJA STARKE" gives "Katja Starke". */
export function asName(words: string): string {
  const plain = words.replace(/[\s\u00a0]+/gu, " ").replace(/[‐‑]/gu, "-");
  return plain.replace(/\p{Lu}{3,}(?:['’-]\p{Lu}{2,})*/gu, (word) =>
    word.replace(/\p{L}+/gu, (part) => part[0]! + part.slice(1).toLowerCase()),
  );
}
