import type { TextLocator } from "@bildungsprofil/core";
import type { HtmlText } from "./dom.js";

const entity = /&(?:#x[0-9a-f]{1,8}|#[0-9]{1,8}|[a-z][a-z0-9]{1,31});?/iuy;
const lineFeed = 0x0a;
const carriageReturn = 0x0d;
const ampersand = /^&(?:amp|#0*38|#x0*26);?$/iu;

/** Finds the places of texts in the source of a page. */
export interface SourcePlaces {
  /** Offset in the source of each code unit of a text, as a function of its index. */
  offsetsOf(text: HtmlText): (index: number) => number;
  locate(offset: number): TextLocator;
}

export function createSourcePlaces(source: string): SourcePlaces {
  const lineStarts = findLineStarts(source);
  return {
    offsetsOf: (text) => {
      const { value, start, end } = text;
      if (end - start === value.length && source.startsWith(value, start)) return (index) => start + index;
      const offsets = align(source, text);
      return (index) => offsets[index]!;
    },
    locate: (offset) => {
      let low = 0;
      let high = lineStarts.length;
      while (high - low > 1) {
        const middle = (low + high) >> 1;
        if (lineStarts[middle]! <= offset) low = middle;
        else high = middle;
      }
      return { type: "text", line: low + 1, column: offset - lineStarts[low]! + 1 };
    },
  };
}

function findLineStarts(source: string): number[] {
  const starts = [0];
  for (let at = 0; at < source.length; at++) {
    const code = source.charCodeAt(at);
    if (code === lineFeed || (code === carriageReturn && source.charCodeAt(at + 1) !== lineFeed))
      starts.push(at + 1);
  }
  return starts;
}

/** Walks a text and its source side by side, over entities, line ends and the tags between pieces of moved text. */
function align(source: string, { value, start, end }: HtmlText): Int32Array {
  const offsets = new Int32Array(value.length);
  let at = start;
  for (let i = 0; i < value.length; i++) {
    const character = value[i]!;
    while (
      at < end &&
      ((source[at] === "<" && character !== "<") || (source[at] === "\r" && source[at + 1] === "\n"))
    )
      at = source[at] === "<" ? afterTag(source, at, end) : at + 1;
    offsets[i] = Math.min(at, Math.max(start, end - 1));
    if (source[at] === "&") {
      entity.lastIndex = at;
      const name = entity.exec(source)?.[0];
      if (name !== undefined && (character !== "&" || ampersand.test(name))) {
        const isPair = /[\ud800-\udbff]/u.test(character) || (value.codePointAt(i) ?? 0) > 0xffff;
        if (isPair && i + 1 < value.length) offsets[++i] = at;
        at = afterEntity(source, at, name, value[i + 1]);
        continue;
      }
    }
    // a text that does not agree with the source stays where it is until it does again
    if (source[at] === character || /\s/u.test(character)) at++;
  }
  return offsets;
}

function afterTag(source: string, at: number, end: number): number {
  const isComment = source.startsWith("<!--", at);
  const close = source.indexOf(isComment ? "-->" : ">", at);
  return close < 0 || close >= end ? end : close + (isComment ? 3 : 1);
}

/** Entities of old pages end without a semicolon, also within a word: the following character tells where. */
function afterEntity(source: string, at: number, name: string, next: string | undefined): number {
  if (name.endsWith(";") || name[1] === "#" || next === undefined) return at + name.length;
  for (let length = name.length; length > 2; length--) if (source[at + length] === next) return at + length;
  return at + name.length;
}
