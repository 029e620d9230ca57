/**
 * @typedef {{ readonly start: number, readonly end: number }} Span offsets in the canonical text, UTF-16 code units
 */

/**
 * A run of text, or a passage with what it holds.
 * @typedef {{ start: number, end: number, passage?: undefined } | MarkedPart} Part
 * @typedef {{ start: number, end: number, passage: number, first: boolean, parts: Part[] }} MarkedPart
 */

/**
 * Passages in order: the earlier first, of those with the same start the longer, each once.
 * @template {Span} S
 * @param {readonly S[]} spans
 */
export function orderPassages(spans) {
  const known = new Map(spans.map((span) => [`${span.start}-${span.end}`, span]));
  return [...known.values()].sort(compareSpans);
}

/** @param {Span} a @param {Span} b */
const compareSpans = (a, b) => a.start - b.start || b.end - a.end;

/**
 * Groups of passages that overlap, one with the next: the passages of a group are explained together. The number of
 * the group of each passage, from 0.
 * @param {readonly Span[]} passages as `orderPassages` gives them
 */
export function groupPassages(passages) {
  let group = -1;
  let end = -1;
  return passages.map((passage) => {
    if (passage.start >= end) group++;
    end = Math.max(end, passage.end);
    return group;
  });
}

/**
 * A stretch of the text as a tree of runs and passages. Elements nest, passages may cross: of two that cross, the later
 * one is divided where the earlier one ends. A passage that began before the stretch goes on in it.
 * @param {Span} stretch
 * @param {readonly Span[]} passages as `orderPassages` gives them
 * @param {readonly number[]} within numbers of those that touch the stretch, in order
 * @returns {Part[]}
 */
export function markPassages(stretch, passages, within) {
  const pieces = within.flatMap((passage) => {
    const span = passages[passage];
    if (span === undefined) return [];
    const start = Math.max(span.start, stretch.start);
    const end = Math.min(span.end, stretch.end);
    return start < end ? [{ start, end, passage, first: span.start >= stretch.start }] : [];
  });
  /** @type {Part[]} */
  const top = [];
  /** Passages that are open, the outermost first. @type {MarkedPart[]} */
  const open = [];
  let at = stretch.start;
  const partsOf = () => open.at(-1)?.parts ?? top;
  const advance = (/** @type {number} */ to) => {
    if (at < to) partsOf().push({ start: at, end: to });
    at = Math.max(at, to);
  };
  const close = (/** @type {number} */ to) => {
    for (let last = open.at(-1); last !== undefined && last.end <= to; last = open.at(-1)) {
      advance(last.end);
      open.pop();
    }
  };
  // those divided come back into the queue behind the earlier ones that start where they go on
  const queue = pieces.sort(compareSpans);
  for (let piece = queue.shift(); piece !== undefined; piece = queue.shift()) {
    close(piece.start);
    advance(piece.start);
    const outer = open.at(-1);
    if (outer !== undefined && outer.end < piece.end) {
      const rest = { ...piece, start: outer.end, first: false };
      const place = queue.findIndex((other) => compareSpans(other, rest) > 0);
      queue.splice(place < 0 ? queue.length : place, 0, rest);
    }
    const part = { ...piece, end: Math.min(piece.end, outer?.end ?? piece.end), parts: [] };
    partsOf().push(part);
    open.push(part);
  }
  close(stretch.end);
  advance(stretch.end);
  return top;
}
