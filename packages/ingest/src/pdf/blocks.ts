import { isSpaced, type Line, textOf } from "./lines.js";
import { type ListMarker, listMarkerOf } from "./list-marker.js";
import type { Column } from "./regions.js";
import type { Word } from "./words.js";

/** Lines that make one paragraph, heading or list item. */
export interface TextBlock {
  readonly type: "text";
  readonly lines: readonly Line[];
  /** Whether the author broke the line of this index, rather than the width of the column. */
  readonly hardBreaks: ReadonlySet<number>;
  /** What the first line begins with, if the block is a list item. The marker is the first word. */
  readonly marker?: ListMarker;
  /** Left edge of the marker of an item, else of the text. */
  readonly indent: number;
  /** Room that the last line leaves to the edge of its column, in points. Endless where the author broke the lines. */
  readonly slack: number;
}

/** What the lines of a document have in common. */
export interface LineMeasures {
  /** Font size of most text, in points. */
  readonly bodySize: number;
  /** Usual distance of base lines, in font sizes. */
  readonly leading: number;
  /** Whether tags tell paragraphs apart. */
  readonly trustsTags: boolean;
}

const month = /^(?:Jan|Feb|Mär|Apr|Mai|Jun|Jul|Aug|Sep|Okt|Nov|Dez|Mar|May|Oct|Dec)\p{L}*\.?,?$/u;
const sectionNumber = /^(?:\d{1,3}(?:\.\d{1,3})*\.?|[A-Z](?:\.\d{1,3})*\.?)$/u;
const endsSentence = /[.!?:…][“”"‘’»«)\]]*$/u;

/** Lines of a column → blocks, from top to bottom. */
export function groupLines(column: Column, measures: LineMeasures): TextBlock[] {
  const markers = findMarkers(column.lines);
  const edges = rightEdges(column.lines);
  const blocks: TextBlock[] = [];
  let open: { lines: Line[]; hardBreaks: Set<number> } | undefined;
  const close = (): void => {
    if (!open) return;
    const [first] = open.lines as [Line];
    const last = open.lines.at(-1)!;
    const marker = markers.get(first);
    const isBroken = !marker && isBrokenThroughout(open.lines, column.room);
    blocks.push({
      type: "text",
      lines: open.lines,
      hardBreaks: isBroken ? firstOf(open.lines.length - 1) : open.hardBreaks,
      ...(marker ? { marker } : {}),
      indent: first.left,
      slack: isBroken ? Number.POSITIVE_INFINITY : edges.get(last)! - last.right,
    });
    open = undefined;
  };
  for (const line of column.lines) {
    const before = open?.lines.at(-1);
    if (open && before) {
      const fits = wouldFit(before, line, edges.get(before)!);
      if (startsBlock(open.lines, before, line, fits, markers, measures)) close();
      else if (fits && !/^\p{Ll}/u.test(line.words[0]!.text) && !before.words.at(-1)!.divided)
        open.hardBreaks.add(open.lines.length - 1);
    }
    open ??= { lines: [], hardBreaks: new Set() };
    open.lines.push(line);
  }
  close();
  return blocks;
}

function startsBlock(
  lines: readonly Line[],
  before: Line,
  line: Line,
  fits: boolean,
  markers: ReadonlyMap<Line, ListMarker>,
  measures: LineMeasures,
): boolean {
  if (markers.has(line)) return true;
  if (line.isContents && before.isContents) return true;
  const { size } = line;
  const step = line.baseline - before.baseline;
  if (step <= 0 || Math.abs(size - before.size) > 0.08 * size) return true;
  if (measures.trustsTags && (line.block || before.block)) return line.block !== before.block;
  if (step > Math.max(1.25 * measures.leading * size, 1.3 * size)) return true;
  const differs = isStyled(before) !== isStyled(line);
  if (differs && (fits || step > 1.12 * measures.leading * size)) return true;
  const [first] = lines as [Line];
  const item = markers.has(first);
  const textLeft = item ? (first.words[1]?.left ?? first.left) : Math.min(...lines.map(({ left }) => left));
  if (item) return line.left < textLeft - 0.5 * size && (line.left < first.left - 0.5 * size || fits);
  // a heading hangs behind its number
  const hangs = first.words[1] !== undefined && Math.abs(line.left - first.words[1].left) < 0.5 * size;
  if (hangs && sectionNumber.test(first.words[0]!.text)) return false;
  if (fits && endsSentence.test(textOf(before))) return true;
  if (isCentred(before, line)) return false;
  if (line.left > textLeft + 0.8 * size) return line.left > before.left + 0.8 * size;
  return lines.length > 1 && line.left < before.left - 0.8 * size;
}

/** Wholly bold or italic: 0 to 3. */
function isStyled({ bold, italic }: Line): number {
  return (bold > 0.9 ? 1 : 0) + (italic > 0.9 ? 2 : 0);
}

function isCentred(one: Line, other: Line): boolean {
  return (
    Math.abs(one.left + one.right - other.left - other.right) < one.size &&
    Math.abs(one.left - other.left) > 0.5 * one.size
  );
}

/** Whether the first word of a line had found room at the end of the line before: then the break was meant. */
function wouldFit(before: Line, line: Line, edge: number): boolean {
  const [first] = line.words as [Word];
  return before.right + (first.right - first.left) + 1.5 * line.size < edge;
}

/** Share of lines that end before they must, from which on all line breaks are taken as meant. */
const brokenShare = 0.6;
/** Widest word that is reckoned with, in font sizes: mail addresses are longer and stand on lines of their own. */
const longWord = 4;
/** Widest line of an address against its column: lines of running text are fuller, also where the column is misjudged. */
const widestBroken = 0.75;
/** Shortest line against the longest where the width of the column breaks them. */
const evenShare = 0.8;

/** Whether most lines are shorter than their column allows: an address, a poem. */
function isBrokenThroughout(lines: readonly Line[], room: number): boolean {
  const early = lines.slice(0, -1).filter((line, index) => {
    const [first] = lines[index + 1]!.words as [Word];
    const width = Math.min(first.right - first.left, longWord * line.size);
    return line.right + width + 3 * line.size < room;
  });
  const widths = lines.slice(0, -1).map(({ left, right }) => right - left);
  const isFull = lines.some(({ left, right }) => right - left > widestBroken * (room - left));
  const isEven = widths.length > 1 && Math.min(...widths) > evenShare * Math.max(...widths);
  const isDivided = lines.slice(0, -1).some(({ words }) => /\p{L}[-\u2010]$/u.test(words.at(-1)!.text));
  return (
    lines.length > 1 && !isFull && !isEven && !isDivided && early.length >= brokenShare * (lines.length - 1)
  );
}

/** The indices 0 to count − 1. */
function firstOf(count: number): ReadonlySet<number> {
  return new Set(Array.from({ length: count }, (_, index) => index));
}

/** How far lines like each one reach: the right edge of their text box. */
function rightEdges(lines: readonly Line[]): ReadonlyMap<Line, number> {
  const groups: { left: number; size: number; right: number; lines: Line[] }[] = [];
  for (const line of lines) {
    const group = groups.find(
      ({ left, size }) =>
        Math.abs(left - line.left) < 4 * line.size && Math.abs(size - line.size) < 0.1 * size,
    );
    if (group) {
      group.lines.push(line);
      group.right = Math.max(group.right, line.right);
    } else groups.push({ left: line.left, size: line.size, right: line.right, lines: [line] });
  }
  return new Map(
    groups.flatMap(({ lines: members, right }) => members.map((line) => [line, right] as const)),
  );
}

/** The lines that begin a list item. A number counts only beside its neighbour: "14. Juni" begins no list. */
function findMarkers(lines: readonly Line[]): ReadonlyMap<Line, ListMarker> {
  const candidates = lines.flatMap((line) => {
    const [first, second] = line.words;
    if (!first || !second || !isSpaced(first, second)) return [];
    const marker = listMarkerOf(first);
    if (!marker || (marker.ordered && (month.test(second.text) || /^\d/u.test(second.text)))) return [];
    return [{ line, marker }];
  });
  const ordered = candidates.filter(({ marker }) => marker.ordered);
  const hasNeighbour = ({ line, marker }: (typeof candidates)[number], at: number): boolean =>
    [ordered[at - 1], ordered[at + 1]].some(
      (other) =>
        other !== undefined &&
        other.marker.shape === marker.shape &&
        Math.abs(other.line.left - line.left) < line.size &&
        Math.abs(other.marker.number! - marker.number!) === 1,
    );
  const numbered = new Set(ordered.filter(hasNeighbour));
  return new Map(
    candidates
      .filter((candidate) => !candidate.marker.ordered || numbered.has(candidate))
      .map(({ line, marker }) => [line, marker]),
  );
}
