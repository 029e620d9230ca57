import type {
  BlockContent,
  DefinitionContent,
  ListItem,
  Nodes,
  Paragraph,
  Root,
  RootContent,
  Table,
  TableCell,
} from "mdast";
import { buildTree } from "../text-layout/build-tree.js";
import { parseInline } from "../text-layout/inline.js";
import { readLabelRow } from "../text-layout/label-row.js";
import { mendHyphen } from "../text-layout/mend-hyphen.js";
import {
  buildPhrasing,
  joinPlaced,
  type PlacedText,
  placeText,
  type Run,
  slicePlaced,
} from "../text-layout/placed-text.js";
import { createWordPlacer } from "./place-words.js";

/**
 * Makes a document's tree of what remark-parse gives: plain words with places, links resolved, HTML taken out.
 *
 * @param firstLine number of the source's first line, where it is a part of a longer one.
 */
export function mapMarkdown(parsed: Root, source: string, firstLine = 1): Root {
  const placer = createWordPlacer(source, firstLine);
  const definitions = new Map<string, string>();
  const collect = (node: Nodes): void => {
    if (node.type === "definition" && !definitions.has(node.identifier))
      definitions.set(node.identifier, node.url);
    if ("children" in node) for (const child of node.children) collect(child);
  };
  collect(parsed);

  const inline = (node: Nodes, url?: string): Run[] => {
    switch (node.type) {
      case "text":
      case "inlineCode": {
        const offset = node.type === "text" ? node.position?.start.offset : undefined;
        return bulletLines(placer.place(node.value, offset)).flatMap((line, index): Run[] => [
          ...(index > 0 ? (["break"] as const) : []),
          { text: joinSoftLines(line), ...(url === undefined ? {} : { url }) },
        ]);
      }
      case "break":
        return ["break"];
      case "html":
        return /^<br\s*\/?>$/iu.test(node.value) ? ["break"] : [];
      case "link":
        return node.children.flatMap((child) => inline(child, node.url));
      case "linkReference":
        return node.children.flatMap((child) => inline(child, definitions.get(node.identifier) ?? url));
      default:
        return "children" in node ? node.children.flatMap((child) => inline(child, url)) : [];
    }
  };
  const phrase = (node: Nodes) =>
    buildPhrasing("children" in node ? node.children.flatMap((child) => inline(child)) : []);

  const block = (node: Nodes): RootContent[] => {
    switch (node.type) {
      case "heading": {
        const children = phrase(node);
        return children.length > 0 ? [{ type: "heading", depth: node.depth, children }] : [];
      }
      case "paragraph": {
        const rows = readLabelRows(node, source, firstLine);
        if (rows) return [rows];
        const children = phrase(node);
        return children.length > 0 ? [{ type: "paragraph", children }] : [];
      }
      case "code": {
        const lines = node.value.split("\n");
        const offset = node.position?.start.offset;
        const fence =
          offset !== undefined && /^[`~]/u.test(source.slice(offset, offset + 1))
            ? source.indexOf("\n", offset) + 1
            : offset;
        const children = lines.length > 0 ? buildPhrasing([{ text: placer.place(node.value, fence) }]) : [];
        return children.length > 0 ? [{ type: "paragraph", children }] : [];
      }
      case "html":
        return node.position
          ? readHtml(source, node.position.start.offset!, node.position.end.offset!, {
              line: node.position.start.line + firstLine - 1,
              column: node.position.start.column,
            })
          : [];
      case "list":
        return [
          {
            type: "list",
            ordered: node.ordered ?? false,
            children: node.children.map((item): ListItem => ({ type: "listItem", children: blocks(item) })),
          },
        ];
      case "blockquote": {
        const children = blocks(node);
        return children.length > 0 ? [{ type: "blockquote", children }] : [];
      }
      case "table":
        return [
          {
            type: "table",
            children: node.children.map((row) => ({
              type: "tableRow",
              children: row.children.map(
                (cell): TableCell => ({ type: "tableCell", children: phrase(cell) }),
              ),
            })),
          },
        ];
      case "footnoteDefinition":
        return blocks(node).map(
          (child) => ({ ...child, data: { ...child.data, layer: "notes" } }) as RootContent,
        );
      case "thematicBreak":
        return [{ type: "thematicBreak" }];
      default:
        return [];
    }
  };
  const blocks = (parent: Nodes): (BlockContent | DefinitionContent)[] =>
    "children" in parent ? (parent.children.flatMap((child) => block(child)) as BlockContent[]) : [];

  return { type: "root", children: blocks(parsed) };
}

/** The text parted where a line begins with a bullet that Markdown knows as none: "•", "▪". */
function bulletLines(text: PlacedText): PlacedText[] {
  const lines: PlacedText[] = [];
  let start = 0;
  for (const { index } of text.value.matchAll(/\n(?=[ \t]*[•●▪■◦‣⁃∙►▸➢➤] ?\S)/gu)) {
    lines.push(slicePlaced(text, start, index));
    start = index + 1;
  }
  return start === 0 ? [text] : [...lines, slicePlaced(text, start)];
}

/** Lines that the author broke in the source are one: joined by a space, words broken at a hyphen whole again. */
function joinSoftLines(text: PlacedText): PlacedText {
  const { value } = text;
  if (!value.includes("\n")) return text;
  const pieces: PlacedText[] = [];
  let start = 0;
  for (let at = value.indexOf("\n"); at >= 0; at = value.indexOf("\n", start)) {
    const mend = mendHyphen(value.slice(Math.max(start, at - 20), at), value.slice(at + 1, at + 20));
    pieces.push(slicePlaced(text, start, mend?.drop ? at - 1 : at), placeText(mend ? mend.glue : " "));
    start = at + 1;
  }
  return joinPlaced([...pieces, slicePlaced(text, start)]);
}

/** A paragraph whose every line is a label with its value. */
function readLabelRows(node: Paragraph, source: string, firstLine: number): Table | undefined {
  const { position } = node;
  if (!position || position.start.line === position.end.line || position.end.line - position.start.line > 200)
    return undefined;
  const lines = source.slice(position.start.offset, position.end.offset).split("\n");
  const rows = lines.map((line, index) => {
    const value = line.trim().replace(/(?:\\|<br\s*\/?>)$/u, "");
    const column = (index === 0 ? position.start.column : 1) + line.indexOf(value);
    return readLabelRow(
      placeText(value, { type: "text", line: position.start.line + firstLine - 1 + index, column }),
    );
  });
  if (!rows.every((row) => row !== undefined)) return undefined;
  return {
    type: "table",
    data: { role: "keyValue" },
    children: rows.map(({ label, value }) => ({
      type: "tableRow",
      children: [label, value].map((cell): TableCell => ({ type: "tableCell", children: parseInline(cell) })),
    })),
  };
}

/** The words of raw HTML, structured by their lines. Comments, scripts and tags leave no trace. */
function readHtml(
  source: string,
  start: number,
  end: number,
  origin: { line: number; column: number },
): RootContent[] {
  const blank = (match: string): string => match.replace(/[^\n]/gu, " ");
  const words = source
    .slice(start, end)
    .replace(/<!--[\s\S]*?(?:-->|$)/gu, blank)
    .replace(/<(script|style|template)(?![\w-])[\s\S]*?(?:<\/\1\s*>|$)/giu, blank)
    .replace(/<(?!\/?(?:b|strong|br)[\s/>])\/?[a-zA-Z][^<>]*>/gu, blank);
  return words.trim() === "" ? [] : buildTree(words, origin).children;
}
