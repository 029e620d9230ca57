import type { Span } from "../../tree/nodes.js";
import { matchesOf } from "../find-all.js";

/**
 * What stands before a token: nothing, blanks, one line feed, or a border (tab, empty line) that no date and no
 * number phrase crosses.
 */
export type Gap = "none" | "space" | "line" | "border";

/** A run of digits, a word, or one mark. */
export interface Token extends Span {
  readonly kind: "number" | "word" | "mark";
  readonly text: string;
  /** Lower case, composed, without soft hyphens. */
  readonly lower: string;
  readonly gap: Gap;
}

const tokenPattern = /\d+|\p{L}[\p{L}\p{M}\u00AD\u200B]*|[^\s\p{L}\d]/gu;

/** Takes a text apart for the recognisers of dates and numbers. White space is no token. */
export function tokenize(text: string): Token[] {
  const tokens: Token[] = [];
  let end = 0;
  const isMarked = marks.test(text);
  for (const match of matchesOf(text, tokenPattern)) {
    const word = match[0];
    const start = match.index;
    const first = word.charCodeAt(0);
    const kind =
      first >= 48 && first <= 57 ? "number" : word.length > 1 || /\p{L}/u.test(word) ? "word" : "mark";
    tokens.push({
      kind,
      text: word,
      lower: kind !== "word" ? word : isMarked ? withoutMarks(word.toLowerCase()) : word.toLowerCase(),
      gap: start === end ? "none" : gapOf(text.slice(end, start)),
      start,
      end: start + word.length,
    });
    end = start + word.length;
  }
  return tokens;
}

/** Accents beside their letters, and hyphens that nobody sees: few texts have any. */
const marks = /[\p{M}\u00AD\u200B]/u;

function withoutMarks(word: string): string {
  return word.replace(/[\u00AD\u200B]/gu, "").normalize("NFC");
}

function gapOf(space: string): Gap {
  if (space.includes("\t")) return "border";
  const line = space.indexOf("\n");
  if (line < 0) return "space";
  return space.includes("\n", line + 1) ? "border" : "line";
}
