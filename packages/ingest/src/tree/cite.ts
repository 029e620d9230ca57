import type { Box, Evidence, Locator } from "@bildungsprofil/core";
import type { Nodes, Root } from "mdast";
import type { Place } from "./nodes.js";

/** What `cite` needs to know of a document. */
export interface Citable {
  readonly source: { readonly id: string };
  readonly text: string;
  readonly tree: Root;
}

interface Leaf {
  readonly start: number;
  readonly end: number;
  readonly places: readonly Place[];
}

/**
 * Makes the function that turns spans of a document's canonical text into evidence. Making it costs time in
 * proportion to the document, each citation only the logarithm of that.
 *
 * @throws RangeError when the span is empty or lies outside the text: a programmer's error.
 */
export function createCiter(
  document: Citable,
): (start: number, end: number, implied?: readonly string[]) => Evidence {
  const leaves: Leaf[] = [];
  const collect = (node: Nodes): void => {
    if ("children" in node) for (const child of node.children) collect(child);
    else if (node.data?.span && node.data.places?.length)
      leaves.push({ ...node.data.span, places: node.data.places });
  };
  collect(document.tree);

  return (start, end, implied) => {
    if (!(start >= 0 && start < end && end <= document.text.length))
      throw new RangeError(`Expected a span within 0 and ${document.text.length}, got [${start}, ${end})`);
    const quote = document.text.slice(start, end);
    // white space at the ends may stand for a line's end, which has no place
    const lead = quote.length - quote.trimStart().length;
    const locator = locate(leaves, start + lead, Math.max(start + lead, start + quote.trimEnd().length));
    return {
      source: document.source.id,
      start,
      end,
      quote,
      ...(locator ? { locator } : {}),
      ...(implied?.length ? { implied: [...implied] } : {}),
    };
  };
}

/** Evidence for one span of a document's canonical text. For many spans make a citer once. */
export function cite(document: Citable, start: number, end: number): Evidence {
  return createCiter(document)(start, end);
}

/** A stretch of the text at one place of the source. */
interface Touched {
  readonly locator: Locator;
  /** Where it begins, from the first character that has this place. */
  readonly offset: number;
  /** Where it ends, counted from there too. */
  readonly length: number;
}

function locate(leaves: readonly Leaf[], start: number, end: number): Locator | undefined {
  const touched: Touched[] = [];
  for (let i = firstEndingAfter(leaves, start); i < leaves.length && leaves[i]!.start < end; i++) {
    const leaf = leaves[i]!;
    leaf.places.forEach((place, index) => {
      const from = leaf.start + place.at;
      const to = leaf.start + (leaf.places[index + 1]?.at ?? leaf.end - leaf.start);
      if (from < end && to > start)
        touched.push({
          locator: place.locator,
          offset: Math.max(0, start - from),
          length: Math.min(to, end) - from,
        });
    });
  }
  const first = touched[0];
  if (!first) return undefined;
  if (first.locator.type === "text") return spread(touched);
  if (first.locator.type === "page") {
    // a quotation over two pages is placed where it begins
    const { pageNumber } = first.locator;
    const boxes = touched.flatMap(({ locator }) =>
      locator.type === "page" && locator.pageNumber === pageNumber && locator.box ? [locator.box] : [],
    );
    return { type: "page", pageNumber, ...(boxes.length ? { box: unite(boxes) } : {}) };
  }
  return first.locator;
}

/** From the first place in the source to the last one: words that were joined over a page's end may stand before what parted them. */
function spread(touched: readonly Touched[]): Locator | undefined {
  let from: { line: number; column: number } | undefined;
  let to: { line: number; column: number } | undefined;
  for (const { locator, offset, length } of touched) {
    if (locator.type !== "text") continue;
    const start = { line: locator.line, column: locator.column + offset };
    const end = { line: locator.line, column: locator.column + length };
    if (!from || start.line < from.line || (start.line === from.line && start.column < from.column))
      from = start;
    if (!to || end.line > to.line || (end.line === to.line && end.column > to.column)) to = end;
  }
  return from && to && { type: "text", ...from, endLine: to.line, endColumn: to.column };
}

/** The smallest box around all of them. */
function unite(boxes: readonly Box[]): Box {
  let left = Infinity;
  let top = Infinity;
  let right = -Infinity;
  let bottom = -Infinity;
  for (const box of boxes) {
    left = Math.min(left, box.x);
    top = Math.min(top, box.y);
    right = Math.max(right, box.x + box.width);
    bottom = Math.max(bottom, box.y + box.height);
  }
  const round = (value: number): number => Math.round(value * 100) / 100;
  return { x: round(left), y: round(top), width: round(right - left), height: round(bottom - top) };
}

/** Index of the first leaf that ends after `offset`. */
function firstEndingAfter(leaves: readonly Leaf[], offset: number): number {
  let low = 0;
  let high = leaves.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (leaves[middle]!.end <= offset) low = middle + 1;
    else high = middle;
  }
  return low;
}
