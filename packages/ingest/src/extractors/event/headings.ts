import type { Block } from "../../language/blocks.js";
import type { DateMention } from "../../language/dates.js";
import type { EventWord } from "../../language/event-words.js";
import { nextBlock } from "../../language/neighbours.js";
import { phraseText } from "../../language/phrases.js";
import { findPlace, placeLine } from "../../language/places.js";
import type { View } from "../../language/view.js";
import type { Span } from "../../tree/nodes.js";
import { findMotto, findOrganiser } from "./context.js";
import { readDateline } from "./dateline.js";
import { type FoundEvent, isUsableDate } from "./found.js";
import { eventWordsOf, nameEnd, nameOf } from "./naming.js";

/** A heading that names an event, above a paragraph that gives its day or month. */
export function readHeading(view: View, block: Block): FoundEvent[] {
  const word = block.kind === "heading" ? onlyWordOf(view, block) : undefined;
  if (!word) return [];
  const below = nextBlock(view, block);
  if (!below || below.kind === "heading" || below.headings.at(-1) !== block) return [];
  // "Veranstaltung" over the paragraph that names one
  if (word.lemma.length === block.text.trim().length && word.lemma.toLowerCase() === word.head)
    if (eventWordsOf(below).some(({ lemma }) => lemma !== word.lemma)) return [];
  // a question opens, and what comes behind it tells
  const sentence = view.within(view.sentences, below).find(({ text }) => !/\?\s*$/u.test(text));
  const date =
    sentence &&
    view
      .within(view.mentions.dates, sentence)
      .find((mention) => isUsableDate(mention) && mention.precision !== "year");
  if (!sentence || !date || !agrees(view, block, date)) return [];
  // a bare date below a headline is that of the article
  const alone = /^[\s.,|]*$/u.test(view.slice(below.start, date.start) + view.slice(date.end, below.end));
  if (/^(?:Stand|Veröffentlicht|Aktualisiert|Letzte Änderung|Last)(?![\p{L}])/u.test(below.text)) return [];
  if (alone && (reporting.test(block.text) || block.headings.length === 0)) return [];
  const end = nameEnd(view, word, block.end);
  const place =
    findPlace(view, sentence, [date]) ?? placeLine(view, { start: date.end, end: sentence.end }, true);
  const motto = findMotto(view, sentence, below);
  const organiser = findOrganiser(view, sentence, below);
  return [
    {
      name: nameOf(view.text, word, end),
      span: { start: word.lead, end },
      head: word.head,
      lemma: word.lemma,
      ...(word.ordinal === undefined ? {} : { ordinal: word.ordinal }),
      date,
      ...(place ? { place } : {}),
      ...(motto ? { motto } : {}),
      ...(organiser ? { organiser } : {}),
      confidence: 0.82,
      rule: "heading",
    },
  ];
}

/** "Einladung zur 5. Bildungskonferenz", a line by itself among the first ones of a document. */
function isLetterhead(block: Block, at: number): boolean {
  return (
    at < 5 &&
    block.kind === "paragraph" &&
    /^(?:Herzliche )?(?:Einladung (?:zu[mr]?|in)|Save the [Dd]ate:?|(?:Vorbericht|(?:Termin)?[Aa]nkündigung|Einladung|Terminhinweis|Veranstaltungshinweis):|Programm (?:der|des|zu[mr])|Invitation to) (?:[^.!?\n]|(?<=\d)\.)*$/u.test(
      block.text.trim(),
    )
  );
}

/** The only event noun of a heading that gives no day; a year right behind it may stand there. */
function onlyWordOf(view: View, block: Block): EventWord | undefined {
  const dates = view.within(view.mentions.dates, block);
  const [word, ...more] = eventWordsOf(block);
  if (!word || more.length > 0 || word.plural) return undefined;
  return dates.every(
    ({ start, precision }) => precision === "year" && start - word.end <= 40 && start > word.end,
  )
    ? word
    : undefined;
}

/** Whether a day is one of the year that the heading gives, where it gives one. */
function agrees(view: View, heading: Block, date: DateMention): boolean {
  return view.within(view.mentions.dates, heading).every(({ edtf }) => date.edtf.startsWith(edtf));
}

/** A title with a verb reports; one without it names. */
const reporting = /(?<![\p{L}])(?:\p{Ll}{3,}t|sind|war|waren|wurden?|haben|werden|wollen)(?![\p{L}])|[?!:]/u;

/** The first of a few short lines of a paragraph, as a block: "5. Bildungskonferenz", below it the day and the place. */
function firstLine(block: Block): Block | undefined {
  const length = block.kind === "paragraph" ? block.text.indexOf("\n") : -1;
  return length > 0 && length <= 100 && block.text.length <= 400
    ? block.part({ start: block.start, end: block.start + length })
    : undefined;
}

/** The page or section of an event: a heading that names it, above the lines that give its date and place. */
export function readAnnounced(view: View): FoundEvent[] {
  return view.body.flatMap((block, at) => {
    const own = firstLine(block);
    const title = own ?? block;
    if (!(own || title.kind === "heading" || isLetterhead(title, at)) || title.text.length > 120) return [];
    const word = onlyWordOf(view, title);
    if (own && word?.lead !== own.start) return [];
    // "Bildungskonferenz: Zukunft Ganztag" over "Wann: …"
    const next = nextBlock(view, title)?.cell?.rowLabel ?? nextBlock(view, title);
    const isCard =
      next?.cell !== undefined && /^(?:Wann|Datum|Termin|Zeit|Tag)(?:punkt)?\s?:?$/u.test(next.text.trim());
    const words = title.text.replace(/[„»“"][^“”"«»]*[“”"«]|^\p{L}+: |:\s*$/gu, "");
    if (!word || reporting.test(isCard ? words.replace(/:.*$/u, "") : words)) return [];
    const line = readDateline(view, at, own?.end);
    if (!line || !agrees(view, title, line.date)) return [];
    const named =
      word.lead - title.start <= 40 &&
      word.end >= title.end - 60 &&
      !/^(?:Dokumentation|Einladung|Programm|Rückblick|Nachlese|\p{L}+:)/u.test(title.text);
    return [
      {
        name: named ? phraseText(view.text, title) : nameOf(view.text, word, nameEnd(view, word, title.end)),
        span: { start: title.start, end: title.end },
        head: word.head,
        lemma: word.lemma,
        ...(word.ordinal === undefined ? {} : { ordinal: word.ordinal }),
        ...line,
        confidence: 0.8,
        rule: "page",
      },
    ];
  });
}

/**
 * A document about one event: a line that is nothing but an event noun, beside the title. Title and noun together are
 * the name, and the dated mention of that noun in the text is the same event.
 */
export function readTitle(view: View, found: readonly FoundEvent[]): FoundEvent[] {
  const at = view.body.findIndex(({ kind, depth }) => kind === "heading" && depth! <= 2);
  const title = view.body[at];
  if (!title || eventWordsOf(title).length > 0 || title.text.length > 160) return [...found];
  for (const neighbour of [view.body[at - 1], view.body[at + 1]]) {
    const word = neighbour && neighbour.text.length <= 60 ? eventWordsOf(neighbour)[0] : undefined;
    // a heading below the title heads a section
    if (neighbour?.kind === "heading" && neighbour.index > title.index) continue;
    if (!neighbour || !word || word.plural || word.lead !== neighbour.start || word.end < neighbour.end)
      continue;
    const dated = found.find(
      ({ date, lemma }) => date && word.lemma.toLowerCase().endsWith(lemma.toLowerCase()),
    );
    if (!dated) continue;
    const name = `${nameOf(view.text, word, neighbour.end)} „${phraseText(view.text, title).replace(/[„“”"»«]/gu, "")}“`;
    const same = (other: FoundEvent): boolean =>
      other.date?.edtf === dated.date?.edtf && word.lemma.toLowerCase().endsWith(other.lemma.toLowerCase());
    const span: Span = { start: neighbour.start, end: neighbour.end };
    return [
      {
        ...dated,
        name,
        span,
        more: [{ start: title.start, end: title.end }, dated.span],
        confidence: 0.85,
        rule: "title",
      },
      ...found.filter((other) => !same(other)),
    ];
  }
  return [...found];
}
