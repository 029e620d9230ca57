import type { RootContent } from "mdast";
import { buildFlow, type FlowItem, readTable } from "../office/flow.js";
import { childOf, childrenOf, descendantsOf, type XmlElement } from "../office/xml.js";
import { buildPhrasing } from "../text-layout/placed-text.js";
import { readOdfInline } from "./odf-inline.js";
import { type Cell, type OdfScope, omit } from "./odf-scope.js";
import { toNumber } from "./odf-styles.js";

interface Surroundings {
  readonly cell?: Cell;
  /** Nesting of lists, from 0 for the first one. */
  readonly list?: {
    readonly level: number;
    readonly style: string | undefined;
    readonly marked: boolean;
    readonly ordinal?: number;
  };
  readonly contents?: boolean;
}

/** Most cells that one element may stand for. */
const mostRepeated = 64;

/** Reads paragraphs, headings, lists, tables, charts and sections of OpenDocument text. */
export async function readOdfFlow(
  container: Pick<XmlElement, "children">,
  scope: OdfScope,
  around: Surroundings = {},
): Promise<FlowItem[]> {
  const items: FlowItem[] = [];
  const addAll = (more: readonly FlowItem[]): void => {
    for (const item of more) items.push(item);
  };
  const addBlocks = (blocks: readonly RootContent[]): void => {
    for (const block of blocks) items.push({ kind: "block", block });
  };
  for (const child of container.children) {
    if (typeof child === "string") continue;
    await scope.takeTurn();
    switch (child.name) {
      case "text:p":
      case "text:h":
        addAll(await readParagraph(child, scope, around));
        break;
      case "text:list":
        addAll(await readList(child, scope, around));
        break;
      case "table:table":
        addBlocks(await readOdfTable(child, scope));
        break;
      case "draw:object": {
        const name = (child.attributes["xlink:href"] ?? "").replace(/^\.\//u, "");
        addBlocks(await readOdfChart(scope.charts.get(name), scope));
        break;
      }
      case "text:tracked-changes":
        omit(scope, "deletions", descendantsOf(child, "deletion").length);
        break;
      case "office:annotation":
        omit(scope, "comments");
        break;
      case "text:table-of-content":
      case "text:index-body":
      case "text:index-title":
      case "text:alphabetical-index":
      case "text:illustration-index":
      case "text:table-index":
      case "text:object-index":
      case "text:user-index":
        addAll(await readOdfFlow(child, scope, { ...around, contents: true }));
        break;
      case "text:section":
        if (child.attributes["text:display"] === "none") omit(scope, "hidden");
        else addAll(await readOdfFlow(child, scope, around));
        break;
      case "text:bibliography":
      case "text:numbered-paragraph":
        addAll(await readOdfFlow(child, scope, around));
        break;
      default:
        if (child.name.startsWith("draw:")) addAll(await readOdfFlow(child, scope, around));
    }
  }
  return items;
}

/** Reads a list and counts its items: from the start of its level, or on from the list that it continues. */
async function readList(list: XmlElement, scope: OdfScope, around: Surroundings): Promise<FlowItem[]> {
  const style = list.attributes["text:style-name"] ?? around.list?.style;
  const level = around.list ? around.list.level + 1 : 0;
  const continued =
    list.attributes["text:continue-list"] ??
    (list.attributes["text:continue-numbering"] === "true" ? `${style} ${level}` : undefined);
  let ordinal =
    (continued === undefined ? undefined : scope.counts.get(continued)) ??
    scope.styles.startOf(style, level) - 1;
  const items: FlowItem[] = [];
  for (const item of childrenOf(list)) {
    const marked = item.name === "text:list-item";
    const first = childrenOf(item)[0]?.local;
    // an item that only holds a deeper list has no number of its own
    if (marked && first !== "list") ordinal = toNumber(item.attributes["text:start-value"]) ?? ordinal + 1;
    for (const read of await readItem(item, scope, { ...around, list: { level, style, marked, ordinal } }))
      items.push(read);
  }
  scope.counts.set(`${style} ${level}`, ordinal);
  const id = list.attributes["xml:id"];
  if (id !== undefined) scope.counts.set(id, ordinal);
  return items;
}

/** Only the first paragraph of an item has its mark; the others stand under it. */
async function readItem(
  item: XmlElement,
  scope: OdfScope,
  around: Surroundings & { list: NonNullable<Surroundings["list"]> },
): Promise<FlowItem[]> {
  const items: FlowItem[] = [];
  for (const [index, child] of childrenOf(item).entries()) {
    const list = { ...around.list, marked: around.list.marked && index === 0 };
    items.push(...(await readOdfFlow({ children: [child] }, scope, { ...around, list })));
  }
  return items;
}

async function readParagraph(
  element: XmlElement,
  scope: OdfScope,
  { cell, list, contents }: Surroundings,
): Promise<FlowItem[]> {
  const { styles } = scope;
  const style = element.attributes["text:style-name"];
  const content = readOdfInline(element, scope, scope.locate(cell));
  const drawn = await readOdfFlow({ children: content.drawings }, scope, cell ? { cell } : {});
  const role = styles.roleOf(style);
  if (contents || role?.kind === "contents") {
    const children = buildPhrasing(content.runs);
    const block: RootContent = { type: "paragraph", children, data: { layer: "furniture" } };
    return [...(children.length > 0 ? [{ kind: "block" as const, block }] : []), ...drawn];
  }
  const outline =
    element.name === "text:h"
      ? Number(element.attributes["text:outline-level"] ?? 1)
      : (styles.outlineOf(style) ?? (role?.kind === "heading" ? role.depth : undefined));
  const depth = role?.kind === "title" ? 1 : outline;
  const mark = list?.marked && depth === undefined ? styles.markOf(list.style, list.level) : undefined;
  return [
    {
      kind: "paragraph",
      paragraph: {
        runs: content.runs,
        level: mark ? list!.level : list && !list.marked ? list.level + 1 : styles.isIndented(style) ? 1 : 0,
        ...(mark ? { list: mark } : {}),
        ...(mark === "ordered" && list?.ordinal !== undefined ? { ordinal: list.ordinal } : {}),
        ...(depth === undefined ? {} : { headingDepth: depth }),
        ...(role?.kind === "subtitle" || role?.kind === "caption" ? { role: role.kind } : {}),
      },
      bold: content.bold,
    },
    ...drawn,
  ];
}

/** Reads a table; cells that others cover are empty. */
export async function readOdfTable(table: XmlElement, scope: OdfScope): Promise<RootContent[]> {
  const header = childrenOf(table, "table-header-rows").length > 0;
  const rows: XmlElement[] = [];
  const collect = (parent: XmlElement): void => {
    for (const child of childrenOf(parent))
      if (child.local === "table-row") rows.push(child);
      else if (/^table-(?:header-rows|rows|row-group)$/u.test(child.local)) collect(child);
  };
  collect(table);
  const cells: FlowItem[][][] = [];
  for (const [rowIndex, row] of rows.entries()) {
    const read: FlowItem[][] = [];
    for (const cell of childrenOf(row)) {
      if (cell.local !== "table-cell" && cell.local !== "covered-table-cell") continue;
      const place = { row: rowIndex + 1, column: read.length + 1 };
      read.push(cell.local === "table-cell" ? await readOdfFlow(cell, scope, { cell: place }) : []);
      const repeated = Number(cell.attributes["table:number-columns-repeated"] ?? 1) || 1;
      for (let more = Math.min(mostRepeated, repeated); more > 1; more--) read.push([]);
    }
    cells.push(read);
  }
  return readTable(cells, header, scope.takeTurn);
}

/** Reads the words of a chart: its titles, its table, the titles of its axes. */
async function readOdfChart(chart: XmlElement | undefined, scope: OdfScope): Promise<RootContent[]> {
  const blocks: RootContent[] = [];
  const read = async (part: XmlElement): Promise<void> => {
    blocks.push(...buildFlow(await readOdfFlow(part, scope)));
  };
  for (const local of ["title", "subtitle"]) for (const part of childrenOf(chart, local)) await read(part);
  for (const table of childrenOf(chart, "table")) blocks.push(...(await readOdfTable(table, scope)));
  for (const axis of descendantsOf(childOf(chart, "plot-area"), "axis"))
    for (const part of childrenOf(axis, "title")) await read(part);
  return blocks;
}
