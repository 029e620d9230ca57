import type { Span } from "../tree/nodes.js";

/** The first of the spans, which are in order and do not overlap, that shares text with the given one. */
export function findOverlapping<Item extends Span>(spans: readonly Item[], span: Span): Item | undefined {
  return spans[indexOfOverlapping(spans, span)];
}

/** The place of that span, -1 where none shares text with the given one. */
export function indexOfOverlapping(spans: readonly Span[], { start, end }: Span): number {
  let low = 0;
  let high = spans.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (spans[middle]!.end <= start) low = middle + 1;
    else high = middle;
  }
  const next = spans[low];
  return next && next.start < end ? low : -1;
}
