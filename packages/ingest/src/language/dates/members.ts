import { readDayNumber } from "./day-month.js";
import { follows, isCode } from "./guards.js";
import { partWords, shortWeekdays, weekdayNumber, yearWords } from "./lexicon.js";
import type { Point } from "./point.js";
import { readPoint } from "./points.js";
import type { Token } from "./tokens.js";

const approximating = new Set("um circa ca etwa around about gegen".split(" "));

/** A date with weekday, part ("Ende") or "um" before it, or a day that waits for its month. */
export function readMember(
  tokens: readonly Token[],
  at: number,
  announced: boolean,
  joined = false,
): Point | undefined {
  const token = tokens[at];
  if (!token) return undefined;
  if (token.kind === "word") {
    const weekday = readWeekday(tokens, at);
    if (weekday) {
      const date = readPoint(tokens, weekday.next) ?? undefined;
      return date?.parts.unit === "day"
        ? { ...date, from: at, strong: true, parts: { ...date.parts, weekday: weekday.weekday } }
        : undefined;
    }
    const part = readPart(tokens, at);
    if (part) return part;
    if (approximating.has(token.lower)) return readAround(tokens, at);
  }
  return readPoint(tokens, at, joined) ?? readBareDay(tokens, at, announced, joined);
}

/** "um 2009", "ca. 1990": a year that is about right. */
function readAround(tokens: readonly Token[], at: number): Point | undefined {
  let next = tokens[at + 1]?.text === "." ? at + 2 : at + 1;
  if (/^(?:das|the)$/u.test(tokens[next]?.lower ?? "")) next++;
  const date = follows(tokens[next]) ? readPoint(tokens, next) : undefined;
  if (!date || date.parts.year === undefined || (date.parts.unit !== "year" && date.parts.unit !== "month"))
    return undefined;
  const named = yearWords.has(tokens[next]!.lower) || date.parts.unit === "month";
  // "rund 2000 Gäste" counts; "um 1990" dates
  if (!named && !/^(?:um|around|circa|ca)$/u.test(tokens[at]!.lower)) return undefined;
  return { ...date, from: at, strong: true, parts: { ...date.parts, approximate: true } };
}

function readWeekday(
  tokens: readonly Token[],
  at: number,
): { readonly weekday: number; readonly next: number } | undefined {
  const token = tokens[at]!;
  const full = weekdayNumber(token.lower);
  const short = full === undefined ? shortWeekdays.get(token.lower) : undefined;
  const weekday = full ?? short;
  if (weekday === undefined || (short !== undefined && !/^\p{Lu}/u.test(token.text))) return undefined;
  let next = at + 1;
  if (short !== undefined && tokens[next]?.text === "." && tokens[next]!.gap === "none") next++;
  if (tokens[next]?.text === "," && follows(tokens[next])) next++;
  if (/^(?:den|der|dem|the)$/u.test(tokens[next]?.lower ?? "")) next++;
  return follows(tokens[next]) || tokens[next]?.gap === "line" ? { weekday, next } : undefined;
}

/** "Anfang 2024", "Mitte der 1990er Jahre", "Ende des Jahres 2025", "late 2023", "end of May 2024". */
function readPart(tokens: readonly Token[], at: number): Point | undefined {
  const part = partWords.get(tokens[at]!.lower);
  if (!part) return undefined;
  let next = at + 1;
  while (
    next < at + 4 &&
    follows(tokens[next]) &&
    /^(?:des|der|of|the|-|‑|monats|kalenderjahres)$/u.test(tokens[next]!.lower)
  )
    next++;
  const date = follows(tokens[next]) ? readPoint(tokens, next) : undefined;
  if (!date || date.parts.unit === "day" || date.parts.unit === "week") return undefined;
  return { ...date, from: at, strong: true, parts: { ...date.parts, part } };
}

/** "24." in "24. und 25. Mai", "13" in "13 bis 15 Juli". */
function readBareDay(
  tokens: readonly Token[],
  at: number,
  announced: boolean,
  joined: boolean,
): Point | undefined {
  if (tokens[at]!.kind !== "number" && !announced) return undefined;
  if (tokens[at]!.kind === "number" && !joined && isCode(tokens, at)) return undefined;
  const day = readDayNumber(tokens, at);
  if (!day) return undefined;
  return { parts: { unit: "day", day: day.day }, from: at, next: day.next, strong: false };
}
