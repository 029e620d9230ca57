import { listMarkerOf } from "./list-marker.js";
import type { Rectangle, Tag } from "./pdf-engine.js";
import { blockOf } from "./tags.js";
import { unite, type Word } from "./words.js";

/** Words side by side on one base line, from left to right, in the upright frame. */
export interface Line extends Rectangle {
  readonly words: readonly Word[];
  readonly baseline: number;
  /** Font size of most of its characters. */
  readonly size: number;
  /** Share of its letters that are bold, 0 to 1. */
  readonly bold: number;
  /** Share of its letters that are italic, 0 to 1. */
  readonly italic: number;
  /** Structure element that most of its characters stand in. */
  readonly block: Tag | undefined;
  /** A line of a table of contents: it is no heading, though it looks like one. */
  readonly isContents?: true;
}

/** Widest gap between neighbours in the stream where a space was drawn (justified text), in font sizes. */
const widestDrawnSpace = 2.5;
/** The same where the gap itself is the space. */
const widestImpliedSpace = 1;
/** Widest gap between a list marker and its text, in font sizes. */
const widestMarkerGap = 5;

/** Makes a line of words that stand side by side. */
export function toLine(words: readonly Word[]): Line {
  const weights = new Map<number, number>();
  const blocks = new Map<Tag | undefined, number>();
  let letters = 0;
  let bold = 0;
  let italic = 0;
  for (const word of words) {
    const { length } = word.text;
    weights.set(word.size, (weights.get(word.size) ?? 0) + length);
    const block = blockOf(word.style.tag);
    blocks.set(block, (blocks.get(block) ?? 0) + length);
    letters += length;
    if (word.style.bold) bold += length;
    if (word.style.italic) italic += length;
  }
  const size = heaviest(weights)!;
  const main = words.find((word) => word.size === size)!;
  const { left, right } = unite(words);
  return {
    words,
    left,
    right,
    // the extent of most letters: boxes of fonts overlap those of the lines above and below
    top: main.baseline - 0.75 * size,
    bottom: main.baseline + 0.2 * size,
    baseline: main.baseline,
    size,
    bold: bold / letters,
    italic: italic / letters,
    block: heaviest(blocks),
  };
}

function heaviest<Key>(weights: ReadonlyMap<Key, number>): Key | undefined {
  let best: Key | undefined;
  let most = -1;
  for (const [key, weight] of weights)
    if (weight > most) {
      best = key;
      most = weight;
    }
  return best;
}

/** Whether two things stand on one line: they share half the height of the smaller one. */
export function besides(
  one: { top: number; bottom: number },
  other: { top: number; bottom: number },
): boolean {
  const shared = Math.min(one.bottom, other.bottom) - Math.max(one.top, other.top);
  return shared >= 0.5 * Math.min(one.bottom - one.top, other.bottom - other.top);
}

/**
 * Words in stream order → pieces of lines that surely belong together. A piece never reaches over the gap between
 * two columns or table cells; a line of text may fall into several.
 */
export function chainWords(words: readonly Word[], rules: readonly Rectangle[]): Line[] {
  const upright = rules.filter((rule) => rule.bottom - rule.top > rule.right - rule.left);
  const pieces: Line[] = [];
  let chain: Word[] = [];
  for (const word of words) {
    const before = chain.at(-1);
    if (before && (!chains(chain, before, word) || isParted(before, word, upright))) {
      pieces.push(toLine(chain));
      chain = [];
    }
    chain.push(word);
  }
  if (chain.length > 0) pieces.push(toLine(chain));
  return pieces;
}

function chains(chain: readonly Word[], before: Word, word: Word): boolean {
  const height = ({ baseline, size }: Word) => ({
    top: baseline - 0.75 * size,
    bottom: baseline + 0.2 * size,
  });
  if (!besides(height(before), height(word))) return false;
  const size = Math.max(before.size, word.size);
  const gap = word.left - before.right;
  if (gap < -0.5 * size) return false;
  if (chain.length === 1 && listMarkerOf(before) && gap <= widestMarkerGap * size) return true;
  if (blockOf(before.style.tag) !== blockOf(word.style.tag)) return false;
  return gap <= (word.spaceBefore === "drawn" ? widestDrawnSpace : widestImpliedSpace) * size;
}

/** Whether a line is drawn between two neighbours, as between table cells. */
function isParted(before: Word, word: Word, upright: readonly Rectangle[]): boolean {
  const middle = word.baseline - 0.3 * word.size;
  return upright.some(
    ({ left, right, top, bottom }) =>
      left >= before.right - 0.1 * word.size &&
      right <= word.left + 0.1 * word.size &&
      top < middle &&
      bottom > middle,
  );
}

/** Pieces that stand on one line → one line, from left to right. */
export function joinPieces(pieces: readonly Line[]): Line {
  if (pieces.length === 1) return pieces[0]!;
  const line = toLine(pieces.flatMap(({ words }) => words).sort((one, other) => one.left - other.left));
  return pieces.some(({ isContents }) => isContents) ? { ...line, isContents: true } : line;
}

/** A number set smaller and higher than what it stands beside: the sign of a footnote. */
function isRaisedNumber(word: Word, beside: Word): boolean {
  return (
    word.size < 0.85 * beside.size &&
    beside.baseline - word.baseline > 0.15 * beside.size &&
    /^\d{1,3}[)*]?$/u.test(word.text)
  );
}

/** A raised number behind a word of the text: it refers to a footnote. Units such as m² are shorter than words. */
export function isReferenceMark(word: Word, before: Word): boolean {
  return isRaisedNumber(word, before) && /[\p{L}.,;:!?”“"»)]{3}$|\d{4}$/u.test(before.text);
}

/** Whether there is a space between two neighbours of a line. */
export function isSpaced(before: Word, word: Word): boolean {
  const gap = word.left - before.right;
  if (isReferenceMark(word, before)) return true;
  if (isRaisedNumber(before, word) && /^\p{L}/u.test(word.text)) return true;
  return gap > 0.12 * word.size || (word.spaceBefore !== undefined && gap > -0.3 * word.size);
}

/** The text of a line. */
export function textOf({ words }: Pick<Line, "words">): string {
  return words.map((word, at) => (at > 0 && isSpaced(words[at - 1]!, word) ? " " : "") + word.text).join("");
}

/** Number of characters of a line, without the spaces. */
export function lengthOf({ words }: Pick<Line, "words">): number {
  return words.reduce((sum, { text }) => sum + text.length, 0);
}
