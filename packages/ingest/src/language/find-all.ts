/**
 * Most patterns of a language match in few sentences, and looking for a plain word costs a fraction of running one. So
 * the words that a pattern cannot match without are read from it once, and a text that holds none is not searched.
 */
const known = new WeakMap<RegExp, readonly string[] | null>();

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

/** Many patterns are asked of one text in a row. */
let lowered = { text: "", lower: "" };

function lowerCase(text: string): string {
  if (lowered.text !== text) lowered = { text, lower: text.toLowerCase() };
  return lowered.lower;
}

/** Whether the text holds one of the words that a match needs. */
export function mayMatch(text: string, pattern: RegExp): boolean {
  let words = known.get(pattern);
  if (words === undefined) {
    const found = requiredWords(pattern.source);
    words = (pattern.ignoreCase ? found?.map((word) => word.toLowerCase()) : found) ?? null;
    known.set(pattern, words);
  }
  if (!words) return true;
  const searched = pattern.ignoreCase ? lowerCase(text) : text;
  for (const word of words) if (searched.includes(word)) return true;
  return false;
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
