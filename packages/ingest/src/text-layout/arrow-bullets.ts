import type { Marker, SourceLine } from "./lines.js";

/** Bullets that are quotation marks as well, each with the mark that closes the quotation. */
const closing: ReadonlyMap<string, string> = new Map([
  ["»", "«"],
  ["›", "‹"],
]);

/** Filled lines from one item to the next, at most. */
const longestItem = 5;

/**
 * Which of the marks "»" and "›" at the start of lines are no bullets: German print opens quotations with them. They
 * are bullets where the next item, or the one before, begins so too, and nothing in between closes a quotation.
 *
 * @returns indices of the lines whose mark does not count.
 */
export function findQuotationMarks(
  lines: readonly SourceLine[],
  markers: readonly (Marker | undefined)[],
): ReadonlySet<number> {
  const quotations = new Set<number>();
  /** The last line with such a mark, as long as it may be an item: with the filled lines since then. */
  let item: { readonly index: number; readonly style: string; lines: number } | undefined;
  for (const [index, { text }] of lines.entries()) {
    if (text.value === "") continue;
    const style = markers[index]?.style ?? "";
    const opens = closing.has(style);
    if (opens) {
      const isItem = !closes(text.value, style);
      const followsItem = isItem && item?.style === style;
      if (followsItem) quotations.delete(item!.index);
      else quotations.add(index);
      item = isItem ? { index, style, lines: 1 } : undefined;
    } else if (item && (++item.lines > longestItem || closes(text.value, item.style))) item = undefined;
  }
  return quotations;
}

/** Whether a line closes more quotations than it opens, its first mark apart. */
function closes(line: string, open: string): boolean {
  const close = closing.get(open)!;
  let balance = line.startsWith(open) ? -1 : 0;
  for (const character of line) {
    if (character === open) balance++;
    else if (character === close && --balance < 0) return true;
  }
  return false;
}
