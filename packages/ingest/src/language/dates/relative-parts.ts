import { calendarDay } from "./calendar.js";
import type { DateParts } from "./parts.js";
import type { Reading } from "./sequences.js";
import type { Token } from "./tokens.js";

/** Units that relative dates count in; `moment` is less than an hour. */
export type Unit = "day" | "week" | "weekend" | "month" | "quarter" | "year" | "hour" | "moment";

const unitForms: readonly (readonly [RegExp, Unit])[] = [
  [/^(?:tag|tage|tagen|tages|day|days)$/u, "day"],
  [/^(?:woche|wochen|week|weeks)$/u, "week"],
  [/^(?:wochenende|wochenendes|weekend)$/u, "weekend"],
  [/^(?:monat|monate|monaten|monats|month|months)$/u, "month"],
  [/^(?:quartal|quartals|quartale|quartalen|quarter|quarters)$/u, "quarter"],
  [/^(?:jahr|jahre|jahren|jahres|year|years)$/u, "year"],
  [/^(?:stunden?|hours?)$/u, "hour"],
  [/^(?:minuten?|sekunden?|minutes?|seconds?)$/u, "moment"],
];

/** The unit that a word names. */
export function unitOf(token: Token | undefined): Unit | undefined {
  return token?.kind === "word" ? unitForms.find(([form]) => form.test(token.lower))?.[1] : undefined;
}

/** What dates completed from the reference say of themselves. */
export const implied = ["reference"];

/** A reading of one day, or of the days from `first` to `last`, by their numbers. */
export function days(from: number, next: number, first: number, last = first): Reading {
  const start: DateParts = { unit: "day", ...calendarDay(first), implied };
  return { start, end: first === last ? start : { unit: "day", ...calendarDay(last), implied }, from, next };
}

/** A reading that is no interval. */
export function single(parts: DateParts, from: number, next: number): Reading {
  return { start: parts, end: parts, from, next };
}

/** The week that begins on this Monday. */
export function week(monday: number, from: number, next: number): Reading {
  return days(from, next, monday, monday + 6);
}
