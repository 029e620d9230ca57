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

/** Which characters of a text are spoken for: spans in any order, added and asked for in turn. */
export class CoveredText {
  readonly #covered: Uint8Array;

  /** @param length Characters of the text. */
  constructor(length: number) {
    this.#covered = new Uint8Array(length);
  }

  add({ start, end }: Span): void {
    this.#covered.fill(1, start, end);
  }

  /** Whether the span shares characters with one that was added. */
  touches({ start, end }: Span): boolean {
    for (let at = start; at < end; at++) if (this.#covered[at]) return true;
    return false;
  }
}
