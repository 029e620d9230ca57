import { type EdtfValue, firstDay, lastDay, parseEdtf } from "./edtf.js";

/** Sorts before and after every calendar day. */
const BEFORE_ALL = "";
const AFTER_ALL = "~";

interface Bounds {
  readonly first: string;
  readonly last: string;
}

function boundsOf(value: EdtfValue): Bounds {
  if (value.type !== "interval") return { first: firstDay(value), last: lastDay(value) };
  return {
    first: value.start === undefined ? BEFORE_ALL : firstDay(value.start),
    last: value.end === undefined ? AFTER_ALL : lastDay(value.end),
  };
}

function parseBounds(edtf: string): Bounds | undefined {
  const value = parseEdtf(edtf);
  return value === undefined ? undefined : boundsOf(value);
}

/** First day that a date or period can mean, `YYYY-MM-DD`; `undefined` for an open start or no EDTF. */
export function earliestDay(edtf: string): string | undefined {
  const first = parseBounds(edtf)?.first;
  return first === BEFORE_ALL ? undefined : first;
}

/** Last day that a date or period can mean, `YYYY-MM-DD`; `undefined` for an open end or no EDTF. */
export function latestDay(edtf: string): string | undefined {
  const last = parseBounds(edtf)?.last;
  return last === AFTER_ALL ? undefined : last;
}

function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/**
 * Orders two EDTF strings by first day, then by last day (the shorter first), then by text, so that sorting is
 * total and needs no stable sort. An open start comes first, an open end last. What is no EDTF comes after all
 * that is.
 */
export function compareEdtf(a: string, b: string): number {
  const left = parseBounds(a);
  const right = parseBounds(b);
  if (left === undefined || right === undefined) {
    if (left !== undefined) return -1;
    if (right !== undefined) return 1;
    return compareText(a, b);
  }
  return compareText(left.first, right.first) || compareText(left.last, right.last) || compareText(a, b);
}

/** Whether two dates or periods can share a day; `false` when one of them is no EDTF. */
export function overlaps(a: string, b: string): boolean {
  const left = parseBounds(a);
  const right = parseBounds(b);
  if (left === undefined || right === undefined) return false;
  return left.first <= right.last && right.first <= left.last;
}

/** Whether every day of `inner` lies in `outer`; `false` when one of them is no EDTF. */
export function contains(outer: string, inner: string): boolean {
  const around = parseBounds(outer);
  const within = parseBounds(inner);
  if (around === undefined || within === undefined) return false;
  return around.first <= within.first && within.last <= around.last;
}
