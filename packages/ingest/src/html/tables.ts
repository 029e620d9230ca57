import type { PhrasingContent, Table, TableRow } from "mdast";
import { countSteps, type Work } from "../finish-work.js";
import type { NodeData } from "../tree/nodes.js";
import { appendAll } from "./append-all.js";
import { attribute, elementsOf, type HtmlElement, plainText, someBelow } from "./dom.js";
import { headingDepth } from "./elements.js";

/** Columns beyond these are not told apart: column spans of pages that want to freeze a browser. */
const mostColumns = 100;

/** Empty cells that stand for spanned ones in one table: beyond these, spans are passed over. */
const mostFilled = 20_000;

/** Longest label of a table of labels and values, in characters. */
const longestLabel = 60;

/** How the caller maps what is in a cell. */
export interface CellMapping {
  readonly data: NodeData;
  readonly mapLines: (cell: HtmlElement) => Work<PhrasingContent[]>;
}

/** Whether a table holds data; tables that only set a page in columns do not. */
export function* isDataTable(table: HtmlElement): Work<boolean> {
  const isPauseDue = countSteps();
  const role = attribute(table, "role");
  if (role === "presentation" || role === "none") return false;
  const rows = yield* rowsOf(table);
  const cells: HtmlElement[] = [];
  let columns = 0;
  for (const row of rows) {
    if (isPauseDue()) yield;
    const own = cellsOf(row);
    columns = Math.max(columns, own.length);
    appendAll(cells, own);
  }
  if (cells.length === 0) return false;
  const isLayout = (inner: HtmlElement): boolean =>
    inner.name === "table" || inner.name === "form" || headingDepth(inner) !== undefined;
  for (const cell of cells) {
    if (isPauseDue()) yield;
    if (someBelow(cell, isLayout)) return false;
  }
  if (elementsOf(table).some(({ name }) => name === "caption" || name === "thead")) return true;
  if (cells.some(({ name }) => name === "th")) return true;
  if (rows.length < 2 || columns < 2) return false;
  // columns of running text are a layout
  for (const cell of cells) {
    if (isPauseDue()) yield;
    if (plainText(cell, 700).length >= 600) return false;
    if (elementsOf(cell).filter(({ name }) => name === "p" || name === "ul").length >= 5) return false;
  }
  return true;
}

/** A data table with its header row first; one of labels and values has the role `keyValue`. */
export function* mapTable(
  table: HtmlElement,
  { data, mapLines }: CellMapping,
): Work<(Table | { type: "paragraph"; children: PhrasingContent[]; data: NodeData })[]> {
  const rows = yield* rowsOf(table);
  const spans = new Map<number, number>();
  let filled = 0;
  const mapped: TableRow[] = [];
  for (const row of rows) {
    const cells: PhrasingContent[][] = [];
    const skipSpanned = (): void => {
      while (filled < mostFilled && (spans.get(cells.length) ?? 0) > 0) {
        spans.set(cells.length, spans.get(cells.length)! - 1);
        cells.push([]);
        filled++;
      }
    };
    for (const cell of cellsOf(row)) {
      skipSpanned();
      const column = cells.length;
      const width = Math.min(span(cell, "colspan"), Math.max(1, mostColumns - column));
      const height = span(cell, "rowspan");
      cells.push(yield* mapLines(cell));
      for (let i = 1; i < width && filled < mostFilled; i++, filled++) cells.push([]);
      if (height > 1) for (let i = 0; i < width; i++) spans.set(column + i, height - 1);
    }
    skipSpanned();
    mapped.push({ type: "tableRow", children: cells.map((children) => ({ type: "tableCell", children })) });
  }
  const withText = mapped.filter(({ children }) => children.some((cell) => cell.children.length > 0));
  const caption = elementsOf(table).find(({ name }) => name === "caption");
  const title = caption ? yield* mapLines(caption) : [];
  const width = withText.reduce((most, { children }) => Math.max(most, children.length), 0);
  const hasHeader = isHeaderRow(rows[0]);
  yield;
  const isKeyValue =
    !hasHeader &&
    width === 2 &&
    rows.every(
      (row) => cellsOf(row).length <= 2 && plainText(cellsOf(row)[0] ?? row, 99).length <= longestLabel,
    );
  // without a header the first row would be taken for one
  const header: TableRow[] =
    hasHeader || isKeyValue
      ? []
      : [
          {
            type: "tableRow",
            children: Array.from({ length: width }, () => ({ type: "tableCell", children: [] })),
          },
        ];
  return [
    ...(title.length > 0
      ? [{ type: "paragraph" as const, children: title, data: { ...data, role: "caption" as const } }]
      : []),
    ...(withText.length > 0
      ? [
          {
            type: "table" as const,
            children: [...header, ...withText],
            data: isKeyValue ? { ...data, role: "keyValue" as const } : data,
          },
        ]
      : []),
  ];
}

/** A definition list as a table of labels and values; `undefined` where the values are more than a few lines. */
export function* mapDefinitionTable(
  list: HtmlElement,
  { data, mapLines }: CellMapping,
): Work<[Table] | undefined> {
  const parts = elementsOf(list).flatMap((child) => (child.name === "div" ? elementsOf(child) : [child]));
  const isLong = parts.some((part) => {
    if (part.name !== "dt" && part.name !== "dd") return true;
    const limit = part.name === "dt" ? 2 * longestLabel : 400;
    if (plainText(part, limit + 50).length > limit) return true;
    return someBelow(
      part,
      (inner) => /^(?:table|ul|ol|dl)$/u.test(inner.name) || headingDepth(inner) !== undefined,
    );
  });
  if (isLong || !parts.some(({ name }) => name === "dt") || !parts.some(({ name }) => name === "dd"))
    return undefined;
  const rows: { label: PhrasingContent[]; value: PhrasingContent[] }[] = [];
  for (const part of parts) {
    const last = rows.at(-1);
    const content = yield* mapLines(part);
    if (content.length === 0) continue;
    if (part.name === "dt") {
      if (last && last.value.length === 0) last.label.push({ type: "break" }, ...content);
      else rows.push({ label: content, value: [] });
    } else if (!last) rows.push({ label: [], value: content });
    else {
      if (last.value.length > 0) last.value.push({ type: "break" });
      appendAll(last.value, content);
    }
  }
  if (rows.length === 0) return undefined;
  return [
    {
      type: "table",
      data: { ...data, role: "keyValue" },
      children: rows.map(({ label, value }) => ({
        type: "tableRow",
        children: [
          { type: "tableCell", children: label },
          { type: "tableCell", children: value },
        ],
      })),
    },
  ];
}

function* rowsOf(table: HtmlElement): Work<HtmlElement[]> {
  const isPauseDue = countSteps();
  const rows: HtmlElement[] = [];
  for (const part of table.children) {
    if (part.type !== "element") continue;
    if (part.name === "tr") rows.push(part);
    else if (part.name === "tbody" || part.name === "thead" || part.name === "tfoot")
      for (const row of part.children) {
        if (isPauseDue()) yield;
        if (row.type === "element" && row.name === "tr") rows.push(row);
      }
  }
  return rows;
}

function cellsOf(row: HtmlElement): HtmlElement[] {
  return elementsOf(row).filter(({ name }) => name === "td" || name === "th");
}

function span(cell: HtmlElement, name: "colspan" | "rowspan"): number {
  const value = Number.parseInt(attribute(cell, name) ?? "", 10);
  return value > 1 ? Math.min(value, 1000) : 1;
}

/** Cells of a header are `th`, stand in `thead`, or are set in bold print, all of them. */
function isHeaderRow(row: HtmlElement | undefined): boolean {
  if (!row) return false;
  if (row.parent?.name === "thead") return true;
  const cells = cellsOf(row).filter((cell) => plainText(cell, 1) !== "");
  if (cells.length === 0) return false;
  if (cells.every(({ name }) => name === "th")) return cells.length > 1 || cellsOf(row).length > 1;
  return cells.length > 1 && cells.every((cell) => cell.name === "th" || isBold(cell));
}

function isBold(cell: HtmlElement): boolean {
  const text = plainText(cell);
  return someBelow(
    cell,
    (inner) => (inner.name === "b" || inner.name === "strong") && plainText(inner) === text,
  );
}
