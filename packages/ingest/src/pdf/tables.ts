import { besides, joinPieces, type Line } from "./lines.js";
import { listMarkerOf } from "./list-marker.js";
import type { Rectangle } from "./pdf-engine.js";
import { isPlainTable } from "./plain-tables.js";
import type { Band, Gutter, Row } from "./regions.js";
import { enclosing } from "./tags.js";

/** Cells by row and column; the lines of a cell from top to bottom, none in an empty cell. */
export interface Table {
  readonly type: "table";
  readonly rows: readonly (readonly (readonly Line[])[])[];
}

const tableRole = new Set(["Table"]);

/**
 * Whether slices side by side are the columns of a table, which is read row by row, and not of a text, which is read
 * column by column: by the tags, else by lines drawn across, else by short lines that stand beside each other.
 */
export function isTable(
  rows: readonly Row[],
  slices: readonly (readonly Line[])[],
  gutters: readonly Gutter[],
  rules: readonly Rectangle[],
): boolean {
  const lines = slices.flat();
  const tagged = lines.filter(({ block }) => block).length;
  if (tagged > 0.8 * lines.length) {
    const inTable = lines.filter(({ block }) => enclosing(block, tableRole)).length;
    if (inTable > 0.8 * lines.length) return true;
    if (inTable === 0) return false;
  }
  if (isRuled(rows, slices, rowRules(rows, gutters, rules))) return true;
  const [labels, ...others] = slices;
  if (!labels || others.length === 0 || labels.length < 2) return false;
  const values = others.flat();
  const paired = labels.filter((label) => values.some((value) => besides(label, value))).length;
  if (paired < 0.8 * labels.length) return false;
  const colons = labels.filter(({ words }) => words.at(-1)!.text.endsWith(":")).length;
  if (slices.length === 2 && colons >= 0.6 * labels.length) return true;
  if (slices.every(isProse)) return false;
  if (meanWords(labels) <= 3 && pitch(labels) >= 1.5) return true;
  return isPlainTable(slices);
}

/** Whether lines drawn across part at least two rows with text in several columns. */
function isRuled(
  rows: readonly Row[],
  slices: readonly (readonly Line[])[],
  heights: readonly number[],
): boolean {
  if (rows.length < 2 || heights.length === 0) return false;
  const columns = Array.from({ length: heights.length + 1 }, () => new Set<number>());
  slices.forEach((lines, column) => {
    for (const { baseline } of lines)
      columns[heights.filter((height) => baseline > height).length]!.add(column);
  });
  return columns.filter(({ size }) => size > 1).length >= 2;
}

/** Lines that fill the width of their column: running text. */
function isProse(lines: readonly Line[]): boolean {
  const left = Math.min(...lines.map((line) => line.left));
  const right = Math.max(...lines.map((line) => line.right));
  const fill =
    lines.reduce((sum, line) => sum + (line.right - line.left), 0) / (lines.length * (right - left));
  return lines.length >= 3 && fill >= 0.7 && meanWords(lines) >= 2.5;
}

function meanWords(lines: readonly Line[]): number {
  return lines.reduce((sum, { words }) => sum + words.length, 0) / lines.length;
}

/** Median distance between base lines, in font sizes. */
function pitch(lines: readonly Line[]): number {
  const steps = lines
    .slice(1)
    .map((line, index) => (line.baseline - lines[index]!.baseline) / line.size)
    .sort((one, other) => one - other);
  return steps[steps.length >> 1] ?? 0;
}

/** Row after the last that a table in a band may have: what only stands below its first columns is no part of it. */
export function tableEnd(rows: readonly Row[], band: Band, rules: readonly Rectangle[]): number {
  const inside = rows.slice(band.from, band.to);
  const isFull = ({ pieces }: Row): boolean =>
    band.gutters.some(
      (gutter) =>
        pieces.some(({ right }) => right <= gutter.left) && pieces.some(({ left }) => left >= gutter.right),
    );
  const lastFull = inside.findLastIndex(isFull);
  const first = Math.min(...band.gutters.map(({ left }) => left));
  const last = inside[lastFull];
  if (!last) return band.to;
  const floor = rowRules(inside, band.gutters, rules).findLast((height) => height > last.top);
  for (let index = lastFull + 1; index < inside.length; index++) {
    const row = inside[index]!;
    const piece = row.pieces[0]!;
    const above = inside[index - 1]!.pieces[0]!;
    const startsAnew =
      row.pieces.some(({ left }) => left < first) &&
      (row.top - inside[index - 1]!.bottom > 0.5 * piece.size ||
        Math.abs(piece.size - above.size) > 0.08 * above.size ||
        piece.bold > 0.9 !== above.bold > 0.9 ||
        listMarkerOf(piece.words[0]!) !== undefined);
    if (startsAnew || (floor !== undefined && row.top > floor - 1)) return band.from + index;
  }
  return band.to;
}

/** Heights of the lines drawn over all gutters, between the first and the last row. */
function rowRules(rows: readonly Row[], gutters: readonly Gutter[], rules: readonly Rectangle[]): number[] {
  const top = rows[0]!.bottom;
  const bottom = rows.at(-1)!.top;
  const flat = rules
    .filter((rule) => rule.bottom - rule.top <= 3 && rule.top > top - 3 && rule.bottom < bottom + 3)
    .sort((one, other) => one.top - other.top || one.left - other.left);
  // each cell may have drawn its own piece of the line
  const joined: { left: number; right: number; y: number }[] = [];
  for (const rule of flat) {
    const last = joined.at(-1);
    if (last && Math.abs(last.y - rule.top) <= 1.5 && rule.left <= last.right + 3)
      last.right = Math.max(last.right, rule.right);
    else joined.push({ left: rule.left, right: rule.right, y: rule.top });
  }
  const heights: number[] = [];
  for (const { left, right, y } of joined)
    if (
      gutters.every((gutter) => left < gutter.left && right > gutter.right) &&
      y - (heights.at(-1) ?? -9) > 2
    )
      heights.push(y);
  return heights;
}

/** Puts the pieces of a band into cells. */
export function toTable(
  rows: readonly Row[],
  slices: readonly (readonly Line[])[],
  gutters: readonly Gutter[],
  rules: readonly Rectangle[],
): Table {
  const heights = rowRules(rows, gutters, rules);
  const starts = heights.length > 0 ? undefined : rowStarts(rows, slices[0]!);
  const rowOf = (line: Line): number =>
    starts
      ? starts.filter((top) => line.baseline > top).length - 1
      : heights.filter((height) => line.baseline > height).length;
  const cells: Line[][][] = [];
  slices.forEach((lines, column) => {
    for (const line of lines) {
      const row = Math.max(0, rowOf(line));
      cells[row] ??= slices.map(() => []);
      cells[row][column]!.push(line);
    }
  });
  return { type: "table", rows: cells.filter(Boolean).map((row) => row.map(toCell)) };
}

/** Tops of the table rows where no lines are drawn: each line of the first column starts one, unless it goes on. */
function rowStarts(rows: readonly Row[], labels: readonly Line[]): number[] {
  const gaps = rows.slice(1).map((row, index) => row.top - rows[index]!.bottom);
  const narrowest = Math.min(...gaps);
  const widest = Math.max(...gaps);
  const wide = gaps.filter((gap) => gap > (narrowest + widest) / 2).length;
  // one wider gap among many parts groups of rows, and not each row from the next
  const spaced = widest > 1.8 * Math.max(narrowest, 1) && wide >= 0.2 * gaps.length;
  // and a colon ends a label, whatever the gap below it
  const ended = new Set(
    labels.slice(1).filter((_, index) => labels[index]!.words.at(-1)!.text.endsWith(":")),
  );
  return rows.flatMap((row, index) => {
    if (index === 0) return [row.top];
    const starts = spaced
      ? gaps[index - 1]! > (narrowest + widest) / 2 || row.pieces.some((piece) => ended.has(piece))
      : row.pieces.some((piece) => labels.includes(piece));
    return starts ? [row.top] : [];
  });
}

function toCell(pieces: readonly Line[]): Line[] {
  const lines: Line[][] = [];
  for (const piece of [...pieces].sort((one, other) => one.baseline - other.baseline)) {
    const last = lines.at(-1);
    if (last && besides(last[0]!, piece)) last.push(piece);
    else lines.push([piece]);
  }
  return lines.map(joinPieces);
}
