import { daysInMonth, makeSchoolYear } from "@bildungsprofil/core";
import { type CalendarDay, calendarDay, mondayOfWeek } from "./calendar.js";

/** What a date names, from fine to coarse. */
export type DateUnit =
  | "day"
  | "week"
  | "month"
  | "season"
  | "quarter"
  | "half"
  | "schoolHalf"
  | "summerTerm"
  | "winterTerm"
  | "year"
  | "schoolYear"
  | "decade";

/** A date as far as its words tell. A missing year is completed later. */
export interface DateParts {
  readonly unit: DateUnit;
  /** Of a school year or winter: that in which it begins. Of a decade: its first. */
  readonly year?: number;
  /** A decade written with two digits gets its century from this. */
  readonly decade?: number;
  readonly month?: number;
  readonly day?: number;
  /** EDTF code of a season; number of a quarter, half or week. */
  readonly nth?: number;
  /** 1 (Monday) to 7, where it stands with the date. */
  readonly weekday?: number;
  /** Years from the reference: -1 in "Juni vergangenen Jahres". */
  readonly yearShift?: number;
  readonly part?: "start" | "middle" | "end";
  readonly approximate?: true;
  readonly implied?: readonly string[];
}

/** First and last date of a period as EDTF, the same where the date is no interval. */
export interface Bounds {
  readonly start: string;
  readonly end: string;
}

const pad = (value: number, width = 2): string => String(value).padStart(width, "0");

/** EDTF of a calendar day. */
function formatDay({ year, month, day }: CalendarDay): string {
  return `${pad(year, 4)}-${pad(month)}-${pad(day)}`;
}

/** What a date means once its year is known; `undefined` for a day that does not exist. */
export function boundsOf(parts: DateParts, year: number): Bounds | undefined {
  const mark = parts.approximate ? "~" : "";
  const one = (edtf: string): Bounds => ({ start: edtf + mark, end: edtf + mark });
  const months = (from: number, to: number): Bounds => ({
    start: `${pad(year, 4)}-${pad(from)}`,
    end: to > 12 ? `${pad(year + 1, 4)}-${pad(to - 12)}` : `${pad(year, 4)}-${pad(to)}`,
  });
  const { month = 1, day = 1, nth = 1 } = parts;
  switch (parts.unit) {
    case "day":
      return day <= daysInMonth(year, month) ? one(formatDay({ year, month, day })) : undefined;
    case "week": {
      const monday = mondayOfWeek(year, nth);
      return { start: formatDay(calendarDay(monday)), end: formatDay(calendarDay(monday + 6)) };
    }
    case "month":
      return one(`${pad(year, 4)}-${pad(month)}`);
    case "season":
      return one(`${pad(year, 4)}-${nth}`);
    case "quarter":
      return one(`${pad(year, 4)}-${32 + nth}`);
    case "half":
      return one(`${pad(year, 4)}-${39 + nth}`);
    case "schoolHalf":
      return nth === 1 ? months(8, 13) : { start: `${pad(year + 1, 4)}-02`, end: `${pad(year + 1, 4)}-07` };
    case "summerTerm":
      return months(4, 9);
    case "winterTerm":
      return months(10, 15);
    case "year":
      return one(pad(year, 4));
    case "schoolYear": {
      const [start = "", end = ""] = makeSchoolYear(year)?.split("/") ?? [];
      if (parts.part === "start") return { start, end: start };
      if (parts.part === "end") return { start: end, end };
      return { start, end };
    }
    case "decade":
      return one(`${pad(Math.floor(year / 10), 3)}X`);
  }
}
