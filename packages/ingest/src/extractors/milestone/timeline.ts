import type { Block } from "../../language/blocks.js";
import type { DateMention } from "../../language/dates.js";
import { matchesOf } from "../../language/find-all.js";
import { wordCount } from "../../language/phrases.js";
import { announcementOf } from "../../language/sections.js";
import type { View } from "../../language/view.js";
import type { Span } from "../../tree/nodes.js";
import { candidateOf, type Milestone } from "./candidate.js";
import { behind, firstSentence, isStep, isUsable, opensWith } from "./dated.js";
import { future, pending, statistical } from "./steps.js";

/** An agreement among the steps: "2015: Zielvereinbarung mit der Agentur" */
const agreed =
  /^(?:\p{L}+\s)?(?:Abschluss (?:der|einer) |Unterzeichnung (?:der|einer) )?(?:\p{Ll}+\s)?(?:\p{L}*[Vv]ereinbarung|Kooperationsvertrag|\p{Lu}\p{L}+ agreement)(?!\p{L})/u;

interface Entry {
  readonly block: Block;
  readonly date: DateMention;
  readonly text: Span;
}

/** As many lines in a row that begin with a date make a timeline, where no heading says so. */
const leastEntries = 3;
const longestEntry = 260;
/** Lists of what has come out or is yet to come, of what meetings were about, of who studied where, and of numbers. */
const otherLists =
  /(?<!\p{L})(?:Literatur|Quellen|(?:Schwerpunkt|Jahres)?themen|Mottos?|Termine?|Veranstaltungen|Ausblick|Veröffentlichungen|Publikationen|Pressemitteilungen|Presse|Aktuelles|Lebenslauf|Werdegang|Statistik|Zahlen|Schülerzahlen|Nächste Schritte|geplant|Vorhaben|Sitzungen|Beratungsfolge|Drucksachen?|Förder(?:zeit|periode)\p{L}*|dates|publications|press|sources)(?!\p{L})/iu;
const counting =
  /^[\d.,\s%]+\p{L}*$|\d[\d.]*\s(?:Schüler|Kinder|Personen|Plätze|Euro|Einwohner|Betreuungs|Abgänge|pupils|children)/u;

/**
 * Lines in a row that each begin with a date and say in a few words what happened then: "2012: Erster Bildungsbericht",
 * rows of a table with dates in its first column. A list of days is one of events, unless they go back over years.
 */
export function* readTimelines(view: View): Generator<Milestone> {
  let run: Entry[] = [];
  for (const block of view.body) {
    if (block.cell && block.cell.column !== 1) continue;
    for (const entry of entriesOf(view, block)) {
      if (entry) run.push(entry);
      else {
        yield* stepsOf(view, run);
        run = [];
      }
    }
  }
  yield* stepsOf(view, run);
}

function* entriesOf(view: View, block: Block): Generator<Entry | undefined> {
  if (block.kind === "heading") return yield undefined;
  const label = block.cell?.rowLabel;
  if (label) {
    const [date] = label.text.length <= 24 ? view.within(view.mentions.dates, label).filter(isUsable) : [];
    return yield date && wordCount(block.text) >= 2 ? { block, date, text: block } : undefined;
  }
  for (const { 0: line, index } of matchesOf(block.text, /[^\n]+/gu)) {
    const span = { start: block.start + index, end: block.start + index + line.length };
    const [date] = line.length > longestEntry ? [] : view.within(view.mentions.dates, span).filter(isUsable);
    const text = date && (opensWith(view, span, date) ? behind(view, date, span) : ahead(view, span, date));
    yield date && text && isApart(view, date, text) ? { block, date, text } : undefined;
  }
}

/** "Erster Bericht: 2012": what stands before a date that closes the line. */
function ahead(view: View, span: Span, date: Span): Span | undefined {
  if (view.slice(date.end, span.end).trim() !== "") return undefined;
  const words = /^(?<words>.*\p{L}.{0,2}?)\s*[:–(|]\s*$/u.exec(view.slice(span.start, date.start))?.groups
    ?.words;
  return words === undefined || wordCount(words) < 2
    ? undefined
    : { start: span.start, end: span.start + words.length };
}

/** "2012: Erster Bericht", "2012 Erster Bericht": no sentence that goes on behind its date in small letters. */
function isApart(view: View, date: Span, text: Span): boolean {
  return (
    text.end <= date.start ||
    /[:|–—\n-]/u.test(view.slice(date.end, text.start)) ||
    /^[\p{Lu}„»\d]/u.test(view.slice(text.start))
  );
}

function* stepsOf(view: View, run: readonly Entry[]): Generator<Milestone> {
  const [first] = run;
  if (!first || run.length < leastEntries || isOtherList(view, first)) return;
  const years = new Set(run.map(({ date }) => date.edtf.slice(0, 4)));
  if (years.size < 2 || run.every(({ date }) => date.precision === "day")) return;
  for (const { date, text } of run) {
    const words = view.slice(text.start, text.end);
    // the foot of a page with its number
    if (date.precision === "day" && /^\p{Lu}[^,;:]*\s\d{1,3}$/u.test(words)) continue;
    if ([future, pending, statistical, counting].some((other) => other.test(words))) continue;
    if (/\/(?!\.\.)/u.test(date.edtf) || !(isStep(view, words, text) || agreed.test(words))) continue;
    const step = candidateOf(view, date, firstSentence(view, text), 0.7, "timeline");
    if (step) yield step;
  }
}

function isOtherList(view: View, { block, date }: Entry): boolean {
  // "Der Weg" right above, which the document does not write as a heading
  const before = view.blocks[block.index - 1];
  if (before?.announces === "milestone" && before.text.length <= 60) return false;
  const announced = announcementOf(block)?.kind;
  if (announced !== undefined && !/^(?:milestone|measure|result)$/u.test(announced)) return true;
  const [line] = /[^\n]+(?=\n[^\n]*$)/u.exec(view.slice(block.start, date.start)) ?? [];
  const above = [
    line,
    block.list?.leadIn?.text,
    block.label?.text,
    block.cell?.columnLabel?.text,
    block.headings.at(-1)?.text,
  ];
  return above.some((text) => text !== undefined && text.length <= 160 && otherLists.test(text));
}
