import type { DateMention } from "../../language/dates.js";
import type { Span } from "../../tree/nodes.js";

export const isPoint = ({ edtf }: DateMention): boolean => !edtf.includes("/");

export function isClose(text: string, noun: Span, date: Span): boolean {
  const between = date.start > noun.end ? text.slice(noun.end, date.start) : text.slice(date.end, noun.start);
  return between.length <= 24 && !/[.;]/u.test(between);
}

export function nearest(dates: readonly DateMention[], { start, end }: Span): DateMention | undefined {
  const distance = (date: DateMention): number => Math.max(date.start - end, start - date.end, 0);
  return dates.reduce<DateMention | undefined>(
    (best, date) => (best && distance(best) <= distance(date) ? best : date),
    undefined,
  );
}

export function dateFields(date: DateMention | undefined): { date?: string; since?: string } {
  if (!date) return {};
  const [from, to] = date.edtf.split("/");
  if (from === undefined || from === "..") return {};
  return to === undefined ? { date: from } : { since: from };
}
