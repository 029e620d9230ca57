import type { List, Nodes, Root, Table, TableCell } from "mdast";
import type { Layer, NodeData, Span } from "../tree/nodes.js";
import { detectLanguage } from "./detect-language.js";
import { flattenText, listNameWords, type NameWord, narrow } from "./flat-text.js";
import { announcedBy, announcedByLeadIn, type Label, labelOf, type SectionKind } from "./sections.js";

/** A list, as its items see it. */
export interface ListContext {
  /** Same for all items of one list. */
  readonly id: number;
  readonly ordered: boolean;
  /** Nesting, from 1. */
  readonly level: number;
  /** Position of the item in its list, from 0. */
  readonly position: number;
  /** The paragraph or heading that stands directly before the list: its announcement. */
  readonly leadIn?: Block;
  /** The item that this list is nested in. */
  readonly parent?: Block;
  /** What the words before the list announce. */
  readonly announces?: SectionKind;
}

/** A table cell, as its block sees it. */
export interface CellContext {
  readonly table: number;
  /** From 0. */
  readonly row: number;
  /** From 0. */
  readonly column: number;
  /** Whether the cell stands in the header row. */
  readonly header: boolean;
  /** The first cell of the row, unless it is this one. */
  readonly rowLabel?: Block;
  /** The header cell of the column, unless this cell is one. Absent in tables of labels and values. */
  readonly columnLabel?: Block;
}

/** The words of a link and what it points to. */
export interface LinkSpan extends Span {
  readonly url: string;
}

/** A leaf block of the document: a heading, a paragraph, a list item's own text, a table cell. */
export interface Block extends Span {
  /** Position among all blocks. */
  readonly index: number;
  readonly kind: "heading" | "paragraph" | "item" | "cell";
  /** The slice of the canonical text. */
  readonly text: string;
  /** The text with plain hyphens and spaces, of the same length. */
  readonly flat: string;
  /** The capitalised words of `flat`. */
  readonly nameWords: readonly NameWord[];
  readonly layer: Layer;
  /** Depth of a heading, 1 to 6. */
  readonly depth?: number;
  /** The headings that hold here, outermost first, without the block itself. */
  readonly headings: readonly Block[];
  readonly list?: ListContext;
  readonly cell?: CellContext;
  /** What the block announces for those after it, as a heading or a label. */
  readonly announces?: SectionKind;
  /** The paragraph right above that is nothing but a label: "Erstes Ergebnis:". */
  readonly label?: Block;
  /** The label with a colon that its text starts with. */
  readonly ownLabel?: Label;
  readonly role?: NodeData["role"];
  readonly links: readonly LinkSpan[];
  /** By its words, else as declared, else that of the document; German where nothing tells. */
  readonly language: "de" | "en";
}

/** Takes the blocks out of an assembled tree, in reading order, every layer. */
export function collectBlocks(tree: Root, text: string, documentLanguage?: string): Block[] {
  const blocks: Block[] = [];
  let headings: Block[] = [];
  let lists = 0;
  let tables = 0;
  const fallback = primary(documentLanguage) ?? detectLanguage(text) ?? "de";

  const add = (
    node: Nodes,
    kind: Block["kind"],
    scope: Scope,
    more: Partial<Block> = {},
  ): Block | undefined => {
    const span = node.data?.span;
    if (!span) return undefined;
    const slice = narrow(text.slice(span.start, span.end));
    const role = node.data?.role ?? scope.role;
    const layer = node.data?.layer ?? scope.layer;
    const above = blocks.at(-1);
    const label =
      kind === "paragraph" &&
      above?.kind === "paragraph" &&
      above.layer === layer &&
      /^.{2,80}:$/u.test(above.text);
    const announces = announcedBy(slice);
    const ownLabel = labelOf(slice);
    const flattened = flattenText(slice);
    const flat = flattened === slice ? slice : narrow(flattened);
    const block: Block = {
      ...span,
      index: blocks.length,
      kind,
      text: slice,
      flat,
      nameWords: listNameWords(flat),
      layer,
      headings: kind === "heading" ? headings.filter((above) => above.depth! < more.depth!) : [...headings],
      links: linksIn(node),
      language: detectLanguage(slice) ?? primary(node.data?.language ?? scope.language) ?? fallback,
      ...(role ? { role } : {}),
      ...(announces ? { announces } : {}),
      ...(ownLabel ? { ownLabel } : {}),
      ...(label ? { label: above } : {}),
      ...more,
    };
    blocks.push(block);
    return block;
  };

  const visit = (node: Nodes, outer: Scope): void => {
    const scope: Scope = {
      ...outer,
      layer: node.data?.layer ?? outer.layer,
      language: node.data?.language ?? outer.language,
    };
    switch (node.type) {
      case "heading": {
        const heading = add(node, "heading", scope, { depth: node.depth });
        // a heading in the furniture says nothing about the text after it
        if (heading && heading.layer !== "furniture") headings = [...heading.headings, heading];
        return;
      }
      case "thematicBreak":
        if (node.data?.role === "slide") headings = [];
        return;
      case "paragraph":
      case "code":
        add(
          node,
          scope.list?.fresh ? "item" : "paragraph",
          scope,
          scope.list ? { list: scope.list.context } : {},
        );
        return;
      case "list":
        visitList(node, scope);
        return;
      case "table":
        visitTable(node, scope);
        return;
      default:
        if ("children" in node) for (const child of node.children) visit(child, scope);
    }
  };

  const visitList = (list: List, scope: Scope): void => {
    const id = lists++;
    const before = blocks.at(-1);
    const leadIn =
      before && before.kind !== "cell" && before.layer === scope.layer && !(before.list && !scope.list)
        ? before
        : undefined;
    const announces =
      leadIn &&
      (leadIn.kind === "heading" ? leadIn.announces : announcedAbove(leadIn.text, scope.list !== undefined));
    let position = 0;
    for (const item of list.children) {
      let parent: Block | undefined;
      for (const child of item.children) {
        const context: ListContext = {
          id,
          ordered: list.ordered ?? false,
          level: (scope.list?.context.level ?? 0) + 1,
          position,
          ...(leadIn ? { leadIn } : {}),
          ...(announces ? { announces } : {}),
          ...(scope.list?.parent ? { parent: scope.list.parent } : {}),
        };
        const mark = blocks.length;
        visit(child, {
          ...scope,
          layer: item.data?.layer ?? list.data?.layer ?? scope.layer,
          list: { context, fresh: !parent, ...(parent ? { parent } : {}) },
        });
        parent ??= blocks[mark];
      }
      position++;
    }
  };

  const saysNothing = (cell: TableCell): boolean => {
    const span = cell.data?.span;
    return (
      span !== undefined && !/\p{L}{2}|\p{N}/u.test(text.slice(span.start, span.end)) && !linksIn(cell).length
    );
  };

  const visitTable = (table: Table, scope: Scope): void => {
    const id = tables++;
    // a first row of nothing but labels heads columns, whatever the reader took the table for
    const labelled = (table.children[0]?.children ?? []).map(({ data }) =>
      /:\s*$/u.test(data?.span ? text.slice(data.span.start, data.span.end) : ""),
    );
    const keyValue = table.data?.role === "keyValue" && !(labelled.length > 1 && labelled.every(Boolean));
    // "Anna Meier | Bildungsmonitoring | Tel. 0123 4567": who can be reached heads no column
    const reached = (table.children[0]?.children ?? []).some(
      ({ data }) => data?.span && contactDetails.test(text.slice(data.span.start, data.span.end)),
    );
    const labels: (Block | undefined)[] = [];
    table.children.forEach((row, rowIndex) => {
      let rowLabel: Block | undefined;
      const header = rowIndex === 0 && !keyValue && !reached && table.children.length > 1;
      row.children.forEach((cell, column) => {
        // thousands of cells with a letter or a mark would cost as much as sentences
        if (!header && column > 0 && saysNothing(cell)) return;
        const columnLabel = header ? undefined : labels[column];
        const block = add(cell, "cell", scope, {
          cell: {
            table: id,
            row: rowIndex,
            column,
            header,
            ...(rowLabel ? { rowLabel } : {}),
            ...(columnLabel ? { columnLabel } : {}),
          },
        });
        if (header) labels[column] = block;
        if (column === 0) rowLabel = block;
      });
    });
  };

  visit(tree, { layer: "body" });
  return blocks;
}

const contactDetails = /\p{L}@\p{L}|(?<!\d)0\d{2,5}[ )/–-]+\d{3}|(?:Tel|Telefon|Durchwahl)[.:]? ?[\d(+]/u;

/** What an item says in passing does not announce the list in it: "Vor dem Projekt war vieles offen:" goes on with what the list is about. */
function announcedAbove(text: string, nested: boolean): SectionKind | undefined {
  const kind = announcedByLeadIn(text);
  return !nested || /^(?:actionField|goal|measure|challenge|result)$/u.test(kind ?? "")
    ? kind
    : announcedBy(text);
}

interface Scope {
  readonly layer: Layer;
  readonly language?: string | undefined;
  readonly role?: NodeData["role"];
  readonly list?: { readonly context: ListContext; readonly fresh: boolean; readonly parent?: Block };
}

function linksIn(node: Nodes): LinkSpan[] {
  if (!("children" in node)) return [];
  return node.children.flatMap((child) =>
    child.type === "link" && child.data?.span ? [{ ...child.data.span, url: child.url }] : linksIn(child),
  );
}

function primary(language: string | undefined): "de" | "en" | undefined {
  const tag = language?.slice(0, 2).toLowerCase();
  return tag === "de" || tag === "en" ? tag : undefined;
}
