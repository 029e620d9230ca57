import type { Issue, Statement } from "../model/index.js";
import { earliestDay } from "../time/index.js";
import { foldGerman } from "../vocabulary/index.js";
import { doubt } from "./doubt.js";

type Event = Extract<Statement, { kind: "event" }>;
type Numbered = Event & { readonly value: { readonly ordinal: number; readonly date: string } };

/** Events that end before they begin, and events of one series whose numbers and years do not go together. */
export function checkEvents(statements: readonly Statement[]): Issue[] {
  const events = statements.filter((statement): statement is Event => statement.kind === "event");
  return [...events.flatMap(checkEnd), ...checkNumbers(events)];
}

function checkEnd(event: Event): Issue[] {
  const { date, endDate } = event.value;
  const first = date === undefined ? undefined : earliestDay(date);
  const last = endDate === undefined ? undefined : earliestDay(endDate);
  if (first === undefined || last === undefined || last >= first) return [];
  return [
    doubt(event, {
      code: "plausibility/event-end",
      message: "The event ends before it begins: one of its dates is wrong.",
      expected: `${date} or later`,
      actual: endDate!,
    }),
  ];
}

function checkNumbers(events: readonly Event[]): Issue[] {
  const series = new Map<string, Event[]>();
  for (const event of events) {
    const key = `${event.about ?? ""} ${seriesKey(event)}`;
    series.set(key, [...(series.get(key) ?? []), event]);
  }
  return [...series.values()].flatMap((of) => {
    const numbered = of
      .filter((event): event is Numbered => event.value.ordinal !== undefined && yearOf(event) !== undefined)
      .sort((a, b) => a.value.ordinal - b.value.ordinal || yearOf(a)! - yearOf(b)!);
    return [...checkOrder(numbered), ...checkYearly(of, numbered)];
  });
}

/** A higher number in an earlier year. */
function checkOrder(numbered: readonly Numbered[]): Issue[] {
  return numbered.flatMap((event, index) => {
    const before = numbered[index - 1];
    if (!before || before.value.ordinal === event.value.ordinal || yearOf(event)! >= yearOf(before)!)
      return [];
    return [
      doubt(event, {
        code: "plausibility/event-number",
        message: `Number ${event.value.ordinal} of the series is older than number ${before.value.ordinal}: a number or a year is wrong.`,
        expected: `${yearOf(before)!} or later`,
        actual: event.value.date,
      }),
    ];
  });
}

const yearly =
  /^(?:(?:all)?jährlich|einmal (?:jährlich|im Jahr)|jedes Jahr|annual(?:ly)?|every year) (?:seit|since) (?<year>\d{4})/u;

/** A series that is held each year since a given one has a number for each year; one left out or added is no doubt. */
function checkYearly(of: readonly Event[], numbered: readonly Numbered[]): Issue[] {
  const years = of.flatMap(({ value: { series } }) => yearly.exec(series ?? "")?.groups?.year ?? []);
  if (years.length === 0) return [];
  const first = Math.min(...years.map(Number));
  return numbered.flatMap((event) => {
    const expected = yearOf(event)! - first + 1;
    if (Math.abs(expected - event.value.ordinal) <= 1) return [];
    return [
      doubt(event, {
        code: "plausibility/event-number",
        message: `Held each year since ${first}, it would have another number: years may have been left out.`,
        expected: `number ${expected}`,
        actual: `number ${event.value.ordinal}`,
      }),
    ];
  });
}

/** The name without number and inflection. */
function seriesKey({ value: { name } }: Event): string {
  return foldGerman(name)
    .replace(/^\d+\.? |[^\p{L}]+/gu, " ")
    .trim()
    .replace(/(?:en|s)$/u, "");
}

function yearOf({ value: { date } }: Event): number | undefined {
  const day = date === undefined ? undefined : earliestDay(date);
  return day === undefined ? undefined : Number(day.slice(0, 4));
}
