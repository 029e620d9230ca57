import { matchesOf } from "./find-all.js";

/** All that a hyphen joins is one word. */
const namePattern = /\p{Lu}[\p{L}\p{M}’'-]*/gu;

/** A word that begins with a capital, at its offset. */
export interface NameWord {
  readonly word: string;
  readonly start: number;
}

/** The capitalised words of a flat text, hyphenated ones whole. */
export function listNameWords(text: string): NameWord[] {
  return Array.from(matchesOf(text, namePattern), ({ 0: word, index }) => ({ word, start: index }));
}

/** The text with every dash as "-" and every white space as " ", or `lineFeed` for that one, of the same length. */
export function flattenText(text: string, lineFeed: " " | "\n" = " "): string {
  return text.replace(/[\n\t\r\u00a0\u2007\u2009-\u2012\u202f\u2212]/gu, (character) =>
    character === "\n" ? lineFeed : character >= "\u2010" && character !== "\u202f" ? "-" : " ",
  );
}

/** The first capitalised word of a text; `undefined` where there is none. */
export function firstNameWord(text: string): NameWord | undefined {
  const at = text.search(namePattern);
  return at < 0 ? undefined : { word: /^[\p{L}\p{M}’'-]+/u.exec(text.slice(at))![0], start: at };
}

/** Longest text that is given to one call as its arguments. */
const mostArguments = 4096;

/**
 * The same text, in memory of its own and with one byte a character where that is enough. Engines store what is cut
 * from a text with "–" or "„" in it with two, and search that for half as long again.
 */
export function narrow(text: string): string {
  if (!isNarrow(text)) return text;
  let narrowed = "";
  for (let from = 0; from < text.length; from += mostArguments) {
    const codes = new Array<number>(Math.min(mostArguments, text.length - from));
    for (let at = 0; at < codes.length; at++) codes[at] = text.charCodeAt(from + at);
    narrowed += String.fromCharCode(...codes);
  }
  return narrowed;
}

/** Whether one byte a character is enough. */
export function isNarrow(text: string): boolean {
  return !/[^\u0000-\u00ff]/.test(text);
}
