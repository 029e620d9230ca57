import type { DateMention } from "../../language/dates.js";
import type { EventWord } from "../../language/event-words.js";
import { parseNumberWord } from "../../language/numbers.js";
import { findPlace } from "../../language/places.js";
import type { View } from "../../language/view.js";
import type { Span } from "../../tree/nodes.js";
import type { Said, Series } from "./context.js";
import type { FoundEvent } from "./found.js";
import { isNear } from "./held.js";

/**
 * "drei Workshops am 6., 13. und 22. Juni", "zwei Konferenzen (2010 und 2011)": an event each, of the singular name
 * where they are counted. "Die Regionalwerkstätten" are a name as they stand.
 */
export function readPlural(
  view: View,
  scope: Span,
  word: EventWord,
  dates: readonly DateMention[],
  series: readonly Series[],
  before: string,
): FoundEvent[] {
  const { text } = view;
  const exact = dates.filter(({ precision }) => precision !== "year");
  const count = countBefore(before);
  const beside = dates.filter((date) => isNear(text, word, date));
  const byYear = count === undefined && exact.length === 0 && beside.length >= 1 ? dates : exact;
  const days = exact.length > 0 || count === undefined ? byYear : dates;
  const last = exact.find(({ start }) => lately.test(text.slice(Math.max(scope.start, start - 24), start)));
  if (last && days.length < 2) {
    const where = findPlace(view, scope, [last]);
    return [
      {
        name: word.lemma,
        head: word.head,
        lemma: word.lemma,
        span: { start: word.start, end: word.end },
        date: last,
        ...(where ? { place: where } : {}),
        confidence: 0.75,
        rule: "last-of-several",
      },
    ];
  }
  // "hat auf seinen Sitzungen vom 3. Mai und vom 5. Juni zugestimmt": when a council decided
  if (word.lemma.toLowerCase() === "sitzung" && decided.test(text.slice(scope.start, scope.end))) return [];
  if (days.length < 2 || (count !== undefined && count !== days.length)) return [];
  const of = series.find(({ stem }) => stem === word.lemma.toLowerCase());
  const definite = count === undefined && /(?<![\p{L}])(?:die|den|der|the) (?:\p{Ll}+ )?$/iu.test(before);
  const parts = days.map((date, at) => ({ start: date.end, end: days[at + 1]?.start ?? scope.end }));
  const places = days.map((date, at) => findPlace(view, parts[at]!, [date]));
  const isTold = places.filter(Boolean).length > 1;
  const place = isTold ? undefined : findPlace(view, scope, [word, ...days]);
  const complement = complementOf(text, word);
  return days.map((date, at) => {
    const own = isTold ? places[at] : place;
    const motto = mottoBehind(text, parts[at]!);
    // those that years tell apart keep the name of the series
    const name = definite || date.precision === "year" ? text.slice(word.start, word.end) : word.lemma;
    return {
      name: `${name}${complement}`,
      head: word.head,
      lemma: word.lemma,
      span: { start: word.start, end: word.end + complement.length },
      date,
      ...(own ? { place: own } : {}),
      ...(motto ? { motto } : {}),
      ...(of ? { series: of.name } : {}),
      confidence: count === undefined ? 0.7 : 0.88,
      rule: "listed-dates",
    };
  });
}

const decided = /(?<!\p{L})(?:zugestimmt|beschlossen|beschloss|gebilligt|verabschiedet|gefasst)(?!\p{L})/u;

/** "zwei Werkstätten mit Jugendlichen": with whom. */
function complementOf(text: string, { end }: Span): string {
  return (
    /^ (?:mit|für) (?:\p{Ll}+e?n )?\p{Lu}[\p{L}-]{3,30}(?: und \p{Lu}[\p{L}-]{3,30})?(?=[\s,(:;.]|$)/u.exec(
      text.slice(end, end + 90),
    )?.[0] ?? ""
  );
}

/** "2013 („Alle mitnehmen“)": the theme in brackets right behind each date. */
function mottoBehind(text: string, { start, end }: Span): Said | undefined {
  const match = /^ \([„»“"](?<words>[^“”"«»„\n]{3,120})[“”"«]/u.exec(
    text.slice(start, Math.min(end, start + 130)),
  );
  const words = match?.groups?.words;
  return words === undefined
    ? undefined
    : { text: words, span: { start: start + 3, end: start + 3 + words.length } };
}

/** "drei Konferenzen, zuletzt am 5. Dezember 2014": the day of the last one. */
const lately = /(?:[Zz]uletzt|[Ll]etztmals|das letzte Mal|most recently|last) (?:am |im |on )?$/u;

function countBefore(before: string): number | undefined {
  const word = /(?<![\p{L}\d.])(\d{1,2}|\p{L}+)\s+(?:\p{Ll}+(?:e|en)\s+)?$/u.exec(before)?.[1];
  return word === undefined
    ? undefined
    : /^\d/u.test(word)
      ? Number(word)
      : parseNumberWord(word.toLowerCase());
}
