import type { List, Nodes, Root, Table, TableCell } from "mdast";
import type { Layer, NodeData } from "../tree/nodes.js";
import { Block, type BlockFields, type LinkSpan, type ListContext } from "./blocks.js";
import { detectLanguage } from "./detect-language.js";
import { narrow } from "./flat-text.js";
import { announcedBy, announcedByLeadIn, type SectionKind } from "./sections.js";

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
    more: Partial<Pick<BlockFields, "depth" | "list" | "cell">> = {},
  ): Block | undefined => {
    const span = node.data?.span;
    if (!span) return undefined;
    const layer = node.data?.layer ?? scope.layer;
    const above = blocks.at(-1);
    const isLabelled =
      kind === "paragraph" &&
      above?.kind === "paragraph" &&
      above.layer === layer &&
      /^.{2,80}:$/u.test(above.text);
    const { depth } = more;
    const block = new Block({
      start: span.start,
      end: span.end,
      index: blocks.length,
      kind,
      text: narrow(text.slice(span.start, span.end)),
      layer,
      depth,
      headings: depth === undefined ? headings : headings.filter((above) => above.depth! < depth),
      list: more.list,
      cell: more.cell,
      label: isLabelled ? above : undefined,
      role: node.data?.role ?? scope.role,
      links: linksIn(node),
      declared: primary(node.data?.language ?? scope.language) ?? fallback,
    });
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
