import type { List, ListItem, Paragraph } from "mdast";
import { parseInline } from "./inline.js";
import type { LogicalLine } from "./join-lines.js";
import { slicePlaced } from "./placed-text.js";

/** Lists are nested at most this deep; what is indented further stays on the last level. */
const deepest = 12;

/** So many empty lines between two items part two lists. */
const separation = 3;

interface Level {
  readonly list: List;
  readonly indent: number;
  readonly style: string;
}

/** A list with the lines that it took. */
export interface BuiltList {
  readonly lists: readonly List[];
  /** Index after the last line of the list. */
  readonly end: number;
}

/**
 * Builds the list whose first item is at `start`: items nest by indentation, and where that does not tell, by a
 * change of mark; numbered headings of sections end the list. Indented lines after an empty one, and lines in brackets,
 * are further paragraphs of their item.
 */
export function buildList(
  lines: readonly LogicalLine[],
  start: number,
  sections: ReadonlySet<LogicalLine>,
): BuiltList {
  const lists: List[] = [];
  const levels: Level[] = [];
  let index = start;
  for (; index < lines.length; index++) {
    const line = lines[index]!;
    const { marker } = line;
    if (index > start && (line.gap >= separation || sections.has(line))) break;
    if (line.furniture) {
      // a page's edge within a list: the list goes on behind it, if it does
      if (lines[index + 1]?.marker) continue;
      break;
    }
    if (!marker) {
      const level = levels.at(-1);
      const item = level?.list.children.at(-1);
      const aside = line.gap === 0 && line.text.value.startsWith("(");
      if (!item || (line.indent < level!.indent + 2 && !aside)) break;
      item.children.push(paragraph(line, 0));
      continue;
    }
    settleLevel(levels, line, lists);
    const item: ListItem = { type: "listItem", children: [paragraph(line, marker.width)] };
    levels.at(-1)!.list.children.push(item);
  }
  while (lines[index - 1]?.furniture) index--;
  return { lists, end: index };
}

/** Makes the last level the one that the item belongs to. */
function settleLevel(levels: Level[], line: LogicalLine, lists: List[]): void {
  const marker = line.marker!;
  const style = marker.ordinal === undefined ? marker.style : `${marker.style}${marker.chain}`;
  while (levels.length > 1 && line.indent <= levels.at(-1)!.indent - 2) levels.pop();
  const top = levels.at(-1);
  const list: List = {
    type: "list",
    ordered: marker.ordinal !== undefined,
    ...(marker.ordinal === undefined ? {} : { start: marker.ordinal }),
    spread: false,
    children: [],
  };
  const level: Level = { list, indent: line.indent, style };
  if (!top) {
    lists.push(list);
    levels.push(level);
    return;
  }
  const deeper = line.indent >= top.indent + 2;
  if (!deeper && top.style === style) return;
  if (!deeper) {
    const known = levels.findIndex(
      (other) => other.style === style && Math.abs(other.indent - line.indent) < 2,
    );
    if (known >= 0) {
      levels.length = known + 1;
      return;
    }
    if (line.gap > 0) {
      // another mark after an empty line: another list on the same level
      levels.pop();
      const parent = levels.at(-1)?.list.children.at(-1);
      if (parent) parent.children.push(list);
      else lists.push(list);
      levels.push(level);
      return;
    }
  }
  if (levels.length >= deepest) return;
  top.list.children.at(-1)!.children.push(list);
  levels.push(level);
}

function paragraph(line: LogicalLine, from: number): Paragraph {
  return { type: "paragraph", children: parseInline(slicePlaced(line.text, from)) };
}
