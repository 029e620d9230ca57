import { readMarker, type SourceLine } from "./lines.js";
import { type PlacedText, slicePlaced } from "./placed-text.js";

interface Cell {
  readonly text: PlacedText;
  /** Column of the first character, from 0. */
  readonly start: number;
  readonly end: number;
}

/** Cells of a table hold words, not text: columns of prose are wider. */
const widest = 40;
const widestPair = 28;

/** A line of a drawn table: only the marks that rules are typed with. */
const rule = /^[-=+|─━ ]{5,}$/u;

/**
 * The rows of tables whose columns are aligned by spaces, by the index of their line; a rule between them is a row
 * without cells. Three rows make a table, two if they have at least three columns.
 */
export function findColumns(lines: readonly SourceLine[]): Map<number, PlacedText[]> {
  const found = new Map<number, PlacedText[]>();
  for (let i = 0; i < lines.length; ) {
    const first = readRow(lines[i]!);
    if (!first) {
      i++;
      continue;
    }
    const rows: { index: number; cells: readonly (Cell | undefined)[] }[] = [{ index: i, cells: first }];
    const rules: number[] = [];
    let end = i + 1;
    for (; end < lines.length; end++) {
      const { value } = lines[end]!.text;
      if (rule.test(value) && /[-=─━]{2}/u.test(value)) {
        rules.push(end);
        continue;
      }
      const row = readRow(lines[end]!);
      const aligned = row && align(row, rows.at(-1)!.cells, first);
      if (!aligned) break;
      rows.push({ index: end, cells: aligned });
    }
    if (isTable(rows.map(({ cells }) => cells))) {
      for (const { index, cells } of rows)
        found.set(
          index,
          cells.map((cell) => cell?.text ?? { value: "", places: [] }),
        );
      for (const index of rules) found.set(index, []);
    }
    i = end;
  }
  return found;
}

/** The pieces of a line that two or more spaces part. */
function readRow({ text, indent, quote }: SourceLine): Cell[] | undefined {
  const { value } = text;
  if (
    quote ||
    !value.includes("  ") ||
    !/\S {2,}\S/u.test(value) ||
    value.includes("\t") ||
    readMarker(value)
  )
    return undefined;
  const cells: Cell[] = [];
  for (const { 0: piece, index } of value.matchAll(/\S+(?: \S+)*/gu))
    cells.push({
      text: slicePlaced(text, index, index + piece.length),
      start: indent + index,
      end: indent + index + piece.length,
    });
  return cells.length > 1 ? cells : undefined;
}

/** The row's cells in the columns of the rows above it; `undefined` where one stands in none of them. */
function align(
  row: readonly Cell[],
  above: readonly (Cell | undefined)[],
  first: readonly Cell[],
): (Cell | undefined)[] | undefined {
  const aligned: (Cell | undefined)[] = first.map(() => undefined);
  let column = 0;
  for (const cell of row) {
    const fits = (other: Cell | undefined): boolean =>
      other !== undefined && (Math.abs(other.start - cell.start) <= 1 || Math.abs(other.end - cell.end) <= 1);
    while (column < first.length && !fits(above[column] ?? first[column])) column++;
    if (column === first.length) return undefined;
    aligned[column++] = cell;
  }
  return aligned;
}

function isTable(rows: readonly (readonly (Cell | undefined)[])[]): boolean {
  const width = rows[0]!.length;
  if (rows.length < (width > 2 ? 2 : 3)) return false;
  const cells = rows.flat().flatMap((cell) => (cell ? [cell.text.value] : []));
  if (cells.some((value) => value.length > widest || /\p{L}-$/u.test(value))) return false;
  // labels with their values are known by their colons
  if (rows.every(([label]) => label?.text.value.endsWith(":"))) return false;
  if (width > 2) return true;
  return cells.reduce((sum, { length }) => sum + length, 0) <= widestPair * cells.length;
}
