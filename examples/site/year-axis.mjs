import { earliestDay, latestDay } from "@bildungsprofil/core";
import { html } from "./markup.mjs";

/**
 * A span of years, `first` and `last` included, in which bars and marks are drawn.
 * @typedef {{ first: number, last: number }} Axis
 */

/** The most years that an axis shows: what lies before stands at its left edge. */
const longest = 40;

/** A day as a fraction of years: 2024-07-01 is about 2024.5. @param {string} day */
function toYears(day) {
  const [year = 0, month = 1, date = 1] = day.split("-").map(Number);
  return year + (month - 1) / 12 + (date - 1) / 372;
}

/**
 * The axis that holds all these dates and periods; `undefined` where there is none. Open ends reach to the latest year
 * that is known, as there is no clock to ask.
 * @param {readonly (string | undefined)[]} dates EDTF
 * @param {string | undefined} [latest] date of the latest source
 * @returns {Axis | undefined}
 */
export function axisOf(dates, latest) {
  const daysOf = (/** @type {string | undefined} */ edtf) =>
    edtf === undefined ? [] : [earliestDay(edtf), latestDay(edtf)].filter((day) => day !== undefined);
  const days = dates.flatMap(daysOf);
  if (days.length === 0) return undefined;
  let first = Infinity;
  let last = -Infinity;
  for (const day of [...days, ...daysOf(latest)]) {
    const year = Math.floor(toYears(day));
    first = Math.min(first, year);
    last = Math.max(last, year);
  }
  return { first: Math.max(first, last - longest), last };
}

/** @param {Axis} axis @param {number} years */
function percent(axis, years) {
  const share = (years - axis.first) / (axis.last + 1 - axis.first);
  return `${Number((Math.min(1, Math.max(0, share)) * 100).toFixed(1))}%`;
}

/** Years to write below the axis. @param {Axis} axis @param {number} [most] how many at most, about. Default: 8 */
export function ticksOf({ first, last }, most = 8) {
  const length = last + 1 - first;
  const step = [1, 2, 5, 10].find((years) => length / years <= most) ?? 10;
  const start = Math.ceil(first / step) * step;
  return Array.from(
    { length: Math.floor((last + 1 - start) / step) + 1 },
    (_, index) => start + index * step,
  );
}

/** The years of the axis. They only repeat what texts beside the plot say, so screen readers skip them. @param {Axis} axis @param {number} [most] see `ticksOf` */
export function renderTicks(axis, most) {
  const ticks = ticksOf(axis, most).map((year) => {
    const x = percent(axis, year);
    return html`<line x1="${x}" x2="${x}" y1="0" y2="4"/><text x="${x}" y="16" text-anchor="middle">${year}</text>`;
  });
  return html`<svg class="ticks" width="100%" height="20" aria-hidden="true" focusable="false">${ticks}</svg>`;
}

/** Lines of the years, once on a page for all its plots with this axis. @param {Axis} axis @param {string} name of the axis on its page */
export function renderGridLines(axis, name) {
  const lines = ticksOf(axis).map((year) => {
    const x = percent(axis, year);
    return html`<line x1="${x}" x2="${x}" y1="0" y2="100%"/>`;
  });
  return html`<svg class="patterns" width="0" height="0" aria-hidden="true" focusable="false"><defs><g id="grid-${name}">${lines}</g></defs></svg>`;
}

/** The lines behind a plot. @param {string} name of its axis, as `renderGridLines` has it */
export const renderGrid = (name) => html`<use class="grid" href="#grid-${name}"/>`;

/**
 * Where a period lies, in per cent of the axis; `undefined` without a known side.
 * @param {Axis} axis
 * @param {string} period EDTF
 */
function placePeriod(axis, period) {
  const first = earliestDay(period);
  const last = latestDay(period);
  if (first === undefined && last === undefined) return undefined;
  const from = first === undefined ? axis.first : Math.max(axis.first, toYears(first));
  const to = last === undefined ? axis.last + 1 : Math.max(axis.first, toYears(last) + 1 / 372);
  const years = axis.last + 1 - axis.first;
  return {
    x: percent(axis, from),
    width: percent({ first: 0, last: years - 1 }, Math.min(to, axis.last + 1) - from),
    open: last === undefined,
  };
}

/** Where a date lies, in per cent of the axis. @param {Axis} axis @param {string} date EDTF */
export function placeDate(axis, date) {
  const first = earliestDay(date) ?? latestDay(date);
  const last = latestDay(date) ?? first;
  return first === undefined || last === undefined
    ? undefined
    : percent(axis, (toYears(first) + toYears(last) + 1 / 372) / 2);
}

/**
 * The bar of a period, with its programme's letter. An open end has an arrow.
 * @param {Axis} axis
 * @param {string} period EDTF
 * @param {number} y upper edge
 * @param {number | undefined} key of the programme
 */
export function renderBar(axis, period, y, key) {
  const place = placePeriod(axis, period);
  if (place === undefined) return undefined;
  const { x, width, open } = place;
  const name = key === undefined ? "other" : `p${key}`;
  return html`<rect class="${name}" x="${x}" y="${y}" width="${width}" height="12"/>${
    open && html`<use class="${name}" href="#arrow" x="100%" y="${y}"/>`
  }${key !== undefined && html`<use href="#key-${key}" x="${x}" y="${y}"/>`}`;
}
