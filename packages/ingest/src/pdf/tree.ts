import type { List, ListItem, Paragraph, PhrasingContent, Root, RootContent, TableCell } from "mdast";
import type { Place } from "../tree/nodes.js";
import type { TextBlock } from "./blocks.js";
import { isContinued } from "./continuation.js";
import { findHeadings } from "./headings.js";
import { collectHyphenated, type HyphenatedWords, joinLines } from "./hyphens.js";
import { isKeyValue } from "./key-value-tables.js";
import type { Layout, PageBlock } from "./layout.js";
import { isSpaced, type Line } from "./lines.js";
import type { OutlineEntry } from "./pdf-engine.js";
import type { Table } from "./tables.js";
import type { Word } from "./words.js";

/** Laid out pages → mdast. It pauses after each page, so that the work on long documents can be broken off. */
export function* toTree(layout: Layout, outline: readonly OutlineEntry[]): Generator<undefined, Root> {
  const headings = findHeadings(layout, outline);
  const known = collectHyphenated(allWords(layout));
  const children: RootContent[] = [];
  let items: TextBlock[] = [];
  let waiting: RootContent[] = [];
  const flushItems = (): void => {
    if (items.length > 0) children.push(...toLists(items, known));
    items = [];
  };
  /** Furniture and notes that stand between the two halves of a paragraph go behind it. */
  const flush = (): void => {
    flushItems();
    children.push(...waiting);
    waiting = [];
  };
  let open: TextBlock | undefined;
  const closeOpen = (): void => {
    if (!open) return;
    if (open.marker && !headings.has(open)) items.push(open);
    else {
      flushItems();
      children.push(toParagraph(open, headings.get(open), known));
      flush();
    }
    open = undefined;
  };
  for (const [index, page] of layout.pages.entries()) {
    yield;
    if (layout.isDeck && index > 0) {
      closeOpen();
      flush();
      children.push({ type: "thematicBreak", data: { role: "slide" } });
    }
    for (const block of page.blocks) {
      if (block.type === "furniture" || block.type === "note") {
        waiting.push({
          type: "paragraph",
          data: { layer: block.type === "note" ? "notes" : "furniture" },
          children: phrase(block.type === "note" ? block.lines : [block.line], new Set(), known),
        });
        continue;
      }
      if (block.type === "table") {
        closeOpen();
        flush();
        children.push(toTableNode(block, known));
        continue;
      }
      if (open && !layout.isDeck && isContinued(open, block, headings)) {
        open = {
          ...open,
          lines: [...open.lines, ...block.lines],
          hardBreaks: shift(open, block),
          slack: block.slack,
        };
        continue;
      }
      closeOpen();
      // what waits behind a list comes before what follows it
      if (!block.marker || headings.has(block)) flush();
      open = block;
    }
  }
  closeOpen();
  flush();
  return { type: "root", children };
}

function shift(before: TextBlock, block: TextBlock): ReadonlySet<number> {
  return new Set([
    ...before.hardBreaks,
    ...[...block.hardBreaks].map((index) => index + before.lines.length),
  ]);
}

function* allWords(layout: Layout): Iterable<string> {
  const linesOf = (block: PageBlock): readonly Line[] =>
    block.type === "table" ? block.rows.flat(2) : block.type === "furniture" ? [block.line] : block.lines;
  // a word at the end of a line may be half of one
  for (const { blocks } of layout.pages)
    for (const block of blocks)
      for (const { words } of linesOf(block)) for (const word of words.slice(0, -1)) yield word.text;
}

function toParagraph(
  block: TextBlock,
  depth: 1 | 2 | 3 | 4 | 5 | 6 | undefined,
  known: HyphenatedWords,
): RootContent {
  if (depth) return { type: "heading", depth, children: phrase(block.lines, new Set(), known) };
  const isCaption = block.lines[0]!.block?.role === "Caption";
  return {
    type: "paragraph",
    ...(isCaption ? { data: { role: "caption" } } : {}),
    children: phrase(block.lines, block.hardBreaks, known),
  };
}

/** Items one after the other → lists, nested by their indents. */
function toLists(items: readonly TextBlock[], known: HyphenatedWords): List[] {
  interface Level {
    readonly list: List;
    readonly indent: number;
  }
  const lists: List[] = [];
  const levels: Level[] = [];
  for (const item of items) {
    const marker = item.marker!;
    const tolerance = 0.6 * item.lines[0]!.size;
    while (levels.length > 0 && item.indent < levels.at(-1)!.indent - tolerance) levels.pop();
    let level = levels.at(-1);
    if (level && item.indent <= level.indent + tolerance && level.list.ordered !== marker.ordered) {
      levels.pop();
      level = undefined;
    }
    if (!level || item.indent > level.indent + tolerance) {
      const parent = levels.at(-1);
      const list: List = {
        type: "list",
        ordered: marker.ordered,
        ...(marker.ordered && marker.number !== undefined ? { start: marker.number } : {}),
        spread: false,
        children: [],
      };
      const holder = parent?.list.children.at(-1);
      if (holder) holder.children.push(list);
      else lists.push(list);
      level = { list, indent: item.indent };
      levels.push(level);
    }
    const [first, ...rest] = item.lines as [Line, ...Line[]];
    const paragraph: Paragraph = {
      type: "paragraph",
      children: phrase([{ ...first, words: first.words.slice(1) }, ...rest], item.hardBreaks, known),
    };
    const node: ListItem = { type: "listItem", spread: false, children: [paragraph] };
    level.list.children.push(node);
  }
  return lists;
}

function toTableNode({ rows }: Table, known: HyphenatedWords): RootContent {
  const cells = rows.map((row) =>
    row.map((lines): TableCell => ({ type: "tableCell", children: phrase(lines, hardBreaks(lines), known) })),
  );
  return {
    type: "table",
    ...(isKeyValue(rows) ? { data: { role: "keyValue" } } : {}),
    children: cells.map((children) => ({ type: "tableRow", children })),
  };
}

/** In a cell the author broke a line where the next word had found room beside the longest line. */
function hardBreaks(lines: readonly Line[]): ReadonlySet<number> {
  const edge = Math.max(...lines.map(({ right }) => right));
  return new Set(
    lines.flatMap((line, index) => {
      const first = lines[index + 1]?.words[0];
      if (!first || line.words.at(-1)!.divided || /^\p{Ll}/u.test(first.text)) return [];
      return line.right + (first.right - first.left) + 0.5 * line.size < edge ? [index] : [];
    }),
  );
}

/** Lines → text nodes with the place of each word, and links. */
function phrase(
  lines: readonly Line[],
  breaks: ReadonlySet<number>,
  known: HyphenatedWords,
): PhrasingContent[] {
  const nodes: PhrasingContent[] = [];
  let value = "";
  let places: Place[] = [];
  let url: string | undefined;
  const close = (): void => {
    if (value !== "") {
      const text: PhrasingContent = { type: "text", value, data: { places } };
      nodes.push(url === undefined ? text : { type: "link", url, children: [text] });
    }
    value = "";
    places = [];
  };
  const write = (separator: string, word: Word, text: string): void => {
    if (word.url !== url) {
      // the space stands outside the link
      if (separator !== "" && url === undefined) {
        value += separator;
        separator = "";
      }
      close();
      url = word.url;
      if (separator !== "" && url !== undefined)
        nodes.push({ type: "text", value: separator, data: { places: [placeOf(word, 0)] } });
      else if (separator !== "") value += separator;
    } else value += separator;
    places.push(placeOf(word, places.length === 0 ? 0 : value.length));
    value += text;
  };
  lines.forEach((line, lineIndex) => {
    const words = line.words.filter(({ isDrawn }) => !isDrawn);
    words.forEach((word, index) => {
      const before = index > 0 ? words[index - 1] : lines[lineIndex - 1]?.words.at(-1);
      if (index > 0 || !before) {
        write(before && isSpaced(before, word) ? " " : "", word, word.text);
        return;
      }
      if (breaks.has(lineIndex - 1)) {
        close();
        nodes.push({ type: "break" });
        write("", word, word.text);
        return;
      }
      const junction = joinLines(before, word, known);
      if (junction === "join-without-hyphen" && value !== "") value = value.slice(0, -1);
      write(junction === "space" ? " " : "", word, word.text);
    });
  });
  close();
  return nodes;
}

function placeOf(word: Word, at: number): Place {
  const { left, top, right, bottom } = word.place;
  const round = (length: number): number => Math.round(length * 100) / 100;
  return {
    at,
    locator: {
      type: "page",
      pageNumber: word.pageNumber,
      box: { x: round(left), y: round(top), width: round(right - left), height: round(bottom - top) },
    },
  };
}
