import type { Statement, StatementOf } from "../model/index.js";
import { earliestDay } from "../time/index.js";
import { foldGerman } from "../vocabulary/fold.js";
import { type Doubt, ofKind } from "./rule.js";

type Event = StatementOf<"event">;
interface Numbered {
  readonly statement: Event;
  readonly ordinal: number;
  readonly date: string;
  readonly year: number;
}

/** Events of one series whose numbers and years do not go together. */
export function checkEventNumber(statements: readonly Statement[]): Doubt[] {
  const series = new Map<string, Event[]>();
  for (const event of ofKind(statements, "event")) {
    const key = seriesKey(event);
    const known = series.get(key);
    if (known) known.push(event);
    else series.set(key, [event]);
  }
  return [...series.values()].flatMap((events) => {
    const numbered = events
      .flatMap(toNumbered)
      .sort((a, b) => a.ordinal - b.ordinal || a.year - b.year || (a.statement.id < b.statement.id ? -1 : 1));
    return [...checkOrder(numbered), ...checkYearly(events, numbered)];
  });
}

/** A higher number in an earlier year. */
function checkOrder(numbered: readonly Numbered[]): Doubt[] {
  return numbered.flatMap(({ statement, ordinal, date, year }, index) => {
    const before = numbered[index - 1];
    if (!before || before.ordinal === ordinal || year >= before.year) return [];
    return {
      statement,
      message: `Number ${ordinal} of the series is older than number ${before.ordinal}: a number or a year is wrong.`,
      expected: `${before.year} or later`,
      actual: date,
    };
  });
}

const yearly =
  /^(?:(?:all)?jährlich|einmal (?:jährlich|im Jahr)|jedes Jahr|annual(?:ly)?|every year) (?:seit|since) (?<year>\d{4})/u;

/** A series that is held each year since a given one has a number for each year; one left out or added is no doubt. */
function checkYearly(events: readonly Event[], numbered: readonly Numbered[]): Doubt[] {
  const years = events.flatMap(({ value: { series } }) => yearly.exec(series ?? "")?.groups?.year ?? []);
  if (years.length === 0) return [];
  const first = Math.min(...years.map(Number));
  return numbered.flatMap(({ statement, ordinal, year }) => {
    const expected = year - first + 1;
    if (Math.abs(expected - ordinal) <= 1) return [];
    return {
      statement,
      message: `Held each year since ${first}, it would have another number: years may have been left out.`,
      expected: `number ${expected}`,
      actual: `number ${ordinal}`,
    };
  });
}

/** The name without number and inflection. */
function seriesKey({ value: { name } }: Event): string {
  return foldGerman(name)
    .replace(/^\d+\.? |[^\p{L}]+/gu, " ")
    .trim()
    .replace(/(?:en|s)$/u, "");
}

function toNumbered(statement: Event): Numbered[] {
  const { ordinal, date } = statement.value;
  const day = date === undefined ? undefined : earliestDay(date);
  if (ordinal === undefined || date === undefined || day === undefined) return [];
  return [{ statement, ordinal, date, year: Number(day.slice(0, 4)) }];
}
