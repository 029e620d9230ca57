import type { DateMention } from "../../language/dates.js";
import type { Span } from "../../tree/nodes.js";

/** The day that stands nearest to the noun, and those that follow or precede it in one enumeration. */
export function rowOf(text: string, span: Span, days: readonly DateMention[]): readonly DateMention[] {
  if (days.length < 2) return days;
  const gap = (day: DateMention): number => {
    const between = day.start >= span.end ? text.slice(span.end, day.start) : text.slice(day.end, span.start);
    return between.length + (/\p{L}.*[,;]|[,;].*\p{L}/su.test(between) ? otherClause : 0);
  };
  const nearest = days.reduce((best, day) => (gap(day) < gap(best) ? day : best));
  const first = days.indexOf(nearest);
  const joins = (left: Span, right: Span): boolean => {
    const between = text.slice(left.end, right.start);
    const named = between.replace(beside, " ");
    return !(/[,;(]/u.test(named) && /\p{Lu}\p{L}{3}/u.test(named));
  };
  let start = first;
  while (start > 0 && joins(days[start - 1]!, days[start]!)) start--;
  let end = first;
  while (end + 1 < days.length && joins(days[end]!, days[end + 1]!)) end++;
  return days.slice(start, end + 1);
}

/** How much farther a day of another clause counts, in UTF-16 code units. */
const otherClause = 40;

/** Days of the week and places. */
const beside =
  /(?:Mon|Diens|Donners|Frei|Sams|Sonn)tag|Mittwoch|Sonnabend|\s(?:im|in|in der|am|an der)\s\p{Lu}[\p{L}-]+/gu;
