import { besides, joinPieces, type Line } from "./lines.js";
import type { Rectangle } from "./pdf-engine.js";
import { withoutRivers } from "./rivers.js";
import { isTable, type Table, tableEnd, toTable } from "./tables.js";
import { unite } from "./words.js";

/** Lines of one column, from top to bottom, with the edges of the column. */
export interface Column {
  readonly type: "column";
  readonly left: number;
  readonly right: number;
  /** How far to the right its lines could reach: to the next column, else as far as lines reach above and below. */
  readonly room: number;
  readonly lines: readonly Line[];
}

export type Region = Column | Table;

/** A free strip between columns, in the upright frame. */
export interface Gutter {
  readonly left: number;
  readonly right: number;
}

/** Pieces that overlap in height. */
export interface Row {
  readonly pieces: readonly Line[];
  readonly top: number;
  readonly bottom: number;
}

/** Narrowest strip that parts columns, in font sizes: a word space is 0.25 to 0.35. */
const narrowestGutter = 0.6;
/** Nesting of columns in columns that is looked for. */
const maxNesting = 6;

/**
 * Pieces of lines → columns and tables in the order of reading.
 *
 * Rows are taken together to bands as long as one free strip runs through all of them; the strips of a band part it
 * into columns, which are read one after the other and looked at again, or into the cells of a table.
 */
export function findRegions(pieces: readonly Line[], rules: readonly Rectangle[]): Region[] {
  return pieces.length === 0 ? [] : findIn(pieces, rules, unite(pieces).right, 0);
}

function findIn(
  pieces: readonly Line[],
  rules: readonly Rectangle[],
  room: number,
  nesting: number,
): Region[] {
  const rows = toRows(pieces);
  const { left, right } = unite(pieces);
  const regions: Region[] = [];
  let plain: Row[] = [];
  const flush = (): void => {
    if (plain.length > 0) regions.push({ type: "column", left, right, room, lines: plain.flatMap(toLines) });
    plain = [];
  };
  let at = 0;
  while (at < rows.length) {
    const band = nesting < maxNesting ? growBand(rows, at, plain.length) : undefined;
    if (!band) {
      plain.push(rows[at]!);
      at++;
      continue;
    }
    plain.splice(plain.length - (at - band.from));
    flush();
    const { from, to: end } = tableIn(rows, band, rules) ?? band;
    if (from > band.from) {
      plain = rows.slice(band.from, from);
      flush();
    }
    const bandRows = rows.slice(from, end);
    const slices = slice(bandRows, band.gutters);
    const parts = splitAtHeadings(bandRows);
    const plainRows = parts.flatMap((part) => (part.isHeading ? [] : part.rows));
    if (isTable(plainRows, slice(plainRows, band.gutters), band.gutters, rules))
      for (const part of parts)
        regions.push(
          part.isHeading
            ? { type: "column", left, right, room, lines: part.rows.flatMap(toLines) }
            : toTable(part.rows, slice(part.rows, band.gutters), band.gutters, rules),
        );
    else
      for (const part of slices) {
        const next = band.gutters.find((gutter) => gutter.left >= unite(part).right);
        regions.push(...findIn(part, rules, next ? next.right - part[0]!.size : room, nesting + 1));
      }
    at = end;
  }
  flush();
  return joinColumns(regions);
}

/** The rows of a band that make a table, without what only stands over and under its first column. */
function tableIn(
  rows: readonly Row[],
  band: Band,
  rules: readonly Rectangle[],
): { from: number; to: number } | undefined {
  const to = tableEnd(rows, band, rules);
  const firstFull = rows.findIndex(
    (row, index) => index >= band.from && band.gutters.some((gutter) => standsOnBothSides(row, gutter)),
  );
  return (firstFull > band.from ? [band.from, firstFull] : [band.from])
    .map((from) => ({ from, to }))
    .find(({ from }) => {
      const inside = rows.slice(from, to);
      return isTable(inside, slice(inside, band.gutters), band.gutters, rules);
    });
}

/** Rows of tables one below the other, with the headings between them. */
function splitAtHeadings(rows: readonly Row[]): { isHeading: boolean; rows: Row[] }[] {
  const parts: { isHeading: boolean; rows: Row[] }[] = [];
  rows.forEach((row, index) => {
    const [piece] = row.pieces as [Line];
    const other = (rows[index + 1] ?? rows[index - 1])?.pieces[0]?.size ?? piece.size;
    const isHeading =
      row.pieces.length === 1 && piece.size >= 1.14 * other && (index === 0 || isSetApart(rows, index));
    const last = parts.at(-1);
    if (last && last.isHeading === isHeading) last.rows.push(row);
    else parts.push({ isHeading, rows: [row] });
  });
  return parts;
}

/** Neighbouring columns with the same edges are one: a band between them gave nothing else. */
function joinColumns(regions: readonly Region[]): Region[] {
  const joined: Region[] = [];
  for (const region of regions) {
    const last = joined.at(-1);
    if (
      last?.type === "column" &&
      region.type === "column" &&
      last.left === region.left &&
      last.right === region.right
    )
      joined[joined.length - 1] = { ...last, lines: [...last.lines, ...region.lines] };
    else joined.push(region);
  }
  return joined;
}

function toRows(pieces: readonly Line[]): Row[] {
  const rows: { pieces: Line[]; top: number; bottom: number }[] = [];
  for (const piece of [...pieces].sort((one, other) => one.top - other.top || one.left - other.left)) {
    const row = rows.at(-1);
    // fonts that nearly touch the next line do not make one row of two
    if (row && piece.top < row.bottom - 0.1 * piece.size) {
      row.pieces.push(piece);
      row.bottom = Math.max(row.bottom, piece.bottom);
    } else rows.push({ pieces: [piece], top: piece.top, bottom: piece.bottom });
  }
  return rows;
}

/** Rows that one or more free strips run through. `to` is the row after the last. */
export interface Band {
  readonly from: number;
  readonly to: number;
  readonly gutters: readonly Gutter[];
}

/** The longest run of rows from `at` on that one free strip runs through; rows above it that belong to it. */
function growBand(rows: readonly Row[], at: number, loose: number): Band | undefined {
  let gutters = gapsOf(rows[at]!);
  if (gutters.length === 0) return undefined;
  let to = at + 1;
  let lastFull = at;
  while (to < rows.length) {
    const row = rows[to]!;
    const narrowed = narrow(gutters, row);
    if (narrowed.length === 0) break;
    const full = narrowed.some((gutter) => standsOnBothSides(row, gutter));
    // after a heading of its own other columns may begin
    if (
      full &&
      to - 1 > lastFull &&
      isHeadingRow(rows, lastFull + 1) &&
      !startsAlike(row, narrowed, gutters)
    ) {
      to = lastFull + 1;
      break;
    }
    // so may they after labels that end in colons, each with its value beside it
    if (full && narrowed.length === 1 && endsLabels(rows, at, to, narrowed[0]!)) break;
    // and a paragraph that reaches over the first columns ends them
    const first = Math.min(...gutters.map((gutter) => gutter.left));
    if (
      !full &&
      narrowed.length < gutters.length &&
      isSetApart(rows, to) &&
      row.pieces.some(({ left }) => left < first)
    )
      break;
    // a line under one column only belongs to the band while it stands close to it
    if (!full && row.top - rows[to - 1]!.bottom > 1.5 * row.pieces[0]!.size) {
      const later = nextFull(rows, to, narrowed);
      if (later === undefined) break;
    }
    if (full) lastFull = to;
    gutters = narrowed;
    to++;
  }
  // what stands further right than all values is no part of them
  if (gutters.length === 1 && areLabels(rows, at, lastFull + 1, gutters[0]!)) {
    const start = startBehind(rows[at]!, gutters[0]!);
    const further = rows.findIndex(
      ({ pieces }, index) => index > lastFull && pieces.every(({ left, size }) => left > start + size),
    );
    if (further >= 0) to = Math.min(to, further);
  }
  gutters = withoutRivers(rows, at, lastFull + 1, gutters);
  if (gutters.length === 0) return undefined;
  return { from: reachUp(rows, at, loose, gutters), to, gutters };
}

/** Whether a row has neither a label nor a value where those of the rows from `at` on are. */
function endsLabels(rows: readonly Row[], at: number, to: number, gutter: Gutter): boolean {
  const row = rows[to]!;
  const isAligned =
    Math.abs(startBehind(row, gutter) - startBehind(rows[at]!, gutter)) <= row.pieces[0]!.size;
  return !isAligned && !hasLabel(row, gutter) && areLabels(rows, at, to, gutter);
}

/** Whether the rows are labels that end in colons, at least two, with values that begin at one place. */
function areLabels(rows: readonly Row[], at: number, to: number, gutter: Gutter): boolean {
  const first = startBehind(rows[at]!, gutter);
  let labels = 0;
  for (let index = at; index < to; index++) {
    const row = rows[index]!;
    if (!standsOnBothSides(row, gutter)) continue;
    if (!hasLabel(row, gutter) || Math.abs(startBehind(row, gutter) - first) > row.pieces[0]!.size)
      return false;
    labels++;
  }
  return labels > 1;
}

/** Whether the text left of a gutter ends in a colon. */
function hasLabel({ pieces }: Row, gutter: Gutter): boolean {
  const label = pieces.findLast(({ right }) => right <= gutter.left);
  return label !== undefined && label.words.at(-1)!.text.endsWith(":");
}

/** Left edge of the text right of a gutter. */
function startBehind({ pieces }: Row, gutter: Gutter): number {
  return pieces.reduce(
    (start, { left }) => (left >= gutter.right ? Math.min(start, left) : start),
    Number.POSITIVE_INFINITY,
  );
}

/** Whether a row keeps more distance to the one above it than lines do. */
function isSetApart(rows: readonly Row[], at: number): boolean {
  return rows[at]!.top - rows[at - 1]!.bottom > 0.7 * rows[at]!.pieces[0]!.size;
}

/** Whether a row of one piece stands out from the row above it, in distance and in type. */
function isHeadingRow(rows: readonly Row[], at: number): boolean {
  const [piece, ...others] = rows[at]!.pieces as [Line, ...Line[]];
  const above = rows[at - 1]!.pieces[0]!;
  const isLarger = piece.size >= 1.14 * above.size;
  return others.length === 0 && isSetApart(rows, at) && (isLarger || (piece.bold > 0.9 && above.bold < 0.5));
}

/** Whether the text right of a gutter begins where that of the rows before began. */
function startsAlike(row: Row, narrowed: readonly Gutter[], gutters: readonly Gutter[]): boolean {
  return narrowed.some((gutter) => {
    const start = startBehind(row, gutter);
    return gutters.some(({ right }) => Math.abs(right - start) < 2.5 * row.pieces[0]!.size);
  });
}

/** Index of the next row with text on both sides of a gutter, as long as the gutters run on. */
function nextFull(rows: readonly Row[], from: number, gutters: readonly Gutter[]): number | undefined {
  let left = gutters;
  for (let at = from; at < Math.min(rows.length, from + 8); at++) {
    left = narrow(left, rows[at]!);
    if (left.length === 0) return undefined;
    if (left.some((gutter) => standsOnBothSides(rows[at]!, gutter))) return at;
  }
  return undefined;
}

/** Rows above a band that stand on one side of its gutters, from the widest gap between them on. */
function reachUp(rows: readonly Row[], at: number, loose: number, gutters: readonly Gutter[]): number {
  let best = at;
  let widest = at > 0 ? rows[at]!.top - rows[at - 1]!.bottom : Number.POSITIVE_INFINITY;
  for (let from = at - 1; from >= at - loose; from--) {
    if (narrow(gutters, rows[from]!).length < gutters.length) break;
    const gap = from > 0 ? rows[from]!.top - rows[from - 1]!.bottom : Number.POSITIVE_INFINITY;
    if (gap > widest) {
      widest = gap;
      best = from;
    }
  }
  return best;
}

/** Free strips between the pieces of a row. */
function gapsOf(row: Row): Gutter[] {
  const gaps: Gutter[] = [];
  let reach: number | undefined;
  for (const piece of [...row.pieces].sort((one, other) => one.left - other.left)) {
    if (reach !== undefined && piece.left - reach >= narrowestGutter * piece.size)
      gaps.push({ left: reach, right: piece.left });
    reach = Math.max(reach ?? piece.right, piece.right);
  }
  return gaps;
}

/** What the pieces of a row leave of the gutters. */
function narrow(gutters: readonly Gutter[], row: Row): Gutter[] {
  return gutters.flatMap((gutter) => {
    if (!row.pieces.some(({ left, right }) => right > gutter.left && left < gutter.right)) return [gutter];
    let parts: Gutter[] = [gutter];
    for (const piece of row.pieces)
      parts = parts.flatMap(({ left, right }) => {
        if (piece.right <= left || piece.left >= right) return [{ left, right }];
        return [
          { left, right: piece.left },
          { left: piece.right, right },
        ];
      });
    const size = row.pieces[0]!.size;
    return parts.filter(({ left, right }) => right - left >= narrowestGutter * size);
  });
}

function standsOnBothSides(row: Row, gutter: Gutter): boolean {
  return (
    row.pieces.some(({ right }) => right <= gutter.left) &&
    row.pieces.some(({ left }) => left >= gutter.right)
  );
}

/** The pieces of a band by column. */
function slice(rows: readonly Row[], gutters: readonly Gutter[]): Line[][] {
  const ordered = [...gutters].sort((one, other) => one.left - other.left);
  const slices: Line[][] = Array.from({ length: ordered.length + 1 }, () => []);
  for (const { pieces } of rows)
    for (const piece of pieces) {
      const index = ordered.findIndex(({ right }) => piece.left < right && piece.right <= right);
      slices[index < 0 ? ordered.length : index]!.push(piece);
    }
  return slices.filter((column) => column.length > 0);
}

/** The lines of a row that no gutter parts. Pieces far from each other stay lines of their own. */
function toLines(row: Row): Line[] {
  const lines: Line[] = [];
  const rest = [...row.pieces];
  while (rest.length > 0) {
    const first = rest.shift()!;
    const group = [first];
    for (let index = 0; index < rest.length; ) {
      if (besides(first, rest[index]!)) group.push(...rest.splice(index, 1));
      else index++;
    }
    lines.push(joinPieces(group));
  }
  return lines.sort((one, other) => one.baseline - other.baseline);
}
