import { besides, type Line } from "./lines.js";
import { listMarkerOf } from "./list-marker.js";

/** Fewest rows of a table that neither lines nor colons nor the order of drawing mark as one. */
const fewestRows = 4;
/** Most words of a label on the average. */
const longestLabel = 4;
/** Share of lines that go on with the sentence of the line above, from which on a column is running text. */
const flowingShare = 0.25;

/**
 * Whether columns of short lines without any lines drawn between them are a table: every label has its value beside
 * it, none of the columns is running text, and the columns are not cards of the same make, such as two contacts.
 */
export function isPlainTable(slices: readonly (readonly Line[])[]): boolean {
  const [labels, ...others] = slices as [readonly Line[], ...(readonly Line[])[]];
  const rows = labels.map((label) => others.map((lines) => lines.find((line) => besides(label, line))));
  if (rows.length < 2 || slices.some((lines) => flows(lines))) return false;
  if (labels.some((line) => listMarkerOf(line.words[0]!))) return false;
  const paired = rows.filter((row) => row.some((value) => value !== undefined)).length;
  if (paired < 0.9 * rows.length) return false;
  const words = labels.reduce((sum, line) => sum + line.words.length, 0);
  if (words > longestLabel * labels.length) return false;
  if (slices.length === 2 && areCards(labels, rows)) return false;
  // a value of several lines has its label beside the first
  const values = others.flat().filter((line) => labels.some((label) => besides(label, line))).length;
  if (values < 0.6 * others.flat().length) return false;
  return rows.length >= (isNarrow(labels, others) ? fewestRows - 1 : fewestRows);
}

/** Whether lines of a column go on with the sentence of the line above, which fills the column. */
function flows(lines: readonly Line[]): boolean {
  const right = Math.max(...lines.map((line) => line.right));
  const left = Math.min(...lines.map((line) => line.left));
  const flowing = lines.filter((line, index) => {
    const before = lines[index - 1];
    if (!before) return false;
    const last = before.words.at(-1)!.text;
    const isDivided = /\p{L}[-\u2010\u00ad]$/u.test(last);
    const isFull = before.right - left > 0.75 * (right - left);
    return (isDivided || (isFull && !/[.!?:]$/u.test(last))) && /^\p{Ll}/u.test(line.words[0]!.text);
  });
  return flowing.length > flowingShare * Math.max(1, lines.length - 1);
}

/** Whether rows hold the same kind of thing on both sides: two telephone numbers, two places with postal codes. */
function areCards(labels: readonly Line[], rows: readonly (readonly (Line | undefined)[])[]): boolean {
  return rows.some(([value], index) => {
    const kind = value && kindOf(value);
    return kind !== undefined && kind === kindOf(labels[index]!);
  });
}

function kindOf({ words }: Line): string | undefined {
  const text = words.map((word) => word.text).join(" ");
  if (text.includes("@")) return "mail";
  if (/^(?:Tel|Fon|Fax|Mobil|Phone|E-?Mail)/iu.test(text)) return "contact";
  if (/^(?:D-)?\d{5}\s\p{L}/u.test(text)) return "place";
  if (/(?:[Ss]traße|[Ss]tr\.|[Pp]latz|[Ww]eg|[Aa]llee|[Mm]arkt)\s\d{1,4}/u.test(text)) return "street";
  if (/^(?:https?:|www\.)/u.test(text)) return "address";
  return undefined;
}

/** Whether the labels leave more than half of the width to the values. */
function isNarrow(labels: readonly Line[], others: readonly (readonly Line[])[]): boolean {
  const left = Math.min(...labels.map((line) => line.left));
  const middle = Math.min(...others.flat().map((line) => line.left));
  const right = Math.max(...others.flat().map((line) => line.right));
  return middle - left < 0.45 * (right - left);
}
