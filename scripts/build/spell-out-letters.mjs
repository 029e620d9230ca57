// Patterns say \p{L}; what is built says which letters those are in the scripts of Europe. The engine needs three to ten
// times as long for a pattern with all letters of the world, and the packages have two thousand patterns: the first
// document takes about half the time. A letter of another script ends a word, as a mark does.
import { rewriteLiterals } from "./rewrite-literals.mjs";

/** First and last characters. @typedef {readonly [first: number, last: number]} Range */

// A class of more than sixteen ranges costs the engine a call for each character, and a run of letters three times as
// long. So blocks that hold next to nothing else are taken whole, accents and question marks of Greek among them.

/** Latin of Europe. @type {readonly Range[]} */
const latin = [[0, 0x24f]];
/** Greek, Cyrillic; Vietnamese and other Latin with marks. @type {readonly Range[]} */
const letterBlocks = [
  [0x370, 0x52f],
  [0x1e00, 0x1eff],
];
/** Raised and lowered figures, fractions and Roman numbers, numbers in circles. @type {readonly Range[]} */
const figureBlocks = [
  [0x2070, 0x209f],
  [0x2150, 0x218f],
  [0x2460, 0x24ff],
];
/** Accents, those of Cyrillic and of symbols, and what chooses a picture's look. @type {readonly Range[]} */
const markBlocks = [
  [0x300, 0x36f],
  [0x483, 0x489],
  [0x1ab0, 0x1aff],
  [0x1dc0, 0x1dff],
  [0x20d0, 0x20ff],
  [0xfe00, 0xfe0f],
  [0xfe20, 0xfe2f],
];
/** Where case is told letter by letter: Latin of Europe, Romanian, Greek, Cyrillic, the capital ß. @type {readonly Range[]} */
const cased = [
  [0, 0x17f],
  [0x218, 0x21b],
  [0x386, 0x3ce],
  [0x400, 0x45f],
  [0x1e9e, 0x1e9e],
];
/** Large and small letters take turns here, which would be hundreds of ranges: taken for small ones, as inside of names. */
const mixed = [
  [0x180, 0x217],
  [0x21c, 0x24f],
  [0x1ea0, 0x1eff],
];

/** @type {Readonly<Record<string, string>>} */
const classes = {
  L: spellOut("L", latin, letterBlocks),
  Lu: spellOut("Lu", cased),
  Ll: spellOut("Ll", cased, mixed),
  M: spellOut("M", [], markBlocks),
  N: spellOut("N", latin, figureBlocks),
  Nd: "0-9",
};

/**
 * What stands between the brackets of a class that has the property's characters of these ranges.
 * @param {string} property
 * @param {readonly Range[]} ranges
 * @param {readonly (readonly number[])[]} besides ranges that are in it whole
 */
function spellOut(property, ranges, besides = []) {
  const pattern = new RegExp(`\\p{${property}}`, "u");
  /** @type {number[][]} */
  const found = [];
  for (const [first, last] of ranges)
    for (let code = first; code <= last; code++) {
      if (!pattern.test(String.fromCharCode(code))) continue;
      const range = found.at(-1);
      if (range?.[1] === code - 1) range[1] = code;
      else found.push([code, code]);
    }
  return [...found, ...besides]
    .map(([first = 0, last = 0]) => String.fromCharCode(...(first === last ? [first] : [first, 0x2d, last])))
    .join("");
}

/**
 * A pattern, or a piece of one, with its letters spelt out.
 * @param {string} written as it stands in a program
 * @param {string} backslash one, or two inside a string
 * @param {{ isClass: boolean }} state whether the piece begins inside a class; then, whether it ends there
 * @param {readonly string[]} whole properties that stay as they are
 */
function spellOutPiece(written, backslash, state, whole) {
  let out = "";
  for (let at = 0; at < written.length; ) {
    if (written.startsWith(backslash, at)) {
      const [found, sign, property = ""] =
        /^([pP])\{(\w+)\}/u.exec(written.slice(at + backslash.length)) ?? [];
      const characters = whole.includes(property) ? undefined : classes[property];
      const isSpeltOut = characters !== undefined && (sign === "p" || !state.isClass);
      if (!isSpeltOut) out += written.slice(at, at + backslash.length + 1);
      else if (state.isClass) out += characters;
      else out += sign === "p" ? `[${characters}]` : `[^${characters}]`;
      at += backslash.length + (isSpeltOut && found ? found.length : 1);
      continue;
    }
    const character = written[at++] ?? "";
    if (character === "[") state.isClass = true;
    else if (character === "]") state.isClass = false;
    out += character;
  }
  return out;
}

/**
 * A module with the letters of its patterns spelt out, those in strings too.
 * @param {string} text TypeScript
 * @param {readonly string[]} whole properties that stay as they are
 */
export function spellOutLetters(text, whole = []) {
  if (!/\\[pP]\{/u.test(text)) return text;
  return rewriteLiterals(text, (parts, kind) => {
    // a string says a backslash by two
    const isDoubled = kind === "string" && parts.some((part) => /\\\\[pP]\{/u.test(part));
    // a class may begin before a variable and end behind it
    const state = { isClass: false };
    return parts.map((part) => spellOutPiece(part, isDoubled ? "\\\\" : "\\", state, whole));
  });
}
