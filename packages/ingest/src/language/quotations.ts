import type { Span } from "../tree/nodes.js";

/** Words in quotation marks. */
export interface Quotation extends Span {
  /** The words without the marks. */
  readonly words: Span;
  readonly closed: boolean;
}

/** Opening mark → marks that close it. */
const pairs: ReadonlyMap<string, string> = new Map([
  ["„", '“”"»'],
  ["“", "”"],
  ["»", "«"],
  ["«", "»"],
  ['"', '"“”'],
  ["‟", "”"],
]);

/**
 * Finds words in quotation marks, „so“, »so«, «so», "so" or “so”, none inside another. Marks that nothing closes
 * hold to the end of the text. Single marks are read as part of what they stand in.
 */
export function findQuotations(text: string): Quotation[] {
  const found: Quotation[] = [];
  for (let at = 0; at < text.length; at++) {
    const closing = pairs.get(text[at]!);
    if (closing === undefined || !opens(text, at)) continue;
    let end = at + 1;
    let depth = 0;
    while (end < text.length) {
      const character = text[end]!;
      if (character === text[at] && !closing.includes(character)) depth++;
      else if (closing.includes(character) && depth-- === 0) break;
      end++;
    }
    const closed = end < text.length;
    if (closed || text[at] !== '"')
      found.push({ start: at, end: closed ? end + 1 : end, words: trim(text, at + 1, end), closed });
    at = closed ? end : at;
    if (!closed) break;
  }
  return found;
}

/** A mark opens where no word goes before it; "«" and "“" also close elsewhere. */
function opens(text: string, at: number): boolean {
  return (
    (at === 0 || /[\s([{–—/:>-]/u.test(text[at - 1]!)) && at + 1 < text.length && !/\s/u.test(text[at + 1]!)
  );
}

function trim(text: string, from: number, to: number): Span {
  let [start, end] = [from, to];
  while (start < end && /\s/u.test(text[start]!)) start++;
  while (end > start && /\s/u.test(text[end - 1]!)) end--;
  return { start, end };
}
