/**
 * Most patterns of a language match in few sentences, and looking for a plain word costs a fraction of running one. So
 * the words that a pattern cannot match without are read from it once, and a text that holds none is not searched.
 */
const known = new WeakMap<RegExp, Needs | null>();

/** Words one of which a pattern needs, and of each the places in a text's marks of its first and last three letters. */
interface Needs {
  readonly words: readonly string[];
  readonly marks: Uint16Array;
}

/** All matches of a global pattern, where the text holds the words that one needs. */
export function findAll(text: string, pattern: RegExp): readonly RegExpExecArray[] {
  return mayMatch(text, pattern) ? matchesOf(text, pattern) : none;
}

const none: readonly RegExpExecArray[] = [];

/**
 * All matches of a global pattern, as `[...text.matchAll(pattern)]` gives them. That one copies the pattern at each
 * call, and the engine compiles copies anew once it has forgotten the last one.
 */
export function matchesOf(text: string, pattern: RegExp): RegExpExecArray[] {
  if (!pattern.global) throw new TypeError(`The pattern ${pattern} is not global.`);
  const found: RegExpExecArray[] = [];
  pattern.lastIndex = 0;
  for (let match = pattern.exec(text); match; match = pattern.exec(text)) {
    found.push(match);
    if (match[0] === "")
      pattern.lastIndex += pattern.unicode && (text.codePointAt(match.index) ?? 0) > 0xffff ? 2 : 1;
  }
  return found;
}

/** The first match of a pattern that is not global, as `pattern.exec(text)` gives it. */
export function findFirst(text: string, pattern: RegExp): RegExpExecArray | null {
  return mayMatch(text, pattern) ? pattern.exec(text) : null;
}

/** Whether a pattern that is not global matches. */
export function matches(text: string, pattern: RegExp): boolean {
  return mayMatch(text, pattern) && pattern.test(text);
}

/**
 * Which groups of three letters texts hold, as bits: many patterns are asked of one text, and most of their words have
 * a group that it does not hold. The extractors go over the same sentences one after the other, so the marks of many
 * texts are kept, in one table that is begun anew when it is full.
 */
class MarkedTexts {
  readonly #bits = new Uint32Array(keptTexts * cellsPerText);
  readonly #places = new Map<string, number>();
  #text = "";
  #start = 0;

  holds(text: string, { words, marks }: Needs): boolean {
    if (text !== this.#text) this.#turnTo(text);
    const bits = this.#bits;
    const start = this.#start;
    for (let at = 0; at < words.length; at++) {
      const first = marks[2 * at]!;
      if (((bits[start + (first >>> 5)]! >>> (first & 31)) & 1) === 0) continue;
      const last = marks[2 * at + 1]!;
      if (((bits[start + (last >>> 5)]! >>> (last & 31)) & 1) === 0) continue;
      if (text.includes(words[at]!)) return true;
    }
    return false;
  }

  forget(): void {
    this.#places.clear();
    this.#text = "";
  }

  #turnTo(text: string): void {
    this.#text = text;
    const place = this.#places.get(text);
    if (place !== undefined) {
      this.#start = place;
      return;
    }
    if (this.#places.size === keptTexts) this.#places.clear();
    const start = this.#places.size * cellsPerText;
    this.#places.set(text, start);
    this.#start = start;
    const bits = this.#bits;
    bits.fill(0, start, start + cellsPerText);
    bits[start] = 1 << always;
    let letters = 0;
    for (let at = 0; at < text.length; at++) {
      letters = addLetter(letters, text.charCodeAt(at));
      const mark = placeOf(letters);
      bits[start + (mark >>> 5)]! |= 1 << (mark & 31);
    }
  }
}

/** The marks of a text are as many as twelve bits tell apart, thirty-two a cell. */
const cellsPerText = 4096 / 32;
/** Their marks take half a megabyte. */
const keptTexts = 1024;
/** The place of a word that is too short for a mark: every text has it. */
const always = 0;

/** The last three letters, ten bits of each. */
function addLetter(letters: number, code: number): number {
  return ((letters << 10) | (code & 0x3ff)) & 0x3fffffff;
}

function placeOf(letters: number): number {
  return Math.imul(letters, 0x9e3779b1) >>> 20;
}

/** The place of the three letters of a word that end there. */
function placeIn(word: string, end: number): number {
  let letters = 0;
  for (let at = end - 3; at < end; at++) letters = addLetter(letters, word.charCodeAt(at));
  return placeOf(letters);
}

const asWritten = new MarkedTexts();
const inLowerCase = new MarkedTexts();
let lastText = "";
let lastLowered = "";

/** Lets go of the texts that were asked of: each may be a slice that keeps its whole document in memory. */
export function forgetTexts(): void {
  asWritten.forget();
  inLowerCase.forget();
  lastText = "";
  lastLowered = "";
}

/** Whether the text holds one of the words that a match needs. */
export function mayMatch(text: string, pattern: RegExp): boolean {
  let needs = known.get(pattern);
  if (needs === undefined) {
    needs = needsOf(pattern);
    known.set(pattern, needs);
  }
  if (!needs) return true;
  if (!pattern.ignoreCase) return asWritten.holds(text, needs);
  if (lastText !== text) {
    lastText = text;
    lastLowered = text.toLowerCase();
  }
  return inLowerCase.holds(lastLowered, needs);
}

function needsOf(pattern: RegExp): Needs | null {
  const found = requiredWords(pattern.source);
  if (!found) return null;
  const asked = pattern.ignoreCase ? found.map((word) => word.toLowerCase()) : found;
  // what holds a word holds the words in it
  const words = asked.filter(
    (word, at) => !asked.some((other, place) => word.includes(other) && (word !== other || place < at)),
  );
  const marks = words.flatMap((word) =>
    word.length < 3 ? [always, always] : [placeIn(word, 3), placeIn(word, word.length)],
  );
  return { words, marks: Uint16Array.from(marks) };
}

/** What a piece of a pattern demands: its literal text where it is nothing else, and the words one of which it needs. */
interface Piece {
  readonly literal?: string;
  readonly words?: readonly string[] | undefined;
}

/**
 * Words one of which every match holds, read from a pattern's source. Errs on the side of `undefined`: classes,
 * look-arounds and what may be absent demand nothing.
 */
export function requiredWords(source: string): readonly string[] | undefined {
  let at = 0;

  function alternatives(): Piece {
    const branches = [sequence()];
    while (source[at] === "|") {
      at++;
      branches.push(sequence());
    }
    if (branches.length === 1) return branches[0]!;
    return branches.every(({ words }) => words) ? { words: branches.flatMap(({ words }) => words!) } : {};
  }

  function sequence(): Piece {
    let best: readonly string[] | undefined;
    let run = "";
    let plain = true;
    const offer = (words: readonly string[] | undefined): void => {
      if (words && (!best || chanceOf(words) < chanceOf(best))) best = words;
    };
    const endRun = (): void => {
      if (run.length > 1) offer([run]);
      run = "";
    };
    while (at < source.length && source[at] !== "|" && source[at] !== ")") {
      const piece = atom();
      const { least, once } = quantifier();
      if (piece.literal !== undefined && least > 0) {
        run += piece.literal;
        if (once) continue;
      }
      plain = false;
      endRun();
      if (piece.literal === undefined && least > 0) offer(piece.words);
    }
    if (plain) return { literal: run, words: run.length > 1 ? [run] : undefined };
    endRun();
    return { words: best };
  }

  function atom(): Piece {
    const character = source[at++]!;
    if (character === "\\") return escaped();
    if (character === "[") return characterClass();
    if (character === "(") {
      // the build puts it behind groups
      if (source.startsWith("?=)", at)) {
        at += 3;
        return { literal: "" };
      }
      const opening = /^\?(?:[=!]|<[=!]|:|<\w+>)/u.exec(source.slice(at, at + 40))?.[0] ?? "";
      at += opening.length;
      const inside = alternatives();
      at++;
      return /[=!]/u.test(opening) ? {} : inside;
    }
    return ".^$".includes(character) ? {} : { literal: character };
  }

  function escaped(): Piece {
    const character = source[at++]!;
    // an escaped sign stands for itself; letters name classes, places and code points
    if (!/[\p{L}\d]/u.test(character)) return { literal: character };
    if (source[at] === "{" || (character === "k" && source[at] === "<"))
      at = source.indexOf(character === "k" ? ">" : "}", at) + 1;
    else if (character === "u") at += 4;
    else if (character === "x") at += 2;
    return {};
  }

  function characterClass(): Piece {
    while (source[at] !== "]") at += source[at] === "\\" ? 2 : 1;
    at++;
    return {};
  }

  function quantifier(): { least: number; once: boolean } {
    const found = /^(?:[*+?]|\{(?<least>\d+)(?:,\d*)?\})/u.exec(source.slice(at, at + 16));
    if (!found) return { least: 1, once: true };
    at += found[0].length;
    if (source[at] === "?") at++;
    const { least } = found.groups!;
    return { least: least === undefined ? (found[0] === "+" ? 1 : 0) : Number(least), once: false };
  }

  return alternatives().words;
}

/** How often a sentence holds one of the words, roughly: by their letters, and by how many they are. */
function chanceOf(words: readonly string[]): number {
  return words.reduce((sum, { length }) => sum + (chances[length] ?? least), 0);
}

/** Of a word of so many letters. */
const chances = [1, 1, 0.5, 0.1, 0.03, 0.01, 0.006];
const least = 0.004;
