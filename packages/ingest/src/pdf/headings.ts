import type { TextBlock } from "./blocks.js";
import type { LaidOutPage, Layout, PageBlock } from "./layout.js";
import { type Line, textOf } from "./lines.js";
import type { OutlineEntry } from "./pdf-engine.js";
import { blockOf, headingDepth } from "./tags.js";

export type Depth = 1 | 2 | 3 | 4 | 5 | 6;

/** Longest text that is taken for a heading by its looks. */
const longestHeading = 200;
/** Smallest size of a heading against that of the text, where nothing else marks it. */
const larger = 1.14;

/**
 * Finds the headings among the text blocks of a document, with their depths: by the tags, by the outline, else by
 * type that is larger than the text, or bold in short lines of their own.
 */
export function findHeadings(
  layout: Layout,
  outline: readonly OutlineEntry[],
): ReadonlyMap<TextBlock, Depth> {
  const depths = new Map<TextBlock, Depth>();
  const styled: { block: TextBlock; rank: number }[] = [];
  const boldBody = isMostlyBold(layout);
  const titles = outlineTitles(outline);
  for (const page of layout.pages) {
    const title = layout.isDeck ? slideTitle(page, layout.bodySize) : undefined;
    const contentsEnd = page.blocks.findLastIndex(
      (block) => block.type === "text" && block.lines.some((line) => line.isContents),
    );
    const isLastPage = page === layout.pages.at(-1);
    page.blocks.forEach((block, index) => {
      if (block.type !== "text") return;
      const tagged = headingDepth(block.lines[0]!.block);
      const inOutline = titles.get(page.pageNumber)?.get(bare(blockText(block)));
      if (tagged) depths.set(block, tagged);
      else if (block === title) depths.set(block, 1);
      else if (inOutline && !block.marker) depths.set(block, inOutline);
      else if (
        looksLikeHeading(block, layout.bodySize, {
          inContents: index <= contentsEnd,
          // what ends a page stands over the text of the next
          isOverText: !isLastPage || page.blocks.slice(index + 1).some(isContent),
          boldBody,
        })
      )
        styled.push({ block, rank: rankOf(block) });
    });
  }
  const known = [...depths].map(([block, depth]) => ({ rank: rankOf(block), depth }));
  const ranks = [...new Set(styled.map(({ rank }) => rank))].sort((one, other) => other - one);
  const assigned = assignDepths(ranks, known, layout.isDeck ? 2 : 1);
  for (const { block, rank } of styled) depths.set(block, assigned.get(rank)!);
  return depths;
}

/** Looks as one number: larger type first, bold before regular. */
function rankOf(block: TextBlock): number {
  const [line] = block.lines as [Line];
  return Math.round(line.size * 2) * 2 + (line.bold > 0.9 ? 1 : 0);
}

/** Depths by rank: as headings of the same looks that are known otherwise, else one below the next larger looks. */
function assignDepths(
  ranks: readonly number[],
  known: readonly { rank: number; depth: Depth }[],
  first: Depth,
): ReadonlyMap<number, Depth> {
  const assigned = new Map<number, Depth>();
  const given = new Map<number, Depth>();
  for (const { rank, depth } of known) given.set(rank, Math.max(given.get(rank) ?? 1, depth) as Depth);
  for (const rank of ranks) {
    let depth = given.get(rank) ?? 0;
    if (depth === 0) {
      const above = [...given, ...assigned].filter(([other]) => other > rank).map(([, found]) => found);
      depth = above.length > 0 ? Math.max(...above) + 1 : first;
    }
    assigned.set(rank, Math.min(6, depth) as Depth);
  }
  return assigned;
}

function isContent({ type }: PageBlock): boolean {
  return type === "text" || type === "table";
}

interface Surroundings {
  /** In or above a table of contents. */
  readonly inContents: boolean;
  readonly isOverText: boolean;
  /** Most of the document is bold. */
  readonly boldBody: boolean;
}

function looksLikeHeading(
  block: TextBlock,
  bodySize: number,
  { inContents, isOverText, boldBody }: Surroundings,
): boolean {
  const [first] = block.lines as [Line];
  const text = blockText(block);
  if (text.length > longestHeading || block.lines.length > 4 || !/\p{L}/u.test(text)) return false;
  if (inContents && (first.size < 1.3 * bodySize || block.lines.some((line) => line.isContents)))
    return false;
  const role = blockOf(first.block)?.role;
  if (role && !/^(?:P|H|Title)$/u.test(role)) return false;
  if (role === "H" || role === "Title") return true;
  // a bullet makes no heading, but headings may have ornaments
  if (block.marker && !block.marker.ordered && !(first.size >= larger * bodySize && first.bold > 0.9))
    return false;
  if (/[.,;][“”"‘’»«)\]]*$/u.test(text) && !/\.{3}$|…$/u.test(text)) return false;
  if (first.size >= larger * bodySize) return text.length <= 120 || first.size >= 1.3 * bodySize;
  if (boldBody || first.size < 0.95 * bodySize) return false;
  if (!block.lines.every(({ bold }) => bold > 0.9)) return false;
  return isOverText && text.length <= 140;
}

/** The largest lines in the upper part of a slide. */
function slideTitle(page: LaidOutPage, bodySize: number): TextBlock | undefined {
  const texts = page.blocks.filter(
    (block): block is TextBlock => block.type === "text" && !block.marker && /\p{L}/u.test(blockText(block)),
  );
  const upper = texts.filter((block) => block.lines[0]!.top < 0.4 * page.height);
  let best: TextBlock | undefined;
  for (const block of upper.length > 0 ? upper : texts)
    if (!best || block.lines[0]!.size > best.lines[0]!.size * 1.02) best = block;
  if (!best || blockText(best).length > longestHeading) return undefined;
  const isAlone = texts.length === 1;
  return best.lines[0]!.size >= 1.1 * bodySize || isAlone || best.lines.every(({ bold }) => bold > 0.9)
    ? best
    : undefined;
}

function isMostlyBold(layout: Layout): boolean {
  let bold = 0;
  let all = 0;
  for (const { blocks } of layout.pages)
    for (const block of blocks)
      if (block.type === "text")
        for (const line of block.lines) {
          all += line.words.length;
          bold += line.words.length * line.bold;
        }
  return bold > 0.5 * all;
}

/** Depth of outline entries by page and bare title. */
function outlineTitles(outline: readonly OutlineEntry[]): ReadonlyMap<number, ReadonlyMap<string, Depth>> {
  const pages = new Map<number, Map<string, Depth>>();
  for (const { title, level, pageNumber } of outline) {
    if (pageNumber === undefined) continue;
    const titles = pages.get(pageNumber) ?? new Map<string, Depth>();
    pages.set(pageNumber, titles);
    titles.set(bare(title), Math.min(6, level) as Depth);
  }
  return pages;
}

/** Letters and digits only, so that numbering, spacing and hyphens make no difference. */
function bare(text: string): string {
  return text
    .normalize("NFKC")
    .replace(/[^\p{L}\p{N}]+/gu, "")
    .toLowerCase();
}

function blockText(block: TextBlock): string {
  return block.lines.map(textOf).join(" ");
}
