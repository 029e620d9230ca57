import type { Block } from "../../language/blocks.js";
import { dateLineOf } from "../../language/date-line.js";
import type { DateMention } from "../../language/dates.js";
import type { EventWord } from "../../language/event-words.js";
import { nextBlock } from "../../language/neighbours.js";
import type { View } from "../../language/view.js";
import type { Span } from "../../tree/nodes.js";
import { isUsableDate } from "./found.js";
import { rowDates } from "./listed.js";

/** Each date belongs to the nearest noun, and not to one that stands behind another sentence part. */
export function assignDates(
  view: View,
  scope: Span,
  words: readonly EventWord[],
): Map<EventWord, DateMention[]> {
  const assigned = new Map<EventWord, DateMention[]>();
  const block = view.blockAt(scope.start);
  const inside = [...view.within(view.mentions.dates, scope), ...rowDates(view, block)];
  const dates =
    inside.length > 0 || !block ? inside : [...besideLabel(view, block), ...dateAbove(view, block)];
  for (const date of dates) {
    if (!isUsableDate(date) || isSpoken(view, scope, date, words) || isEarlierYear(view.text, date)) continue;
    const closed = closesSegment(view, scope, date);
    const distance = (word: Span): number => {
      const end = endWithMarks(view.text, word);
      if (date.start >= end) return date.start - end;
      return word.start - date.end + 1 + (closed && word.start - date.end < otherSegment ? otherSegment : 0);
    };
    // "Infoabend (13. März), Fachtag (10. April)": a date in brackets is of what stands before it
    const bracketed =
      view.text[date.start - 1] === "(" ? words.findLast(({ end }) => end <= date.start) : undefined;
    const nearest =
      bracketed ?? words.reduce((best, word) => (distance(word) < distance(best) ? word : best));
    assigned.set(nearest, [...(assigned.get(nearest) ?? []), date]);
  }
  return assigned;
}

/** How much farther a noun behind the comma counts, in UTF-16 code units. */
const otherSegment = 60;

/** "Auftakt am 3. Mai, Lenkungskreis am 7. Juni, Fachtag …": a date that belongs to what stands before it in its part of the row. */
function closesSegment(view: View, scope: Span, date: DateMention): boolean {
  if (!/^\s?(?:,|;|und\s)/u.test(view.slice(date.end, date.end + 5))) return false;
  const before = view.slice(Math.max(scope.start, date.start - 80), date.start);
  return /(?:^|[,;:(\n])[^,;:(\n]*\p{Lu}\p{L}{3}[^,;:(\n]*\s(?:am|im|vom)\s$/u.test(before);
}

/** "Nach 2014 und 2017 fand 2020 …": the years of the ones before. */
function isEarlierYear(text: string, { start, precision }: DateMention): boolean {
  return (
    precision === "year" &&
    /(?<!\p{L})[Nn]ach (?:(?:den Jahren|dem Jahr) )?(?:(?:19|20)\d\d(?:,| und|, und| sowie) )*$/u.test(
      text.slice(Math.max(0, start - 50), start),
    )
  );
}

/** Behind the name in quotation marks, where a noun has one. */
function endWithMarks(text: string, { end }: Span): number {
  return end + (/^ [„»“"][^“”"«»„\n]{3,120}[“”"«]/u.exec(text.slice(end, end + 126))?.[0].length ?? 0);
}

/** "Erstes Dialogforum: 21. Juli 2014": the date stands in the cell beside the label that names the event. */
function besideLabel(view: View, block: Block): DateMention[] {
  const value = block.cell?.column === 0 ? nextBlock(view, block) : undefined;
  return value?.cell?.rowLabel === block ? view.within(view.mentions.dates, value).slice(0, 1) : [];
}

/** "12. Oktober 2016", and in the line below it the event. */
function dateAbove(view: View, block: Block): DateMention[] {
  const date = block.kind === "paragraph" && block.text.length <= 240 ? dateLineOf(view, block) : undefined;
  return date ? [date] : [];
}

/** "… eröffnete die Veranstaltung: „Wo wollen wir 2030 stehen?“": what somebody says dates nothing outside it. */
function isSpoken(view: View, scope: Span, date: Span, words: readonly EventWord[]): boolean {
  const opening = /:\s?["„“»][^“”"«]*$/u.exec(view.slice(scope.start, date.start));
  return opening !== null && words.every(({ end }) => end <= scope.start + opening.index);
}
