import { parseOrdinalWord } from "../../language/numbers.js";
import { findPlace } from "../../language/places.js";
import type { View } from "../../language/view.js";
import type { Span } from "../../tree/nodes.js";
import { findMotto } from "./context.js";
import { type FoundEvent, isUsableDate } from "./found.js";

/** "Die vierte Konferenz folgte 2021, die fünfte im Mai 2023": the noun stands once. */
export function readFurther(view: View, scope: Span, read: readonly FoundEvent[]): FoundEvent[] {
  const [first] = read;
  if (read.length !== 1 || !first?.date || first.ordinal === undefined) return [];
  const from = first.date.end;
  const further =
    /^[^.;!?]{0,110}?(?:,|\sund)\s(?:(?:im|am|in)\s)?(?:(?<when>(?:\d{1,2}\.\s)?(?:\p{Lu}\p{L}+\s)?20\d\d)\s(?:dann\s|folgte\s)?)?(?:die|der|das)\s(?<ordinal>\p{L}{3,}te|\d{1,2}\.)(?:\s(?:(?:dann|folgte|schließlich|fand|findet|war|gab es)\s)?(?=(?:im|am|in|vom|20\d\d)(?![\p{L}]))|(?=[.,]|$))/u.exec(
      view.slice(from, scope.end),
    );
  const word = further?.groups?.ordinal;
  if (!further || word === undefined) return [];
  const ordinal = /^\d/u.test(word) ? Number(word.slice(0, -1)) : parseOrdinalWord(word);
  const end = from + further[0].length;
  const date = view
    .within(view.mentions.dates, further?.groups?.when ? { start: from, end } : { start: end, end: end + 40 })
    .find(isUsableDate);
  if (ordinal === undefined || ordinal <= first.ordinal || !date) return [];
  const start = from + further[0].indexOf(word);
  const behind = { start: date.end, end: Math.min(scope.end, date.end + 160) };
  const block = view.blockAt(date.start);
  const place = findPlace(view, behind, [date]);
  const motto = block && findMotto(view, behind, block.part({ start: block.start, end: behind.end }));
  const { name, head, lemma, series } = first;
  return [
    {
      name: name.replace(/^(?:\d{1,3}\.|\p{L}+)(?= )/u, word),
      span: { start, end: start + word.length },
      head,
      lemma,
      ordinal,
      date,
      ...(place ? { place } : {}),
      ...(motto ? { motto } : {}),
      ...(series ? { series } : {}),
      confidence: 0.75,
      rule: "further",
    },
  ];
}
