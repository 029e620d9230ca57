import type { Locator } from "@bildungsprofil/core";
import type { PhrasingContent } from "mdast";
import type { Place } from "../tree/nodes.js";
import { mendHyphen } from "./mend-hyphen.js";

/** Characters that know where they stand in the source. A line feed is a line break that is kept. */
export interface PlacedText {
  readonly value: string;
  /** In order of `at`; empty where the format has no places. */
  readonly places: readonly Place[];
}

/** A stretch of text with one link target, or a line break. */
export type Run = { readonly text: PlacedText; readonly url?: string } | "break";

/** All of a text at one place; for text formats the place of its first character. */
export function placeText(value: string, locator?: Locator): PlacedText {
  return { value, places: locator && value !== "" ? [{ at: 0, locator }] : [] };
}

/** The texts one after another. Places that only continue the one before them are left out. */
export function joinPlaced(texts: readonly PlacedText[]): PlacedText {
  const places: Place[] = [];
  let length = 0;
  for (const text of texts) {
    for (const place of text.places) {
      const at = place.at + length;
      if (!continues(places.at(-1), at, place.locator)) places.push({ at, locator: place.locator });
    }
    length += text.value.length;
  }
  return { value: texts.map((text) => text.value).join(""), places };
}

/** The characters `[start, end)` with their places. */
export function slicePlaced(text: PlacedText, start: number, end: number = text.value.length): PlacedText {
  const value = text.value.slice(start, end);
  if (value === "" || text.places.length === 0) return { value, places: [] };
  let first = lastPlaceBefore(text.places, start);
  const places: Place[] = [];
  for (; first < text.places.length && text.places[first]!.at < end; first++) {
    const { at, locator } = text.places[first]!;
    places.push(at >= start ? { at: at - start, locator } : { at: 0, locator: shift(locator, start - at) });
  }
  return { value, places };
}

/**
 * Replaces every match. The new characters get the place of the first matched one.
 *
 * @param pattern has the flag `g` and never matches the empty string.
 */
export function replacePlaced(
  text: PlacedText,
  pattern: RegExp,
  replace: (match: string) => string,
): PlacedText {
  const pieces: PlacedText[] = [];
  let end = 0;
  for (const match of text.value.matchAll(pattern)) {
    const replacement = replace(match[0]);
    if (replacement === match[0]) continue;
    if (match.index > end) pieces.push(slicePlaced(text, end, match.index));
    const place = slicePlaced(text, match.index, match.index + 1);
    if (replacement !== "") pieces.push({ value: replacement, places: place.places });
    end = match.index + match[0].length;
  }
  if (end === 0) return text;
  pieces.push(slicePlaced(text, end));
  return joinPlaced(pieces);
}

/** Soft hyphen, zero-width space, word joiner, byte order mark, control characters other than white space. */
const invisible = /[\u00AD\u200B\u2060\uFEFF\u0000-\u0008\u000E-\u001F\u007F]/u;
const untidy = /[^\S\uFEFF]+|[\u00AD\u200B\u2060\uFEFF\u0000-\u0008\u000E-\u001F\u007F]|[^\p{M}\s]\p{M}+/gu;

/**
 * Makes the content of a paragraph: white space collapsed and trimmed (no-break spaces too), soft hyphens and
 * control characters left out, letters composed (NFC), neighbours with one link target joined. Line feeds and
 * `"break"` become `break`, never two in a row and none at the ends; a word that they break at a hyphen is joined.
 */
export function buildPhrasing(runs: readonly Run[]): PhrasingContent[] {
  const lines: Piece[][] = [[]];
  for (const run of runs) {
    if (run === "break") lines.push([]);
    else {
      let start = 0;
      for (let at = run.text.value.indexOf("\n"); at >= 0; at = run.text.value.indexOf("\n", start)) {
        lines.at(-1)!.push({ text: slicePlaced(run.text, start, at), url: run.url });
        lines.push([]);
        start = at + 1;
      }
      lines.at(-1)!.push({ text: slicePlaced(run.text, start), url: run.url });
    }
  }
  const content: PhrasingContent[] = [];
  for (const line of mendLines(lines)) {
    const nodes = buildLine(line);
    if (nodes.length === 0) continue;
    if (content.length > 0) content.push({ type: "break" });
    content.push(...nodes);
  }
  return content;
}

interface Piece {
  readonly text: PlacedText;
  readonly url: string | undefined;
}

/** Joins lines between which a word is broken at a hyphen. */
function mendLines(lines: readonly (readonly Piece[])[]): Piece[][] {
  const mended: Piece[][] = [];
  for (const line of lines) {
    const before = mended.at(-1);
    const end = before?.findLastIndex(({ text }) => text.value.trim() !== "") ?? -1;
    const start = line.findIndex(({ text }) => text.value.trim() !== "");
    const last = before?.[end];
    const first = line[start];
    const mend =
      last &&
      first &&
      mendHyphen(last.text.value.trimEnd().slice(-20), first.text.value.trimStart().slice(0, 20));
    if (!before || !last || !first || !mend) {
      mended.push([...line]);
      continue;
    }
    const { length } = last.text.value.trimEnd();
    const indent = first.text.value.length - first.text.value.trimStart().length;
    before.splice(
      end,
      before.length,
      { ...last, text: slicePlaced(last.text, 0, mend.drop ? length - 1 : length) },
      { text: placeText(mend.glue), url: undefined },
      { ...first, text: slicePlaced(first.text, indent) },
      ...line.slice(start + 1),
    );
  }
  return mended;
}

function buildLine(line: readonly Piece[]): PhrasingContent[] {
  const stretches: { texts: PlacedText[]; url: string | undefined }[] = [];
  let spaced = true;
  for (const { text, url } of line) {
    let tidy = replacePlaced(text, untidy, tidyMatch);
    if (spaced && tidy.value.startsWith(" ")) tidy = slicePlaced(tidy, 1);
    if (tidy.value === "") continue;
    spaced = tidy.value.endsWith(" ");
    const last = stretches.at(-1);
    if (last && last.url === url) last.texts.push(tidy);
    else stretches.push({ texts: [tidy], url });
  }
  return stretches.flatMap(({ texts, url }, index): PhrasingContent[] => {
    const joined = joinPlaced(texts);
    const trim = index === stretches.length - 1 && joined.value.endsWith(" ");
    const { value, places } = trim ? slicePlaced(joined, 0, joined.value.length - 1) : joined;
    if (value === "") return [];
    const node = { type: "text" as const, value, ...(places.length > 0 ? { data: { places } } : {}) };
    return [url === undefined ? node : { type: "link", url, children: [node] }];
  });
}

function tidyMatch(match: string): string {
  if (match.trim() === "" && !invisible.test(match)) return " ";
  return invisible.test(match) ? "" : match.normalize("NFC");
}

/** Whether characters at `at` need no place of their own after `before`. */
function continues(before: Place | undefined, at: number, locator: Locator): boolean {
  if (!before) return false;
  if (before.locator === locator) return locator.type !== "text";
  if (before.locator.type !== "text" || locator.type !== "text") return false;
  return before.locator.line === locator.line && before.locator.column + (at - before.at) === locator.column;
}

function shift(locator: Locator, by: number): Locator {
  return locator.type === "text" ? { ...locator, column: locator.column + by } : locator;
}

function lastPlaceBefore(places: readonly Place[], offset: number): number {
  let low = 0;
  let high = places.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (places[middle]!.at <= offset) low = middle + 1;
    else high = middle;
  }
  return Math.max(0, low - 1);
}
