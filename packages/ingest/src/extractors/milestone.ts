import { announced } from "../language/announced.js";
import type { Block } from "../language/blocks.js";
import type { DateMention } from "../language/dates.js";
import { readDeeds } from "../language/deeds.js";
import { findEventWords } from "../language/event-words.js";
import { matchesOf } from "../language/find-all.js";
import { wordCount } from "../language/phrases.js";
import { announcementOf } from "../language/sections.js";
import type { View } from "../language/view.js";
import type { Span } from "../tree/nodes.js";
import type { CandidateOf, Extractor } from "./extractor.js";
import { tellsSomething } from "./measure/deeds.js";
import { findCards } from "./milestone/cards.js";
import { clauseOf, datedParts, handedOver, nominalStep } from "./milestone/clauses.js";
import {
  acted,
  actedBefore,
  belonging,
  deciding,
  doneNoun,
  founding,
  holding,
  lasting,
  lastingBefore,
  pending,
  published,
  statistical,
  stepNoun,
} from "./milestone/steps.js";

type Milestone = CandidateOf<"milestone">;

/**
 * Finds dated steps of the development: the entries of a chronicle, lines that begin with a year ("2008 Einrichtung
 * eines Bildungsbüros") or end with the day of a resolution, and sentences that say that something was set up, decided,
 * came out or holds since. What is an event, an agreement, a career, a plan or a programme's own period is none.
 */
export const milestone: Extractor = {
  name: "milestone",
  extract: (view) => {
    const found = [...readChronicle(view), ...readCards(view)];
    for (const block of view.body) {
      // a row that begins with a date is no header, whatever its place
      if (
        block.kind === "heading" ||
        (block.cell?.header && view.within(view.mentions.dates, block.cell.rowLabel ?? block).length === 0)
      )
        continue;
      for (const line of linesOf(block)) {
        const sentences = view.within(view.sentences, line);
        const parts = sentences.flatMap((sentence) => datedParts(view.text, sentence));
        // running text is read sentence by sentence
        const step =
          block.kind === "paragraph" && parts.length > 1
            ? undefined
            : (readLine(view, block, line) ?? readClosingDate(view, block));
        found.push(...(step ? [step] : parts.flatMap((part) => readSentence(view, part))));
      }
    }
    // entries of a chronicle go first: what is read again as a line is the same
    const taken = new Set<string>();
    return found.filter(({ spans, value }) => {
      const key = `${spans[0].start} ${value.date}`;
      return !taken.has(key) && taken.add(key);
    });
  },
};

const career = /(?<![\p{L}])(?:sie|er|ich|wir|uns|unser\p{Ll}*|mein\p{Ll}*|she|he|we|our)(?![\p{L}])/iu;
const agreements = /vereinbarung|Absichtserklärung|Kooperationsvertrag|agreement|Letter of Intent/iu;

/** Entries below "Chronik", "Meilensteine". */
function* readChronicle(view: View): Generator<Milestone> {
  for (const { start, end, block } of announced(view, "milestone")) {
    const own = view.within(view.mentions.dates, { start, end }).filter(isUsable)[0];
    const label = block.cell?.rowLabel;
    const beside = label && view.within(view.mentions.dates, label).filter(isUsable)[0];
    if (block.cell && block.cell.column === 0) continue;
    const date = beside ?? own;
    if (!date || (!beside && date.start - start > 24)) continue;
    const text = beside ? { start, end } : behind(view, date, { start, end });
    const candidate = text && candidateOf(view, date, firstSentence(view, text), 0.85, "chronicle");
    if (candidate) yield candidate;
  }
}

/** Years that stand alone above what happened in them. */
function* readCards(view: View): Generator<Milestone> {
  for (const { date, text } of findCards(view)) {
    if (!isUsable(date)) continue;
    const candidate = candidateOf(view, date, firstSentence(view, text), 0.8, "card");
    if (candidate) yield candidate;
  }
}

/** The lines of a block, as its breaks part them. */
function linesOf({ start, text }: Block): Span[] {
  return matchesOf(text, /[^\n]+/gu).map((line) => ({
    start: start + line.index,
    end: start + line.index + line[0].length,
  }));
}

/** "2008 Einrichtung eines Bildungsbüros", "2016: Start der Bildungskonferenzen". */
function readLine(view: View, block: Block, line: Span): Milestone | undefined {
  if (line.end - line.start > 400) return undefined;
  const date = view.within(view.mentions.dates, line)[0];
  const label = block.cell?.rowLabel;
  const beside =
    label && label.text.length <= 24
      ? view.within(view.mentions.dates, label).filter(isUsable)[0]
      : undefined;
  if (beside && block.cell?.column === 1) {
    return stepNoun.test(block.text) ? candidateOf(view, beside, block, 0.75, "line") : undefined;
  }
  if (!date || !isUsable(date) || !opensWith(view, line, date)) return undefined;
  const text = behind(view, date, line);
  if (!text) return undefined;
  if (announcementOf(block)?.kind === "event") return undefined;
  const words = view.text.slice(text.start, text.end);
  const since = date.edtf.endsWith("/..");
  // a line without a verb, or what it says holds since then
  if (!(stepNoun.test(words.slice(0, 80)) || (since && lasting.test(words)) || founding.test(words)))
    return undefined;
  if (!isStep(view, words, text) || (isEventful(date, words, block) && !stepNoun.test(words)))
    return undefined;
  return candidateOf(view, date, firstSentence(view, text), 0.8, "line");
}

/** "Beschluss des Stadtrates am 18. Januar 2012": a line that ends with its date. */
function readClosingDate(view: View, block: Block): Milestone | undefined {
  if (block.kind === "paragraph" && !block.list) return undefined;
  if (block.text.length > 140 || !doneNoun.test(block.text) || announcementOf(block)?.kind === "goal")
    return undefined;
  const dates = view.within(view.mentions.dates, block);
  const date = dates[0];
  if (!date || dates.length > 1 || !isUsable(date) || date.edtf.includes("/")) return undefined;
  if (!/^[\s).]*$/u.test(view.text.slice(date.end, block.end)) || !isStep(view, block.text, block))
    return undefined;
  const text = trim(view, { start: block.start, end: date.start }, beforeDate);
  return wordCount(view.text.slice(text.start, text.end)) >= 2
    ? candidateOf(view, date, text, 0.72, "closing-date")
    : undefined;
}

const beforeDate =
  /(?:[\s,(]+(?:im|in|zum|am|vom|Anfang|Ende|Mitte|bereits|schon|erst|erstmals|mit|seit|dann|dem|der|Jahr|on|since|year|the))+\s*\(?$|[\s,(]+$/iu;

/** "Seit 2009 sorgt …", "Im Jahr 2015 wurde … eingerichtet", "Das Büro besteht seit 2016". */
function readSentence(view: View, sentence: Span): Milestone[] {
  const steps = readStep(view, sentence);
  return steps.length > 0 ? steps : readDeed(view, sentence);
}

/** "Der Kreis hat im Jahr 2024 einen weiteren Bildungsbericht veröffentlicht": what was done in a year or month. */
function readDeed(view: View, sentence: Span): Milestone[] {
  const dates = view
    .within(view.mentions.dates, sentence)
    .filter((date) => isUsable(date) && !isOfName(view, date));
  const [date] = dates;
  const whole = view.text.slice(sentence.start, sentence.end);
  if (!date || dates.length > 1 || !/^(?:year|month)$/u.test(date.precision) || date.edtf.includes("/"))
    return [];
  if (statistical.test(whole) || pending.test(whole) || !isStep(view, whole, sentence)) return [];
  const deed = readDeeds(view, sentence).find(
    ({ aspect, start, end }) => /^(?:did|wasDone)$/u.test(aspect) && start <= date.start && date.end <= end,
  );
  return deed && tellsSomething(view, deed) ? found(candidateOf(view, date, deed, 0.62, "deed")) : [];
}

function readStep(view: View, sentence: Span): Milestone[] {
  const dates = view
    .within(view.mentions.dates, sentence)
    .filter((date) => isUsable(date) && !isOfName(view, date));
  const date = dates[0];
  const whole = view.text.slice(sentence.start, sentence.end);
  if (!date || whole.length > longestSentence || /\?\s*$/u.test(whole)) return [];
  // what is planned behind a semicolon does not undo what was done before it
  if (pending.test(clauseAround(whole, date.start - sentence.start))) return [];
  const text = behind(view, date, sentence, 1);
  const words = text ? view.text.slice(text.start, text.end) : "";
  const since = date.edtf.endsWith("/..");
  const trailing = readTrailing(view, sentence, whole, dates);
  if (trailing.length > 0) return trailing;
  const nominal = nominalStep(
    view.text,
    sentence,
    trim(view, { start: sentence.start, end: date.start }, beforeDate),
  );
  if (
    nominal &&
    isStep(view, view.text.slice(nominal.start, nominal.end), nominal) &&
    (view.text[date.end] === "," || !founding.test(words))
  )
    return found(candidateOf(view, date, nominal, 0.66, "nominal"));
  const handed = date.precision === "day" && dates.length === 1 ? handedOver(view.text, sentence) : undefined;
  if (handed) return found(candidateOf(view, date, handed.span, 0.64, "handed-over", undefined, handed.text));
  if (!isStep(view, whole, sentence, deciding.test(whole))) return [];
  const eventful = isEventful(date, whole, view.blockAt(sentence.start));
  if (opensWith(view, sentence, date)) {
    const states =
      founding.test(words) ||
      published.test(words) ||
      deciding.test(words) ||
      (since && lasting.test(words)) ||
      (date.precision !== "day" && acted.test(words) && !statistical.test(words));
    return text && states && !eventful && wordCount(words) >= 2
      ? found(candidateOf(view, date, text, since || date.precision === "year" ? 0.72 : 0.65, "sentence"))
      : [];
  }
  const before = trim(view, { start: sentence.start, end: date.start }, beforeDate);
  // "Since 2024 it has been funded as …": the period of a programme
  if (since && /(?<!\p{L})(?:gefördert|funded)(?!\p{L})/u.test(whole)) return [];
  if (since) {
    // "Im Landkreis gibt es seit 2017 eine Stabsstelle"
    if (/(?<!\p{L})gibt es$/u.test(view.text.slice(before.start, before.end)) && wordCount(words) >= 2)
      return found(candidateOf(view, date, sentence, 0.62, "since", [before, text!]));
    if (belonging.test(whole) && wordCount(whole) <= 30)
      return found(
        candidateOf(view, date, sentence, 0.64, "since", text ? [behindColon(view, before), text] : [before]),
      );
    if (
      text &&
      holding.test(
        whole
          .slice(0, date.start - sentence.start)
          .replace(/(?:bereits |schon )?seit (?:dem Jahr |Anfang |Ende |Mitte )?$/u, ""),
      )
    )
      return found(candidateOf(view, date, sentence, 0.64, "since", [before, text]));
    return lastingBefore.test(view.text.slice(before.start, before.end)) &&
      !/^,?\s*(?:und|sowie)/u.test(words)
      ? found(candidateOf(view, date, before, 0.7, "since"))
      : [];
  }
  // "Das Bildungsbüro wurde 2008 gegründet.", "Eingerichtet wurde es 2008, gefördert vom Land."
  const adds = view.text[date.end] === ",";
  const states = (part: string): boolean =>
    founding.test(part) || published.test(part) || deciding.test(part);
  const didThen =
    date.precision !== "day" &&
    text !== undefined &&
    !statistical.test(whole) &&
    actedBefore.test(whole.slice(0, date.start - sentence.start));
  if (didThen && !eventful && wordCount(whole) <= 40)
    return found(candidateOf(view, date, sentence, 0.6, "sentence-within", [before, text!]));
  if (!states(whole) || eventful || /^Was\s/u.test(whole)) return [];
  const clause = clauseOf(view.text, sentence, date);
  if (clause)
    return states(clause.text)
      ? found(candidateOf(view, date, clause.span, 0.62, "clause-within", undefined, clause.text))
      : [];
  if (wordCount(whole) > 40) return [];
  // "Mit dem Beschluss vom 7. Dezember 2016 wurde … verankert"
  const opening =
    /^(?:Mit|Durch|Nach) (?:de[mnr]|einem|einer) /u.test(whole) &&
    text !== undefined &&
    wordCount(words) >= 4;
  const parts = opening && text ? [text] : adds || !text ? [before] : [before, text];
  return found(candidateOf(view, date, sentence, 0.6, "sentence-within", parts));
}

/** "Doch der Reihe nach: Der Landkreis ist seit 2016 …" */
function behindColon(view: View, span: Span): Span {
  const colon = view.text.slice(span.start, span.end).lastIndexOf(": ");
  return { start: span.start + (colon < 0 ? 0 : colon + 2), end: span.end };
}

/** What took place on a day is an event. */
function isEventful({ precision }: DateMention, words: string, block: Block | undefined): boolean {
  return precision === "day" && findEventWords(words, block?.language).length > 0;
}

function clauseAround(words: string, at: number): string {
  const end = words.indexOf(";", at);
  return words.slice(words.lastIndexOf(";", at) + 1, end < 0 ? words.length : end);
}

/** Longer sentences are none that state a step, in UTF-16 code units. */
const longestSentence = 400;

/** "So sind die ersten beiden Berichte entstanden, 2011 und 2014." */
function readTrailing(view: View, sentence: Span, whole: string, dates: readonly DateMention[]): Milestone[] {
  const first = dates[0]!;
  const clause = { start: sentence.start, end: first.start };
  const words = view.text.slice(clause.start, clause.end);
  if (!/,\s*$/u.test(words) || !(published.test(words) || founding.test(words))) return [];
  if (!/^[\s\d,.]*(?:(?:und|and)[\s\d]*)?[.)]?$/u.test(whole.slice(first.start - sentence.start))) return [];
  if (agreements.test(words)) return [];
  const text = trim(view, clause, beforeDate);
  return dates.flatMap((date) => found(candidateOf(view, date, text, 0.68, "trailing")));
}

const found = (milestone: Milestone | undefined): Milestone[] => (milestone ? [milestone] : []);

function isUsable({ edtf, precision }: DateMention): boolean {
  return !edtf.startsWith("../") && precision !== "decade" && precision !== "week";
}

/** "Bildungsstrategie 2030", "Agenda 2030": the year belongs to the name. */
function isOfName(view: View, { start, precision }: DateMention): boolean {
  return (
    precision === "year" &&
    /(?:[Ss]trategie|[Aa]genda|[Kk]onzept|[Pp]lan|[Ll]eitbild|[Vv]ision|[Pp]rogramm|[Bb]ericht|[Rr]eport|[Aa]tlas|[Kk]ompass|Strategy|Plan)\s$/u.test(
      view.text.slice(Math.max(0, start - 14), start),
    )
  );
}

/** Whether nothing but "Im", "Bereits seit" and the like stands before the date. */
function opensWith(view: View, span: Span, date: Span): boolean {
  return /^[\s„»"(•·*–-]*(?:(?:bereits|schon|im|in|am|zum|ab|the|on|erstmals|mit beginn|anfang|ende|mitte|januar|frühjahr|herbst|sommer)\s*){0,3}$/iu.test(
    view.text.slice(span.start, date.start),
  );
}

/** What follows the date, without the punctuation between them; nothing where it is too little. */
function behind(view: View, date: Span, span: Span, least = 2): Span | undefined {
  const words = view.text.slice(date.end, span.end);
  const lead = /^(?:[\s:,;.)|–—-]|\d{1,2}[:.]\d\d|Uhr)*/u.exec(words)?.[0].length ?? 0;
  const start = date.end + lead;
  const rest = view.text.slice(start, span.end).trimEnd();
  return wordCount(rest) >= least ? { start, end: start + rest.length } : undefined;
}

/** Events, agreements, careers and periods of programmes have kinds of their own. */
function isStep(view: View, words: string, span: Span, decided = false): boolean {
  if (agreements.test(words) || career.test(words)) return false;
  // who is named in what a council decided makes it no career
  if (!decided && view.within(view.mentions.persons, span).length > 0) return false;
  return !(
    view.within(view.mentions.programmes, span).length > 0 &&
    /^\s*(?:Teilnahme|Förderung|Beteiligung|beteiligt|Participation)/u.test(
      words.replace(/^.*?\d{4}\s*/su, ""),
    )
  );
}

function firstSentence(view: View, span: Span): Span {
  const end = /[.!?](?=\s+\p{Lu})/u.exec(view.text.slice(span.start, span.end))?.index;
  const ordinal =
    end !== undefined && /(?:^|\s)\d{1,2}$/u.test(view.text.slice(span.start, span.start + end));
  return end === undefined || ordinal ? span : { start: span.start, end: span.start + end };
}

function trim(view: View, span: Span, tail: RegExp): Span {
  const words = view.text.slice(span.start, span.end);
  return { start: span.start, end: span.start + words.replace(tail, "").trimEnd().length };
}

/** A clause that explains or adds; enumerations of nouns go on in capitals. */
const clause = /,\s+(?=\p{Ll})|;\s|\s[–—]\s|\s\((?=\p{Ll})/u;
/** What the same subject is or does today: "wurde gegründet und umfasst heute drei Stellen". */
const sequel =
  /\s(?:und|sowie|and)\s(?=(?:umfasst|zählt|ist|sind|hat|haben|besteht|arbeitet|gehört|wird|werden|bündelt|sorgt|koordiniert|steht|liegt|unterstützt|begleitet|dient|heute|seitdem|seither|has|have|is|are|now)\s)/u;
/** "sprach sich dafür aus" says little without what follows. */
const openEnded =
  /(?<![\p{L}])(?:dafür|dazu|darauf|darüber|daran|damit|beschlossen|beschloss|entschied(?:en)?|Beschluss|Entscheidung|Startschuss|Auftrag|Idee|Einigung)(?: \p{Ll}+){0,2}$/u;
const longest = 160;

function candidateOf(
  view: View,
  date: DateMention,
  span: Span,
  confidence: number,
  rule: string,
  parts?: readonly Span[],
  stating?: string,
): Milestone | undefined {
  const pieces = (parts ?? [span]).map((part) => view.text.slice(part.start, part.end));
  let text = (stating ?? pieces.join(" ")).replace(/\s+/gu, " ").trim();
  text = text.replace(/\s?\[\d{1,3}\]/gu, "");
  const cut = clause.exec(text)?.index ?? sequel.exec(text)?.index;
  if (cut !== undefined && wordCount(text.slice(0, cut)) >= 4 && !openEnded.test(text.slice(0, cut)))
    text = text.slice(0, cut);
  if (text.length > longest)
    text = text
      .slice(0, text.lastIndexOf(" ", longest))
      .replace(
        /(?:,? (?:und|oder|sowie|mit|für|die|der|das|den|dem|ein|eine|im|in|zu|and|the|to|of))+$/u,
        "",
      );
  text = text.replace(/[\s.,;:]+$/u, "");
  if (text.length < 8 || !/\p{L}{3}/u.test(text)) return undefined;
  // "Gestartet war es hier": nobody can tell what
  if (/^sentence/u.test(rule) && /\s(?:es|it)(?!\p{L})/u.test(text) && !/\s[„»"(]?\p{Lu}/u.test(text))
    return undefined;
  const end =
    parts || stating
      ? span.end
      : Math.min(
          span.end,
          span.start + text.length + (view.text.slice(span.start, span.end).length - pieces[0]!.length),
        );
  const stated = { start: span.start, end };
  const inside = date.start >= stated.start && date.end <= stated.end;
  return {
    kind: "milestone",
    value: { date: date.edtf.replace(/\/\.\.$/u, ""), text },
    spans: inside ? [stated] : [stated, { start: date.start, end: date.end }],
    confidence,
    rule,
    ...(date.implied?.length ? { implied: ["date"] } : {}),
  };
}
