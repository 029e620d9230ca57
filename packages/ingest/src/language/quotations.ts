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
  // a text that opens more marks than it closes is read without marks inside others, so that each is looked at once
  let nests = true;
  for (let at = 0; at < text.length; at++) {
    const closing = pairs.get(text[at]!);
    if (closing === undefined || !opens(text, at)) continue;
    const nested: number = nests ? endOf(text, at, closing, true) : text.length;
    // a second mark opens where the first is still open, and only one is closed: "„Das fehlt. „Hier helfen wir“, sagt …"
    const end = nested < text.length ? nested : endOf(text, at, closing, false);
    nests = nested < text.length;
    const closed = end < text.length;
    if (closed || text[at] !== '"')
      found.push({ start: at, end: closed ? end + 1 : end, words: trim(text, at + 1, end), closed });
    at = closed ? end : at;
    if (!closed) break;
  }
  return found;
}

/** Where the quotation ends that opens at `at`, at the end of the text where nothing closes it. */
function endOf(text: string, at: number, closing: string, nesting: boolean): number {
  let depth = 0;
  for (let end = at + 1; end < text.length; end++) {
    const character = text[end]!;
    if (nesting && character === text[at] && !closing.includes(character)) depth++;
    else if (closing.includes(character) && depth-- === 0) return end;
  }
  return text.length;
}

/** A mark opens where no word goes before it; "«" and "“" also close elsewhere; "„" opens right behind a full stop. */
function opens(text: string, at: number): boolean {
  return (
    (at === 0 ||
      /[\s([{–—/:>-]/u.test(text[at - 1]!) ||
      (text[at] === "„" && /[.!?]/u.test(text[at - 1]!))) &&
    at + 1 < text.length &&
    !/\s/u.test(text[at + 1]!)
  );
}

function trim(text: string, from: number, to: number): Span {
  let [start, end] = [from, to];
  while (start < end && /\s/u.test(text[start]!)) start++;
  while (end > start && /\s/u.test(text[end - 1]!)) end--;
  return { start, end };
}
