import { readDayMonth, readMonth } from "./day-month.js";
import { dashes, follows, is, isCode, small } from "./guards.js";
import * as words from "./lexicon.js";
import { readNumericDay, readSlashed, readYearFirst } from "./numeric.js";
import { readCounted, readDecade, readQuarterSign, readSchoolYear, readSeason } from "./periods.js";
import { type Point, point } from "./point.js";
import { shiftOf } from "./shifts.js";
import type { Token } from "./tokens.js";
import { readBareYear, readYearPair, readYearTail } from "./years.js";

/** Reads the date that begins at a token; `joined`: it goes on from a date before it ("14./15. November"). */
export function readPoint(tokens: readonly Token[], at: number, joined = false): Point | undefined {
  const token = tokens[at];
  if (token?.kind === "number" && !joined && isCode(tokens, at)) return undefined;
  const found =
    token?.kind === "number"
      ? readFigures(tokens, at)
      : token?.kind === "word"
        ? readWords(tokens, at)
        : undefined;
  return found && withShift(tokens, found);
}

/** "im Juni dieses Jahres", "am 3. Mai des vergangenen Jahres". */
function withShift(tokens: readonly Token[], found: Point): Point {
  const { parts, next } = found;
  if (parts.year !== undefined || parts.decade !== undefined) return found;
  const at = tokens[next]?.lower === "des" ? next + 1 : next;
  const shift = follows(tokens[at]) && tokens[at + 1]?.lower === "jahres" ? shiftOf(tokens[at]) : undefined;
  return shift === undefined
    ? found
    : { ...found, next: at + 2, strong: true, parts: { ...parts, yearShift: shift } };
}

function readFigures(tokens: readonly Token[], at: number): Point | undefined {
  const token = tokens[at]!;
  if (token.text.length === 4) return readYearFirst(tokens, at);
  if (token.text.length > 2) return undefined;
  return (
    readNumericDay(tokens, at) ??
    readDayMonth(tokens, at) ??
    readSlashed(tokens, at) ??
    readCounted(tokens, at) ??
    readDecade(tokens, at)
  );
}

function readWords(tokens: readonly Token[], at: number): Point | undefined {
  const word = tokens[at]!;
  // part of a hyphenated word: "Mai-Feier" begins one, "Sommer-Mai" ends one
  if (
    word.gap === "none" &&
    at > 0 &&
    /^[-‐‑]$/u.test(tokens[at - 1]!.text) &&
    tokens[at - 1]!.gap === "none" &&
    tokens[at - 2]?.kind === "word"
  )
    return undefined;
  const month = words.months.get(word.lower);
  if (month !== undefined) return readMonth(tokens, at, month);
  if (words.yearWords.has(word.lower)) {
    let next = at + 1;
    if (/^(?:vor|nach)$/u.test(tokens[next]?.lower ?? "")) return undefined;
    if (/^(?:von|vom)$/u.test(tokens[next]?.lower ?? "")) next++;
    const year =
      follows(tokens[next]) && !isCode(tokens, next) ? readBareYear(tokens, next, 1000, 2199) : undefined;
    return year && { ...year, from: at, strong: true };
  }
  if (words.schoolYearWords.has(word.lower)) return readSchoolYear(tokens, at);
  const season = words.seasons.get(word.lower);
  if (season !== undefined) return readSeason(tokens, at, season);
  if (words.summerTerms.has(word.lower)) {
    const year = readYearTail(tokens, at + 1, true);
    return year && point("summerTerm", at, year.next, { year: year.year });
  }
  if (words.winterTerms.has(word.lower)) {
    const pair = readYearPair(tokens, at + 1, true);
    return pair && point("winterTerm", at, pair.next, { year: pair.year });
  }
  if (words.weekWords.has(word.lower)) {
    const nth = follows(tokens[at + 1]) ? small(tokens[at + 1], 53) : undefined;
    if (nth === undefined) return undefined;
    const year = readYearTail(tokens, is(tokens[at + 2], "/") ? at + 3 : at + 2, false);
    return point("week", at, year?.next ?? at + 2, { nth, ...(year ? { year: year.year } : {}) });
  }
  if (word.lower === "q" || word.lower === "h" || words.quarterWords.has(word.lower))
    return readQuarterSign(tokens, at);
  const decade = words.decadeOf(word.lower);
  if (decade) {
    if (decade.whole) return point("decade", at, at + 1, { decade: decade.decade });
    const next = dashes.test(tokens[at + 1]?.text ?? "") ? at + 2 : at + 1;
    return /^jahren?$/u.test(tokens[next]?.lower ?? "")
      ? point("decade", at, next + 1, { decade: decade.decade })
      : undefined;
  }
  return readDayMonth(tokens, at) ?? readCounted(tokens, at);
}
