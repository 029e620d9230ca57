import type { Block } from "../language/blocks.js";
import { dateLineOf } from "../language/date-line.js";
import type { DateMention } from "../language/dates.js";
import type { EventWord } from "../language/event-words.js";
import { nextBlock } from "../language/neighbours.js";
import { parseNumberWord } from "../language/numbers.js";
import { findPlace, type PlaceMention, placeLine } from "../language/places.js";
import type { View } from "../language/view.js";
import type { Span } from "../tree/nodes.js";
import {
  findMotto,
  findOrdinal,
  findOrganiser,
  findRhythm,
  findSeries,
  mottoOf,
  type Series,
} from "./event/context.js";
import { postponed, readCounted } from "./event/elsewhere.js";
import { type FoundEvent, isUsableDate } from "./event/found.js";
import { readFurther } from "./event/further.js";
import { readAnnounced, readHeading, readTitle } from "./event/headings.js";
import { readListed, readTakingPlace, readThemes, rowDates } from "./event/listed.js";
import { mergeEvents } from "./event/merge.js";
import { eventHeadingOf, eventWordsOf, isNamed, nameEnd, nameOf } from "./event/naming.js";
import { readNumberedRows, withoutHeadingNumber } from "./event/numbered-rows.js";
import { rowOf } from "./event/row.js";
import { mottoOfHeading, placeBehindDay, rowContext, townBehindName } from "./event/row-context.js";
import { readToldByNumber } from "./event/told-by-number.js";
import type { CandidateOf, Extractor } from "./extractor.js";

/**
 * Finds events: by a noun with its number in the series, a date, a name in quotation marks or a rhythm; by a heading
 * that names one above a dated paragraph; by the dated items below "Termine"; by a list of themes by year; by what
 * "findet statt". Events in general ("verschiedene Workshops") are none. What is said of one event in several places
 * is one candidate.
 */
export const event: Extractor = {
  name: "event",
  extract: (view) => {
    const series = findSeries(view);
    const found = [
      ...readAnnounced(view),
      ...view.body.flatMap((block) => [...readBlock(view, block, series), ...readHeading(view, block)]),
      ...readThemes(view),
      ...readNumberedRows(view),
    ];
    const others = [
      ...readListed(view),
      ...view.sentences.flatMap((sentence) => readTakingPlace(view, sentence)),
    ];
    return [...mergeEvents(readTitle(view, found)), ...others].map(toCandidate);
  },
};

/** Nouns that name no particular event by themselves: "Die Konferenz fand am 3. Mai statt". */
const generic =
  /^(?:konferenz|veranstaltung|treffen|sitzung|tagung|seminar|fortbildung|conference|meeting|auftakt)$/u;
/** Mentions in general: of no event, of any, of many. */
const general =
  /(?<![\p{L}])(?:keine?[rnms]?|jede[rsnm]?|alle[rn]?|viele[rn]?|mehrere[rn]?|verschiedene[rn]?|diverse[rn]?|zahlreiche[rn]?|einige[rn]?|weitere[rn]?|regelmäßige[rn]?|solche[rn]?|any|several|many|various)\s+(?:\p{Ll}+\s+)*$/u;
/** "das Konzept der Bildungskonferenz": what is decided on is not yet held. */
const preparing =
  /(?<![\p{L}])(?:Konzept|Konzeption|Planung|Vorbereitung|Finanzierung|Durchführung|Fortführung|Einführung|Verstetigung|Anmeldung|Anmeldeschluss) (?:der|des|einer|eines|zur|zum|für (?:die|den|das|eine[n]?)) (?:\p{Ll}+ ){0,2}$/u;
/** "Ob die Bildungskonferenz 2027 stattfindet, ist offen." */
const undecided = /(?<!\p{L})[Oo]b (?:\p{L}+ ){0,5}$/u;
const happens =
  /(?<![\p{L}])(?:statt|stattfand|stattfinde[tn]|stattgefunden|fand|fanden|findet|finden|veranstalt\p{Ll}*|durchgeführt|führte|lud|luden|lädt|laden|eingeladen|begrüßte|eröffnet\p{Ll}*|startet\p{Ll}*|begann|beginnt|trafen|traf|treffen|folgt|folgen|folgte[n]?|geplant|vorgesehen|abgehalten|ausgerichtet|anberaumt|terminiert|bildete[n]?|tagte?n?|tagt|kamen|kam|gab|stattfindet|organisiert\p{Ll}*|held|hosted|invited|took place|takes place)(?![\p{L}])/u;
/** "zu seiner konstituierenden Sitzung" */
const constituting = /(?<!\p{L})[Kk]onstituierenden? $/u;
/** "auf einer Konferenz", "zu einem Workshop": something took place at it. */
const atIt =
  /(?<![\p{L}])(?:auf|bei|zu|in|mit|während|anlässlich|im Rahmen|im Zuge|at|during|to) (?:eine[rms]|an?) (?:\p{Ll}+ )?$/iu;

function readBlock(view: View, block: Block, series: readonly Series[]): FoundEvent[] {
  const words = eventWordsOf(block).map((word) => withoutHeadingNumber(view, block, word));
  if (words.length === 0) return [];
  const found: FoundEvent[] = [];
  for (const scope of scopesOf(view, block)) {
    const inside = words.filter(
      (word) => word.start >= scope.start && word.end <= scope.end && !isVenue(view.text, word),
    );
    if (inside.length === 0) continue;
    const dates = assignDates(view, scope, inside);
    for (const word of inside) {
      const byNumber = readToldByNumber(view, block, scope, word);
      const counted = byNumber.length ? byNumber : readCounted(view, block, scope, word);
      const read = counted.length
        ? counted
        : postponed(view, block, scope, readWord(view, block, scope, word, dates.get(word) ?? [], series));
      found.push(...read, ...readFurther(view, scope, read));
    }
  }
  return found;
}

/** "Die Sitzung fand im Bildungsforum in X statt": a house, which has the word for a name. */
function isVenue(text: string, { head, start, end }: EventWord): boolean {
  return (
    head === "forum" &&
    /(?<!\p{L})(?:[Ii]m|[Ii]ns|[Ii]n das) $/u.test(text.slice(Math.max(0, start - 8), start)) &&
    /^ (?:in|am|an der) (?=\p{Lu})|^ \p{Lu}/u.test(text.slice(end, end + 12))
  );
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
  const block = view.blockAt(scope.start);
  const inside = [...view.within(view.mentions.dates, scope), ...rowDates(view, block)];
  const dates =
    inside.length > 0 || !block ? inside : [...besideLabel(view, block), ...dateAbove(view, block)];
  for (const date of dates) {
    if (!isUsableDate(date) || isSpoken(view, scope, date, words)) continue;
    const distance = (word: Span): number => {
      const end = endWithMarks(view.text, word);
      return date.start >= end ? date.start - end : word.start - date.end + 1;
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
  const opening = /:\s?["„“»]/u.exec(view.slice(scope.start, date.start));
  return opening !== null && words.every(({ end }) => end <= scope.start + opening.index);
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
  const isPrepared = preparing.test(before) && !(word.ordinal !== undefined && dates.length > 0);
  if (general.test(before) || isPrepared || undecided.test(before)) return [];
  if (word.plural) return readPlural(view, scope, word, dates, series, before);
  const ofYear = yearOfName(text, word, dates);
  const exact = ofYear ? [] : dates.filter(({ precision }) => precision !== "year");
  const after = text.slice(word.end, Math.min(scope.end, word.end + 12));
  // "Forum 1" is part of an event
  const numbered = /^\s?\d{1,2}(?![\d.]*\d{4})(?!\.\d)/u.test(after) && !/^\s?(?:19|20)\d\d/u.test(after);
  const end = nameEnd(view, word, scope.end);
  const span = { start: word.lead, end };
  // "das Forum der Bildungskonferenz" is that conference
  const ofOther =
    word.head === "forum" &&
    /^ der \p{Lu}\p{L}*(?:konferenz|tagung|messe)(?!\p{L})/u.test(text.slice(word.end, end));
  const rhythm = ofOther ? undefined : findRhythm(view, scope);
  const first = word.head === "sitzung" ? constituting.exec(before) : null;
  const held = happens.test(text.slice(scope.start, scope.end)) || atIt.test(before);
  const bare =
    !first &&
    word.lemma.toLowerCase() === word.head &&
    end === word.end &&
    word.lead === word.start &&
    block.kind === "paragraph" &&
    generic.test(word.head);
  const named = isNamed(text, word, end);
  const name = `${first ? "konstituierende " : ""}${nameOf(text, word, end)}`;
  const of = series.find(({ name: title }) => name.includes(title))?.name ?? rhythm?.text;
  // of several years the one right behind: "nach der Gründung 2009 die erste Konferenz im Jahr 2010"
  const date =
    ofYear ??
    (exact.length > 1 ? rowOf(text, span, exact)[0] : exact[0]) ??
    dates.find(({ start }) => /^\s(?:im (?:Jahre?\s)?|in\s)?$/u.test(text.slice(end, start))) ??
    (dates.length > 1 ? rowOf(text, span, dates)[0] : dates[0]);
  const ordinal = word.ordinal ?? findOrdinal(view, scope);
  const context = (date && !ofYear) || word.ordinal ? contextOf(view, scope, block, [span, ...dates]) : {};
  const headed =
    date && !context.motto && block.kind === "paragraph"
      ? mottoOfHeading(view, block, word.lemma)
      : undefined;
  const found = {
    name,
    span,
    head: word.head,
    lemma: word.lemma,
    ...context,
    ...(word.ordinal === undefined || context.motto ? {} : mottoOf(view, word, end)),
    ...(headed ? { motto: headed } : {}),
    ...(of ? { series: of } : {}),
    ...(ordinal === undefined ? {} : { ordinal }),
    ...(date ? { date } : {}),
  };

  if (word.ordinal !== undefined && (date || isConference(word)) && !numbered)
    return [{ ...found, confidence: date ? 0.92 : 0.85, rule: "ordinal" }];
  if (exact.length > 0) {
    if (isIndefinite(before) && !held && !isNear(text, span, exact[0]!)) return [];
    if (!word.strong && !named && !held && !first && !isNear(text, span, exact[0]!)) return [];
    // several days of one event noun are several events of that name, where they stand in a row
    return rowOf(text, span, exact).map((day) => ({
      ...found,
      date: day,
      confidence: word.strong ? 0.85 : 0.75,
      rule: "dated",
      ...(bare ? { bare: true as const } : {}),
    }));
  }
  if (numbered) return [];
  if (ordinal !== undefined && !date) return [{ ...found, bare: true, confidence: 0.7, rule: "told" }];
  if (rhythm && (word.strong || (word.head === "forum" && end > word.end)))
    return readRhythm(view, block, { ...found, series: rhythm.text, more: [rhythm.span] }, bare);
  if (date && (isNear(text, span, date) || held)) return [{ ...found, confidence: 0.75, rule: "year" }];
  if (!date && !bare && isConference(word) && isInvited(before, text.slice(scope.start, scope.end))) {
    const where = contextOf(view, scope, block, [span]);
    if (where.place) return [{ ...found, ...where, confidence: 0.7, rule: "placed" }];
  }
  if (named && word.strong && !isIndefinite(before))
    return [{ ...found, ...contextOf(view, scope, block, [span]), confidence: 0.65, rule: "named" }];
  return [];
}

/** "Im Hinblick auf die Konferenz 2026 tagte der Kreis am 27. März 2025": its own year, and what is told is of another. */
function yearOfName(text: string, word: Span, dates: readonly DateMention[]): DateMention | undefined {
  const own = dates.find(
    ({ start, precision }) => precision === "year" && start === word.end + 1 && text[word.end] === " ",
  );
  return own && dates.some(({ edtf }) => !edtf.startsWith(own.edtf)) ? own : undefined;
}

/** Place, motto and organiser, as the sentence and what follows it say. */
function contextOf(view: View, scope: Span, block: Block, anchors: readonly Span[]): Partial<FoundEvent> {
  const row = rowContext(view, block);
  const place =
    row.place ??
    townBehindName(view, scope, anchors[0]!) ??
    findPlace(view, scope, anchors) ??
    placeOfSequel(view, scope, block) ??
    placeBehindDay(view, scope, anchors[1]) ??
    (block.kind === "paragraph" &&
    /(?<![\p{L}])\p{Ll}{3,}t(?:e|en)?(?![\p{L}])/u.test(view.slice(scope.start, scope.end))
      ? undefined
      : placeLine(view, { start: Math.max(...anchors.map(({ end }) => end)), end: scope.end }, true));
  const motto = row.motto ?? findMotto(view, scope, block, anchors);
  const organiser = findOrganiser(view, scope, block);
  return { ...(place ? { place } : {}), ...(motto ? { motto } : {}), ...(organiser ? { organiser } : {}) };
}

/** "Beginn ist um 18 Uhr im Bürgerhaus": the place in the next sentence, where that goes on from the event. */
function placeOfSequel(view: View, scope: Span, block: Block): PlaceMention | undefined {
  const next = view.within(view.sentences, {
    start: scope.end,
    end: Math.min(block.end, scope.end + 400),
  })[0];
  return next && sequel.test(view.slice(next.start, next.end))
    ? findPlace(view, { start: next.start, end: Math.min(next.end, block.end) })
    : undefined;
}

const sequel =
  /^(?:Beginn|Start|Einlass|Veranstaltungsort|Tagungsort|Treffpunkt|Ort|Los geht|Die Veranstaltung|Sie (?:beginnt|findet|fand)|Stattfinden|Statt fand)(?!\p{L})/u;

/** "Die Konferenz tagt einmal im Jahr": the heading tells which one. */
function readRhythm(
  view: View,
  block: Block,
  found: Omit<FoundEvent, "confidence" | "rule">,
  bare: boolean,
): FoundEvent[] {
  const above = bare ? eventHeadingOf(block)?.word : undefined;
  if (bare && !above?.lemma.toLowerCase().endsWith(found.head)) return [];
  return [
    {
      ...found,
      ...(above ? { name: nameOf(view.text, above, above.end), lemma: above.lemma } : {}),
      confidence: 0.8,
      rule: "rhythm",
    },
  ];
}

/**
 * "drei Workshops am 6., 13. und 22. Juni", "zwei Konferenzen (2010 und 2011)": an event each, of the singular name
 * where they are counted. "Die Regionalwerkstätten" are a name as they stand.
 */
function readPlural(
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
  if (days.length < 2 || (count !== undefined && count !== days.length)) return [];
  const of = series.find(({ stem }) => stem === word.lemma.toLowerCase());
  const definite = count === undefined && /(?<![\p{L}])(?:die|den|der|the) (?:\p{Ll}+ )?$/iu.test(before);
  const place = findPlace(view, scope, [word, ...days]);
  return days.map((date) => ({
    // those that years tell apart keep the name of the series
    name: definite || date.precision === "year" ? text.slice(word.start, word.end) : word.lemma,
    head: word.head,
    lemma: word.lemma,
    span: { start: word.start, end: word.end },
    date,
    ...(place ? { place } : {}),
    ...(of ? { series: of.name } : {}),
    confidence: count === undefined ? 0.7 : 0.88,
    rule: "listed-dates",
  }));
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

/** "lud zur diesjährigen Bildungskonferenz nach X ein", "fand die Bildungskonferenz im Rathaus statt". */
function isInvited(before: string, words: string): boolean {
  return (
    /(?:^|(?<![\p{L}])(?:zur|zum|zu einer|zu einem|die|der|das|dem|den|the) (?:\p{Ll}+ )?)$/iu.test(before) &&
    inviting.test(words)
  );
}

const inviting =
  /(?<![\p{L}])(?:einlädt|gebeten|eingeladen|eingeladen\p{Ll}*|(?:lädt|lud|luden|laden) (?=[^;]{0,200}(?<![\p{L}])ein(?![\p{L}]))|(?:findet|fand) (?=[^;]{0,200}(?<![\p{L}])statt(?![\p{L}]))|stattfindet|stattfand|trafen sich|(?:kamen|kommen) (?=[^;]{0,200}(?<![\p{L}])zusammen(?![\p{L}]))|versammelten sich|took place|takes place)/u;

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

function toCandidate(found: FoundEvent): CandidateOf<"event"> {
  const { name, span, ordinal, date, place, motto, organiser, series, more = [], confidence, rule } = found;
  const [first, last] = date?.edtf.split("/") ?? [];
  const others = [
    ...(date ? [date] : []),
    ...(place ? [place] : []),
    ...(motto ? [motto.span] : []),
    ...(organiser ? [organiser.span] : []),
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
      ...(organiser ? { organiser: organiser.text } : {}),
    },
    spans,
    confidence,
    rule,
    ...(date?.implied?.length ? { implied: ["date"] } : {}),
  };
}
