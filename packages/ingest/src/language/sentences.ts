import type { Span } from "../tree/nodes.js";
import { abbreviations } from "./abbreviations.js";

const closing = /["'“”‘’»«)\]]/u;

/**
 * Sentences of German or English text, without the white space between them.
 *
 * No sentence ends after an ordinal ("14. Juni", "im 19. Jahrhundert"), an initial, a known abbreviation ("z. B.")
 * or inside a word ("bildung.example"). A line feed ends one unless the next line goes on in lower case; an empty
 * line and a tab (a table cell) always do.
 */
export function splitSentences(text: string): Span[] {
  const sentences: Span[] = [];
  let start = 0;
  const close = (end: number): void => {
    let from = start;
    let to = end;
    while (from < to && isSpace(text.charCodeAt(from))) from++;
    while (to > from && isSpace(text.charCodeAt(to - 1))) to--;
    if (to > from) sentences.push({ start: from, end: to });
    start = end;
  };
  for (let at = 0; at < text.length; at++) {
    const character = text[at]!;
    if (character === "\t") close(at);
    else if (character === "\n") {
      if (text[at + 1] === "\n" || !/[\p{Ll}]/u.test(text[at + 1] ?? "A")) close(at);
    } else if (character === "." || character === "!" || character === "?" || character === "…") {
      let end = at + 1;
      while (end < text.length && /[.!?…]/u.test(text[end]!)) end++;
      while (end < text.length && closing.test(text[end]!)) end++;
      if (endsSentence(text, start, at, end)) close(end);
      at = end - 1;
    }
  }
  close(text.length);
  return sentences;
}

/** Whether the mark at `at`, whose run of marks and closing quotes ends at `end`, ends the sentence. */
function endsSentence(text: string, start: number, at: number, end: number): boolean {
  const next = text.slice(end, end + 3);
  if (next !== "" && !/^\s/u.test(next)) return false;
  const following = /^\s+["'„“‚‘»«([]*(?<first>\S)/u.exec(text.slice(end, end + 12))?.groups?.first;
  if (following !== undefined && /\p{Ll}/u.test(following)) return false;
  if (text[at] !== "." || end > at + 1) return true;
  const word = /[\p{L}\p{N}.]*$/u.exec(text.slice(Math.max(start, at - 24), at))?.[0] ?? "";
  if (/^\d{1,2}$/u.test(word)) {
    // an ordinal or a day, unless a new line follows
    return following === undefined || /^\s*\n/u.test(next);
  }
  const last = word.split(".").at(-1) ?? "";
  if (/^\p{L}$/u.test(last)) return following === undefined;
  // "im IV. Quartal", where "Wilhelm II." may end a sentence
  if (
    /^[IVX]{2,4}$/u.test(last) &&
    /(?<!\p{L})\p{Ll}+ [IVX]+$/u.test(text.slice(Math.max(start, at - 24), at))
  )
    return following === undefined || /^\s*\n/u.test(next);
  // "Art. 3" is an article, "der dritte seiner Art." ends a sentence
  if (last === "Art" && following !== undefined) return !/[\d§]/u.test(following);
  if (abbreviations.has(last.toLowerCase())) return following === undefined;
  return true;
}

function isSpace(code: number): boolean {
  return code === 32 || (code >= 9 && code <= 13) || code === 160 || code === 0x202f || code === 0x2009;
}
