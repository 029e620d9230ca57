import { dayNumber } from "./calendar.js";
import { fillMembers } from "./fill-members.js";
import { follows } from "./guards.js";
import { weekdayNumber } from "./lexicon.js";
import { readMember } from "./members.js";
import type { DateParts } from "./parts.js";
import type { Point } from "./point.js";
import type { Token } from "./tokens.js";
import { readSecondYear } from "./years.js";

/** One date or period as read, before its year is completed. */
export interface Reading {
  /** Absent: open at the start. */
  readonly start?: DateParts;
  /** Absent: open at the end. The same object as `start`: no interval. */
  readonly end?: DateParts;
  readonly from: number;
  readonly next: number;
}

type Separator = { readonly kind: "range" | "list"; readonly next: number; readonly word: boolean };

/** Most members of a list; longer ones are read in pieces. */
const longestList = 24;

const opening = new Set("seit ab since starting".split(" "));
const closing = new Set("bis until till by".split(" "));
const between = new Set("von vom from zwischen between".split(" "));
/** Words between a word such as "seit" and the date. */
const fillers = new Set(
  "dem den der das des zum zur dem the einschließlich einschl spätestens frühestens voraussichtlich mindestens etwa ca circa ungefähr of".split(
    " ",
  ),
);
/** Words after which a date without year, or a month alone, is meant as a date. */
const announcing = new Set(
  "am vom zum bis ab den dem der seit im in on from since until till by ende anfang mitte beginn monat zwischen between vergangenen letzten nächsten kommenden diesen and late early mid during ins".split(
    " ",
  ),
);

/** Reads the dates and periods that begin at a token: one, or all members of a list. */
export function readDates(tokens: readonly Token[], at: number): Reading[] | undefined {
  const word = tokens[at]!;
  if (word.kind === "word") {
    if (opening.has(word.lower)) return readOpen(tokens, at);
    if (closing.has(word.lower)) return readClosing(tokens, at);
    if (between.has(word.lower)) return readBetween(tokens, at);
  }
  return readSequence(tokens, at);
}

/** "seit 2009", "ab dem 1. August 2024", "ab 2010 bis 2014". */
function readOpen(tokens: readonly Token[], at: number): Reading[] | undefined {
  const first = readMember(tokens, skipFillers(tokens, at + 1), true);
  if (!first) return undefined;
  const sequence = readSequence(tokens, first.from, true);
  const period = sequence?.[0];
  if (!sequence || !period) return undefined;
  if (period.start && period.end && period.start !== period.end)
    return [{ ...period, from: at }, ...sequence.slice(1)];
  const next = tokens[period.next]?.lower === "onwards" ? period.next + 1 : period.next;
  return [{ ...(period.start ? { start: period.start } : {}), from: at, next }, ...sequence.slice(1)];
}

/** "bis 2025", "bis zum 30. Juni", "bis Ende des Jahres 2025". */
function readClosing(tokens: readonly Token[], at: number): Reading[] | undefined {
  const first = skipFillers(tokens, at + 1);
  const sequence = follows(tokens[first]) ? readSequence(tokens, first, true) : undefined;
  const date = sequence?.[0];
  if (!sequence || !date?.end) return undefined;
  if (date.start !== date.end) return sequence;
  return [{ end: date.end, from: at, next: date.next }, ...sequence.slice(1)];
}

/** "von 2009 bis 2014", "vom 10. bis 22. Mai", "zwischen 2009 und 2014", "von 2009 an". */
function readBetween(tokens: readonly Token[], at: number): Reading[] | undefined {
  const word = tokens[at]!;
  const first = skipFillers(tokens, at + 1);
  if (!follows(tokens[first])) return undefined;
  const both = word.lower === "zwischen" || word.lower === "between";
  const sequence = readSequence(tokens, first, true);
  const date = sequence?.[0];
  if (!sequence || !date) return undefined;
  if (date.start !== date.end) return [{ ...date, from: at }, ...sequence.slice(1)];
  const second = sequence[1];
  if (both && second?.end && date.start)
    return [{ start: date.start, end: second.end, from: at, next: second.next }, ...sequence.slice(2)];
  const after = tokens[date.next]?.lower;
  if ((after === "an" || after === "onwards") && date.start)
    return [{ start: date.start, from: at, next: date.next + 1 }];
  return sequence;
}

function skipFillers(tokens: readonly Token[], at: number): number {
  let next = at;
  while (
    next < at + 3 &&
    follows(tokens[next]) &&
    (fillers.has(tokens[next]!.lower) || (tokens[next]!.text === "." && next > at))
  )
    next++;
  return next;
}

/** Reads one date, a range or a list. */
function readSequence(
  tokens: readonly Token[],
  at: number,
  announced = isAnnounced(tokens, at),
): Reading[] | undefined {
  const first = readMember(tokens, at, announced);
  if (!first) return undefined;
  const members = [first];
  const separators: Separator[] = [];
  while (members.length < longestList) {
    const last = members.at(-1)!;
    const separator = readSeparator(tokens, last.next);
    const member = separator && readNext(tokens, separator, last);
    if (!member) break;
    separators.push(separator);
    members.push(member);
  }
  const filled = fillMembers(members);
  if (!filled) return undefined;
  const trusted = announced || filled.some(({ strong }) => strong);
  return trusted ? pair(tokens, filled, separators) : undefined;
}

/** Whether the word before says that a date follows. */
function isAnnounced(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1];
  return (
    before !== undefined &&
    follows(tokens[at]) &&
    (announcing.has(before.lower) || weekdayNumber(before.lower) !== undefined)
  );
}

function readNext(tokens: readonly Token[], separator: Separator, last: Point): Point | undefined {
  const at = separator.next;
  if (!follows(tokens[at])) return undefined;
  if (
    last.parts.unit === "year" &&
    last.parts.year !== undefined &&
    separator.kind === "range" &&
    !separator.word
  ) {
    const year = readSecondYear(tokens, at, last.parts.year);
    if (year) return year;
  }
  if (last.parts.unit === "year" && tokens[last.next]?.text === "/")
    return last.parts.year === undefined ? undefined : readSecondYear(tokens, at, last.parts.year);
  const member = readMember(tokens, at, true, true);
  if (!member) return undefined;
  if (
    separator.kind === "list" &&
    !separator.word &&
    member.parts.unit === "year" &&
    last.parts.unit !== "year"
  )
    return undefined;
  // a dash joins only what is alike; "bis" joins anything
  if (separator.kind === "range" && !separator.word && !alike(last.parts, member.parts)) return undefined;
  return member;
}

function alike(a: DateParts, b: DateParts): boolean {
  return a.unit === b.unit || (a.unit === "day" && b.unit === "day");
}

/** "-", "bis zum", ",", "und am", "/". */
function readSeparator(tokens: readonly Token[], at: number): Separator | undefined {
  const token = tokens[at];
  if (!follows(token)) return undefined;
  if (/^[-‐‑–—−]$/u.test(token.text)) return { kind: "range", next: at + 1, word: false };
  if (/^(?:bis|to|until|till|through)$/u.test(token.lower))
    return { kind: "range", next: skipFillers(tokens, at + 1), word: true };
  if (token.lower === "auf" && tokens[at + 1]?.lower === "den")
    return { kind: "range", next: at + 2, word: true };
  if (/^[,/&+;]$/u.test(token.text)) return { kind: "list", next: skipJoining(tokens, at + 1), word: false };
  if (/^(?:und|sowie|and|oder|or|bzw)$/u.test(token.lower))
    return {
      kind: "list",
      next: skipJoining(tokens, tokens[at + 1]?.text === "." ? at + 2 : at + 1),
      word: true,
    };
  return undefined;
}

function skipJoining(tokens: readonly Token[], at: number): number {
  let next = at;
  while (
    next < at + 3 &&
    follows(tokens[next]) &&
    /^(?:und|sowie|and|am|im|vom|den|dem|der|on|in|the)$/u.test(tokens[next]!.lower)
  )
    next++;
  return next;
}

/** Makes readings of the members: ranges, two days in a row, single dates. */
function pair(
  tokens: readonly Token[],
  members: readonly Point[],
  separators: readonly Separator[],
): Reading[] {
  const readings: Reading[] = [];
  for (let at = 0; at < members.length; at++) {
    const member = members[at]!;
    const second = members[at + 1];
    const separator = separators[at];
    const joined =
      second !== undefined &&
      separator !== undefined &&
      (separator.kind === "range" ||
        isPairOfYears(tokens, member, second) ||
        (isNextDay(member.parts, second.parts) &&
          (members.length === 2 || sharesMonth(member, members[at - 1]))));
    if (joined) {
      readings.push({ start: member.parts, end: second.parts, from: member.from, next: second.next });
      at++;
    } else readings.push({ start: member.parts, end: member.parts, from: member.from, next: member.next });
  }
  return readings;
}

/** "2023/24". */
function isPairOfYears(tokens: readonly Token[], member: Point, second: Point): boolean {
  return member.parts.unit === "year" && second.parts.unit === "year" && tokens[member.next]?.text === "/";
}

/** "9. Juni 2015 und 24. und 25. Mai 2016": the two days stand apart from the date before them. */
function sharesMonth(member: Point, before: Point | undefined): boolean {
  return (
    before !== undefined &&
    !before.parts.implied?.includes("month") &&
    member.parts.implied?.includes("month") === true
  );
}

/** "24. und 25. Mai": two days in a row are one period. */
function isNextDay(a: DateParts, b: DateParts): boolean {
  if (
    a.unit !== "day" ||
    b.unit !== "day" ||
    a.month === undefined ||
    b.month === undefined ||
    !a.day ||
    !b.day
  )
    return false;
  const year = a.year ?? b.year ?? 2000;
  return (
    dayNumber({ year: b.year ?? year, month: b.month, day: b.day }) -
      dayNumber({ year, month: a.month, day: a.day }) ===
    1
  );
}
