import { besides, isReferenceMark, joinPieces, type Line, toLine } from "./lines.js";
import type { Rectangle } from "./pdf-engine.js";
import { unite, type Word } from "./words.js";

/** A page with the pieces of its upright lines. */
export interface PageContent {
  readonly height: number;
  readonly width: number;
  readonly rules: readonly Rectangle[];
  readonly pieces: readonly Line[];
  /** Pieces that look like running headers and footers: no note goes on with one. */
  readonly running: ReadonlySet<Line>;
}

/** The lines of one footnote, its mark first. */
export type Footnote = readonly Line[];

export interface PageWithFootnotes {
  /** The pieces that are no footnotes, without the marks that refer to one. */
  readonly pieces: readonly Line[];
  readonly notes: readonly Footnote[];
}

/** Largest type of notes against that of the text. */
const largestNote = 0.93;
/** Widest step between the lines of one note, in font sizes. */
const widestStep = 1.8;
/** Widest gap between a mark and its note where both were drawn apart, in font sizes. */
const widestMarkGap = 2;
/** Share of the page height at the bottom where running lines may stand under notes. */
const footer = 0.14;
/** Length of the line drawn over notes: longer ones belong to tables. In points, and as a share of the page width. */
const shortestSeparator = 20;
const longestSeparator = 0.55;

const markText = /^(?<mark>\d{1,3}|[*†‡]{1,3})\)?$/u;
/** Fonts with raised digits of their own set marks in the same size and on the same line as the text. */
const gluedMark = /^(?<mark>\d{1,3})(?<text>\p{L}.*)$/u;
const gluedReference = /^(?<text>.*(?:\p{L}{3}|\p{L}[.,;:!?]|[”“"»)]))(?<mark>\d{1,3})$/u;

interface Start {
  readonly line: Line;
  /** The text, where the mark is a piece of its own. */
  readonly beside?: Line;
  readonly mark: string;
  readonly raised: boolean;
  readonly glued: boolean;
}

/**
 * Takes footnotes out of the pages: small type that begins with a mark, has nothing but running lines below it, and
 * is either referred to by a raised mark in the text or has a raised mark itself and stands under a short drawn line.
 */
export function takeFootnotes(pages: readonly PageContent[], bodySize: number): readonly PageWithFootnotes[] {
  let goesOn = false;
  const lone: ReadonlyMap<Line, string>[] = [];
  const found = pages.map((page) => {
    const hasMarks = page.pieces.some(({ words: [first] }) => mayBeMark(first!.text));
    const loneReferences = hasMarks ? findLoneReferences(page.pieces, bodySize) : noReferences;
    lone.push(loneReferences);
    const notes = hasMarks || goesOn ? notesOf({ ...page, loneReferences }, bodySize, goesOn) : [];
    goesOn = notes.length > 0;
    return notes;
  });
  const all = found.flat();
  const marks = new Set(all.flatMap(({ mark }) => mark ?? []));
  const glued = new Set(all.flatMap(({ mark, glued }) => (mark !== undefined && glued ? [mark] : [])));
  return pages.map(({ pieces }, index) => {
    const notes = found[index]!;
    if (marks.size === 0) return { pieces, notes: [] };
    const taken = new Set(notes.flatMap(({ pieces: own }) => own));
    for (const [piece, mark] of lone[index]!) if (marks.has(mark)) taken.add(piece);
    return {
      pieces: pieces.flatMap((piece) => (taken.has(piece) ? [] : withoutMarks(piece, marks, glued))),
      notes: notes.map(({ lines }) => lines),
    };
  });
}

const noReferences: ReadonlyMap<Line, string> = new Map();

/** Whether a word begins as marks do: most words are told apart by this alone. */
function mayBeMark(text: string): boolean {
  const code = text.charCodeAt(0);
  return (code >= 0x30 && code <= 0x39) || code === 0x2a || code === 0x2020 || code === 0x2021;
}

interface PageWithReferences extends PageContent {
  readonly loneReferences: ReadonlyMap<Line, string>;
}

interface FoundNote {
  /** Absent where a note goes on from the page before. */
  readonly mark?: string;
  readonly glued?: boolean;
  readonly lines: readonly Line[];
  readonly pieces: readonly Line[];
}

/** Marks that stand behind the text that they belong to as pieces of their own. */
function findLoneReferences(pieces: readonly Line[], bodySize: number): ReadonlyMap<Line, string> {
  const found = new Map<Line, string>();
  for (const piece of pieces) {
    const [word] = piece.words as [Word];
    const mark = piece.words.length === 1 ? markText.exec(word.text)?.groups?.["mark"] : undefined;
    if (mark === undefined) continue;
    const text = pieces.find(
      (other) =>
        other !== piece &&
        other.size > largestNote * bodySize &&
        Math.abs(piece.left - other.right) < 0.2 * other.size &&
        besides(piece, other),
    );
    const before = text?.words.at(-1);
    if (before && (isReferenceMark(word, before) || gluedReference.test(before.text + mark)))
      found.set(piece, mark);
  }
  return found;
}

function notesOf(page: PageWithReferences, bodySize: number, goesOn: boolean): FoundNote[] {
  const isSmall = ({ size }: Line): boolean => size <= largestNote * bodySize;
  const small = page.pieces.filter(isSmall).sort((one, other) => one.baseline - other.baseline);
  if (small.length === 0) return [];
  const large = page.pieces.filter((piece) => !isSmall(piece));
  const references = new Set([...large.flatMap(referencesOf), ...page.loneReferences.values()]);
  const candidates = small.filter((piece) => !page.running.has(piece));
  const taken = new Set<Line>();
  const notes: FoundNote[] = [];
  const starts = new Map<Line, Start>();
  for (const piece of small) {
    if (page.loneReferences.has(piece)) continue;
    const start = startOf(piece, small);
    if (start) starts.set(piece, start);
  }
  for (const piece of small) {
    if (taken.has(piece)) continue;
    const start = starts.get(piece);
    const isRuled = (): boolean => isUnderSeparator(piece, page);
    const isNote = start
      ? references.has(start.mark) || (start.raised && (notes.length > 0 || goesOn || isRuled()))
      : goesOn && notes.length === 0 && !page.running.has(piece) && isRuled();
    if (!isNote || large.some((other) => standsBelow(other, piece, page.height))) continue;
    const own = collect(piece, start?.line ?? piece, candidates, starts, taken);
    for (const member of own) taken.add(member);
    const lines = toRows(
      own.flatMap((member) => {
        if (member === start?.beside) return [];
        return member === piece && start ? [start.line] : [member];
      }),
    );
    notes.push({ ...(start ? { mark: start.mark, glued: start.glued } : {}), lines, pieces: own });
  }
  return notes;
}

/** A piece that begins with a mark, or a mark alone with the text beside it. */
function startOf(piece: Line, small: readonly Line[]): Start | undefined {
  const [first, second] = piece.words as [Word, Word?];
  const mark = markText.exec(first.text)?.groups?.["mark"];
  if (mark === undefined) return gluedStartOf(piece);
  if (second) return toStart(piece, mark, first, second);
  const text = small.find(
    (other) =>
      other !== piece &&
      other.left >= piece.right - 1 &&
      other.left - piece.right <= widestMarkGap * other.size &&
      besides(piece, other),
  );
  if (!text) return undefined;
  const [next, ...others] = text.words as [Word, ...Word[]];
  return {
    ...toStart(piece, mark, first, next),
    line: toLine([...piece.words, { ...next, spaceBefore: "drawn" }, ...others]),
    beside: text,
  };
}

function toStart(line: Line, mark: string, first: Word, second: Word): Start {
  const glued = !isRaised(first, second) && isGlued(second, first);
  return { line, mark, raised: glued || isRaised(first, second), glued };
}

/** Whether no space stands between two words that something else parts, such as a link or a structure element. */
function isGlued(word: Word, before: Word): boolean {
  return word.spaceBefore === undefined && Math.abs(word.left - before.right) < 0.12 * word.size;
}

function gluedStartOf(piece: Line): Start | undefined {
  const [first, ...others] = piece.words as [Word, ...Word[]];
  const { mark, text } = gluedMark.exec(first.text)?.groups ?? {};
  if (mark === undefined || text === undefined) return undefined;
  const words: Word[] = [{ ...first, text: mark }, { ...first, text, spaceBefore: "drawn" }, ...others];
  // both halves keep the box of the whole: where it parts is not known
  return { line: { ...piece, words }, mark, raised: true, glued: true };
}

function isRaised(mark: Word, beside: Word): boolean {
  return mark.size < 0.9 * beside.size && beside.baseline - mark.baseline > 0.1 * beside.size;
}

function referencesOf({ words }: Line): string[] {
  return words.flatMap((word, at) =>
    at > 0 && mayBeMark(word.text) && isReferenceMark(word, words[at - 1]!)
      ? [markText.exec(word.text)?.groups?.["mark"] ?? ""]
      : [],
  );
}

/** Whether text stands under a piece, in its column and not as far down as running lines do. */
function standsBelow(text: Line, piece: Line, height: number): boolean {
  return (
    text.top > piece.bottom - 0.5 * piece.size &&
    text.bottom < (1 - 0.5 * footer) * height &&
    text.left < piece.right &&
    text.right > piece.left
  );
}

/** Whether a short line is drawn right above a piece. */
function isUnderSeparator(piece: Line, { rules, width }: PageContent): boolean {
  return rules.some(
    (rule) =>
      rule.bottom - rule.top <= 3 &&
      rule.right - rule.left >= shortestSeparator &&
      rule.right - rule.left <= longestSeparator * width &&
      Math.abs(rule.left - piece.left) <= 3 * piece.size &&
      rule.bottom <= piece.top + 0.5 * piece.size &&
      piece.top - rule.bottom <= 2 * piece.size,
  );
}

/** The pieces of one note: from its start on, line by line, to the next start or a wider gap. */
function collect(
  first: Line,
  start: Line,
  small: readonly Line[],
  starts: ReadonlyMap<Line, Start>,
  taken: ReadonlySet<Line>,
): Line[] {
  const own = [first];
  let { left, right, baseline } = start;
  left -= 2 * start.size;
  for (const piece of small) {
    if (piece === first || taken.has(piece) || piece.baseline < start.baseline - 0.6 * start.size) continue;
    const step = piece.baseline - baseline;
    if (step > widestStep * start.size) break;
    const goesOn = piece.left >= right - 1 && piece.left - right <= widestMarkGap * start.size && step < 1;
    const isBelow = step >= 1 && piece.left < right && piece.right > left;
    const isPart = piece.left >= start.left - 1 && piece.right <= right + 1 && step < 1;
    if (!goesOn && !isBelow && !isPart) continue;
    if (isBelow && starts.has(piece)) break;
    own.push(piece);
    right = Math.max(right, piece.right);
    baseline = Math.max(baseline, piece.baseline);
  }
  return own;
}

function toRows(pieces: readonly Line[]): Line[] {
  const rows: Line[][] = [];
  for (const piece of pieces) {
    const row = rows.at(-1);
    if (row && besides(unite(row), piece)) row.push(piece);
    else rows.push([piece]);
  }
  return rows.map(joinPieces);
}

/** The piece without the marks that refer to notes. Its first word is never one. */
function withoutMarks(piece: Line, marks: ReadonlySet<string>, glued: ReadonlySet<string>): Line {
  let isChanged = false;
  const words = piece.words.flatMap((word, at): Word[] => {
    const before = piece.words[at - 1];
    if (!glued.size && !mayBeMark(word.text)) return [word];
    const mark = markText.exec(word.text)?.groups?.["mark"];
    const isMark =
      before && mark !== undefined
        ? (marks.has(mark) && isReferenceMark(word, before)) ||
          (glued.has(mark) && isGlued(word, before) && gluedReference.test(before.text + mark))
        : false;
    if (isMark) {
      isChanged = true;
      return [];
    }
    const groups = glued.size > 0 ? gluedReference.exec(word.text)?.groups : undefined;
    if (!groups || !glued.has(groups["mark"]!)) return [word];
    isChanged = true;
    return [{ ...word, text: groups["text"]! }];
  });
  return isChanged ? { ...toLine(words), ...(piece.isContents ? { isContents: true } : {}) } : piece;
}
