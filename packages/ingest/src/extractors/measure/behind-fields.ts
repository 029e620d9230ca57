import type { Block } from "../../language/blocks.js";
import { enumerate, trimPhrase, wordCount } from "../../language/phrases.js";
import { announcementOf } from "../../language/sections.js";
import type { View } from "../../language/view.js";
import type { Span } from "../../tree/nodes.js";
import { isUndertaking } from "./undertaking-nouns.js";

/** "Ganztag: Ferienbetreuung in allen Orten; Lesepaten": a field, and behind the colon what is done in it. */
const labelled =
  /^(?:(?:\d{1,2}|\p{Ll})[.)]\s+)?(?:[–•*-]\s+)?(?<label>(?:Übergang\s[\p{L}/-]+\s[–—]\s)?\p{Lu}[^.:;!?„“]{2,80}?)\s?(?::|\s[–—])\s+(?:(?:z\. ?B\.|zum Beispiel|u\. ?a\.|unter anderem|etwa|beispielsweise|e\.g\.)\s)?(?<rest>[^.:!?]{8,220})\.?$/u;
/** "Aufbau eines Portals", "Einführung von Sprachtests": something done, as a noun with its object. */
const nominalised =
  /^(?:\p{Ll}[\p{L}-]*e[nrs]?\s){0,2}(?:(?:Auf|Aus)-\sund\s)?\p{Lu}[\p{L}-]*(?:ung|bau|tion|ierung|führung)\s(?:de[rs]|von|eine[rs]|\p{Ll}+e[rn])\s/u;
const infinitive = /\p{Lu}[\p{L}-]+\s(?:[^,;]{1,60}\s)?\p{Ll}{3,}(?:en|ern|eln)$/u;
/** The label is no field: a datum, a person, a result. */
const otherLabel =
  /\d{4}|(?<!\p{L})(?:Kontakt|Ansprech\p{L}*|Stand|Quelle|Foto|Leitung|Moderation|Ort|Zeit|Termin|Datum|Partner|Träger|Förderung|Beteiligte|Mitglieder|Teilnehm\p{L}*|Ergebnis\p{L}*|Ziele?|Problem\p{L}*|Herausforderung\p{L}*|Bedarf|Themen?|Zielgruppe\p{L}*|ist|sind|wird|werden|wurden?|hat|haben|war|waren|es|wir|sie)(?!\p{L})/u;

/** Measures behind the fields that they belong to, in items and lines below words that announce fields or measures. */
export function* findBehindFields(view: View, block: Block): Generator<Span> {
  if (!/^(?:item|paragraph)$/u.test(block.kind) || block.text.length > 320) return;
  const match = labelled.exec(block.text);
  const label = match?.groups?.label;
  if (!match || label === undefined || otherLabel.test(label)) return;
  const kind = announcementOf(block)?.kind;
  if (
    !/^(?:actionField|measure|result|body|event)$/u.test(kind ?? "") &&
    view.terms.findTopics(label).length === 0
  )
    return;
  const rest = match.groups!.rest!;
  const start = block.start + match[0].lastIndexOf(rest);
  const span = { start, end: start + rest.length };
  const parts = rest.includes("; ")
    ? partsAt(view, span)
    : (whole(view, enumerate(view.text, span, true)) ?? [span]);
  if (!parts.some((part) => isMeasure(view, part))) return;
  yield* parts;
}

/** The parts between semicolons. */
export function partsAt(view: View, { start, end }: Span): Span[] {
  let from = start;
  return view
    .slice(start, end)
    .split(";")
    .map((words) => {
      const part = trimPhrase(view.text, { start: from, end: from + words.length });
      from += words.length + 1;
      return part;
    });
}

/** The parts, where each of them is a measure. */
const whole = (view: View, parts: readonly Span[]): readonly Span[] | undefined =>
  parts.length > 1 && parts.every((part) => isMeasure(view, part)) ? parts : undefined;

export function isMeasure(view: View, { start, end }: Span): boolean {
  const words = view.slice(start, end).replace(/^(?:eine?[nr]?|die|der|das|mehrere|\d+)\s/u, "");
  const count = wordCount(words);
  if (count === 0 || count > 24) return false;
  const noun = /^(?:\p{Ll}[\p{L}-]*\s){0,3}(?<noun>\p{Lu}[\p{L}-]+)/u.exec(words)?.groups?.noun;
  return (
    (noun !== undefined && isUndertaking(noun)) ||
    nominalised.test(words) ||
    (count <= 12 && infinitive.test(words))
  );
}
