import type { Block } from "./blocks.js";
import type { DateMention } from "./dates.js";
import type { View } from "./view.js";

/** Longest line that may be nothing but a date, in UTF-16 code units. */
const longest = 24;

/** The date that is all of the first line of a block with more lines: "2011", below it what happened then. */
export function dateLineOf(view: View, block: Block): DateMention | undefined {
  const length = block.text.indexOf("\n");
  if (length < 4 || length > longest || block.cell) return undefined;
  const line = { start: block.start, end: block.start + length };
  const date = view.within(view.mentions.dates, line)[0];
  return date &&
    /^[\s:–—-]*(?:seit|ab|im|am|Jahr)?\s*$/iu.test(view.slice(line.start, date.start)) &&
    /^[\s:–—.-]*$/u.test(view.slice(date.end, line.end))
    ? date
    : undefined;
}
