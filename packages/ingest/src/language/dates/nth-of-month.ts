import { daysInMonth } from "@bildungsprofil/core";
import { parseOrdinalWord } from "../number-words.js";
import { type CalendarDay, dayNumber, monthNumber, weekdayOf } from "./calendar.js";
import { follows } from "./guards.js";
import { months, weekdayNumber } from "./lexicon.js";
import { days, unitOf, week } from "./relative-parts.js";
import type { Reading } from "./sequences.js";
import type { Token } from "./tokens.js";

const lastForms = new Set("letzte letzter letzten letztes letztem".split(" "));

/** "erster Dienstag im Oktober 2014", "letzter Tag im März", "erste Woche im Mai". */
export function readNthOfMonth(
  tokens: readonly Token[],
  at: number,
  reference: CalendarDay | undefined,
): Reading[] | undefined {
  const token = tokens[at]!;
  if (token.kind !== "word") return undefined;
  const last = lastForms.has(token.lower);
  const nth = last ? -1 : parseOrdinalWord(token.lower);
  if (nth === undefined || nth > 31) return undefined;
  const what = tokens[at + 1];
  const weekday = weekdayNumber(what?.lower ?? "");
  const unit = weekday === undefined ? unitOf(what) : "day";
  if (
    !follows(what) ||
    (unit !== "day" && unit !== "week") ||
    !/^(?:im|in|of|des)$/u.test(tokens[at + 2]?.lower ?? "")
  )
    return undefined;
  const month = months.get(tokens[at + 3]?.lower ?? "");
  if (month === undefined) return undefined;
  const stated =
    tokens[at + 4]?.kind === "number" && tokens[at + 4]!.text.length === 4
      ? Number(tokens[at + 4]!.text)
      : undefined;
  const year =
    stated ?? (reference && reference.year + (monthNumber(0, month) < reference.month - 1 ? 1 : 0));
  if (year === undefined) return undefined;
  const next = stated === undefined ? at + 4 : at + 5;
  const first = dayNumber({ year, month, day: 1 });
  const end = first + daysInMonth(year, month) - 1;
  const step = weekday ?? 1;
  if (unit === "day" && weekday === undefined) return [days(at, next, last ? end : first + nth - 1)];
  const day = last
    ? end - ((weekdayOf(end) - step + 7) % 7) - (unit === "week" && weekdayOf(end) !== 7 ? 7 : 0)
    : first + ((step - weekdayOf(first) + 7) % 7) + 7 * (nth - 1);
  return day > end ? undefined : [unit === "week" ? week(day, at, next) : days(at, next, day)];
}
