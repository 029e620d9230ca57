import type { List, ListItem, RootContent } from "mdast";
import type { TakeTurn } from "../create-turns.js";
import { type Marker, readMarker } from "../text-layout/lines.js";
import { buildPhrasing, type Run, slicePlaced } from "../text-layout/placed-text.js";
import type { NodeData } from "../tree/nodes.js";

/** A paragraph of an office document. */
export interface OfficeParagraph {
  readonly runs: readonly Run[];
  /** Nesting, from 0; of a list item, or the indentation of a paragraph. */
  readonly level: number;
  /** Whether it has a bullet or a number. */
  readonly list?: "bullet" | "ordered";
  /** Number of an ordered item, from 1 as a rule. */
  readonly ordinal?: number;
  readonly headingDepth?: number;
  readonly role?: NodeData["role"];
}

/** A glyph that can only be a bullet, even if but one paragraph begins with it. */
const sureBullet = /[•●○◦▪▫■◆►▶➢➤\uF000-\uF0FF]/u;

/**
 * Makes blocks of paragraphs: headings, paragraphs, lists nested by level. Bullets that were typed into the text
 * count as bullets; a paragraph without one belongs to the item before it if it is indented or in brackets.
 */
export function buildParagraphs(paragraphs: readonly OfficeParagraph[]): RootContent[] {
  const blocks: RootContent[] = [];
  const add = createBlockBuilder(blocks);
  for (const paragraph of markTyped(paragraphs)) add(paragraph);
  return blocks;
}

/** Makes blocks of many paragraphs, with pauses. */
export async function buildParagraphsInTurns(
  paragraphs: readonly OfficeParagraph[],
  takeTurn: TakeTurn,
): Promise<RootContent[]> {
  const blocks: RootContent[] = [];
  const add = createBlockBuilder(blocks);
  for (const paragraph of markTyped(paragraphs)) {
    await takeTurn();
    add(paragraph);
  }
  return blocks;
}

/** Makes blocks of paragraphs one by one, and puts them into the given list. */
function createBlockBuilder(blocks: RootContent[]): (paragraph: OfficeParagraph) => void {
  const levels: { level: number; list: List; last: number }[] = [];
  return (paragraph) => {
    const children = buildPhrasing(paragraph.runs);
    if (children.length === 0) return;
    const data = paragraph.role ? { data: { role: paragraph.role } } : {};
    if (paragraph.headingDepth !== undefined) {
      levels.length = 0;
      const depth = Math.min(6, Math.max(1, paragraph.headingDepth)) as 1 | 2 | 3 | 4 | 5 | 6;
      blocks.push({ type: "heading", depth, children });
    } else if (paragraph.list === undefined) {
      const [first] = children;
      const aside = first?.type === "text" && first.value.startsWith("(");
      const under = aside ? levels.at(-1) : levels.findLast(({ level }) => paragraph.level > level);
      const holder = under?.list.children.at(-1);
      if (holder) holder.children.push({ type: "paragraph", children, ...data });
      else {
        levels.length = 0;
        blocks.push({ type: "paragraph", children, ...data });
      }
    } else {
      const item: ListItem = { type: "listItem", children: [{ type: "paragraph", children, ...data }] };
      const ordered = paragraph.list === "ordered";
      while (levels.length > 0 && levels.at(-1)!.level > paragraph.level) levels.pop();
      const top = levels.at(-1);
      const ordinal = paragraph.ordinal ?? 1;
      // a number that is not higher than the last begins another list
      const goesOn = !ordered || paragraph.ordinal === undefined || (top !== undefined && ordinal > top.last);
      if (top && top.level === paragraph.level && top.list.ordered === ordered && goesOn) {
        top.list.children.push(item);
        top.last = ordinal;
        return;
      }
      if (top && top.level === paragraph.level) levels.pop();
      const list: List = {
        type: "list",
        ordered,
        ...(ordered && paragraph.ordinal !== undefined ? { start: ordinal } : {}),
        children: [item],
      };
      const parent = levels.at(-1)?.list.children.at(-1);
      if (parent) parent.children.push(list);
      else blocks.push(list);
      levels.push({ level: paragraph.level, list, last: ordinal });
    }
  };
}

/** Turns bullets and numbers that stand in the text into list marks. */
function markTyped(paragraphs: readonly OfficeParagraph[]): OfficeParagraph[] {
  const markers = paragraphs.map(({ runs, list, headingDepth }): Marker | "empty" | undefined => {
    if (runs.every((run) => run === "break" || run.text.value.trim() === "")) return "empty";
    if (list !== undefined || headingDepth !== undefined) return undefined;
    // a bullet may stand in a run of its own
    const words = runs
      .map((run) => (run === "break" ? "" : run.text.value))
      .join("")
      .slice(0, 200)
      .trimStart();
    return readMarker(words);
  });
  const counts = new Map<string, number>();
  for (const marker of markers)
    if (typeof marker === "object") counts.set(marker.style, (counts.get(marker.style) ?? 0) + 1);
  const numbered = findSequences(markers);
  return paragraphs.map((paragraph, index) => {
    const marker = markers[index];
    if (typeof marker !== "object") return paragraph;
    if (marker.ordinal !== undefined)
      return numbered.has(index)
        ? {
            ...paragraph,
            list: "ordered",
            ordinal: marker.ordinal,
            runs: dropStart(paragraph.runs, marker.width),
          }
        : paragraph;
    if (counts.get(marker.style)! < 2 && !sureBullet.test(marker.style)) return paragraph;
    return { ...paragraph, list: "bullet", runs: dropStart(paragraph.runs, marker.width) };
  });
}

/** The indices of typed numbers that prove themselves: each follows on the one before it, from the first on. */
function findSequences(markers: readonly (Marker | "empty" | undefined)[]): ReadonlySet<number> {
  const found = new Set<number>();
  let sequence: number[] = [];
  for (const [index, marker] of markers.entries()) {
    // an empty paragraph parts no list
    if (marker === "empty") continue;
    const before = markers[sequence.at(-1) ?? -1];
    const goesOn =
      typeof before === "object" && marker?.style === before.style && marker.ordinal === sequence.length + 1;
    if (!goesOn) sequence = [];
    if (!goesOn && marker?.ordinal !== 1) continue;
    sequence.push(index);
    if (sequence.length > 1) for (const one of sequence.slice(-2)) found.add(one);
  }
  return found;
}

/** The runs without white space at the start and without the next `width` characters. */
function dropStart(runs: readonly Run[], width: number): Run[] {
  let left = width;
  let started = false;
  return runs.flatMap((run): Run[] => {
    if (run === "break") return left > 0 ? [] : [run];
    const { value } = run.text;
    let from = started ? 0 : value.length - value.trimStart().length;
    started ||= from < value.length;
    const taken = Math.min(left, value.length - from);
    left -= taken;
    from += taken;
    return from < value.length ? [{ ...run, text: slicePlaced(run.text, from) }] : [];
  });
}
