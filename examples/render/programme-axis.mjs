import { earliestDay, latestDay } from "@bildungsprofil/core";
import { html } from "./markup.mjs";

/**
 * A span of years, `first` and `last` included, in which bars are drawn.
 * @typedef {{ first: number, last: number }} Axis
 */

/** A day as a fraction of years: 2024-07-01 is about 2024.5. @param {string} day */
function toYears(day) {
  const [year = 0, month = 1, date = 1] = day.split("-").map(Number);
  return year + (month - 1) / 12 + (date - 1) / 372;
}

/**
 * The axis that holds all these periods; `undefined` where none has a date. Open ends reach to the latest year that
 * is known, as there is no clock to ask.
 * @param {readonly (string | undefined)[]} periods EDTF
 * @param {string | undefined} latest date of the latest source
 * @returns {Axis | undefined}
 */
export function axisOf(periods, latest) {
  const days = [...periods, latest].flatMap((edtf) =>
    edtf === undefined ? [] : [earliestDay(edtf), latestDay(edtf)],
  );
  const years = days.flatMap((day) => (day === undefined ? [] : [Math.floor(toYears(day))]));
  if (!periods.some((edtf) => edtf !== undefined && (earliestDay(edtf) ?? latestDay(edtf)) !== undefined))
    return undefined;
  return { first: Math.min(...years), last: Math.max(...years) };
}

/** @param {Axis} axis @param {number} years */
function percent(axis, years) {
  const share = (years - axis.first) / (axis.last + 1 - axis.first);
  return `${Number((Math.min(1, Math.max(0, share)) * 100).toFixed(2))}%`;
}

/** Years to write below the axis: at most about eight. @param {Axis} axis */
function ticksOf({ first, last }) {
  const length = last + 1 - first;
  const step = [1, 2, 5, 10, 20, 50].find((years) => length / years <= 8) ?? 100;
  const start = Math.ceil(first / step) * step;
  return Array.from(
    { length: Math.floor((last + 1 - start) / step) + 1 },
    (_, index) => start + index * step,
  );
}

/** The years of the axis. They only repeat what the periods beside the bars say, so screen readers skip them. @param {Axis} axis */
export function renderTicks(axis) {
  const ticks = ticksOf(axis).map((year) => {
    const x = percent(axis, year);
    // the last year would stand outside
    const end = parseFloat(x) > 88;
    return html`<line x1="${x}" x2="${x}" y1="2" y2="18"/><text x="${x}" y="12" dx="${end ? -4 : 4}" text-anchor="${end ? "end" : "start"}">${year}</text>`;
  });
  return html`<svg class="ticks" width="100%" height="18" aria-hidden="true" focusable="false">${ticks}</svg>`;
}

/**
 * The bar of one period. An open end has an arrow.
 * @param {Axis} axis
 * @param {string | undefined} period EDTF
 */
export function renderBar(axis, period) {
  const first = period === undefined ? undefined : earliestDay(period);
  const last = period === undefined ? undefined : latestDay(period);
  const grid = ticksOf(axis).map((year) => {
    const x = percent(axis, year);
    return html`<line x1="${x}" x2="${x}" y1="0" y2="18"/>`;
  });
  const known = first !== undefined || last !== undefined;
  const from = first === undefined ? axis.first : toYears(first);
  const to = last === undefined ? axis.last + 1 : toYears(last) + 1 / 372;
  const start = percent(axis, from);
  const width = percent(
    { first: 0, last: axis.last - axis.first },
    Math.min(to, axis.last + 1) - Math.max(from, axis.first),
  );
  return html`<svg class="bar" width="100%" height="18" aria-hidden="true" focusable="false">${grid}${
    known && html`<rect x="${start}" y="4" width="${width}" height="10" rx="2"/>`
  }${known && last === undefined && html`<svg x="100%" y="4" overflow="visible"><path d="M-1 -2 L10 5 L-1 12 Z"/></svg>`}</svg>`;
}
