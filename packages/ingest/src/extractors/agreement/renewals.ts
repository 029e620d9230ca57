import type { DateMention } from "../../language/dates.js";
import { mayMatch } from "../../language/find-all.js";
import type { View } from "../../language/view.js";
import type { Span } from "../../tree/nodes.js";
import { isPoint } from "./dates.js";

const renewal =
  /(?<!\p{L})(?:[Ee]rneuer(?:t|te|ten|ung)|[Vv]erlänger(?:t|te|ten|ung)|[Ff]ortgeschrieben|[Ff]ortschreibung|[Bb]ekräftigt|[Aa]ktualisiert|[Nn]eu (?:gefasst|abgeschlossen|unterzeichnet)|erneut (?:unterzeichnet|geschlossen|abgeschlossen)|[Rr]enewed|[Ee]xtended|[Rr]enewal)(?!\p{L})/u;
const boundary = /[;,:(\n]|(?<=\p{L}{3})\. | (?:und|and) /gu;

/** "…, erneuert am 6. April 2018": whether the part of the sentence that holds the date tells of a renewal. */
export function isRenewal(view: View, sentence: Span, date: Span): boolean {
  const words = view.slice(sentence.start, sentence.end);
  if (!mayMatch(words, renewal)) return false;
  const at = date.start - sentence.start;
  const before = words.slice(0, at);
  const after = words.slice(at + (date.end - date.start));
  let from = 0;
  for (const { index, 0: mark } of before.matchAll(boundary)) from = index + mark.length;
  boundary.lastIndex = 0;
  const until = boundary.exec(after)?.index ?? after.length;
  return renewal.test(before.slice(from)) || renewal.test(after.slice(0, until));
}

const goesOn =
  /^(?:(?:Erneuert|Verlängert|Fortgeschrieben|Bekräftigt|Aktualisiert) wurde (?:sie|er|diese|die Vereinbarung|der Vertrag)|(?:Sie|Er|Die Vereinbarung|Der Vertrag|Diese) wurde)(?!\p{L})/u;

/** The days on which an agreement was renewed, in the sentence that names it beside the day it was made, or in the next one. */
export function renewalsOf(view: View, block: Span, sentence: Span, made: DateMention): DateMention[] {
  const own = view
    .within(view.mentions.dates, sentence)
    .filter((date) => date.start > made.start && isPoint(date) && isRenewal(view, sentence, date));
  if (own.length > 0) return own;
  const next = view.within(view.sentences, {
    start: sentence.end,
    end: Math.min(block.end, sentence.end + 400),
  })[0];
  if (!next || !goesOn.test(next.text)) return [];
  return view
    .within(view.mentions.dates, next)
    .filter((date) => isPoint(date) && isRenewal(view, next, date))
    .slice(0, 2);
}
