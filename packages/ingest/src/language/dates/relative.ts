import { parseNumberWord, parseOrdinalWord } from "../number-words.js";
import { type CalendarDay, calendarMonth, dayNumber, monthNumber, weekdayOf } from "./calendar.js";
import { follows } from "./guards.js";
import { months, partWords, seasons, weekdayNumber } from "./lexicon.js";
import type { DateParts } from "./parts.js";
import { days, implied, single, type Unit, unitOf, week } from "./relative-parts.js";
import type { Reading } from "./sequences.js";
import { shiftOf } from "./shifts.js";
import { tenseAround } from "./tense.js";
import type { Token } from "./tokens.js";

const adverbs: ReadonlyMap<string, number> = new Map([
  ["heute", 0],
  ["today", 0],
  ["jetzt", 0],
  ["mittags", 0],
  ["morgen", 1],
  ["tomorrow", 1],
  ["übermorgen", 2],
  ["gestern", -1],
  ["yesterday", -1],
  ["vorgestern", -2],
  ["vorvorgestern", -3],
]);
/** "am gestrigen Montag", "der heutige Tag". */
const nearDays: ReadonlyMap<string, number> = new Map([
  ["gestrig", -1],
  ["heutig", 0],
  ["morgig", 1],
]);
const daytime = /^(?:früh|morgen|vormittag|mittag|nachmittag|abend|nacht|morning|afternoon|evening|night)$/u;
const plural =
  /^(?:tage|tagen|wochen|monate|monaten|quartale|quartalen|jahren|days|weeks|months|years|quarters)$/u;

/** Reads a date that counts from the reference day: "gestern", "nächsten Freitag", "in zwei Wochen", "vor drei Jahren". */
export function readRelative(
  tokens: readonly Token[],
  at: number,
  reference: CalendarDay,
): Reading[] | undefined {
  const context: Context = { tokens, today: dayNumber(reference), reference };
  const first = readOne(context, at);
  if (!first) return undefined;
  const mark = tokens[first.next];
  if (follows(mark) && /^(?:[-–—]|bis)$/u.test(mark.lower)) {
    const second = readOne(context, first.next + 1);
    if (second && first.start && second.end) {
      // "von Montag bis Freitag": the end is the first such day behind the start
      const week =
        isDay(first.start) && isDay(second.end) && dayNumber(first.start) > dayNumber(second.end) ? 7 : 0;
      const end = week ? days(at, second.next, dayNumber(second.end as CalendarDay) + week).end! : second.end;
      return [{ start: first.start, end, from: at, next: second.next }];
    }
  }
  return [first];
}

function isDay(parts: DateParts): parts is DateParts & CalendarDay {
  return parts.unit === "day" && parts.year !== undefined;
}

interface Context {
  readonly tokens: readonly Token[];
  /** Day number of the reference. */
  readonly today: number;
  readonly reference: CalendarDay;
}

function readOne(context: Context, at: number): Reading | undefined {
  const token = context.tokens[at];
  if (token?.kind !== "word") return token?.kind === "number" ? readCountedUnits(context, at) : undefined;
  return (
    readAdverb(context, at) ??
    readWeekday(context, at) ??
    readDistance(context, at) ??
    readShifted(context, at) ??
    readPartOf(context, at) ??
    readCountedUnits(context, at)
  );
}

/** "heute Abend", "gestern". A capital "Morgen" is the morning unless it begins the sentence. */
function readAdverb({ tokens, today, reference }: Context, at: number): Reading | undefined {
  const token = tokens[at]!;
  // Austrian and South Tyrolean for "this year"
  if (token.lower === "heuer") return single({ unit: "year", year: reference.year, implied }, at, at + 1);
  const near = nearDays.get(token.lower.replace(/e[nrsm]?$/u, ""));
  if (
    near !== undefined &&
    follows(tokens[at + 1]) &&
    (weekdayNumber(tokens[at + 1]!.lower) !== undefined || unitOf(tokens[at + 1]) === "day")
  )
    return days(at, at + 2, today + near);
  if (token.lower === "zu" && tokens[at + 1]?.lower === "dieser" && tokens[at + 2]?.lower === "zeit")
    return days(at, at + 3, today);
  const shift = adverbs.get(token.lower);
  if (shift === undefined) return undefined;
  if (token.text === "Morgen" && at > 0 && !/^[.!?:]$/u.test(tokens[at - 1]!.text)) return undefined;
  return days(
    at,
    follows(tokens[at + 1]) && daytime.test(tokens[at + 1]!.lower) ? at + 2 : at + 1,
    today + shift,
  );
}

/** "Freitag", "nächsten Freitag", "Freitag der nächsten Woche", "Mittwoch in zwei Wochen", "Mittwoch nach dem nächsten". */
function readWeekday(context: Context, at: number): Reading | undefined {
  const { tokens, today } = context;
  const shift = shiftOf(tokens[at]);
  const word = shift === undefined ? at : at + 1;
  const weekday = follows(tokens[word]) || word === at ? weekdayNumber(tokens[word]?.lower ?? "") : undefined;
  if (weekday === undefined || tokens[word]!.kind !== "word") return undefined;
  const ahead = (weekday - weekdayOf(today) + 7) % 7;
  const later = ahead === 0 ? 7 : ahead;
  let next = word + 1;
  if (follows(tokens[next]) && daytime.test(tokens[next]!.lower)) next++;
  if (shift !== undefined) {
    if (shift > 0) return days(at, next, today + later + (shift - 1) * 7);
    if (shift < 0) return days(at, next, today + ahead - 7 + (shift + 1) * 7);
    return days(at, next, today + ahead);
  }
  if (isDate(tokens, next)) return undefined;
  const week = readWeek(context, next);
  if (week) return days(at, week.next, today - weekdayOf(today) + weekday + week.shift * 7);
  if (tokens[next]?.lower === "nach" && tokens[next + 1]?.lower === "dem" && shiftOf(tokens[next + 2]) === 1)
    return days(at, next + 3, today + later + 7);
  const announced = /^(?:am|on)$/u.test(tokens[at - 1]?.lower ?? "");
  // "jeden Freitag", "freitags" name no day
  if (/^(?:jeden|jeder|alle|every)$/u.test(tokens[at - 1]?.lower ?? "")) return undefined;
  const back = ahead === 0 ? 0 : ahead - 7;
  const since = /^(?:seit|since)$/u.test(tokens[at - 1]?.lower ?? "");
  return days(
    at,
    next,
    today + (since || tenseAround(tokens, at, next) < 0 ? back : announced ? ahead : later),
  );
}

/** Whether a calendar date stands behind the weekday, which `findDates` reads as one. */
function isDate(tokens: readonly Token[], at: number): boolean {
  let next = at;
  while (next < at + 3 && /^(?:,|\.|den|der|dem|the)$/u.test(tokens[next]?.lower ?? "")) next++;
  const token = tokens[next];
  if (token === undefined || token.gap === "border") return false;
  const month = (index: number): boolean => months.has(tokens[index]?.lower ?? "");
  if (month(next)) return true;
  return (
    (token.kind === "number" && (tokens[next + 1]?.text === "." || month(next + 1))) ||
    (token.kind === "word" && month(next + 1) && parseOrdinalWord(token.lower) !== undefined)
  );
}

/** "nächste Woche", "der letzten Woche", "in 2 Wochen", "vor zwei Wochen" behind a weekday. */
function readWeek(
  { tokens }: Context,
  at: number,
): { readonly shift: number; readonly next: number } | undefined {
  if (!follows(tokens[at])) return undefined;
  const from = /^(?:der|in)$/u.test(tokens[at]!.lower) && shiftOf(tokens[at + 1]) !== undefined ? at + 1 : at;
  const shift = shiftOf(tokens[from]);
  if (shift !== undefined) return unitOf(tokens[from + 1]) === "week" ? { shift, next: from + 2 } : undefined;
  const sign = { in: 1, vor: -1 }[tokens[at]!.lower];
  const count = sign && countOf(tokens[at + 1]);
  return sign && count && unitOf(tokens[at + 2]) === "week"
    ? { shift: sign * count, next: at + 3 }
    : undefined;
}

function countOf(token: Token | undefined): number | undefined {
  if (!follows(token)) return undefined;
  if (token.kind === "number") return token.text.length <= 4 ? Number(token.text) : undefined;
  if (token.lower === "paar") return 2;
  return parseNumberWord(token.lower);
}

/** "in fünf Tagen", "vor drei Monaten". Years and months are counted as such, the rest to the day. */
function readDistance(context: Context, at: number): Reading | undefined {
  const { tokens } = context;
  const sign = { in: 1, vor: -1 }[tokens[at]!.lower];
  const count = sign && countOf(tokens[at + 1]);
  const unit = count === undefined || count === 0 ? undefined : unitOf(tokens[at + 2]);
  return sign && count && unit ? moved(context, unit, sign * count, at, at + 3) : undefined;
}

function moved(
  { today, reference }: Context,
  unit: Unit,
  count: number,
  from: number,
  next: number,
): Reading | undefined {
  switch (unit) {
    case "day":
      return days(from, next, today + count);
    case "week":
      return days(from, next, today + 7 * count);
    case "month":
      return single(
        { unit: "month", ...calendarMonth(monthNumber(reference.year, reference.month) + count), implied },
        from,
        next,
      );
    case "year":
      return single({ unit: "year", year: reference.year + count, implied }, from, next);
    case "hour":
      return days(from, next, today + Math.trunc(count / 24));
    case "moment":
      return days(from, next, today);
    default:
      return undefined;
  }
}

/** "nächste Woche", "im vergangenen Jahr", "diesen Sommer", "letzten März", "letzte Nacht", "die letzten zwei Jahre". */
function readShifted(context: Context, at: number): Reading | undefined {
  const { tokens, today, reference } = context;
  const shift = shiftOf(tokens[at]);
  const word = tokens[at + 1];
  if (shift === undefined || !follows(word)) return undefined;
  const count = shift === 1 || shift === -1 ? countOf(word) : undefined;
  if (count) {
    const unit = unitOf(tokens[at + 2]);
    return unit && counted(context, unit, shift * count, at, at + 3);
  }
  if (word.lower === "nacht") return days(at, at + 2, today + shift);
  const month = months.get(word.lower);
  if (month !== undefined && word.text.length > 3) {
    const passed = monthNumber(reference.year, month) <= monthNumber(reference.year, reference.month);
    const year =
      reference.year +
      (shift > 0
        ? shift - (passed ? 0 : 1)
        : shift < 0
          ? shift + (passed && month !== reference.month ? 1 : 0)
          : 0);
    return single({ unit: "month", month, year, implied }, at, at + 2);
  }
  const season = seasons.get(word.lower);
  if (season !== undefined) {
    // a winter belongs to the year in which it began
    const winter = season === 24 && reference.month < 6 ? -1 : 0;
    return single(
      { unit: "season", nth: season, year: reference.year + winter + shift, implied },
      at,
      at + 2,
    );
  }
  const unit = unitOf(word);
  return unit && !plural.test(word.lower) ? shifted(context, unit, shift, at, at + 2) : undefined;
}

/** The period `shift` units from the one that the reference lies in. */
function shifted(
  { today, reference }: Context,
  unit: Unit,
  shift: number,
  from: number,
  next: number,
): Reading | undefined {
  const monday = today - weekdayOf(today) + 1 + shift * 7;
  switch (unit) {
    case "day":
      return days(from, next, today + shift);
    case "week":
      return week(monday, from, next);
    case "weekend":
      return days(from, next, monday + 5, monday + 6);
    case "month":
      return single(
        { unit: "month", ...calendarMonth(monthNumber(reference.year, reference.month) + shift), implied },
        from,
        next,
      );
    case "quarter": {
      const quarter = reference.year * 4 + Math.floor((reference.month - 1) / 3) + shift;
      return single(
        { unit: "quarter", year: Math.floor(quarter / 4), nth: (quarter % 4) + 1, implied },
        from,
        next,
      );
    }
    case "year":
      return single({ unit: "year", year: reference.year + shift, implied }, from, next);
    default:
      return undefined;
  }
}

/** The whole units before or after the current one: "letzten zwei Wochen", "nächsten 3 Monate". */
function counted(
  context: Context,
  unit: Unit,
  count: number,
  from: number,
  next: number,
): Reading | undefined {
  if (unit === "hour" || unit === "moment") return moved(context, unit, count, from, next);
  const [first, last] = count > 0 ? [1, count] : [count, -1];
  const start = shifted(context, unit, first, from, next)?.start;
  const end = shifted(context, unit, last, from, next)?.end;
  return start && end && { start, end, from, next };
}

/** "30 vorangegangenen Tagen", "zwei kommenden Wochen". */
function readCountedUnits(context: Context, at: number): Reading | undefined {
  const { tokens } = context;
  const shift = shiftOf(tokens[at + 1]);
  const count = shift === 1 || shift === -1 ? countOf(tokens[at]) : undefined;
  const unit = count ? unitOf(tokens[at + 2]) : undefined;
  return unit && counted(context, unit, shift! * count!, at, at + 3);
}

/** "Ende des Monats", "Anfang des Jahres", "Ende vergangenen Jahres", with "bis zum" before it. */
function readPartOf(context: Context, at: number): Reading | undefined {
  const { tokens } = context;
  let from = at;
  const closing = tokens[at]!.lower === "bis";
  if (closing) from++;
  if (closing && /^(?:zum|zu)$/u.test(tokens[from]?.lower ?? "")) from++;
  const part = partWords.get(tokens[from]?.lower ?? "");
  if (!part) return undefined;
  let next = from + 1;
  if (/^(?:des|der)$/u.test(tokens[next]?.lower ?? "")) next++;
  const shift = shiftOf(tokens[next]);
  if (shift !== undefined) next++;
  const unit = unitOf(tokens[next]);
  // "Ende des Jahres 2025" is no matter of the reference
  if (!unit || (next === from + 1 && shift === undefined) || tokens[next + 1]?.kind === "number")
    return undefined;
  const period = shifted(context, unit, shift ?? 0, at, next + 1);
  if (!period?.end) return undefined;
  if (period.start !== period.end && !closing) return period;
  const end = { ...period.end, part };
  return closing ? { end, from: at, next: next + 1 } : single(end, at, next + 1);
}
