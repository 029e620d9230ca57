import { type Line, textOf } from "./lines.js";
import type { Table } from "./tables.js";
import { enclosing } from "./tags.js";

type Row = Table["rows"][number];

/** Longest label in characters, and most words of a label on the average. */
const longestLabel = 60;
const mostWords = 4;

/**
 * Whether a table is one of labels and values: two columns without a header row, the first of them labels by their
 * colons, by bold print beside values that are not bold, or by being short words, each with a value beside it.
 */
export function isKeyValue(rows: Table["rows"]): boolean {
  if (rows.some((row) => row.length !== 2)) return false;
  const labels = rows.flatMap(([label]) => (label?.length ? [label] : []));
  if (labels.length === 0) return false;
  const first = rows[0]!;
  const isHeaded = isBold(first.flat()) && first.every((cell) => cell.length > 0);
  const colons = labels.filter((lines) => lines.at(-1)!.words.at(-1)!.text.endsWith(":")).length;
  if (colons >= 0.6 * labels.length && !isHeaded) return true;
  if (isHeaded && rows.length > 1) return false;
  const values = rows.flatMap(([, value]) => value ?? []);
  if (isBold(labels.flat()) && values.some(({ bold }) => bold < 0.5)) return true;
  return holdsLabels(rows) && !isHeader(first, rows.slice(1));
}

function isBold(lines: readonly Line[]): boolean {
  return lines.every(({ bold }) => bold > 0.9);
}

/** Whether the first cells are short and different words with letters, each with a value beside it. */
function holdsLabels(rows: readonly Row[]): boolean {
  const labels = rows.map(([label]) => contentOf(label));
  const words = labels.reduce((sum, label) => sum + label.split(" ").length, 0);
  return (
    rows.length > 1 &&
    rows.every(([, value]) => value!.length > 0) &&
    labels.every((label) => label.length <= longestLabel && /^["„“»(]?\p{L}/u.test(label)) &&
    words <= mostWords * labels.length &&
    new Set(labels).size === labels.length
  );
}

const headerRole = new Set(["TH"]);

/**
 * Whether the first row names the columns of the others: by its tags, by type that those do not share, or because a
 * word stands over nothing but figures.
 */
function isHeader(first: Row, others: readonly Row[]): boolean {
  const [label, value] = first as [readonly Line[], readonly Line[]];
  if (value.every(({ block }) => enclosing(block, headerRole))) return true;
  const stands = (lines: readonly Line[], over: readonly Line[]): boolean => {
    const [line] = lines;
    const [other] = over;
    return (
      line !== undefined &&
      other !== undefined &&
      (Math.abs(line.size - other.size) > 0.05 * other.size || line.bold > 0.9 !== other.bold > 0.9)
    );
  };
  if (others.every(([under, beside]) => stands(label, under!) && stands(value, beside!))) return true;
  return !isFigure(value) && others.every(([, beside]) => isFigure(beside!));
}

function isFigure(lines: readonly Line[]): boolean {
  return /^[\p{Sc}+\-–−]?\s?\d/u.test(contentOf(lines));
}

function contentOf(lines: readonly Line[] | undefined): string {
  return (lines ?? []).map(textOf).join(" ");
}
