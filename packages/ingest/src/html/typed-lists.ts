import type { List, ListItem, Paragraph, PhrasingContent, RootContent, Text } from "mdast";
import { countSteps, type Work } from "../finish-work.js";
import { appendAll } from "./append-all.js";

/** What stands before an item that was typed without list elements. */
interface Marker {
  /** Items of one list have the same. */
  readonly style: string;
  /** Number of an ordered item. */
  readonly ordinal?: number;
  /** Whether a single one makes a list, as nobody begins a sentence with it. */
  readonly isCertain: boolean;
  /** Code units of the line that it takes, with the white space behind it. */
  readonly length: number;
}

type Line = PhrasingContent[];

interface PlacedLine {
  readonly line: Line;
  readonly paragraph: Paragraph;
  readonly isFirst: boolean;
  readonly marker: Marker | undefined;
}

/**
 * Makes lists of the items that are typed into paragraphs: "•", "-", "–", "1)", "a)" at the start of lines that
 * `br` ends, or of paragraphs that follow each other. Dashes and numbers need company: a lone one is part of its
 * sentence. Works on the given nodes and below, and gives new ones.
 */
export function* liftTypedLists<Content extends RootContent>(
  nodes: readonly Content[],
  isPauseDue: () => boolean = countSteps(),
): Work<Content[]> {
  const out: RootContent[] = [];
  for (let i = 0; i < nodes.length; i++) {
    if (isPauseDue()) yield;
    const node = nodes[i]!;
    if (node.type === "list" || node.type === "blockquote" || node.type === "listItem") {
      out.push({
        ...node,
        children: yield* liftTypedLists(node.children as RootContent[], isPauseDue),
      } as RootContent);
      continue;
    }
    if (node.type !== "paragraph" || node.data?.role === "address") {
      out.push(node);
      continue;
    }
    // neighbours that begin with a mark are read together
    const group: Paragraph[] = [node];
    const style = markerOf(splitLines(node)[0])?.style;
    if (style !== undefined)
      for (
        let next = nodes[i + 1];
        next?.type === "paragraph" && areAlike(node, next) && markerOf(splitLines(next)[0])?.style === style;
        next = nodes[i + 1]
      ) {
        group.push(next);
        i++;
      }
    appendAll(out, yield* liftParagraphs(group, isPauseDue));
  }
  return out as Content[];
}

function areAlike(one: Paragraph, other: Paragraph): boolean {
  return one.data?.layer === other.data?.layer && one.data?.role === other.data?.role;
}

function* liftParagraphs(paragraphs: readonly Paragraph[], isPauseDue: () => boolean): Work<RootContent[]> {
  const lines: PlacedLine[] = [];
  for (const paragraph of paragraphs)
    for (const [index, line] of splitLines(paragraph).entries()) {
      if (isPauseDue()) yield;
      lines.push({ line, paragraph, isFirst: index === 0, marker: markerOf(line) });
    }
  const styles = new Set(findListStyles(lines.flatMap(({ marker }) => (marker ? [marker] : []))));
  if (styles.size === 0) return [...paragraphs];
  const lastMarked = lines.findLastIndex(({ marker }) => marker && styles.has(marker.style));
  const out: RootContent[] = [];
  let text: { readonly lines: Line[]; readonly paragraph: Paragraph } | undefined;
  let list: { readonly node: List; readonly style: string } | undefined;
  const flush = (): void => {
    if (text) out.push({ ...text.paragraph, children: joinLines(text.lines) });
    text = undefined;
  };
  for (const [index, { line, paragraph, isFirst, marker }] of lines.entries()) {
    if (isPauseDue()) yield;
    if (marker && styles.has(marker.style)) {
      flush();
      if (list?.style !== marker.style) {
        const ordered = marker.ordinal !== undefined;
        list = {
          style: marker.style,
          node: {
            type: "list",
            ordered,
            ...(ordered ? { start: marker.ordinal! } : {}),
            spread: false,
            children: [],
            data: paragraph.data ?? {},
          },
        };
        out.push(list.node);
      }
      const item: ListItem = {
        type: "listItem",
        spread: false,
        children: [{ type: "paragraph", children: withoutStart(line, marker.length) }],
      };
      list.node.children.push(item);
    } else if (list && !isFirst && (index < lastMarked || /^\p{Ll}/u.test(textOf(line)))) {
      const item = list.node.children.at(-1)?.children[0];
      if (item?.type === "paragraph") item.children.push({ type: "break" }, ...line);
    } else {
      list = undefined;
      if (text && isFirst) flush();
      text ??= { lines: [], paragraph };
      text.lines.push(line);
    }
  }
  flush();
  return out;
}

/** The styles whose items are many enough, and count upwards if they are numbers. */
function findListStyles(markers: readonly Marker[]): string[] {
  const byStyle = new Map<string, Marker[]>();
  for (const marker of markers) {
    const group = byStyle.get(marker.style);
    if (group) group.push(marker);
    else byStyle.set(marker.style, [marker]);
  }
  return [...byStyle]
    .filter(([, all]) => {
      if (all[0]!.ordinal !== undefined)
        return (
          all.length > 1 &&
          all[0]!.ordinal <= 1 &&
          all.every(({ ordinal }, index) => index === 0 || ordinal === all[index - 1]!.ordinal! + 1)
        );
      return all.length > 1 || all[0]!.isCertain;
    })
    .map(([style]) => style);
}

const bullet = /^(?<mark>[•●▪■◦‣⁃∙◆◇○►▶▸➢➤➔→✓✔✗])\s*(?=\S)/u;
const weakBullet = /^(?<mark>[-–—*·»›>+~])\s+(?=\S)/u;
const number = /^\(?(?<number>\d{1,2})(?<end>[.)])\s+(?=\p{L}|["„»“(])/u;
const letter = /^\(?(?<letter>[a-z])\)\s+(?=\S)/u;

function markerOf(line: Line | undefined): Marker | undefined {
  if (!line) return undefined;
  const text = textOf(line);
  const strong = bullet.exec(text) ?? undefined;
  const weak = strong ?? weakBullet.exec(text) ?? undefined;
  if (weak && weak[0].length < text.length)
    return { style: weak.groups!.mark!, isCertain: strong !== undefined, length: weak[0].length };
  const numbered = number.exec(text);
  if (numbered)
    return {
      style: `1${numbered.groups!.end}`,
      ordinal: Number(numbered.groups!.number),
      isCertain: false,
      length: numbered[0].length,
    };
  const lettered = letter.exec(text);
  if (lettered)
    return {
      style: "a)",
      ordinal: lettered.groups!.letter!.charCodeAt(0) - 96,
      isCertain: false,
      length: lettered[0].length,
    };
  return undefined;
}

function splitLines(paragraph: Paragraph): Line[] {
  const lines: Line[] = [[]];
  for (const child of paragraph.children)
    if (child.type === "break") lines.push([]);
    else lines.at(-1)!.push(child);
  return lines.filter((line) => line.length > 0);
}

function joinLines(lines: readonly Line[]): PhrasingContent[] {
  return lines.flatMap((line, index): PhrasingContent[] =>
    index === 0 ? line : [{ type: "break" }, ...line],
  );
}

function textOf(nodes: readonly PhrasingContent[]): string {
  return nodes
    .map((node) => (node.type === "text" ? node.value : "children" in node ? textOf(node.children) : ""))
    .join("");
}

/** The line without its first characters; their places go with them. */
function withoutStart(line: Line, length: number): Line {
  const [first, ...rest] = line;
  if (!first || length === 0) return line;
  const own = textOf([first]).length;
  if (own <= length) return withoutStart(rest, length - own);
  if (first.type === "text") return [sliceText(first, length), ...rest];
  if ("children" in first)
    return [{ ...first, children: withoutStart(first.children, length) } as PhrasingContent, ...rest];
  return line;
}

function sliceText(node: Text, from: number): Text {
  const places = node.data?.places ?? [];
  const kept = places.findLastIndex(({ at }) => at <= from);
  return {
    ...node,
    value: node.value.slice(from),
    data: {
      ...node.data,
      places: places
        .slice(Math.max(0, kept))
        .map(({ at, locator }) =>
          at >= from || locator.type !== "text"
            ? { at: Math.max(0, at - from), locator }
            : { at: 0, locator: { ...locator, column: locator.column + from - at } },
        ),
    },
  };
}
