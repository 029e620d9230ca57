import type { Character, CharacterStyle, PdfLink, PdfPage, Rectangle } from "./pdf-engine.js";

/**
 * A run of characters without a space in it. `left` to `baseline` count in the upright frame: the page turned so
 * that its text runs from left to right. For text that is not turned this is the page itself.
 */
export interface Word extends Rectangle {
  readonly text: string;
  readonly baseline: number;
  /** Font size in points. */
  readonly size: number;
  readonly style: CharacterStyle;
  /** Space between this and the word before it in the content stream. */
  readonly spaceBefore: Character["spaceBefore"];
  /** The engine saw a word divided at the hyphen that ends it. */
  readonly divided: boolean;
  /** Box on the displayed page. */
  readonly place: Rectangle;
  readonly pageNumber: number;
  readonly url: string | undefined;
  /** A bullet that is drawn and not written: it marks an item and is no part of the text. */
  readonly isDrawn?: true;
}

/** Widest gap inside a word, in font sizes: kerning stays below, the narrowest word space of justified text above. */
const widestKerning = 0.11;
/** The same where the engine saw a space in the gap: it may be misled by fonts with wrong widths. */
const narrowestImpliedSpace = 0.06;
/** How far a character may reach back over the one before it, in font sizes: overprinting and accents. */
const deepestOverlap = 0.35;
/** Largest change of the base line inside a word, in font sizes. */
const largestShift = 0.2;

const formatCharacters = /[\u200b-\u200f\u2028-\u202e\u2060-\u2064\ufeff]/gu;
const ligatures = /[\ufb00-\ufb06]/gu;
const softHyphen = 0xad;
/** Last character of Latin script before combining marks begin: nothing up to it needs any treatment. */
const lastPlain = 0x2ff;

/** Letter spacing below this is the kerning of every font, in font sizes. */
const leastTracking = 0.03;
/** Fewest dots or strokes in a row that lead the eye from a title to its page number. */
const shortestLeader = 5;

/** Characters → words, by writing direction, in the order of the content stream. */
export function collectWords(page: PdfPage): ReadonlyMap<number, Word[]> {
  const byAngle = new Map<number, Word[]>();
  const tracking = measureTracking(page.characters);
  let style: CharacterStyle | undefined;
  let styleTracking = 0;
  let open: Character[] = [];
  let url: string | undefined;
  let before: Frame | undefined;
  const close = (): void => {
    for (const part of splitAtLeaders(open)) {
      const word = toWord(part, url, page.pageNumber);
      if (!word) continue;
      const words = byAngle.get(word.style.angle);
      if (words) words.push(word);
      else byAngle.set(word.style.angle, [word]);
    }
  };
  for (const character of page.characters) {
    if (character.style !== style) {
      style = character.style;
      styleTracking = tracking.get(style) ?? 0;
    }
    const frame = frameOf(character);
    const nextUrl = page.links.length > 0 ? urlAt(page.links, character) : undefined;
    if (
      before &&
      nextUrl === url &&
      continues(open[open.length - 1]!, before, character, frame, styleTracking)
    )
      open.push(character);
    else {
      close();
      open = [character];
      url = nextUrl;
    }
    before = frame;
  }
  close();
  return byAngle;
}

/** A box in the upright frame, with the base line there. Characters that are not turned are their own. */
interface Frame extends Rectangle {
  readonly originY: number;
}

function frameOf(character: Character): Frame {
  const { angle, fontSize } = character.style;
  if (angle === 0) return character;
  const radians = (angle * Math.PI) / 180;
  const [cos, sin] = [Math.cos(radians), Math.sin(radians)];
  const across = (x: number, y: number): number => x * cos + y * sin;
  const originY = character.originY * cos - character.originX * sin;
  const left = across(character.originX, character.originY);
  // a box around slanted characters says little about them
  const right =
    angle % 90 === 0
      ? Math.max(across(character.left, character.top), across(character.right, character.bottom))
      : left + 0.5 * fontSize;
  return { left, right, top: originY - 0.8 * fontSize, bottom: originY + 0.2 * fontSize, originY };
}

/**
 * Usual gap between letters that no drawn space stands between, in font sizes, by style, where letters are spaced
 * out. Other styles are left out.
 */
function measureTracking(characters: readonly Character[]): ReadonlyMap<CharacterStyle, number> {
  const gaps = new Map<CharacterStyle, { wide: number; all: number[] }>();
  let open: { wide: number; all: number[] } | undefined;
  let last: Character | undefined;
  for (const character of characters) {
    const { style, spaceBefore } = character;
    if (!last || last.style !== style) {
      last = character;
      open = gaps.get(style);
      continue;
    }
    const gap = (character.left - last.right) / style.fontSize;
    const step = Math.abs(character.originY - last.originY);
    last = character;
    if (spaceBefore === "drawn" || style.angle !== 0 || gap > 1 || step > largestShift * style.fontSize)
      continue;
    if (!open) {
      open = { wide: 0, all: [] };
      gaps.set(style, open);
    }
    open.all.push(gap);
    if (gap > leastTracking) open.wide++;
  }
  const tracking = new Map<CharacterStyle, number>();
  for (const [style, { wide, all }] of gaps)
    if (wide > 0.5 * all.length) tracking.set(style, all.sort((one, other) => one - other)[all.length >> 1]!);
  return tracking;
}

function continues(
  last: Character,
  before: Frame,
  character: Character,
  frame: Frame,
  tracking: number,
): boolean {
  if (character.spaceBefore === "drawn" || last.hyphen) return false;
  if (last.style !== character.style) {
    const { style } = character;
    if (last.style.angle !== style.angle || last.style.tag !== style.tag) return false;
    if (Math.abs(last.style.fontSize - style.fontSize) > 0.1 * style.fontSize) return false;
  }
  const size = character.style.fontSize;
  const gap = frame.left - before.right;
  // the width of slanted characters is a guess
  if (character.style.angle % 90 !== 0)
    return Math.abs(frame.originY - before.originY) <= largestShift * size && Math.abs(gap) <= 0.7 * size;
  return (
    Math.abs(frame.originY - before.originY) <= largestShift * size &&
    gap <= (tracking + (character.spaceBefore ? narrowestImpliedSpace : widestKerning)) * size &&
    gap >= -deepestOverlap * size - (before.right - before.left)
  );
}

/** Parts the dots of a leader from the title before and the page number after them. */
function splitAtLeaders(characters: Character[]): Character[][] {
  if (characters.length === 0) return [];
  if (characters.length <= shortestLeader) return [characters];
  const parts: Character[][] = [];
  let from = 0;
  for (let at = 0; at < characters.length; ) {
    let end = at;
    while (end < characters.length && isLeaderSign(characters[end]!.text)) end++;
    if (end - at >= shortestLeader) {
      if (at > from) parts.push(characters.slice(from, at));
      parts.push(characters.slice(at, end));
      from = end;
    }
    at = Math.max(end, at + 1);
  }
  if (from < characters.length) parts.push(from === 0 ? characters : characters.slice(from));
  return parts;
}

function isLeaderSign(text: string): boolean {
  return text === "." || text === "…" || text === "·" || text === "_";
}

function toWord(
  characters: readonly Character[],
  url: string | undefined,
  pageNumber: number,
): Word | undefined {
  const first = characters[0]!;
  const last = characters[characters.length - 1]!;
  let text = "";
  let isPlain = true;
  for (const character of characters) {
    const code = character.text.charCodeAt(0);
    if (code > lastPlain) isPlain = false;
    // fonts of some programs name every hyphen a soft one: what has a width is seen, and is a hyphen
    if (code === softHyphen) text += character.right - character.left > 0.1 ? "-" : "";
    else text += character.text;
  }
  const divided = last.hyphen || last.text === "\u00ad";
  if (!isPlain)
    text = text
      .replace(formatCharacters, "")
      .replace(ligatures, (ligature) => ligature.normalize("NFKC"))
      .normalize("NFC");
  if (text === "") return undefined;
  const place = unite(characters);
  const box = first.style.angle === 0 ? place : unite(characters.map(frameOf));
  return {
    text,
    left: box.left,
    top: box.top,
    right: box.right,
    bottom: box.bottom,
    baseline: frameOf(first).originY,
    size: first.style.fontSize,
    style: first.style,
    spaceBefore: first.spaceBefore,
    divided,
    place,
    pageNumber,
    url,
  };
}

/** The smallest rectangle around all of them. */
export function unite(boxes: readonly Rectangle[]): Rectangle {
  let { left, top, right, bottom } = boxes[0]!;
  for (const box of boxes) {
    if (box.left < left) left = box.left;
    if (box.top < top) top = box.top;
    if (box.right > right) right = box.right;
    if (box.bottom > bottom) bottom = box.bottom;
  }
  return { left, top, right, bottom };
}

function urlAt(links: readonly PdfLink[], character: Character): string | undefined {
  const x = (character.left + character.right) / 2;
  const y = (character.top + character.bottom) / 2;
  return links.find((link) => x >= link.left && x <= link.right && y >= link.top && y <= link.bottom)?.url;
}
