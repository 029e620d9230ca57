import { announced } from "../../language/announced.js";
import type { Block } from "../../language/blocks.js";
import type { DateMention } from "../../language/dates.js";
import { findEventWords } from "../../language/event-words.js";
import { matchesOf } from "../../language/find-all.js";
import { readNounPhrase } from "../../language/noun-phrases.js";
import { findPlace, type PlaceMention, placeLine } from "../../language/places.js";
import type { View } from "../../language/view.js";
import type { Span } from "../../tree/nodes.js";
import { type FoundEvent, isUsableDate } from "./found.js";
import { eventHeadingOf, eventWordsOf } from "./naming.js";
import { placeBehindDay, rowContext } from "./row-context.js";

/** Dated items below "Termine" and the like that name what takes place in words of their own. */
export function readListed(view: View): FoundEvent[] {
  const found: FoundEvent[] = [];
  for (const { start, end, block } of announced(view, "event")) {
    if (findEventWords(block.text, block.language).length > 0 || end - start > 240) continue;
    const date = [...view.within(view.mentions.dates, { start, end }), ...rowDates(view, block)].find(
      ({ precision, edtf }) => precision === "day" && !edtf.includes(".."),
    );
    if (!date || (block.cell && block.cell.column === 0) || takesPlace(view.slice(start, end))) continue;
    const inside = date.start >= start && date.end <= end;
    const told =
      (inside ? nameBefore(view, start, date) : undefined) ??
      nameBehind(view, inside ? date.end : start, end);
    if (!told || isDeadline.test(told.name)) continue;
    const place =
      told.name === view.slice(told.span.start, told.span.end)
        ? placeInLine(view, told.span, date, end)
        : undefined;
    const name = place?.name ?? told.name;
    found.push({
      ...plain(name, { start: told.span.start, end: told.span.start + name.length }, date, 0.65, "announced"),
      ...(place ? { place: place.place } : {}),
      ...rowContext(view, block),
    });
  }
  return found;
}

interface Named {
  readonly name: string;
  readonly span: Span;
}

const isName = (name: string): boolean =>
  /^[\p{Lu}„»"“]/u.test(name) &&
  name.length >= 5 &&
  name.length <= 140 &&
  // whom to call, and a whole sentence
  !/(?<!\p{L})Tel\.|@|\s\p{Ll}{3,}t\s.*\.$/u.test(name) &&
  // "Bildungsbericht, vorgestellt am …"
  !/,\s\p{Ll}{4,}(?:t|en)$/u.test(name);
/** "Dienstag", "Ab 14 Uhr": of the date that follows. */
const ofDate =
  /^(?:(?:Am|Ab|Vom|Bis|Von)\s|(?:Mon|Diens|Donners|Frei|Sams|Sonn)tag|Mittwoch|Sonnabend|(?:Mo|Di|Mi|Do|Fr|Sa|So)[.,]|Datum|Termin|Wann|Uhr)/u;
/** What stands among dates and is held by nobody. */
const isDeadline =
  /^(?:(?:Ende|Beginn) (?:der|des)|(?:Anmelde|Bewerbungs|Einsende|Redaktions|Abgabe|Melde|Antrags)-?(?:schluss|frist|ende)|Frist|Abgabe|Einreichung|Bewerbung|Anmeldung|Rückmeldung|Versand|(?:\p{L}+-?)?[Ff]erien)(?!\p{L})|(?:schluss|frist)$/u;

/** Words that may name an event by themselves, and no deadline. */
export const isEventName = (name: string): boolean => isName(name) && !isDeadline.test(name);

/** "„Übergang gestalten“, 05.10.2022, …": the name that stands before its day. */
function nameBefore(view: View, start: number, date: Span): Named | undefined {
  const words = view.slice(start, date.start);
  const name = words.replace(
    /(?:\s+(?:am|im|vom|den|ab))?[\s,:;|–—(-]+(?:(?:Mo|Di|Mi|Do|Fr|Sa|So)\.?,?\s*|\p{L}+(?:tag|woch|abend),?\s*)?$/u,
    "",
  );
  return isName(name) && !ofDate.test(name) ? { name, span: { start, end: start + name.length } } : undefined;
}

/** "30.09.2021, 15–18 Uhr: Digital lernen": the name behind day and time. */
function nameBehind(view: View, from: number, end: number): Named | undefined {
  const words = view.slice(from, end);
  const lead =
    /^(?:[\s,:;|()–—-]|\d{1,2}(?:[:.]\d\d)?|bis|ab|um|von|Uhr|h(?=[\s,:])|\p{L}+(?:tag|woch|abend)(?=[\s,:]))*/u.exec(
      words,
    )?.[0].length ?? 0;
  const name = words.slice(lead).replace(/[\s,:;|–—(-]+$/u, "");
  return isName(name) ? { name, span: { start: from + lead, end: from + lead + name.length } } : undefined;
}

/** The place at the end of the name, "Digital lernen, Rathaus Nordheim", or behind the day that follows it. */
function placeInLine(
  view: View,
  name: Span,
  date: Span,
  end: number,
): { readonly name: string; readonly place: PlaceMention } | undefined {
  const words = view.slice(name.start, name.end);
  if (name.end <= date.start) {
    const behind =
      placeLine(view, { start: date.end, end }, true) ?? placeBehindDay(view, { start: date.end, end }, date);
    return behind ? { name: words, place: behind } : undefined;
  }
  const at = /(?:, | \()(?=\p{Lu}[^,()]*\)?$)/u.exec(words);
  if (!at || at.index < 5) return undefined;
  const from = name.start + at.index + at[0].length;
  const place = placeLine(view, { start: from, end: name.end - (words.endsWith(")") ? 1 : 0) }, false);
  return place ? { name: words.slice(0, at.index), place } : undefined;
}

function plain(name: string, span: Span, date: DateMention, confidence: number, rule: string): FoundEvent {
  return { name: name.replace(/\s+/gu, " "), span, head: "", lemma: "", date, confidence, rule };
}

/** Dates in the first cell of the row of a table. */
export function rowDates(view: View, block: Block | undefined): DateMention[] {
  const label = block?.cell?.rowLabel;
  return label ? view.within(view.mentions.dates, label) : [];
}

/** "findet … statt", "fand … statt". */
function takesPlace(words: string): boolean {
  const verb = words.search(/(?<![\p{L}])(?:findet|fand)(?![\p{L}])/u);
  return verb >= 0 && /(?<![\p{L}])statt(?![\p{L}])/u.test(words.slice(verb));
}

/** What takes place without being an event of its own. */
const regular =
  /^(?:Wahl|Wahlen|Unterricht|Beratung|Sprechstunde|Förderung|Umsetzung|Begleitung|Betreuung|Zusammenarbeit|Prüfung|Prüfungen|Befragung|Bewerbung|Auswahl|Anmeldung|Ausbildung|Maßnahme|Maßnahmen|Austausch|Arbeit|Evaluation|Erhebung|Entwicklung|Veranstaltungen|Treffen)$/u;
const articles =
  /^(?:der|die|das|ein|eine)\s+(?:nächste[rs]?|erste[rs]?|zweite[rs]?|diesjährige[rs]?|kommende[rs]?)?\s*/iu;

/** "Der Bildungsmarkt findet am 14. Mai 2019 in der Stadthalle statt", where the noun itself does not tell an event. */
export function readTakingPlace(view: View, sentence: Span): FoundEvent[] {
  const words = view.slice(sentence.start, sentence.end);
  if (words.length > 400 || !takesPlace(words) || /(?<![\p{L}])(?:nicht|kein\p{Ll}*)(?![\p{L}])/u.test(words))
    return [];
  const date = view
    .within(view.mentions.dates, sentence)
    .find((mention) => isUsableDate(mention) && mention.precision === "day");
  const block = view.blockAt(sentence.start);
  if (!date || !block || findEventWords(words, block.language).length > 0) return [];
  const article = articles.exec(words);
  const inverted =
    /(?<![\p{L}])(?:findet|fand)\s+(?:[^,;:]{0,60}?\s)?(?<!(?:in|an|auf|bei|zu|mit|von|aus|für|vor|nach|unter|über|durch)\s)(?=(?:der|die|das)\s+\p{Lu})/u.exec(
      words,
    );
  const at = article ? article[0].length : inverted ? inverted.index + inverted[0].length + 4 : undefined;
  if (at === undefined) return [];
  const phrase = readNounPhrase(
    view.text,
    sentence.start + at,
    date.start > sentence.start + at ? date.start : sentence.end,
    {
      joining: new Set(["der", "des", "für"]),
    },
  );
  const noun = phrase && view.slice(phrase.nouns.start, phrase.nouns.end);
  if (!phrase || !noun || regular.test(noun.split(/\s/u)[0]!)) return [];
  const span = { start: phrase.start, end: phrase.end };
  const place = findPlace(view, sentence, [date, span]);
  return [
    {
      ...plain(view.slice(span.start, span.end), span, date, 0.7, "takes-place"),
      ...(place ? { place } : {}),
    },
  ];
}

/** Words of a heading or label that say that what follows are the themes or the past ones of a series of events. */
const themes =
  /(?<![\p{L}])(?:Themen|Mottos|Mottoes|Motti|Titel|Schwerpunktthemen|themes|topics)(?![\p{L}])/iu;
const past =
  /(?<![\p{L}])(?:bisher\p{Ll}*|vergangene\p{Ll}*|frühere\p{Ll}*|letzten|zurückliegende\p{Ll}*|Rückblick|Archiv|previous|past)(?![\p{L}])/iu;

/**
 * A list by year of what the events of a series were about: "Themen der Bildungskonferenzen: 2017: Ganztag". Each
 * entry is an event with its theme; the noun stands in the words above or in the heading.
 */
export function readThemes(view: View): FoundEvent[] {
  const groups = new Map<
    string,
    { readonly above: Block | undefined; readonly label: string; readonly lines: Line[] }
  >();
  for (const block of view.body) {
    if (block.kind === "heading" || block.kind === "cell") continue;
    const lines = linesOf(view, block);
    const own = lines.length < block.text.split("\n").length ? /^[^\n]*/u.exec(block.text)![0] : undefined;
    const above = block.list?.leadIn ?? block.label;
    const label = own ?? above?.text ?? block.headings.at(-1)?.text ?? "";
    if (lines.length === 0 || label.length > 160) continue;
    const key = block.list ? `list ${block.list.id}` : `block ${block.index}`;
    const group = groups.get(key) ?? { above: own === undefined ? above : block, label, lines: [] };
    group.lines.push(...lines);
    groups.set(key, group);
  }
  return [...groups.values()].flatMap(({ above, label, lines }) => {
    if (lines.length < 2) return [];
    const first = lines[0]!.block;
    const inLabel =
      above && above.kind !== "item"
        ? eventWordsOf(above).find(({ start }) => start < above.start + label.length)
        : undefined;
    const underHeading = eventHeadingOf(first) ?? eventHeadingAbove(first);
    const word = inLabel ?? underHeading?.word;
    const says = `${label} ${first.headings.at(-1)?.text ?? ""}`;
    if (!word || !(themes.test(says) || past.test(says))) return [];
    return lines.map(
      ({ date, text, span }): FoundEvent => ({
        name: word.lemma,
        span: { start: word.start, end: word.end },
        head: word.head,
        lemma: word.lemma,
        date,
        motto: { text, span },
        confidence: 0.78,
        rule: "themes",
      }),
    );
  });
}

/** "Bisherige Themen" below the title "Regionale Bildungskonferenz": the heading over the one that says what follows. */
function eventHeadingAbove(block: Block): ReturnType<typeof eventHeadingOf> {
  const heading = block.headings.at(-1);
  return heading && heading.text.length <= 60 && (themes.test(heading.text) || past.test(heading.text))
    ? eventHeadingOf(heading)
    : undefined;
}

interface Line {
  readonly block: Block;
  readonly date: DateMention;
  readonly text: string;
  readonly span: Span;
}

/** Lines "2017: words" of a block. */
function linesOf(view: View, block: Block): Line[] {
  const lines: Line[] = [];
  for (const match of matchesOf(block.text, /[^\n]+/gu)) {
    const start = block.start + match.index;
    const date = view.within(view.mentions.dates, {
      start,
      end: Math.min(start + match[0].length, start + 40),
    })[0];
    if (!date || !isUsableDate(date) || view.slice(start, date.start).trim() !== "") continue;
    const rest = /^\s*[:–—|-]\s*(?<text>[^\n]{5,160}?)\s*$/u.exec(
      view.slice(date.end, start + match[0].length),
    );
    const text = rest?.groups?.text;
    if (!rest || text === undefined || findEventWords(text, block.language).length > 0) continue;
    const from = date.end + rest[0].indexOf(text);
    const whole = /^[„»“"](?<words>[^“”"«»„]+)[“”"«]$/u.exec(text)?.groups?.words;
    lines.push({
      block,
      date,
      text: (whole ?? text).replace(/\s+/gu, " "),
      span: { start: from, end: from + text.length },
    });
  }
  return lines;
}
