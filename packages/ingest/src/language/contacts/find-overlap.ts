import type { Span } from "../../tree/nodes.js";

/** The first of the spans, which are in order and do not overlap each other, that shares a character with a span. */
export function findOverlap<Item extends Span>(
  spans: readonly Item[],
  { start, end }: Span,
): Item | undefined {
  let low = 0;
  let high = spans.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (spans[middle]!.end <= start) low = middle + 1;
    else high = middle;
  }
  const next = spans[low];
  return next && next.start < end ? next : undefined;
}
