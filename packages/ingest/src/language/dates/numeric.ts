import { daysInMonth } from "@bildungsprofil/core";
import {
  beginsLine,
  century,
  dashes,
  endsLine,
  follows,
  fullYear,
  goesOn,
  goesOnAfterYear,
  is,
  small,
} from "./guards.js";
import { readDecade } from "./periods.js";
import { type Point, point } from "./point.js";
import type { Token } from "./tokens.js";
import { readBareYear } from "./years.js";

const timeOrMeasure =
  /^(?:uhr|h|prozent|percent|per|mio|mrd|millionen|milliarden|million|euro|eur|punkte|punkten|gb|mb|km|m|stunden|std|min|minuten|%|€)$/u;
/** "14.06.2024", "14.6.24", "14.06.", "14.06". */
export function readNumericDay(tokens: readonly Token[], at: number): Point | undefined {
  const day = small(tokens[at], 31);
  if (day === undefined || !is(tokens[at + 1], ".")) return undefined;
  const month = follows(tokens[at + 2]) ? small(tokens[at + 2], 12) : undefined;
  if (month === undefined || day > daysInMonth(2000, month)) return undefined;
  const padded = tokens[at]!.text.length === 2 && tokens[at + 2]!.text.length === 2;
  if (!is(tokens[at + 3], ".")) {
    // without a second stop it may be a decimal, a time, a section
    const after = tokens[at + 3];
    if (
      tokens[at + 2]!.gap !== "none" ||
      goesOn(tokens, at + 3) ||
      (follows(after) && timeOrMeasure.test(after.lower))
    )
      return undefined;
    return point("day", at, at + 3, { month, day }, false);
  }
  const last = tokens[at + 4];
  if (last?.kind === "number" && (last.gap === "none" || (last.gap === "space" && last.text.length === 4))) {
    const year =
      fullYear(last) ?? (last.text.length === 2 && last.gap === "none" ? century(last.text) : undefined);
    if (year === undefined || goesOnAfterYear(tokens, at + 5) || day > daysInMonth(year, month))
      return undefined;
    if (
      last.text.length === 2 &&
      !padded &&
      beginsLine(tokens, at) &&
      /^\p{Lu}/u.test(tokens[at + 5]?.text ?? "")
    )
      return undefined;
    return point("day", at, at + 5, { year, month, day });
  }
  if (last?.gap === "none" && last.kind === "word") return undefined;
  // "3.12. Grundlagen" at the start of a line is a section
  const alone = beginsLine(tokens, at);
  const strong =
    padded ||
    (alone && endsLine(tokens, at + 4)) ||
    (!alone && follows(last) && !/^[\p{Lu}\d]/u.test(last.text));
  return point("day", at, at + 4, { month, day }, strong);
}

/** "06/2024", "14/06/2024". */
export function readSlashed(tokens: readonly Token[], at: number): Point | undefined {
  if (!is(tokens[at + 1], "/") || tokens[at + 2]?.gap !== "none") return undefined;
  const first = small(tokens[at], 31);
  const second = small(tokens[at + 2], 31);
  if (first === undefined) return undefined;
  const year = fullYear(tokens[at + 2], 1900, 2099);
  if (year !== undefined) {
    if (first > 12 || tokens[at]!.text.length !== 2 || goesOn(tokens, at + 3)) return undefined;
    return point("month", at, at + 3, { year, month: first });
  }
  if (second === undefined || !is(tokens[at + 3], "/") || tokens[at + 4]?.gap !== "none")
    return readShortMonth(tokens, at);
  const last = fullYear(tokens[at + 4], 1900, 2099);
  if (last === undefined || goesOn(tokens, at + 5)) return undefined;
  // the European order, unless only the American one gives a date
  const [day, month] = second > 12 ? [second, first] : [first, second];
  return month <= 12 && day <= daysInMonth(last, month)
    ? point("day", at, at + 5, { year: last, month, day })
    : undefined;
}

/** "04/16" in "04/16–03/21": without the other half it may be anything, with it two school years. */
function readShortMonth(tokens: readonly Token[], at: number): Point | undefined {
  const own = shortMonthAt(tokens, at);
  if (!own) return undefined;
  const joins = (token: Token | undefined): boolean =>
    follows(token) && (dashes.test(token.text) || token.lower === "bis");
  const later = joins(tokens[at + 3]) && follows(tokens[at + 4]) ? shortMonthAt(tokens, at + 4) : undefined;
  const earlier = joins(tokens[at - 1]) && follows(tokens[at]) ? shortMonthAt(tokens, at - 4) : undefined;
  const [from, to] = later ? [own, later] : [earlier, own];
  if (!from || !to || from.year * 12 + from.month >= to.year * 12 + to.month) return undefined;
  if ([from, to].every(({ month, year }) => year % 100 === month + 1)) return undefined;
  return point("month", at, at + 3, own);
}

function shortMonthAt(
  tokens: readonly Token[],
  at: number,
): { readonly year: number; readonly month: number } | undefined {
  const [first, last] = [tokens[at], tokens[at + 2]];
  if (first?.text.length !== 2 || last?.text.length !== 2 || last.gap !== "none") return undefined;
  const month = small(first, 12);
  if (month === undefined || !is(tokens[at + 1], "/") || last.kind !== "number") return undefined;
  const year = century(last.text);
  return year >= 2000 && !isJoined(tokens, at + 3) ? { year, month } : undefined;
}

/** "01/20/3": a code. */
function isJoined(tokens: readonly Token[], next: number): boolean {
  const mark = tokens[next];
  return mark?.gap === "none" && (mark.kind !== "mark" || /^[/_]$/u.test(mark.text));
}

/** "2024-06-14", "2024-06", "2023/24", "1990er Jahre", "2024". */
export function readYearFirst(tokens: readonly Token[], at: number): Point | undefined {
  const decade = readDecade(tokens, at);
  if (decade) return decade;
  const year = fullYear(tokens[at]);
  if (year === undefined) return undefined;
  const mark = tokens[at + 1];
  if (mark?.gap === "none" && /^[-/]$/u.test(mark.text)) {
    const month = tokens[at + 2]?.gap === "none" ? small(tokens[at + 2], 12) : undefined;
    const day =
      month !== undefined && is(tokens[at + 3], mark.text) && tokens[at + 4]?.gap === "none"
        ? small(tokens[at + 4], 31)
        : undefined;
    if (
      month !== undefined &&
      day !== undefined &&
      day <= daysInMonth(year, month) &&
      !/^\d/u.test(nextText(tokens, at + 5))
    ) {
      // the time of an ISO 8601 stamp is left out: "2024-06-14T10:00"
      return point("day", at, at + 5, { year, month, day });
    }
    if (
      mark.text === "-" &&
      month !== undefined &&
      tokens[at + 2]!.text.length === 2 &&
      !goesOn(tokens, at + 3) &&
      year >= 1900 &&
      year < 2100
    )
      return point("month", at, at + 3, { year, month });
  }
  return readBareYear(tokens, at, 1900, 2099);
}

function nextText(tokens: readonly Token[], at: number): string {
  return tokens[at]?.gap === "none" ? tokens[at]!.text : "";
}
