import type { Statement } from "../model/index.js";
import { earliestDay, latestDay } from "../time/index.js";
import { type Doubt, ofKind } from "./rule.js";

const longestInDays = 366;

/** Events that end before they begin, or last for more than a year. */
export function checkEventEnd(statements: readonly Statement[]): Doubt[] {
  return ofKind(statements, "event").flatMap((statement) => {
    const { date, endDate } = statement.value;
    const first = date === undefined ? undefined : earliestDay(date);
    const last = endDate === undefined ? undefined : latestDay(endDate);
    if (first === undefined || last === undefined || endDate === undefined) return [];
    if (last < first)
      return {
        statement,
        message: "The event ends before it begins: one of its dates is wrong.",
        expected: `${date} or later`,
        actual: endDate,
      };
    if (daysBetween(latestDay(date ?? first) ?? first, earliestDay(endDate) ?? last) > longestInDays)
      return {
        statement,
        message: "The event lasts for more than a year: it may be a series, or one of its dates is wrong.",
        expected: `at most ${longestInDays} days from ${date}`,
        actual: endDate,
      };
    return [];
  });
}

function daysBetween(first: string, last: string): number {
  return (Date.parse(last) - Date.parse(first)) / 86_400_000;
}
