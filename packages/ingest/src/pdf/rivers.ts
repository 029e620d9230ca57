import { besides, type Line } from "./lines.js";
import type { Gutter, Row } from "./regions.js";
import { unite } from "./words.js";

/** Narrowest strip beside a single line that parts it, in font sizes. */
const widestWordSpace = 3;
/** Largest difference of edges that are meant to be the same, in font sizes. */
const sameEdge = 0.4;
/** Most lines of a strip that may be one by chance. */
const fewLines = 3;
/** Share of lines right of a strip that begin, end or are centred at one place. */
const alignedShare = 0.5;

/**
 * The free strips that part columns, among those of the rows `from` up to `to`. In justified text the spaces of a few lines may happen to stand above each
 * other; then what follows them begins anywhere, while the lines of a column are aligned.
 */
export function withoutRivers(
  rows: readonly Row[],
  from: number,
  to: number,
  gutters: readonly Gutter[],
): Gutter[] {
  const inside = rows.slice(from, to);
  const around = [rows[from - 1], rows[to]].flatMap((row) => row ?? []);
  return gutters.filter((gutter) => {
    const starts = startsBehind(inside, gutter, gutters);
    const size = inside[0]!.pieces[0]!.size;
    if (starts.length <= fewLines && around.some((row) => isFlush(row, inside, gutter))) return false;
    if (starts.length < 2) return gutter.right - gutter.left > widestWordSpace * size;
    const least = starts.length === 2 ? 2 : alignedShare * starts.length;
    const isAligned = (edge: (line: Line) => number): boolean =>
      aligned(starts.map(edge), sameEdge * size) >= least;
    if (isAligned(({ left }) => left) || isAligned(({ left, right }) => left + right)) return true;
    // the lines of justified text all end at the margin
    const isWide = gutter.right - gutter.left > widestWordSpace * size;
    return (isWide || starts.every(isNumeric)) && isAligned(({ right }) => right);
  });
}

/** Whether a row that runs over a strip without a gap begins and ends where the rows of the strip do. */
function isFlush({ pieces }: Row, inside: readonly Row[], gutter: Gutter): boolean {
  const { left, right } = unite(pieces);
  const [{ size }] = pieces as [Line];
  const isSame = (one: number, other: number): boolean => Math.abs(one - other) <= sameEdge * size;
  return (
    pieces.some((piece) => piece.left < gutter.left && piece.right > gutter.right) &&
    inside.every((row) => {
      const box = unite(row.pieces);
      return isSame(box.left, left) && isSame(box.right, right);
    })
  );
}

/** What stands next behind a strip, up to the strip after it, line by line. */
function startsBehind(rows: readonly Row[], gutter: Gutter, gutters: readonly Gutter[]): Line[] {
  const next = Math.min(...gutters.flatMap(({ left }) => (left >= gutter.right ? [left] : [])));
  return rows.flatMap(({ pieces }) => {
    const lines: Line[] = [];
    const behind = pieces.filter(({ left }) => left >= gutter.right - 0.01 && left <= next);
    for (const piece of behind.sort((one, other) => one.left - other.left))
      if (!lines.some((line) => besides(line, piece))) lines.push(piece);
    return lines;
  });
}

function isNumeric({ words }: Line): boolean {
  return /^[\p{Sc}+\-–−]?\d/u.test(words[0]!.text);
}

/** Most values that lie within a tolerance of each other. */
function aligned(values: readonly number[], tolerance: number): number {
  const sorted = [...values].sort((one, other) => one - other);
  let most = 0;
  let from = 0;
  sorted.forEach((value, index) => {
    while (value - sorted[from]! > tolerance) from++;
    most = Math.max(most, index - from + 1);
  });
  return most;
}
