import type { Block } from "../../language/blocks.js";
import type { DateMention } from "../../language/dates.js";
import type { EventWord } from "../../language/event-words.js";
import type { View } from "../../language/view.js";
import type { Span } from "../../tree/nodes.js";
import { findOrdinal, findRhythm, mottoOf, type Series } from "./context.js";
import type { FoundEvent } from "./found.js";
import { happens, isIndefinite, isInvited, isNear } from "./held.js";
import { eventHeadingOf, eventWordsOf, isNamed, nameEnd, nameOf } from "./naming.js";
import { rowOf } from "./row.js";
import { mottoOfHeading } from "./row-context.js";
import { readPlural } from "./several.js";
import { contextOf } from "./surroundings.js";

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
/** "zu seiner konstituierenden Sitzung" */
const constituting = /(?<!\p{L})[Kk]onstituierenden? $/u;
/** "auf einer Konferenz", "zu einem Workshop": something took place at it. */
const atIt =
  /(?<![\p{L}])(?:auf|bei|zu|in|mit|während|anlässlich|im Rahmen|im Zuge|at|during|to) (?:eine[rms]|an?) (?:\p{Ll}+ )?$/iu;

/** What one noun tells, with the dates that belong to it. */
export function readWord(
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
  const days = ofYear ? [] : dates.filter(({ precision }) => precision !== "year");
  const after = text.slice(word.end, Math.min(scope.end, word.end + 12));
  // "Forum 1" is part of an event
  const numbered = /^\s?\d{1,2}(?![\d.]*\d{4})(?!\.\d)/u.test(after) && !/^\s?(?:19|20)\d\d/u.test(after);
  const end = nameEnd(view, word, scope.end);
  const span = { start: word.lead, end };
  // "Im Herbst steht eine Fachveranstaltung (6. November) an": the date right behind the noun is its own
  const beside =
    days.length > 1 && !isNear(text, span, days[0]!) ? days.filter((day) => isNear(text, span, day)) : [];
  const exact = beside.length === 1 ? beside : days;
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
    const above = bare ? seriesAbove(block, word.head) : undefined;
    return rowOf(text, span, exact).map((day) => ({
      ...found,
      ...(above ? { name: nameOf(text, above, above.end), lemma: above.lemma, more: [above] } : {}),
      date: day,
      confidence: word.strong ? 0.85 : 0.75,
      rule: "dated",
      ...(bare && !above ? { bare: true as const } : {}),
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

/** "Die Konferenz fand am 14. Juni 2018 statt" somewhere below the heading "Bildungskonferenzen". */
function seriesAbove(block: Block, head: string): EventWord | undefined {
  const words = block.headings.flatMap((heading) => eventWordsOf(heading));
  const [word, ...more] = words.filter(({ lemma }) => lemma.toLowerCase().endsWith(head));
  return word &&
    word.lemma.toLowerCase() !== head &&
    more.every(({ lemma }) => lemma === word.lemma) &&
    word.ordinal === undefined &&
    word.plural
    ? word
    : undefined;
}

/** "Im Hinblick auf die Konferenz 2026 tagte der Kreis am 27. März 2025": its own year, and what is told is of another. */
function yearOfName(text: string, word: Span, dates: readonly DateMention[]): DateMention | undefined {
  const own = dates.find(
    ({ start, precision }) => precision === "year" && start === word.end + 1 && text[word.end] === " ",
  );
  return own && dates.some(({ edtf }) => !edtf.startsWith(own.edtf)) ? own : undefined;
}

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

function isConference({ head, strong }: EventWord): boolean {
  return (
    (strong && !/^(?:workshop|webinar|hearing)$/u.test(head)) ||
    head === "forum" ||
    head === "veranstaltung" ||
    head === "zukunftswerkstatt"
  );
}
