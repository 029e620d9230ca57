import { daysInMonth } from "@bildungsprofil/core";
import { beginsLine, continues, endsLine, follows, is, small } from "./guards.js";
import * as words from "./lexicon.js";
import { type Point, point } from "./point.js";
import type { Token } from "./tokens.js";
import { readYearPair, readYearTail } from "./years.js";

/** Day of the month in figures or words, with its stop or ending. */
export function readDayNumber(
  tokens: readonly Token[],
  at: number,
): { readonly day: number; readonly next: number; readonly ordinal: boolean } | undefined {
  const token = tokens[at];
  if (token?.kind === "word") {
    const day = words.dayFromWord(token.lower);
    return day === undefined ? undefined : { day, next: at + 1, ordinal: true };
  }
  const day = small(token, 31);
  if (day === undefined) return undefined;
  const after = tokens[at + 1];
  if (is(after, ".")) return { day, next: at + 2, ordinal: true };
  if (after?.gap === "none" && after.kind === "word")
    return words.ordinalSuffixes.has(after.lower) ? { day, next: at + 2, ordinal: true } : undefined;
  return { day, next: at + 1, ordinal: false };
}

/** "26. Februar 2014", "26.Februar", "erster März", "14th of June 2024". */
export function readDayMonth(tokens: readonly Token[], at: number): Point | undefined {
  const day = readDayNumber(tokens, at);
  if (!day) return undefined;
  let next = day.next;
  if (tokens[next]?.lower === "of" && follows(tokens[next])) next++;
  const month = continues(tokens[next]) ? words.months.get(tokens[next]!.lower) : undefined;
  if (month === undefined || day.day > daysInMonth(2000, month)) return undefined;
  // "2 Mar" could be anything, "5 may" is a verb
  if (tokens[next]!.lower === "may" && tokens[next]!.text === "may") return undefined;
  next = afterMonth(tokens, next);
  const year = readYearTail(tokens, next, true);
  if (year && day.day > daysInMonth(year.year, month)) return undefined;
  return point("day", at, year?.next ?? next, { month, day: day.day, ...(year ? { year: year.year } : {}) });
}

/** Index after a month and the stop of its abbreviation. */
function afterMonth(tokens: readonly Token[], at: number): number {
  return is(tokens[at + 1], ".") && !words.fullMonths.has(tokens[at]!.lower) ? at + 2 : at + 1;
}

/** "August 2024", "Aug. '24", "June 14, 2024", "Mai". */
export function readMonth(tokens: readonly Token[], at: number, month: number): Point | undefined {
  const word = tokens[at]!;
  const next = afterMonth(tokens, at);
  const first = tokens[next];
  const capital = word.text[0] !== word.lower[0];
  // "Juni 14, 2024"; "Mai 24" without a year only where no words follow
  const day = follows(first) && first.gap === "space" ? readDayNumber(tokens, next) : undefined;
  if (day && !(word.lower === "may" && !capital)) {
    const ends = day.next;
    const year = readYearTail(tokens, ends, false);
    if (year && day.day <= daysInMonth(year.year, month))
      return point("day", at, year.next, { month, day: day.day, year: year.year });
    const after = tokens[ends];
    const free =
      !follows(after) ||
      (after.kind === "mark" && !/^[.:%€/]$/u.test(after.text)) ||
      /^(?:bis|und|and|to|um|at|von|from)$/u.test(after.lower);
    if (
      free &&
      day.day <= daysInMonth(2000, month) &&
      (!is(tokens[ends - 1], ".") || endsLine(tokens, ends))
    ) {
      return point("day", at, ends, { month, day: day.day }, capital || beginsLine(tokens, at));
    }
  }
  const year = readYearTail(tokens, next, false);
  if (year)
    return word.lower === "may" && !capital
      ? undefined
      : point("month", at, year.next, { month, year: year.year });
  const pair = readYearPair(tokens, next);
  if (pair) return point("month", at, next + 1, { month, year: pair.year });
  return capital && words.fullMonths.has(word.lower)
    ? point("month", at, at + 1, { month }, false)
    : undefined;
}
