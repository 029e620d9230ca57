import type { Block } from "../../language/blocks.js";
import type { EventWord } from "../../language/event-words.js";
import { parseOrdinalWord } from "../../language/numbers.js";
import { findPlace } from "../../language/places.js";
import type { View } from "../../language/view.js";
import type { Span } from "../../tree/nodes.js";
import { findMotto } from "./context.js";
import { type FoundEvent, isUsableDate } from "./found.js";

const cancelled =
  /(?<!\p{L})(?:abgesagt|ausgefallen|ausfallen|fiel(?:en)? aus|verschoben|cancelled|postponed)(?!\p{L})/u;
const heldLater =
  /^(?:Sie|Er|Es|Die(?:se)? \p{L}*(?:[Vv]eranstaltung|[Kk]onferenz|[Tt]agung)|Der (?:neue )?(?:Termin|Nachholtermin)|Neuer Termin|It|The new date)(?!\p{L})[^;!?]{0,200}?(?<!\p{L})(?:nachgeholt|statt(?:finden)?|verlegt|verschoben|angesetzt|ist (?:der|nun)|held|take place)(?!\p{L})|^(?:Neuer Termin|Nachholtermin|New date)(?: ist)?:? /u;

/** An event that was called off on its day takes the day, place and theme on which the next sentences put it. */
export function postponed(
  view: View,
  block: Block,
  scope: Span,
  read: readonly FoundEvent[],
): readonly FoundEvent[] {
  const [first] = read;
  if (read.length !== 1 || !first?.date || !cancelled.test(view.slice(scope.start, scope.end))) return read;
  const inside = view
    .within(view.mentions.dates, { start: first.date.end, end: scope.end })
    .filter((date) => isUsableDate(date) && date.precision === "day");
  // "wurde vom 3. Mai auf den 5. Juni verschoben"
  const moved = inside.find(({ start }) =>
    /(?<!\p{L})auf (?:den |\p{L}+, den )?$/u.test(view.slice(start - 20, start)),
  );
  if (moved) return [{ ...first, date: moved }];
  const next = view.within(view.sentences, { start: scope.end, end: block.end })[0];
  if (!next || !heldLater.test(view.slice(next.start, next.end))) return read;
  const date = view
    .within(view.mentions.dates, next)
    .find((one) => isUsableDate(one) && one.precision === "day");
  if (!date) return read;
  const place = findPlace(view, next, [date]) ?? first.place;
  const motto = first.motto ?? findMotto(view, next, block, [date]);
  return [
    {
      ...first,
      date,
      ...(place ? { place } : {}),
      ...(motto ? { motto } : {}),
      more: [...(first.more ?? []), { start: first.date.start, end: first.date.end }],
    },
  ];
}

const counted =
  /^[^.;!?]{0,90}(?:;|,|\sund|\sand|\.)\s(?:the|[Dd]ie|[Dd]er|[Dd]as)\s(?<ordinal>\p{L}{3,}|\d{1,2}(?:\.|st|nd|rd|th))\s(?:last\s|letzte\s)?(?:took place|was held|will (?:take place|be held)|fand|findet|gab es|folgte)(?!\p{L})/u;

/** "A careers fair is held each spring; the ninth took place on 16 March": the noun stands once, without a date. */
export function readCounted(view: View, block: Block, scope: Span, word: EventWord): FoundEvent[] {
  if (word.plural || word.ordinal !== undefined) return [];
  const match = counted.exec(view.slice(word.end, Math.min(block.end, scope.end + 160)));
  const number = match?.groups?.ordinal;
  if (!match || number === undefined) return [];
  const ordinal = /^\d/u.test(number) ? Number.parseInt(number, 10) : parseOrdinalWord(number.toLowerCase());
  const end = word.end + match[0].length;
  const date = view
    .within(view.mentions.dates, { start: end, end: Math.min(block.end, end + 80) })
    .find((one) => isUsableDate(one) && one.precision !== "year");
  if (ordinal === undefined || !date) return [];
  const place =
    findPlace(view, { start: end, end: Math.min(block.end, date.end + 60) }, [date]) ??
    findPlace(view, { start: word.start, end: scope.end }, [word, date]);
  return [
    {
      name: view.slice(word.lead, word.end).replace(/\s+/gu, " "),
      span: { start: word.lead, end: word.end },
      head: word.head,
      lemma: word.lemma,
      ordinal,
      date,
      ...(place ? { place } : {}),
      more: [
        {
          start: word.end + match[0].indexOf(number),
          end: word.end + match[0].indexOf(number) + number.length,
        },
      ],
      confidence: 0.75,
      rule: "counted",
    },
  ];
}
