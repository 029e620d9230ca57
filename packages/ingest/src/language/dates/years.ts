import {
  century,
  continues,
  dashes,
  follows,
  fullYear,
  goesOn,
  goesOnAfterYear,
  is,
  isGroup,
} from "./guards.js";
import * as words from "./lexicon.js";
import { type Point, point } from "./point.js";
import type { Token } from "./tokens.js";

/** The year after day or month: "2024", ", 2024", "'24", "24", "des Jahres 2024", "85 n. Chr.". */
export function readYearTail(
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

/** "2023/24", "2023/2024", "23/24" (only where `short`): a year and the next one. */
export function readYearPair(
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

const amounts =
  /^(?:euro|eur|€|%|prozent|km|m|qm|kg|mm|uhr|us|dollar|personen|menschen|kinder|kindern|jugendliche|jugendlichen|schüler\p{L}*|teilnehm\p{L}*|einwohner\p{L}*|besucher\p{L}*|gäste|gästen|studierende\p{L}*|beschäftigte\p{L}*|mitarbeit\p{L}*|haushalte\p{L}*|familien|exemplare\p{L}*|stunden|plätze\p{L}*|mal|stück|quadratmeter\p{L}*|meter\p{L}*|seiten|people|children|students|participants|euros|pupils|\p{L}+innen)$/u;
/** "2026 beschäftigte sich der Rat": no number of people. */
const isVerb = /^beschäftigten?$/u;
const approximations =
  /^(?:rund|etwa|ca|circa|über|knapp|fast|ungefähr|mindestens|insgesamt|zu|als|über|about|around|nearly|over)$/u;

export function readBareYear(
  tokens: readonly Token[],
  at: number,
  least: number,
  most: number,
): Point | undefined {
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
  if (follows(after) && ((amounts.test(after.lower) && !isVerb.test(after.text)) || isGroup(after)))
    return undefined;
  if (follows(tokens[at]) && tokens[at - 1] && isGroup(tokens[at - 1]!)) return undefined;
  let before = tokens[at - 1];
  if (before?.text === "." && tokens[at - 2]?.lower === "ca") before = tokens[at - 2];
  const strong = !(follows(tokens[at]) && before !== undefined && approximations.test(before.lower));
  return point("year", at, at + 1, { year }, strong);
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
