/**
 * Most patterns of a language match in few sentences, and looking for a plain word costs a fraction of running one. So
 * the words that a pattern cannot match without are read from it once, and a text that holds none is not searched.
 */
const known = new WeakMap<RegExp, readonly Needed[] | null>();

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

/** Whether the text holds one of the words that a match needs. */
export function mayMatch(text: string, pattern: RegExp): boolean {
  let needed = known.get(pattern);
  if (needed === undefined) {
    const words = requiredWords(pattern.source)?.map((word) =>
      pattern.ignoreCase ? word.toLowerCase() : word,
    );
    needed =
      words?.map((word) => ({ word, first: placeOf(word, 0), last: placeOf(word, word.length - 3) })) ?? null;
    known.set(pattern, needed);
  }
  if (!needed) return true;
  const searched = pattern.ignoreCase ? lowerCase(text) : text;
  if (searched.length > longestMarked) return needed.some(({ word }) => searched.includes(word));
  const { marks, round } = mark(pattern.ignoreCase ? inLowerCase : asWritten, searched);
  for (const { word, first, last } of needed)
    if ((word.length < 3 || (marks[first] === round && marks[last] === round)) && searched.includes(word))
      return true;
  return false;
}

/** A word that a match needs, and where its first and last three letters are marked. */
interface Needed {
  readonly word: string;
  readonly first: number;
  readonly last: number;
}

/**
 * Which runs of three letters a text holds. Many patterns are asked of one text in a row, so the last text is kept:
 * the words that it cannot hold cost two look-ups each.
 */
interface Marked {
  text: string;
  /** The round in which a place was marked last; others than the current one do not count. */
  readonly marks: Uint32Array;
  round: number;
}

const places = 4096;
/** A longer text holds too many of the runs to tell anything. */
const longestMarked = 3000;
const asWritten: Marked = { text: "", marks: new Uint32Array(places), round: 1 };
const inLowerCase: Marked = { text: "", marks: new Uint32Array(places), round: 1 };
let lowered = { text: "", lower: "" };

function lowerCase(text: string): string {
  if (lowered.text !== text) lowered = { text, lower: text.toLowerCase() };
  return lowered.lower;
}

function mark(marked: Marked, text: string): Marked {
  if (text === marked.text) return marked;
  marked.text = text;
  marked.round = (marked.round + 1) >>> 0;
  const { marks, round } = marked;
  let [before, last] = [0, 0];
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    marks[place(before, last, code)] = round;
    before = last;
    last = code;
  }
  return marked;
}

function placeOf(word: string, at: number): number {
  return word.length < 3 ? 0 : place(word.charCodeAt(at), word.charCodeAt(at + 1), word.charCodeAt(at + 2));
}

function place(first: number, second: number, third: number): number {
  return ((first * 31 + second) * 31 + third) & (places - 1);
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
      if (words && (!best || shortest(words) > shortest(best))) best = words;
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

function shortest(words: readonly string[]): number {
  return Math.min(...words.map(({ length }) => length));
}
