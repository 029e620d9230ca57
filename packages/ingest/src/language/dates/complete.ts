import { parseEdtf } from "@bildungsprofil/core";
import type { DateMention } from "../dates.js";
import { type CalendarDay, dayNumber, weekdayOf } from "./calendar.js";
import { boundsOf, type DateParts, type DateUnit } from "./parts.js";
import type { Reading } from "./sequences.js";
import { tenseAround } from "./tense.js";
import type { Token } from "./tokens.js";

const precisions: Readonly<Record<DateUnit, DateMention["precision"]>> = {
  day: "day",
  week: "week",
  month: "month",
  season: "season",
  quarter: "quarter",
  half: "half",
  schoolHalf: "half",
  summerTerm: "half",
  winterTerm: "half",
  year: "year",
  schoolYear: "year",
  decade: "decade",
};

/** Gives each reading its year and its EDTF form; those that have none and get none are left out. */
export function completeDates(
  tokens: readonly Token[],
  readings: readonly Reading[],
  reference: CalendarDay | undefined,
): DateMention[] {
  const following = firstYear(readings.filter((reading) => !isSpokenYear(tokens, reading)));
  const dateline = reference ? undefined : datelineOf(tokens, readings[0]);
  let running: number | undefined;
  let statedAt = 0;
  const mentions: DateMention[] = [];
  for (const reading of readings) {
    const parts = reading.start ?? reading.end!;
    const stated = isSpokenYear(tokens, reading) ? undefined : anchorYear(reading, dateline);
    const mention = makeMention(tokens, reading, (date) =>
      dateline && running !== undefined && running >= dateline.year && isPast(tokens, reading)
        ? lastBefore(date, dateline)
        : dateline &&
            running !== undefined &&
            running < dateline.year &&
            reading.from - statedAt > nearYear &&
            isAhead(tokens, reading)
          ? firstFrom(date, dateline)
          : impliedYear(date, running ?? following, reference, tokens, reading),
    );
    if (stated !== undefined) [running, statedAt] = [stated, reading.next];
    if (mention) mentions.push(mention);
    else if (parts.year !== undefined && parts.unit === "year") running ??= parts.year;
  }
  return mentions;
}

/** The day of an article, "Musterau, 02.09.2015.", where its text begins with it; the month's last of an issue. */
function datelineOf(tokens: readonly Token[], first: Reading | undefined): CalendarDay | undefined {
  if (!first || first.from > farthestDateline || first.start !== first.end) return undefined;
  const { unit, year, month, day } = first.start ?? {};
  if (unit === "month" && year !== undefined && month !== undefined)
    return isOfIssue(tokens, first.from) ? { year, month, day: 28 } : undefined;
  if (unit !== "day" || year === undefined || month === undefined || day === undefined) return undefined;
  const before = tokens[first.from - 1];
  const comma = before?.text === "," ? tokens[first.from - 2] : undefined;
  const town = comma ?? tokens[first.from];
  const begins =
    comma === undefined ? before === undefined || town!.gap === "border" : comma.gap === "border";
  const closes = tokens[first.next];
  const isAlone = closes === undefined || closes.gap === "border" || /^[.:)–—-]$/u.test(closes.text);
  return (begins && isAlone) || isOfMinutes(tokens, first.from) ? { year, month, day } : undefined;
}

/** "Niederschrift über die 23. Sitzung … am Dienstag, dem 14.11.2033, 14.30 Uhr": the day that minutes are of. */
function isOfMinutes(tokens: readonly Token[], from: number): boolean {
  let record = false;
  let session = false;
  for (let at = from - 1; at >= Math.max(0, from - mostOfTitle); at--) {
    const { lower } = tokens[at]!;
    session ||= /sitzung$|^besprechung$|^meeting$/u.test(lower);
    record ||= /(?:niederschrift|protokoll|vermerk)$|^minutes$/u.test(lower);
  }
  return record && session;
}

/** "Newsletter der Stabsstelle · Ausgabe 2/2022 · Juni 2022": the month in which an issue comes out. */
function isOfIssue(tokens: readonly Token[], from: number): boolean {
  for (let at = from - 1; at >= Math.max(0, from - mostOfIssue); at--)
    if (
      /(?:newsletter|rundbrief|infobrief|bildungsbrief|mitteilungsblatt|ausgabe|issue|nr)$/u.test(
        tokens[at]!.lower,
      )
    )
      return true;
  return false;
}

/** How many tokens the title line of an issue has up to its month. */
const mostOfIssue = 12;

/** How many tokens the title of minutes has up to the day. */
const mostOfTitle = 24;

/** How many tokens may stand in front of a dateline: headlines. */
const farthestDateline = 60;

const isPast = (tokens: readonly Token[], { from, next }: Reading): boolean =>
  tenseAround(tokens, from, next) < 0;

/** How many tokens back a year may stand that a day told in the present is of: "2019: Am 3. Mai folgt der Beschluss". */
const nearYear = 50;

const isAhead = (tokens: readonly Token[], { from, next }: Reading): boolean =>
  tenseAround(tokens, from, next) > 0;

/** What is to come lies behind the day of the article, whatever year was told of before. */
function firstFrom(parts: DateParts, dateline: CalendarDay): number {
  return dayNumber({ ...dateline, ...dayOf(parts) }) < dayNumber(dateline)
    ? dateline.year + 1
    : dateline.year;
}

/** What is told as past lies before the day of the article. */
function lastBefore(parts: DateParts, dateline: CalendarDay): number {
  return dayNumber({ ...dateline, ...dayOf(parts) }) > dayNumber(dateline)
    ? dateline.year - 1
    : dateline.year;
}

const farthestMark = 60;
const looksAhead = /^(?:wollen|will|sollen|soll|möchten|stehen|werden|wird|want|will|should|shall)$/u;

/** "wo wir 2030 stehen wollen": a year by itself that somebody looks ahead to is not that of the days told beside it. */
function isSpokenYear(tokens: readonly Token[], { from, next, start, end }: Reading): boolean {
  if (start === undefined || start !== end || start.unit !== "year") return false;
  for (let at = next; at < Math.min(tokens.length, next + 4); at++)
    if (looksAhead.test(tokens[at]!.lower)) return isQuoted(tokens, from);
  return false;
}

/** Whether a quotation is open at a token, as far as the words right before it tell. */
function isQuoted(tokens: readonly Token[], from: number): boolean {
  for (let at = from - 1; at >= Math.max(0, from - farthestMark); at--) {
    const mark = tokens[at]!.text;
    if (/^[„»]$/u.test(mark)) return true;
    if (/^["“”«]$/u.test(mark)) return tokens[at]!.gap !== "none" && tokens[at + 1]?.gap === "none";
  }
  return false;
}

/** The year that a date lends to those after it. Open and long periods tell nothing of what comes next. */
function anchorYear({ start, end }: Reading, dateline?: CalendarDay): number | undefined {
  // in what is written of the present, "seit dem 1. August 2033" leads back to it, and last school year's numbers do not
  if (dateline && start?.year === dateline.year && !end && start.unit !== "year") return dateline.year;
  if (dateline && start?.unit === "schoolYear") return undefined;
  if (!start || !end || start.decade !== undefined || start.unit === "decade") return undefined;
  if (start === end) return start.implied?.includes("year") ? undefined : start.year;
  return start.year === end.year || start.unit !== "year" ? end.year : undefined;
}

function firstYear(readings: readonly Reading[]): number | undefined {
  for (const reading of readings) {
    const year = anchorYear(reading);
    if (year !== undefined) return year;
  }
  return readings.find(({ start, end }) => (end ?? start)?.year !== undefined)?.end?.year;
}

function makeMention(
  tokens: readonly Token[],
  reading: Reading,
  yearOf: (parts: DateParts) => number | undefined,
): DateMention | undefined {
  const { start, end } = reading;
  const first = start && completed(start, yearOf);
  const last = start === end ? first : end && completed(end, yearOf);
  if ((start && !first) || (end && !last)) return undefined;
  const from = first && boundsOf(first, first.year);
  const to = last && boundsOf(last, last.year);
  if ((first && !from) || (last && !to)) return undefined;
  const [a, b] = [from?.start ?? "..", to?.end ?? ".."];
  const edtf = a === b ? a : `${a}/${b}`;
  if (parseEdtf(edtf) === undefined) return undefined;
  const main = first ?? last!;
  const implied = new Set([...(first?.implied ?? []), ...(last?.implied ?? [])]);
  const part = last?.part ?? first?.part;
  return {
    start: tokens[reading.from]!.start,
    end: tokens[reading.next - 1]!.end,
    edtf,
    precision: precisions[main.unit],
    ...(part && main.unit !== "schoolYear" ? { part } : {}),
    ...(implied.size > 0 ? { implied: [...implied] } : {}),
  };
}

function completed(
  parts: DateParts,
  yearOf: (parts: DateParts) => number | undefined,
): (DateParts & { year: number }) | undefined {
  if (parts.year !== undefined) return { ...parts, year: parts.year };
  const implied = parts.implied ?? [];
  if (parts.decade !== undefined)
    return { ...parts, year: 1900 + parts.decade, implied: [...implied, "century"] };
  const year = yearOf(parts);
  return year === undefined ? undefined : { ...parts, year, implied: [...implied, "year"] };
}

function impliedYear(
  parts: DateParts,
  running: number | undefined,
  reference: CalendarDay | undefined,
  tokens: readonly Token[],
  reading: Reading,
): number | undefined {
  if (parts.yearShift !== undefined && reference) return reference.year + parts.yearShift;
  if (parts.yearShift) return undefined;
  if (!reference) return running === undefined ? undefined : yearOfWeekday(parts, running);
  const distance = dayNumber({ ...reference, ...dayOf(parts) }) - dayNumber(reference);
  const tense = tenseAround(tokens, reading.from, reading.next);
  if (tense < 0 && distance > 31) return reference.year - 1;
  if (tense > 0 && distance < -31) return reference.year + 1;
  if (distance < -183) return tense < 0 ? reference.year : reference.year + 1;
  return distance > 330 ? reference.year - 1 : reference.year;
}

/** A month and day for comparing, the middle of what is meant. */
function dayOf({ unit, month, day, nth = 1 }: DateParts): { month: number; day: number } {
  if (unit === "season") return { month: [4, 7, 10, 12][nth - 21] ?? 6, day: 15 };
  if (unit === "quarter") return { month: nth * 3 - 1, day: 15 };
  if (unit === "half") return { month: nth * 6 - 3, day: 30 };
  if (unit === "week") return { month: Math.min(12, Math.ceil(nth / 4.4)), day: 15 };
  return { month: month ?? 6, day: Math.min(day ?? 15, 28) };
}

/** The year near the running one in which the date falls on the weekday that stands beside it. */
function yearOfWeekday(parts: DateParts, running: number): number {
  const { weekday, month, day } = parts;
  if (weekday === undefined || month === undefined || day === undefined) return running;
  const fits = (year: number): boolean => weekdayOf(dayNumber({ year, month, day })) === weekday;
  return [running, running + 1, running - 1].find(fits) ?? running;
}
