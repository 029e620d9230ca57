import * as z from "zod/mini";

/** How sure a date is: `~` approximate, `?` uncertain, `%` both. */
interface Qualified {
  readonly approximate: boolean;
  readonly uncertain: boolean;
}

/** A calendar day. `month` and `day` count from 1. */
export interface EdtfDay extends Qualified {
  readonly type: "day";
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

/** A calendar month. */
export interface EdtfMonth extends Qualified {
  readonly type: "month";
  readonly year: number;
  readonly month: number;
}

/**
 * A part of a year by its EDTF code: 21–24 spring to winter, 33–36 the quarters, 40 and 41 the halves. Winter
 * begins in December of the year named.
 */
export interface EdtfSeason extends Qualified {
  readonly type: "season";
  readonly year: number;
  readonly season: number;
}

/** A calendar year. */
export interface EdtfYear extends Qualified {
  readonly type: "year";
  readonly year: number;
}

/** Ten years; `year` is the first: 2000 for `200X`. */
export interface EdtfDecade extends Qualified {
  readonly type: "decade";
  readonly year: number;
}

/** A date that is no interval. */
export type EdtfDate = EdtfDay | EdtfMonth | EdtfSeason | EdtfYear | EdtfDecade;

/** From `start` to `end`, both included. `undefined` is the open end, written `..`; one of the two is there. */
export interface EdtfInterval {
  readonly type: "interval";
  readonly start: EdtfDate | undefined;
  readonly end: EdtfDate | undefined;
}

/** What {@link parseEdtf} gives. */
export type EdtfValue = EdtfDate | EdtfInterval;

/** A date in the words of JSON Schema. */
const point = "\\d{3}[\\dX](-\\d{2}(-\\d{2})?)?[~?%]?";
const DATE = /^(\d{3})(\d|X)(?:-(\d{2})(?:-(\d{2}))?)?([~?%])?$/u;
const FIRST_MONTH_OF_SEASON: Readonly<Record<number, number>> = {
  21: 3,
  22: 6,
  23: 9,
  24: 12,
  33: 1,
  34: 4,
  35: 7,
  36: 10,
  40: 1,
  41: 7,
};

/** Number of days of a month in the Gregorian calendar; `month` counts from 1. */
export function daysInMonth(year: number, month: number): number {
  if (month === 2) return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0 ? 29 : 28;
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
}

/** First month of a season code, from 1; `undefined` for a code that this project does not know. */
function firstMonthOfSeason(season: number): number | undefined {
  return FIRST_MONTH_OF_SEASON[season];
}

function parseDate(text: string): EdtfDate | undefined {
  const match = DATE.exec(text);
  if (match === null) return undefined;
  const [, head = "", last = "", second, third, mark] = match;
  const qualified = {
    approximate: mark === "~" || mark === "%",
    uncertain: mark === "?" || mark === "%",
  };
  if (last === "X") {
    return second === undefined ? { type: "decade", year: Number(`${head}0`), ...qualified } : undefined;
  }
  const year = Number(head + last);
  if (second === undefined) return { type: "year", year, ...qualified };
  const part = Number(second);
  if (third === undefined) {
    if (part >= 1 && part <= 12) return { type: "month", year, month: part, ...qualified };
    if (firstMonthOfSeason(part) === undefined) return undefined;
    return { type: "season", year, season: part, ...qualified };
  }
  const day = Number(third);
  if (part < 1 || part > 12 || day < 1 || day > daysInMonth(year, part)) return undefined;
  return { type: "day", year, month: part, day, ...qualified };
}

/**
 * Reads an Extended Date/Time Format string. The subset: days, months, years, decades (`200X`), seasons 21–24,
 * quarters 33–36, halves 40–41, one trailing qualifier (`~ ? %`), and intervals of two of these or of one and
 * an open end (`2009/..`). Years have four digits.
 *
 * Gives `undefined` for everything else: a day that does not exist, `2023/24`, times of day, an interval that
 * ends before it starts. Source: ISO 8601-2:2019, level 1 (quarters and halves: level 2).
 */
export function parseEdtf(text: string): EdtfValue | undefined {
  const slash = text.indexOf("/");
  if (slash < 0) return parseDate(text);
  const from = text.slice(0, slash);
  const to = text.slice(slash + 1);
  const start = from === ".." ? undefined : parseDate(from);
  const end = to === ".." ? undefined : parseDate(to);
  if ((start === undefined && from !== "..") || (end === undefined && to !== "..")) return undefined;
  if (start === undefined && end === undefined) return undefined;
  if (start !== undefined && end !== undefined && firstDay(start) > lastDay(end)) return undefined;
  return { type: "interval", start, end };
}

function pad(value: number, width: number): string {
  return String(value).padStart(width, "0");
}

function toDay(year: number, month: number, day: number): string {
  return `${pad(year, 4)}-${pad(month, 2)}-${pad(day, 2)}`;
}

/** First calendar day that a date can mean, as `YYYY-MM-DD`. Qualifiers widen nothing. */
export function firstDay(date: EdtfDate): string {
  switch (date.type) {
    case "day":
      return toDay(date.year, date.month, date.day);
    case "month":
      return toDay(date.year, date.month, 1);
    case "season":
      return toDay(date.year, firstMonthOfSeason(date.season) ?? 1, 1);
    case "year":
    case "decade":
      return toDay(date.year, 1, 1);
  }
}

/** Last calendar day that a date can mean, as `YYYY-MM-DD`. Qualifiers widen nothing. */
export function lastDay(date: EdtfDate): string {
  switch (date.type) {
    case "day":
      return toDay(date.year, date.month, date.day);
    case "month":
      return toDay(date.year, date.month, daysInMonth(date.year, date.month));
    case "season": {
      const months = date.season >= 40 ? 6 : 3;
      const last = (firstMonthOfSeason(date.season) ?? 1) + months - 1;
      const year = last > 12 ? date.year + 1 : date.year;
      const month = last > 12 ? last - 12 : last;
      return toDay(year, month, daysInMonth(year, month));
    }
    case "year":
      return toDay(date.year, 12, 31);
    case "decade":
      return toDay(date.year + 9, 12, 31);
  }
}

function formatPoint(date: EdtfDate): string {
  const mark = date.approximate ? (date.uncertain ? "%" : "~") : date.uncertain ? "?" : "";
  switch (date.type) {
    case "day":
      return toDay(date.year, date.month, date.day) + mark;
    case "month":
      return `${pad(date.year, 4)}-${pad(date.month, 2)}${mark}`;
    case "season":
      return `${pad(date.year, 4)}-${pad(date.season, 2)}${mark}`;
    case "year":
      return pad(date.year, 4) + mark;
    case "decade":
      return `${pad(Math.floor(date.year / 10), 3)}X${mark}`;
  }
}

/** Writes a value as an EDTF string; `formatEdtf(parseEdtf(text))` is `text` for every text that parses. */
export function formatEdtf(value: EdtfValue): string {
  if (value.type !== "interval") return formatPoint(value);
  const start = value.start === undefined ? ".." : formatPoint(value.start);
  const end = value.end === undefined ? ".." : formatPoint(value.end);
  return `${start}/${end}`;
}

/** A date or period as an EDTF string that {@link parseEdtf} understands. */
export const Edtf = /* @__PURE__ */ describeEdtf();
export type Edtf = z.infer<typeof Edtf>;

function describeEdtf(): z.ZodMiniString {
  const expected = "a date such as 2024-06-14, 2025-02, 2009, 2009/2014, 2009/.. or 2009~";
  const error = ({ input }: { readonly input: unknown }): string =>
    `expected ${expected}, found ${typeof input === "string" ? JSON.stringify(input.slice(0, 40)) : typeof input}`;
  return z
    .string({ error })
    .check(z.refine((text) => parseEdtf(text) !== undefined, { params: { expected } }))
    .register(z.globalRegistry, {
      title: "Edtf",
      description:
        "Date or period in Extended Date/Time Format (ISO 8601-2): 2024-06-14, 2025-02, 2009, 200X, 2023-35 " +
        "(third quarter), 2009/2014, 2009/.. (open end), 2009~ (about), 2009? (uncertain).",
      // what a date looks like; that the day exists and the end does not lie before the start, only the parser knows
      pattern: `^(${point}|(${point}|\\.\\.)/(${point}|\\.\\.))$`,
      examples: ["2024-06-14", "2025-02", "2009/2014", "2009/..", "2009~"],
    });
}
