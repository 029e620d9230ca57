import type { Locator } from "@bildungsprofil/core";
import type { RootContent } from "mdast";
import { type FlowItem, readTable } from "../office/flow.js";
import { childrenOf, type XmlElement } from "../office/xml.js";
import { buildPhrasing } from "../text-layout/placed-text.js";
import { readOdfInline } from "./odf-inline.js";
import type { OdfStyles } from "./odf-styles.js";

/** A cell of a table, from 1. */
export interface Cell {
  readonly row: number;
  readonly column: number;
}

/** State of reading one story: the text, a shape of a slide, a footer. */
export interface OdfScope {
  readonly styles: OdfStyles;
  /** Place of the next paragraph; counts. */
  locate(cell: Cell | undefined): Locator;
  /** Bodies of notes, to be read after the text. */
  readonly notes: XmlElement[];
  readonly omitted: Set<"comments" | "deletions">;
  readonly pageNumber?: number;
}

interface Surroundings {
  readonly cell?: Cell;
  /** Nesting of lists, from 0 for the first one. */
  readonly list?: { readonly level: number; readonly style: string | undefined; readonly marked: boolean };
  readonly contents?: boolean;
}

/** Most cells that one element may stand for. */
const mostRepeated = 64;

/** Reads paragraphs, headings, lists, tables and sections of OpenDocument text. */
export function readOdfFlow(container: XmlElement, scope: OdfScope, around: Surroundings = {}): FlowItem[] {
  return childrenOf(container).flatMap((child): FlowItem[] => {
    switch (child.name) {
      case "text:p":
      case "text:h":
        return readParagraph(child, scope, around);
      case "text:list": {
        const style = child.attributes["text:style-name"] ?? around.list?.style;
        const level = around.list ? around.list.level + 1 : 0;
        return childrenOf(child).flatMap((item) =>
          readItem(item, scope, {
            ...around,
            list: { level, style, marked: item.name === "text:list-item" },
          }),
        );
      }
      case "table:table":
        return readOdfTable(child, scope).map((block) => ({ kind: "block", block }));
      case "text:tracked-changes":
        scope.omitted.add("deletions");
        return [];
      case "office:annotation":
        scope.omitted.add("comments");
        return [];
      case "text:table-of-content":
      case "text:index-body":
      case "text:index-title":
      case "text:alphabetical-index":
      case "text:illustration-index":
        return readOdfFlow(child, scope, { ...around, contents: true });
      case "text:section":
      case "text:numbered-paragraph":
      case "draw:text-box":
        return readOdfFlow(child, scope, around);
      default:
        return child.name.startsWith("draw:") ? readOdfFlow(child, scope, around) : [];
    }
  });
}

/** Only the first paragraph of an item has its mark; the others stand under it. */
function readItem(
  item: XmlElement,
  scope: OdfScope,
  around: Surroundings & { list: NonNullable<Surroundings["list"]> },
): FlowItem[] {
  const children = childrenOf(item);
  return children.flatMap((child, index) => {
    const holder = { ...item, children: [child] };
    return readOdfFlow(holder, scope, {
      ...around,
      list: { ...around.list, marked: around.list.marked && index === 0 },
    });
  });
}

function readParagraph(
  element: XmlElement,
  scope: OdfScope,
  { cell, list, contents }: Surroundings,
): FlowItem[] {
  const { styles } = scope;
  const style = element.attributes["text:style-name"];
  const content = readOdfInline(element, styles, scope.locate(cell), scope.pageNumber);
  scope.notes.push(...content.notes);
  if (content.hasComments) scope.omitted.add("comments");
  const drawn = content.drawings.flatMap((drawing) =>
    readOdfFlow({ ...element, children: [drawing] }, scope, cell ? { cell } : {}),
  );
  if (contents) {
    const children = buildPhrasing(content.runs);
    const block: RootContent = { type: "paragraph", children, data: { layer: "furniture" } };
    return [...(children.length > 0 ? [{ kind: "block" as const, block }] : []), ...drawn];
  }
  const [name = ""] = styles.namesOf(style).filter((one) => !/^[pt]\d+$/u.test(one));
  const outline =
    element.name === "text:h"
      ? Number(element.attributes["text:outline-level"] ?? 1)
      : styles.outlineOf(style);
  const depth = name === "title" ? 1 : outline;
  const mark = list?.marked && depth === undefined ? styles.markOf(list.style, list.level) : undefined;
  const role =
    name === "subtitle" ? "subtitle" : name === "caption" || name === "illustration" ? "caption" : undefined;
  return [
    {
      kind: "paragraph",
      paragraph: {
        runs: content.runs,
        level: mark ? list!.level : list && !list.marked ? list.level + 1 : styles.isIndented(style) ? 1 : 0,
        ...(mark ? { list: mark } : {}),
        ...(depth === undefined ? {} : { headingDepth: depth }),
        ...(role ? { role } : {}),
      },
      bold: content.bold,
    },
    ...drawn,
  ];
}

/** Reads a table; cells that others cover are empty. */
export function readOdfTable(table: XmlElement, scope: OdfScope): RootContent[] {
  const header = childrenOf(table, "table-header-rows").length > 0;
  const rows: XmlElement[] = [];
  const collect = (parent: XmlElement): void => {
    for (const child of childrenOf(parent))
      if (child.local === "table-row") rows.push(child);
      else if (/^table-(?:header-rows|rows|row-group)$/u.test(child.local)) collect(child);
  };
  collect(table);
  const cells = rows.map((row, rowIndex) => {
    let column = 0;
    return childrenOf(row).flatMap((cell): FlowItem[][] => {
      if (cell.local !== "table-cell" && cell.local !== "covered-table-cell") return [];
      const repeated = Math.min(
        mostRepeated,
        Number(cell.attributes["table:number-columns-repeated"] ?? 1) || 1,
      );
      column += repeated;
      const content =
        cell.local === "table-cell"
          ? readOdfFlow(cell, scope, { cell: { row: rowIndex + 1, column: column - repeated + 1 } })
          : [];
      return [content, ...Array.from({ length: repeated - 1 }, (): FlowItem[] => [])];
    });
  });
  return readTable(cells, header);
}
