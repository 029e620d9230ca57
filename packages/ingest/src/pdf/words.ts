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

/** Characters → words, by writing direction, in the order of the content stream. */
export function collectWords(page: PdfPage): ReadonlyMap<number, Word[]> {
  const byAngle = new Map<number, Word[]>();
  const tracking = measureTracking(page.characters);
  let open: { characters: Character[]; frames: Frame[]; url: string | undefined } | undefined;
  const close = (): void => {
    if (!open) return;
    const word = toWord(open.characters, open.frames, open.url, page.pageNumber);
    open = undefined;
    if (!word) return;
    const words = byAngle.get(word.style.angle) ?? [];
    byAngle.set(word.style.angle, words);
    words.push(word);
  };
  for (const character of page.characters) {
    const frame = frameOf(character);
    const url = page.links.length > 0 ? urlAt(page.links, character) : undefined;
    const before = open?.frames.at(-1);
    const last = open?.characters.at(-1);
    if (
      !open ||
      !before ||
      !last ||
      url !== open.url ||
      !continues(last, before, character, frame, tracking.get(character.style) ?? 0)
    ) {
      close();
      open = { characters: [], frames: [], url };
    }
    open.characters.push(character);
    open.frames.push(frame);
  }
  close();
  return byAngle;
}

/** A character in the upright frame. */
interface Frame extends Rectangle {
  readonly baseline: number;
}

function frameOf(character: Character): Frame {
  const { angle, fontSize } = character.style;
  if (angle === 0)
    return {
      left: character.left,
      right: character.right,
      top: character.top,
      bottom: character.bottom,
      baseline: character.originY,
    };
  const radians = (angle * Math.PI) / 180;
  const [cos, sin] = [Math.cos(radians), Math.sin(radians)];
  const across = (x: number, y: number): number => x * cos + y * sin;
  const baseline = character.originY * cos - character.originX * sin;
  const left = across(character.originX, character.originY);
  // a box around slanted characters says little about them
  const right =
    angle % 90 === 0
      ? Math.max(across(character.left, character.top), across(character.right, character.bottom))
      : left + 0.5 * fontSize;
  return { left, right, top: baseline - 0.8 * fontSize, bottom: baseline + 0.2 * fontSize, baseline };
}

/**
 * Usual gap between letters that the engine put no drawn space between, in font sizes, by style: more than nothing
 * where letters are spaced out.
 */
function measureTracking(characters: readonly Character[]): ReadonlyMap<CharacterStyle, number> {
  const gaps = new Map<CharacterStyle, number[]>();
  characters.forEach((character, index) => {
    const last = characters[index - 1];
    if (
      !last ||
      last.style !== character.style ||
      character.spaceBefore === "drawn" ||
      character.style.angle !== 0
    )
      return;
    const gap = (character.left - last.right) / character.style.fontSize;
    if (Math.abs(character.originY - last.originY) > largestShift * character.style.fontSize || gap > 1)
      return;
    const found = gaps.get(character.style);
    if (found) found.push(gap);
    else gaps.set(character.style, [gap]);
  });
  return new Map(
    [...gaps].map(([style, found]) => [
      style,
      Math.max(0, found.sort((one, other) => one - other)[found.length >> 1]!),
    ]),
  );
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
  return (
    Math.abs(frame.baseline - before.baseline) <= largestShift * size &&
    gap <= (tracking + (character.spaceBefore ? narrowestImpliedSpace : widestKerning)) * size &&
    gap >= -deepestOverlap * size - (before.right - before.left)
  );
}

function toWord(
  characters: readonly Character[],
  frames: readonly Frame[],
  url: string | undefined,
  pageNumber: number,
): Word | undefined {
  const first = characters[0]!;
  const last = characters.at(-1)!;
  let text = "";
  // fonts of some programs name every hyphen a soft one: what has a width is seen, and is a hyphen
  for (const character of characters)
    text +=
      character.text === "\u00ad" ? (character.right - character.left > 0.1 ? "-" : "") : character.text;
  const divided = last.hyphen || last.text === "\u00ad";
  text = text
    .replace(formatCharacters, "")
    .replace(ligatures, (ligature) => ligature.normalize("NFKC"))
    .normalize("NFC");
  if (text === "") return undefined;
  return {
    text,
    ...unite(frames),
    baseline: frames[0]!.baseline,
    size: first.style.fontSize,
    style: first.style,
    spaceBefore: first.spaceBefore,
    divided,
    place: unite(characters),
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
