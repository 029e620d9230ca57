import { daysInMonth } from "@bildungsprofil/core";
import * as words from "./lexicon.js";
import type { DateParts, DateUnit } from "./parts.js";
import { shiftOf } from "./shifts.js";
import type { Token } from "./tokens.js";

/** A date read at a token. */
export interface Point {
  readonly parts: DateParts;
  /** Index of its first token. */
  readonly from: number;
  /** Index after its last token. */
  readonly next: number;
  /**
   * Whether the words can be nothing else. A weak point ("3.12", "Mai", "24.") counts only beside a strong one or
   * after a word such as "am".
   */
  readonly strong: boolean;
}

const dashes = /^[-‐‑–—−]$/u;

/** Whether the token follows directly or after blanks, not after a line feed. */
export function follows(token: Token | undefined): token is Token {
  return token !== undefined && (token.gap === "none" || token.gap === "space");
}

/** Whether the token follows in the same block: a line feed may part day, month and year. */
function continues(token: Token | undefined): token is Token {
  return token !== undefined && token.gap !== "border";
}

const is = (token: Token | undefined, text: string): boolean =>
  token !== undefined && token.gap === "none" && token.text === text;

/** Number of at most two digits within bounds. */
function small(token: Token | undefined, most: number): number | undefined {
  if (token?.kind !== "number" || token.text.length > 2) return undefined;
  const value = Number(token.text);
  return value >= 1 && value <= most ? value : undefined;
}

function fullYear(token: Token | undefined, least = 1000, most = 2199): number | undefined {
  if (token?.kind !== "number" || token.text.length !== 4) return undefined;
  const value = Number(token.text);
  return value >= least && value <= most ? value : undefined;
}

/** Year meant by two digits: 00 to 49 are ours, the others of the last century. */
function century(digits: string): number {
  return Number(digits) + (Number(digits) < 50 ? 2000 : 1900);
}

/** A number that letters, digits or joining marks go on from, as in codes and decimals. */
function goesOn(tokens: readonly Token[], next: number): boolean {
  const [mark, after] = [tokens[next], tokens[next + 1]];
  if (mark?.gap !== "none") return false;
  if (mark.kind !== "mark") return true;
  if (!/^[-/.,:_]$/u.test(mark.text) || after?.gap !== "none") return false;
  return after.kind === "number" || mark.text === "_";
}

const timeOrMeasure =
  /^(?:uhr|h|prozent|percent|mio|mrd|millionen|milliarden|million|euro|eur|punkte|punkten|gb|mb|km|m|stunden|std|min|minuten|%|€)$/u;
const codeWords = new Set(
  (
    "§ art artikel abs absatz nr no nummer ziffer ziff kapitel kap abschnitt version v drs drucksache bt vorlage az aktenzeichen " +
    "beschluss bv tel telefon fax telefax mobil phone plz postfach zimmer raum seite s din iso en isbn agenda horizont horizon windows"
  ).split(" "),
);

/** Whether what stands before says that the number is a code, a part of one or a telephone number. */
export function isCode(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1];
  if (!before || tokens[at]!.gap === "border") return false;
  if (tokens[at]!.gap === "none") {
    if (before.kind === "number") return true;
    if (before.kind === "word") return !/^(?:fy|cy|anno)$/u.test(before.lower);
    if (/^[.,/_#+@&=§:-]$/u.test(before.text) && tokens[at - 2]?.kind === "number" && before.gap === "none")
      return true;
    if (/^[#+@=§_]$/u.test(before.text)) return true;
    if (before.text === "/" && before.gap === "none") return true;
  }
  // back over the digits and marks of a telephone number or a case number
  for (let back = at - 1; back >= 0 && back >= at - 10; back--) {
    const token = tokens[back]!;
    if (tokens[back + 1]!.gap === "border" || tokens[back + 1]!.gap === "line") return false;
    if (token.kind === "word" || token.text === "§") return codeWords.has(token.lower);
    if (token.kind === "number") {
      if (token.text.startsWith("0") && token.text.length >= 3) return true;
    } else if (token.text === "+") return true;
    else if (!/^[-–/.():]$/u.test(token.text)) return false;
    else if (token.text === ")" && back === at - 1) return false;
  }
  return false;
}

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

function point(
  unit: DateUnit,
  from: number,
  next: number,
  parts: Omit<DateParts, "unit">,
  strong = true,
): Point {
  return { parts: { unit, ...parts }, from, next, strong };
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

/** "14.06.2024", "14.6.24", "14.06.", "14.06". */
function readNumericDay(tokens: readonly Token[], at: number): Point | undefined {
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

function beginsLine(tokens: readonly Token[], at: number): boolean {
  return at === 0 || tokens[at]!.gap === "line" || tokens[at]!.gap === "border";
}

function endsLine(tokens: readonly Token[], next: number): boolean {
  return tokens[next] === undefined || tokens[next]!.gap === "line" || tokens[next]!.gap === "border";
}

/** After a year a dash may open a range, but no stop, slash or letter goes on. */
function goesOnAfterYear(tokens: readonly Token[], next: number): boolean {
  const mark = tokens[next];
  if (mark?.gap !== "none") return false;
  if (mark.kind !== "mark") return true;
  return (
    /^[/.,_:]$/u.test(mark.text) && tokens[next + 1]?.gap === "none" && tokens[next + 1]!.kind === "number"
  );
}

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
function readDayMonth(tokens: readonly Token[], at: number): Point | undefined {
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

/** The year after day or month: "2024", ", 2024", "'24", "24", "des Jahres 2024", "85 n. Chr.". */
function readYearTail(
  tokens: readonly Token[],
  at: number,
  short: boolean,
): { readonly year: number; readonly next: number } | undefined {
  let next = at;
  if (tokens[next]?.text === "," && follows(tokens[next])) next++;
  if (/^(?:des|of|im|in)$/u.test(tokens[next]?.lower ?? "")) {
    const named = words.yearWords.has(tokens[next + 1]?.lower ?? "");
    if (!named && !/^(?:of|in)$/u.test(tokens[next]!.lower)) return undefined;
    next += named ? 2 : 1;
  }
  const token = tokens[next];
  if (!continues(token)) return undefined;
  const year = fullYear(token);
  if (year !== undefined && !goesOnAfterYear(tokens, next + 1) && !isTimeAfter(tokens, next + 1)) {
    const pair = tokens[next + 1];
    return pair?.text === "/" && pair.gap === "none" ? undefined : { year, next: next + 1 };
  }
  if (next !== at) return undefined;
  if (
    /^['’‘`]$/u.test(token.text) &&
    tokens[next + 1]?.text.length === 2 &&
    tokens[next + 1]!.gap === "none" &&
    tokens[next + 1]!.kind === "number"
  )
    return { year: century(tokens[next + 1]!.text), next: next + 2 };
  if (token.kind !== "number" || token.text.length !== 2 || !follows(token)) return undefined;
  const era = readEra(tokens, next + 1);
  if (era !== undefined) return { year: Number(token.text), next: era };
  const after = tokens[next + 1];
  const free =
    after === undefined ||
    !follows(after) ||
    (after.kind === "mark" && !/^[.:%€/–-]$/u.test(after.text)) ||
    isStop(tokens, next + 1);
  return short && free ? { year: century(token.text), next: next + 1 } : undefined;
}

function isStop(tokens: readonly Token[], at: number): boolean {
  return (
    is(tokens[at], ".") &&
    tokens[at + 1]?.gap !== "none" &&
    !/^\p{Ll}/u.test(tokens[at + 1]?.text ?? "A") &&
    !words.months.has(tokens[at + 1]?.lower ?? "")
  );
}

function isTimeAfter(tokens: readonly Token[], at: number): boolean {
  return follows(tokens[at]) && tokens[at]!.lower === "uhr";
}

/** Index after "n. Chr.", "u. Z." and the like. */
function readEra(tokens: readonly Token[], at: number): number | undefined {
  let letters = "";
  for (let next = at; next < at + 8 && follows(tokens[next]); next++) {
    const token = tokens[next]!;
    if (token.text === ".") continue;
    letters += token.lower;
    if (/^(?:nchr|uz|nuz|dgz|nc|ndz|ndgz|ad)$/u.test(letters))
      return is(tokens[next + 1], ".") ? next + 2 : next + 1;
    if (letters.length > 4) return undefined;
  }
  return undefined;
}

/** "06/2024", "14/06/2024". */
function readSlashed(tokens: readonly Token[], at: number): Point | undefined {
  if (!is(tokens[at + 1], "/") || tokens[at + 2]?.gap !== "none") return undefined;
  const first = small(tokens[at], 31);
  const second = small(tokens[at + 2], 31);
  if (first === undefined) return undefined;
  const year = fullYear(tokens[at + 2], 1900, 2099);
  if (year !== undefined) {
    if (first > 12 || tokens[at]!.text.length !== 2 || goesOn(tokens, at + 3)) return undefined;
    return point("month", at, at + 3, { year, month: first });
  }
  if (second === undefined || !is(tokens[at + 3], "/") || tokens[at + 4]?.gap !== "none") return undefined;
  const last = fullYear(tokens[at + 4], 1900, 2099);
  if (last === undefined || goesOn(tokens, at + 5)) return undefined;
  // the European order, unless only the American one gives a date
  const [day, month] = second > 12 ? [second, first] : [first, second];
  return month <= 12 && day <= daysInMonth(last, month)
    ? point("day", at, at + 5, { year: last, month, day })
    : undefined;
}

/** "3. Quartal 2023", "1. Halbjahr", "zweites Schulhalbjahr 2023/24", "23. KW". */
function readCounted(tokens: readonly Token[], at: number): Point | undefined {
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

/** "2023/24", "2023/2024", "23/24" (only where `short`): a year and the next one. */
function readYearPair(
  tokens: readonly Token[],
  at: number,
  short = false,
): { readonly year: number; readonly next: number } | undefined {
  const [first, mark, second] = [tokens[at], tokens[at + 1], tokens[at + 2]];
  if (!follows(first) || first.kind !== "number" || !mark || !second || second.kind !== "number")
    return undefined;
  if (mark.gap !== "none" && mark.gap !== "space") return undefined;
  if (mark.text !== "/" && !dashes.test(mark.text)) return undefined;
  if (second.gap !== mark.gap || goesOn(tokens, at + 3)) return undefined;
  const year = fullYear(first) ?? (short && first.text.length === 2 ? century(first.text) : undefined);
  if (year === undefined) return undefined;
  const end =
    fullYear(second) ??
    (second.text.length === 2 ? Math.floor((year + 1) / 100) * 100 + Number(second.text) : undefined);
  return end === year + 1 ? { year, next: at + 3 } : undefined;
}

/** "90er Jahre", "1990er-Jahren", "1990s". */
function readDecade(tokens: readonly Token[], at: number): Point | undefined {
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

/** "2024-06-14", "2024-06", "2023/24", "1990er Jahre", "2024". */
function readYearFirst(tokens: readonly Token[], at: number): Point | undefined {
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

const amounts =
  /^(?:euro|eur|€|%|prozent|km|m|qm|kg|mm|uhr|us|dollar|personen|menschen|kinder|kindern|jugendliche|jugendlichen|schüler\p{L}*|teilnehm\p{L}*|einwohner\p{L}*|besucher\p{L}*|gäste|gästen|studierende\p{L}*|beschäftigte\p{L}*|mitarbeit\p{L}*|haushalte\p{L}*|familien|exemplare\p{L}*|stunden|plätze\p{L}*|mal|stück|quadratmeter\p{L}*|meter\p{L}*|seiten|people|children|students|participants|euros|pupils|\p{L}+innen)$/u;
const approximations =
  /^(?:rund|etwa|ca|circa|über|knapp|fast|ungefähr|mindestens|insgesamt|zu|als|über|about|around|nearly|over)$/u;

function readBareYear(tokens: readonly Token[], at: number, least: number, most: number): Point | undefined {
  const year = fullYear(tokens[at], least, most);
  if (year === undefined) return undefined;
  const pair = readYearPair(tokens, at);
  // a pair that only a blank dash joins is a range like any other
  if (pair && tokens[at + 1]!.text === "/") return { ...point("year", at, at + 1, { year }), next: at + 1 };
  const after = tokens[at + 1];
  if (after?.gap === "none") {
    if (after.kind === "word") return after.lower === "er" ? point("year", at, at + 1, { year }) : undefined;
    if (/^[.,:]$/u.test(after.text) && tokens[at + 2]?.gap === "none" && tokens[at + 2]!.kind === "number")
      return undefined;
    if (/^[%€°_@]$/u.test(after.text)) return undefined;
  }
  if (follows(after) && (amounts.test(after.lower) || isGroup(after))) return undefined;
  if (follows(tokens[at]) && tokens[at - 1] && isGroup(tokens[at - 1]!)) return undefined;
  let before = tokens[at - 1];
  if (before?.text === "." && tokens[at - 2]?.lower === "ca") before = tokens[at - 2];
  const strong = !(follows(tokens[at]) && before !== undefined && approximations.test(before.lower));
  return point("year", at, at + 1, { year }, strong);
}

/** Digits beside a year: groups of an account or case number. */
function isGroup(token: Token): boolean {
  return token.kind === "number" && token.text.length >= 3;
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

/** "Q3 2023", "Q3/2023", "Quartal IV/2023". */
function readQuarterSign(tokens: readonly Token[], at: number): Point | undefined {
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

/** "August 2024", "Aug. '24", "June 14, 2024", "Mai". */
function readMonth(tokens: readonly Token[], at: number, month: number): Point | undefined {
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

function readSchoolYear(tokens: readonly Token[], at: number): Point | undefined {
  const pair = readYearPair(tokens, at + 1, true);
  return pair && point("schoolYear", at, pair.next, { year: pair.year });
}

function readSeason(tokens: readonly Token[], at: number, nth: number): Point | undefined {
  const pair = readYearPair(tokens, at + 1, true);
  if (pair) return point("season", at, pair.next, { nth, year: pair.year });
  const year = readYearTail(tokens, at + 1, false);
  if (year) return point("season", at, year.next, { nth, year: year.year });
  if (words.ambiguousSeasons.has(tokens[at]!.lower) || !/^\p{Lu}/u.test(tokens[at]!.text)) return undefined;
  return point("season", at, at + 1, { nth }, false);
}

/** The second year of "2023/24" or "2009-14" after a first, as a year of its own. */
export function readSecondYear(tokens: readonly Token[], at: number, first: number): Point | undefined {
  const token = tokens[at];
  if (!follows(token) || token.kind !== "number" || goesOn(tokens, at + 1)) return undefined;
  const year =
    fullYear(token) ??
    (token.text.length === 2 ? Math.floor(first / 100) * 100 + Number(token.text) : undefined);
  const later = year !== undefined && year < first && token.text.length === 2 ? year + 100 : year;
  return later !== undefined && later > first && later - first <= 60
    ? point("year", at, at + 1, { year: later })
    : undefined;
}
