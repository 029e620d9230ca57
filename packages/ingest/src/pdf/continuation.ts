import type { TextBlock } from "./blocks.js";
import { type Line, textOf } from "./lines.js";

/** Longest word that a line has no room for, in font sizes: longer ones are divided. */
const longestWord = 10;

/**
 * Whether a block goes on with the text of the one before it, from which a column, a page or a picture parts it: a
 * divided word, a small letter, or a full last line without the end of a sentence.
 */
export function isContinued(
  before: TextBlock,
  block: TextBlock,
  headings: ReadonlyMap<TextBlock, unknown>,
): boolean {
  if (block.marker || headings.has(before) || headings.has(block)) return false;
  const last = before.lines.at(-1)!;
  const [first] = block.lines as [Line];
  const follows = first.top > last.bottom && first.words[0]!.pageNumber === last.words[0]!.pageNumber;
  if (Math.abs(last.size - first.size) > 0.08 * last.size || last.bold > 0.9 !== first.bold > 0.9)
    return false;
  // in one column a gap parts them on purpose
  if (follows && Math.abs(first.left - last.left) < 3 * last.size) return false;
  const text = textOf(last);
  const start = first.words[0]!.text;
  if (last.words.at(-1)!.divided || /\p{L}[-\u2010\u00ad]$/u.test(text)) return /^\p{L}/u.test(start);
  if (/[.!?:;…][“”"‘’»«)\]]*$/u.test(text)) return false;
  const next = first.words[0]!;
  const needed = Math.min(next.right - next.left, longestWord * next.size) + 0.3 * next.size;
  const isFull = before.slack <= Math.max(2 * last.size, needed);
  return /^\p{Ll}/u.test(start) || (isFull && /^[\p{L}\p{N}„“"(]/u.test(start));
}
