import { readDayNumber } from "./day-month.js";
import { dashes, follows, is, small } from "./guards.js";
import * as words from "./lexicon.js";
import { type Point, point } from "./point.js";
import type { Token } from "./tokens.js";
import { readYearPair, readYearTail } from "./years.js";

/** "3. Quartal 2023", "1. Halbjahr", "zweites Schulhalbjahr 2023/24", "23. KW". */
export function readCounted(tokens: readonly Token[], at: number): Point | undefined {
  const roman =
    tokens[at]?.kind === "word" && is(tokens[at + 1], ".") ? words.romanNumber(tokens[at]!.lower) : undefined;
  const count = roman === undefined ? readDayOrWeek(tokens, at) : { nth: roman, next: at + 2 };
  return count && readUnit(tokens, at, count.nth, count.next);
}

function readDayOrWeek(
  tokens: readonly Token[],
  at: number,
): { readonly nth: number; readonly next: number } | undefined {
  const day = readDayNumber(tokens, at);
  if (day) return day.ordinal ? { nth: day.day, next: day.next } : undefined;
  const week = small(tokens[at], 53);
  return week !== undefined && is(tokens[at + 1], ".") ? { nth: week, next: at + 2 } : undefined;
}

function readUnit(tokens: readonly Token[], from: number, nth: number, at: number): Point | undefined {
  const word = tokens[at];
  if (!follows(word) || word.kind !== "word") return undefined;
  if (words.weekWords.has(word.lower)) {
    if (nth > 53) return undefined;
    const year = readYearTail(tokens, is(tokens[at + 1], "/") ? at + 2 : at + 1, false);
    return point("week", from, year?.next ?? at + 1, { nth, ...(year ? { year: year.year } : {}) });
  }
  const unit = words.quarterWords.has(word.lower)
    ? "quarter"
    : words.schoolHalfWords.has(word.lower)
      ? "schoolHalf"
      : words.halfWords.has(word.lower)
        ? "half"
        : undefined;
  if (!unit || nth < 1 || nth > (unit === "quarter" ? 4 : 2)) return undefined;
  let next = at + 1;
  if (
    /^(?:des|im|of)$/u.test(tokens[next]?.lower ?? "") &&
    words.schoolYearWords.has(tokens[next + 1]?.lower ?? "")
  )
    next += 2;
  else if (words.schoolYearWords.has(tokens[next]?.lower ?? "")) next += 1;
  const pair = readYearPair(tokens, next);
  if (pair && unit !== "quarter") return point("schoolHalf", from, pair.next, { nth, year: pair.year });
  if (next > at + 1) return undefined;
  const year = readYearTail(tokens, next, false);
  if (!year && word.lower === "half") return undefined;
  return point(unit, from, year?.next ?? next, { nth, ...(year ? { year: year.year } : {}) });
}

/** "90er Jahre", "1990er-Jahren", "1990s". */
export function readDecade(tokens: readonly Token[], at: number): Point | undefined {
  const number = tokens[at]!;
  const ending = tokens[at + 1];
  if (!/^(?:\d\d)?\d0$/u.test(number.text) || ending?.gap !== "none") return undefined;
  const parts = number.text.length === 4 ? { year: Number(number.text) } : { decade: Number(number.text) };
  if (ending.lower === "s") return number.text.length === 4 ? point("decade", at, at + 2, parts) : undefined;
  if (ending.lower === "erjahre" || ending.lower === "erjahren") return point("decade", at, at + 2, parts);
  if (ending.lower !== "er") return undefined;
  const joined = dashes.test(tokens[at + 2]?.text ?? "") ? at + 3 : at + 2;
  return /^jahren?$/u.test(tokens[joined]?.lower ?? "") ? point("decade", at, joined + 1, parts) : undefined;
}

/** "Q3 2023", "Q3/2023", "Quartal IV/2023". */
export function readQuarterSign(tokens: readonly Token[], at: number): Point | undefined {
  const sign = tokens[at]!;
  const letter = sign.lower === "q" || sign.lower === "h";
  if (letter && (sign.text !== sign.text.toUpperCase() || tokens[at + 1]?.gap !== "none")) return undefined;
  const number = follows(tokens[at + 1]) ? tokens[at + 1] : undefined;
  const most = sign.lower === "h" ? 2 : 4;
  const nth = small(number, most) ?? (letter ? undefined : words.romanNumber(number?.lower ?? ""));
  if (nth === undefined || nth > most) return undefined;
  const tail = is(tokens[at + 2], "/") || (tokens[at + 2]?.text === "-" && letter) ? at + 3 : at + 2;
  const year = readYearTail(tokens, tail, false);
  if (!year) return undefined;
  return point(sign.lower === "h" ? "half" : "quarter", at, year.next, { nth, year: year.year });
}

export function readSchoolYear(tokens: readonly Token[], at: number): Point | undefined {
  const pair = readYearPair(tokens, at + 1, true);
  return pair && point("schoolYear", at, pair.next, { year: pair.year });
}

export function readSeason(tokens: readonly Token[], at: number, nth: number): Point | undefined {
  const pair = readYearPair(tokens, at + 1, true);
  if (pair) return point("season", at, pair.next, { nth, year: pair.year });
  const year = readYearTail(tokens, at + 1, false);
  if (year) return point("season", at, year.next, { nth, year: year.year });
  if (words.ambiguousSeasons.has(tokens[at]!.lower) || !/^\p{Lu}/u.test(tokens[at]!.text)) return undefined;
  return point("season", at, at + 1, { nth }, false);
}
