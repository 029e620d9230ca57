import { announced } from "../language/announced.js";
import type { Block } from "../language/blocks.js";
import type { DateMention } from "../language/dates.js";
import { type EventWord, findEventWords } from "../language/event-words.js";
import { nextBlock } from "../language/neighbours.js";
import { readNounPhrase } from "../language/noun-phrases.js";
import { parseNumberWord } from "../language/numbers.js";
import { phraseText } from "../language/phrases.js";
import { findPlace } from "../language/places.js";
import type { View } from "../language/view.js";
import type { Span } from "../tree/nodes.js";
import { findMotto, findRhythm, findSeries, type Series } from "./event/context.js";
import { type FoundEvent, mergeEvents } from "./event/merge.js";
import type { CandidateOf, Extractor } from "./extractor.js";

/**
 * Finds events: by a noun with its number in the series, a date, a name in quotation marks or a rhythm; by a heading
 * that names one above a dated paragraph; by the dated items below "Termine". Events in general ("verschiedene
 * Workshops") are none. What is said of one event in several places is one candidate.
 */
export const event: Extractor = {
  name: "event",
  extract: (view) => {
    const series = findSeries(view);
    const found = view.body.flatMap((block) => [
      ...readBlock(view, block, series),
      ...readHeading(view, block),
    ]);
    const titled = readTitle(view, found);
    return [...mergeEvents(titled), ...readListed(view)].map(toCandidate);
  },
};

const joining: ReadonlySet<string> = new Set(["der", "des", "zum", "zur", "für", "of", "for", "on"]);
/** Nouns that name no particular event by themselves: "Die Konferenz fand am 3. Mai statt". */
const generic =
  /^(?:konferenz|veranstaltung|treffen|sitzung|tagung|seminar|fortbildung|conference|meeting|auftakt)$/u;
/** Mentions in general: of no event, of any, of many. */
const general =
  /(?<![\p{L}])(?:keine?[rnms]?|jede[rsnm]?|alle[rn]?|viele[rn]?|mehrere[rn]?|verschiedene[rn]?|diverse[rn]?|zahlreiche[rn]?|einige[rn]?|weitere[rn]?|regelmäßige[rn]?|solche[rn]?|any|several|many|various)\s+(?:\p{Ll}+\s+)*$/u;
const happens =
  /(?<![\p{L}])(?:statt|stattfand|stattfinde[tn]|stattgefunden|fand|fanden|findet|finden|veranstalt\p{Ll}*|durchgeführt|führte|lud|luden|lädt|laden|eingeladen|begrüßte|eröffnet\p{Ll}*|startet\p{Ll}*|begann|beginnt|trafen|traf|treffen|organisiert\p{Ll}*|held|hosted|took place|takes place)(?![\p{L}])/u;

function readBlock(view: View, block: Block, series: readonly Series[]): FoundEvent[] {
  const words = wordsOf(block);
  if (words.length === 0) return [];
  const found: FoundEvent[] = [];
  for (const scope of scopesOf(view, block)) {
    const inside = words.filter(({ start, end }) => start >= scope.start && end <= scope.end);
    if (inside.length === 0) continue;
    const dates = assignDates(view, scope, inside);
    for (const word of inside)
      found.push(...readWord(view, block, scope, word, dates.get(word) ?? [], series));
  }
  return found;
}

/** The event nouns of a block, but for those within the name of another ("Auftakt der „Zukunftswerkstatt“"). */
function wordsOf(block: Block): EventWord[] {
  let covered = 0;
  return findEventWords(block.text, block.language).flatMap((word) => {
    if (word.start < covered) return [];
    covered = readNounPhrase(block.text, word.start, block.text.length, { joining })?.end ?? word.end;
    return [
      {
        ...word,
        start: word.start + block.start,
        end: word.end + block.start,
        lead: word.lead + block.start,
      },
    ];
  });
}

/** Longer sentences are read in pieces, in UTF-16 code units. */
const longestScope = 1500;

/** The stretches of text in which a date belongs to an event: sentences; short items whole. */
function scopesOf(view: View, block: Block): readonly Span[] {
  const sentences = view.within(view.sentences, block);
  const scopes =
    block.kind === "heading" || (block.kind === "item" && block.text.length <= 160) || sentences.length === 0
      ? [block]
      : sentences;
  return scopes.flatMap(({ start, end }) =>
    Array.from({ length: Math.ceil((end - start) / longestScope) }, (_, piece) => ({
      start: start + piece * longestScope,
      end: Math.min(end, start + (piece + 1) * longestScope),
    })),
  );
}

/** Each date belongs to the nearest noun, and not to one that stands behind another sentence part. */
function assignDates(view: View, scope: Span, words: readonly EventWord[]): Map<EventWord, DateMention[]> {
  const assigned = new Map<EventWord, DateMention[]>();
  const dates = [...view.within(view.mentions.dates, scope), ...rowDates(view, scope)];
  for (const date of dates) {
    if (!isUsable(date)) continue;
    const distance = (word: Span): number =>
      date.start >= word.end ? date.start - word.end : word.start - date.end + 1;
    const nearest = words.reduce((best, word) => (distance(word) < distance(best) ? word : best));
    assigned.set(nearest, [...(assigned.get(nearest) ?? []), date]);
  }
  return assigned;
}

/** Dates in the first cell of the row of a table. */
function rowDates(view: View, scope: Span): DateMention[] {
  const label = view.blockAt(scope.start)?.cell?.rowLabel;
  return label ? view.within(view.mentions.dates, label) : [];
}

function isUsable({ edtf, precision }: DateMention): boolean {
  if (edtf.includes("..") || precision === "decade") return false;
  return precision === "day" || !edtf.includes("/");
}

function readWord(
  view: View,
  block: Block,
  scope: Span,
  word: EventWord,
  dates: readonly DateMention[],
  series: readonly Series[],
): FoundEvent[] {
  const { text } = view;
  const before = text.slice(Math.max(scope.start, word.lead - 60), word.lead);
  if (general.test(before)) return [];
  const rhythm = findRhythm(view, scope);
  const exact = dates.filter(({ precision }) => precision !== "year");
  const after = text.slice(word.end, Math.min(scope.end, word.end + 12));
  // "Forum 1" is part of an event
  const numbered = /^\s?\d{1,2}(?![\d.]*\d{4})(?!\.\d)/u.test(after) && !/^\s?(?:19|20)\d\d/u.test(after);
  const place = dates.length > 0 || word.ordinal ? findPlace(view, scope) : undefined;
  const motto = findMotto(view, scope, block);
  const shared = {
    head: word.head,
    lemma: word.lemma,
    ...(place ? { place } : {}),
    ...(motto ? { motto } : {}),
  };

  if (word.plural) {
    // "drei Workshops am 6., 13. und 22. Juni"
    const count = countBefore(before);
    if (exact.length < 2 || (count !== undefined && count !== exact.length)) return [];
    const of = series.find(({ stem }) => stem === word.lemma.toLowerCase());
    return exact.map((date) => ({
      ...shared,
      name: word.lemma,
      span: { start: word.start, end: word.end },
      date,
      ...(of ? { series: of.name } : {}),
      confidence: count === undefined ? 0.7 : 0.88,
      rule: "listed-dates",
    }));
  }

  const phrase = readNounPhrase(text, word.start, scope.end, { joining });
  const end = phrase ? phraseEnd(view, phrase.end, word) : word.end;
  const span = { start: word.lead, end };
  const name = nameOf(text, word, end);
  const bare =
    word.lemma.toLowerCase() === word.head &&
    end === word.end &&
    word.lead === word.start &&
    block.kind === "paragraph" &&
    generic.test(word.head);
  const named = /[„»“"]/u.test(text.slice(word.end, end));
  const of = series.find(({ name: title }) => name.includes(title));
  const date = exact[0] ?? dates[0];
  const found = {
    ...shared,
    name,
    span,
    ...(of ? { series: of.name } : {}),
    ...(word.ordinal === undefined ? {} : { ordinal: word.ordinal }),
    ...(date ? { date } : {}),
  };

  if (word.ordinal !== undefined && (date || isConference(word)) && !numbered)
    return [{ ...found, confidence: date ? 0.92 : 0.85, rule: "ordinal" }];
  if (exact.length > 0) {
    if (isIndefinite(before) && !happens.test(text.slice(scope.start, scope.end))) return [];
    if (
      !word.strong &&
      !named &&
      !happens.test(text.slice(scope.start, scope.end)) &&
      !isNear(text, span, exact[0]!)
    )
      return [];
    // several days of one event noun are several events of that name
    return exact.map((day) => ({
      ...found,
      date: day,
      confidence: word.strong ? 0.85 : 0.75,
      rule: "dated",
      ...(bare ? { bare: true as const } : {}),
    }));
  }
  if (numbered) return [];
  if (rhythm && word.strong)
    return [{ ...found, series: rhythm.text, span, more: [rhythm.span], confidence: 0.8, rule: "rhythm" }];
  if (date && (isNear(text, span, date) || happens.test(text.slice(scope.start, scope.end))))
    return [{ ...found, confidence: 0.75, rule: "year" }];
  if (named && word.strong && !isIndefinite(before)) return [{ ...found, confidence: 0.65, rule: "named" }];
  return [];
}

function countBefore(before: string): number | undefined {
  const word = /(?<![\p{L}\d.])(\d{1,2}|\p{L}+)\s+(?:\p{Ll}+(?:e|en)\s+)?$/u.exec(before)?.[1];
  return word === undefined
    ? undefined
    : /^\d/u.test(word)
      ? Number(word)
      : parseNumberWord(word.toLowerCase());
}

function isIndefinite(before: string): boolean {
  return /(?<![\p{L}])(?:eine?[rnms]?|an?)\s+(?:\p{Ll}+\s+)?$/u.test(before);
}

function isNear(text: string, span: Span, date: Span): boolean {
  const between =
    date.start >= span.end ? text.slice(span.end, date.start) : text.slice(date.end, span.start);
  return between.length <= 20 && !/[.;]\s/u.test(between);
}

function isConference({ head, strong }: EventWord): boolean {
  return (
    (strong && !/^(?:workshop|webinar|hearing)$/u.test(head)) ||
    head === "forum" ||
    head === "veranstaltung" ||
    head === "zukunftswerkstatt"
  );
}

/** The name ends before a date or a commune that only says where. */
function phraseEnd(view: View, end: number, word: Span): number {
  const date = view
    .within(view.mentions.dates, { start: word.end, end: end + 40 })
    .find(({ start }) => start < end);
  if (!date) return end;
  return (
    word.end + view.text.slice(word.end, date.start).replace(/[\s,:–-]+(?:der|des|zum|zur)?\s*$/u, "").length
  );
}

function nameOf(text: string, word: EventWord, end: number): string {
  const lead = text.slice(word.lead, word.start).replace(/\s+/gu, " ");
  const complement = phraseText(text, { start: word.end, end });
  return `${nominative(lead, word.head)}${word.lemma}${complement ? ` ${complement}` : ""}`;
}

/** Spelled ordinals and adjectives in the nominative: "siebten Bildungskonferenz" gives "siebte Bildungskonferenz". */
function nominative(lead: string, head: string): string {
  const ending = /(?:konferenz|tagung|messe|woche|ung|werkstatt|klausur)$/u.test(head)
    ? "e"
    : /(?:forum|symposium|seminar|treffen|gespräch|webinar|barcamp|hearing)$/u.test(head)
      ? "es"
      : "er";
  return lead.replace(/(\p{L}{2,})(?:en|em|er|es|e)(?=\s)/gu, (word, stem: string) =>
    /^(?:first|second|third)$/u.test(word) ? word : stem + ending,
  );
}

/** A heading that names an event, above a paragraph that gives its day or month. */
function readHeading(view: View, block: Block): FoundEvent[] {
  if (block.kind !== "heading") return [];
  const words = wordsOf(block);
  const word = words[0];
  if (!word || words.length > 1 || word.plural || view.within(view.mentions.dates, block).length > 0)
    return [];
  const below = nextBlock(view, block);
  if (!below || below.kind === "heading" || below.headings.at(-1) !== block) return [];
  const sentence = view.within(view.sentences, below)[0];
  const date =
    sentence &&
    view
      .within(view.mentions.dates, sentence)
      .find((mention) => isUsable(mention) && mention.precision !== "year");
  if (!sentence || !date) return [];
  const phrase = readNounPhrase(view.text, word.start, block.end, { joining });
  const end = phrase?.end ?? word.end;
  const place = findPlace(view, sentence);
  const motto = findMotto(view, sentence, below);
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
      confidence: 0.82,
      rule: "heading",
    },
  ];
}

/**
 * A document about one event: a line that is nothing but an event noun, beside the title. Title and noun together are
 * the name, and the dated mention of that noun in the text is the same event.
 */
function readTitle(view: View, found: readonly FoundEvent[]): FoundEvent[] {
  const at = view.body.findIndex(({ kind, depth }) => kind === "heading" && depth! <= 2);
  const title = view.body[at];
  if (!title || wordsOf(title).length > 0 || title.text.length > 160) return [...found];
  for (const neighbour of [view.body[at - 1], view.body[at + 1]]) {
    const word = neighbour && neighbour.text.length <= 60 ? wordsOf(neighbour)[0] : undefined;
    if (!neighbour || !word || word.plural || word.lead !== neighbour.start || word.end < neighbour.end)
      continue;
    const dated = found.find(
      ({ date, lemma }) => date && word.lemma.toLowerCase().endsWith(lemma.toLowerCase()),
    );
    if (!dated) continue;
    const name = `${nameOf(view.text, word, neighbour.end)} „${phraseText(view.text, title).replace(/[„“”"»«]/gu, "")}“`;
    const same = (other: FoundEvent): boolean =>
      other.date?.edtf === dated.date?.edtf && word.lemma.toLowerCase().endsWith(other.lemma.toLowerCase());
    const span = { start: neighbour.start, end: neighbour.end };
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

/** Dated items below "Termine" and the like that name what takes place in words of their own. */
function readListed(view: View): FoundEvent[] {
  const found: FoundEvent[] = [];
  for (const { start, end, block } of announced(view, "event")) {
    if (findEventWords(block.text, block.language).length > 0 || end - start > 240) continue;
    const date = [...view.within(view.mentions.dates, { start, end }), ...rowDates(view, block)].find(
      ({ precision, edtf }) => precision === "day" && !edtf.includes(".."),
    );
    if (!date || (block.cell && block.cell.column === 0)) continue;
    const inside = date.start >= start && date.end <= end;
    const rest =
      inside && end - date.end < date.start - start
        ? { start, end: date.start }
        : { start: inside ? date.end : start, end };
    const words = view.text.slice(rest.start, rest.end);
    const lead = /^(?:[\s,:;|–—-]|\d{1,2}[:.]\d\d|bis|Uhr)*/u.exec(words)?.[0].length ?? 0;
    const name = words.slice(lead).replace(/[\s,:;|–—(-]+$/u, "");
    if (!/^[\p{Lu}„»"“]/u.test(name) || name.length < 5 || name.length > 140) continue;
    found.push({
      name: name.replace(/\s+/gu, " "),
      span: { start: rest.start + lead, end: rest.start + lead + name.length },
      head: "",
      lemma: "",
      date,
      confidence: 0.65,
      rule: "announced",
    });
  }
  return found;
}

function toCandidate(found: FoundEvent): CandidateOf<"event"> {
  const { name, span, ordinal, date, place, motto, series, more = [], confidence, rule } = found;
  const [first, last] = date?.edtf.split("/") ?? [];
  const others = [
    ...(date ? [date] : []),
    ...(place ? [place] : []),
    ...(motto ? [motto.span] : []),
    ...more,
  ];
  const spans: [Span, ...Span[]] = [{ start: span.start, end: span.end }];
  for (const { start, end } of others)
    if (!spans.some((known) => known.start <= start && known.end >= end)) spans.push({ start, end });
  return {
    kind: "event",
    value: {
      name,
      ...(first ? { date: first } : {}),
      ...(last ? { endDate: last } : {}),
      ...(place ? { place: place.text } : {}),
      ...(ordinal === undefined ? {} : { ordinal }),
      ...(motto ? { motto: motto.text } : {}),
      ...(series ? { series } : {}),
    },
    spans,
    confidence,
    rule,
    ...(date?.implied?.length ? { implied: ["date"] } : {}),
  };
}
