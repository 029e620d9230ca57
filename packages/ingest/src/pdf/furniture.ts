import { findLetterFoot } from "./letter-foot.js";
import { besides, type Line, textOf } from "./lines.js";
import type { PdfPage } from "./pdf-engine.js";

/** The pieces of lines on a page, all of one writing direction. */
export interface PagePieces {
  readonly page: Pick<PdfPage, "pageNumber" | "height">;
  readonly pieces: readonly Line[];
}

/** Share of the page height at the top and at the bottom in which running headers and footers stand. */
const margin = 0.14;
/** Largest difference in height of one running line on different pages, in points. */
const sameHeight = 4;

const pageNumber =
  /^(?:[-–—|•]\s*)?(?:(?:Seite|S\.|Page|p\.|Blatt|Folie)\s*)?(?:\d{1,3}|[ivxlc]{1,6})(?:\s*(?:von|of|\/|\|)\s*\d{1,4})?(?:\s*[-–—|•])?$/iu;
const labelledPageNumber = /^(?:Seite|Page|Blatt|Folie)\s*\d{1,4}(?:\s*(?:von|of|\/)\s*\d{1,4})?$/iu;

/**
 * Finds running headers, footers and page numbers: lines near the edge that come again on other pages at the same
 * height (numbers may differ), numbers of pages, and what the file itself marks as artifact.
 *
 * Of a single page also the foot that letters have.
 *
 * A line of larger type than the text is a title, not a header, unless it stands on nearly every page. Nothing counts
 * that has text between it and the edge of the page.
 */
export function findFurniture(pages: readonly PagePieces[], bodySize: number): ReadonlySet<Line> {
  const repeated = countRepeated(pages);
  const slots = findSlots(pages, repeated, bodySize);
  const furniture = new Set<Line>();
  for (const { page, pieces } of pages) {
    const isPageNumber = (line: Line): boolean =>
      line.size <= 1.5 * bodySize && pageNumber.test(textOf(line));
    const isKnown = (line: Line): boolean => {
      if (line.words.every(({ style }) => style.artifact)) return true;
      if (
        line.size <= 1.05 * bodySize &&
        slots.some((y) => Math.abs(y - edgeHeight(line, page.height)) <= sameHeight)
      )
        return true;
      const count = repeated.get(line) ?? 0;
      if (count < 2) return false;
      if (line.size > 1.12 * bodySize) return count >= 3 && count >= 0.8 * pages.length;
      return count >= 3 || count >= 0.5 * pages.length;
    };
    // a number beside other text may be a cell of a table
    const isRunning = (line: Line): boolean =>
      isKnown(line) ||
      (isPageNumber(line) &&
        pieces.every(
          (other) => other === line || !besides(line, other) || isKnown(other) || isPageNumber(other),
        ));
    const fromTop = [...pieces].sort((one, other) => one.top - other.top);
    takeWhile(fromTop, (line) => line.bottom <= margin * page.height && isRunning(line), furniture);
    const fromBottom = [...pieces].sort((one, other) => other.bottom - one.bottom);
    takeWhile(fromBottom, (line) => line.top >= (1 - margin) * page.height && isRunning(line), furniture);
    for (const line of pieces)
      if (labelledPageNumber.test(textOf(line)) && nearEdge(line, page.height)) furniture.add(line);
    if (pages.length > 1) continue;
    const left = pieces.filter((line) => !furniture.has(line));
    for (const line of findLetterFoot(left, page, bodySize)) furniture.add(line);
  }
  return furniture;
}

/** Takes lines from the edge inwards; lines at one height are taken or left together with what they stand beside. */
function takeWhile(lines: readonly Line[], holds: (line: Line) => boolean, into: Set<Line>): void {
  let barrier: Line | undefined;
  for (const line of lines) {
    if (holds(line) && (!barrier || Math.abs(barrier.baseline - line.baseline) <= sameHeight)) into.add(line);
    else if (!barrier) barrier = line;
    else if (Math.abs(barrier.baseline - line.baseline) > sameHeight) return;
  }
}

function nearEdge(line: Line, height: number): boolean {
  return line.bottom <= margin * height || line.top >= (1 - margin) * height;
}

/** Base line against the nearer edge: positive from the top, negative from the bottom. */
function edgeHeight(line: Line, height: number): number {
  return line.bottom <= height / 2 ? line.baseline : line.baseline - height;
}

/** Heights at which most pages have a running line or a page number: what stands there on the others is one, too. */
function findSlots(
  pages: readonly PagePieces[],
  repeated: ReadonlyMap<Line, number>,
  bodySize: number,
): readonly number[] {
  const counts = new Map<number, Set<number>>();
  for (const { page, pieces } of pages)
    for (const line of pieces) {
      const runs = (repeated.get(line) ?? 0) >= 3 && line.size <= 1.12 * bodySize;
      if (!nearEdge(line, page.height) || !(runs || pageNumber.test(textOf(line)))) continue;
      const y = Math.round(edgeHeight(line, page.height) / sameHeight) * sameHeight;
      const found = counts.get(y) ?? new Set();
      counts.set(y, found.add(page.pageNumber));
    }
  return [...counts]
    .filter(([, found]) => found.size >= 4 && found.size > 0.5 * pages.length)
    .map(([y]) => y);
}

/** On how many pages a line near the edge stands at the same height. */
function countRepeated(pages: readonly PagePieces[]): ReadonlyMap<Line, number> {
  const groups = new Map<string, { line: Line; pageNumber: number; y: number }[]>();
  for (const { page, pieces } of pages)
    for (const line of pieces) {
      if (!nearEdge(line, page.height)) continue;
      const atTop = line.bottom <= margin * page.height;
      const key = `${atTop ? "top" : "bottom"} ${textOf(line).replace(/\d+/gu, "0").replace(/\s+/gu, "")}`;
      const group = groups.get(key) ?? [];
      groups.set(key, group);
      group.push({
        line,
        pageNumber: page.pageNumber,
        y: atTop ? line.baseline : page.height - line.baseline,
      });
    }
  const counts = new Map<Line, number>();
  for (const group of groups.values()) {
    const sorted = [...group].sort((one, other) => one.y - other.y);
    let from = 0;
    for (let to = 1; to <= sorted.length; to++) {
      if (to < sorted.length && sorted[to]!.y - sorted[to - 1]!.y <= sameHeight) continue;
      const run = sorted.slice(from, to);
      const count = new Set(run.map((entry) => entry.pageNumber)).size;
      for (const { line } of run) counts.set(line, count);
      from = to;
    }
  }
  return counts;
}
