import type { Block } from "../../language/blocks.js";
import type { DateMention } from "../../language/dates.js";
import { findEventWords } from "../../language/event-words.js";
import { wordCount } from "../../language/phrases.js";
import type { View } from "../../language/view.js";
import type { Span } from "../../tree/nodes.js";

const speaking = /(?<![\p{L}])(?:er|he|ich|wir|uns|unser\p{Ll}*|mein\p{Ll}*|we|our)(?![\p{L}])/iu;
/** A person's, where one was named right before; an office's or a post's else. */
const career = /(?<![\p{L}])(?:sie|she)(?![\p{L}])/iu;
/** "seit 2021 finanziert sie die Stadt", "seit März 2021 ist sie eine Daueraufgabe" */
const goesOn = /(?:^|\s)[Ss]eit\s[^,;.]{3,30}\s\p{Ll}{2,}\ssie\s/u;
const personBefore =
  /(?<!\p{L})(?:Frau|Herrn?|Dr\.|\p{L}*(?:[Rr]ätin|[Mm]eisterin|[Ll]eiterin|[Mm]anagerin|[Kk]oordinatorin|[Dd]ezernentin|[Bb]eigeordnete|[Rr]eferentin|[Mm]inisterin|[Vv]orsitzende))(?!\p{L})/u;
/** How far back a person may be named that a pronoun stands for, in UTF-16 code units. */
const farthestName = 600;
/** Agreements are told by themselves; that a commune was the first to sign one is a step. */
export const agreements =
  /^(?![^„»"].*(?<!\p{L})(?:als erste|as the first)).*(?:vereinbarung|Absichtserklärung|Kooperationsvertrag|agreement|Letter of Intent)/isu;

/** What parliaments and statisticians do, what befalls everybody, how a district came about, who has a post. */
export const elsewhere =
  /(?<!\p{L})(?:Bundestag|Bundesrat|Bundesregierung|Statistische[sn]? (?:Landes|Bundes)amt(?:es)?|\p{L}*[Pp]andemie|(?:Mrs|Mr|Ms)\.? \p{Lu}\p{L}+)(?!\p{L})|(?:^|\s)[Dd]er (?:Land)?[Kk]reis(?: \p{Lu}[\p{L}-]+){0,3} (?:(?:wurde|ist) .{0,60}(?:gebildet|gegründet|entstanden|hervorgegangen)|entstand)(?!\p{L})/u;

/** A ministry sets up, extends or ends a programme of its own. */
const federal =
  /(?<!\p{L})(?:das|der|the) (?:Bundes\p{L}*ministerium|BMBF|Bund|Ministerium|Land|Federal Ministry)(?!\p{L})/iu;
const local =
  /(?<!\p{L})(?:(?:Land)?[Kk]reis(?:es)?|Landr[aä]t(?:in)?|\p{L}*[Bb]ürgermeister(?:in)?|Stadt|Kommune|Gemeinde|Region|\p{L}*[Bb]üros?|\p{L}*stelle|district|city|town)(?!\p{L})/u;

/** "Förderprogramm aufgelegt": it is those who fund that do so. */
const fundedBy =
  /(?<!\p{L})(?:\p{L}*(?:[Ff]örderprogramm|[Ff]örderrichtlinie|[Bb]undesprogramm|[Ll]andesprogramm|[Bb]undesinitiative|[Ll]andesinitiative|[Tt]ransferinitiative|[Tt]ransferagentur(?:en)?))(?!\p{L})[^,;.]{0,60}\s(?:aufgelegt|ausgeschrieben|ausgelobt|verlängert|gestartet|veröffentlicht|eingerichtet|geschaffen|ins Leben gerufen)(?:en?)?$/u;

/** "Das BMBF rief 2016 ein Programm ins Leben": no step of the commune's. */
export const isFederal = (view: View, words: string, span: Span): boolean =>
  (federal.test(words) || fundedBy.test(words)) &&
  !local.test(words) &&
  view.within(view.mentions.communes, span).length === 0;

/** "Das Leitbild von 2010", "zwischen 2013 und 2020": the date of a noun or of a period. */
export const ofAnother =
  /\p{L}\s(?<!(?:[Bb]eschluss(?:es)?(?: de[sr] \p{L}{3,30})?|[Aa]ntrag(?:s|es)?|stammt|datiert|geht|gehen|reicht|reichen)\s)(?:von|vom|of)\s$|(?:bzw\.|oder|bis|zwischen|bis zum|\d{4} und)\s$/u;

export function isUsable({ edtf, precision }: DateMention): boolean {
  return !edtf.startsWith("../") && precision !== "decade" && precision !== "week";
}

/** Whether nothing but "Im", "Bereits seit" and the like stands before the date. */
export function opensWith(view: View, span: Span, date: Span): boolean {
  return /^[\s„»"(•·*–-]*(?:in (?:der|seiner|ihrer) (?:\p{L}+ )?sitzung (?:am|vom|im)\s*)?(?:(?:bereits|schon|nunmehr|im|in|am|zum|ab|the|on|school year|erstmals|mit beginn|anfang|ende|mitte|januar|frühjahr|herbst|sommer)\s*){0,3}$/iu.test(
    view.slice(span.start, date.start),
  );
}

/** What follows the date, without the punctuation between them; nothing where it is too little. */
export function behind(view: View, date: Span, span: Span, least = 2): Span | undefined {
  const words = view.slice(date.end, span.end);
  const lead = /^(?:[\s:,;.)|–—-]|\d{1,2}[:.]\d\d|Uhr)*/u.exec(words)?.[0].length ?? 0;
  const start = date.end + lead;
  const rest = view.slice(start, span.end).trimEnd();
  return wordCount(rest) >= least ? { start, end: start + rest.length } : undefined;
}

/** Events, agreements, careers and periods of programmes have kinds of their own. */
export function isStep(view: View, words: string, span: Span, decided = false): boolean {
  if (agreements.test(words) || elsewhere.test(words)) return false;
  if (speaking.test(words)) return false;
  if (career.test(words)) {
    if (!goesOn.test(words)) return false;
    const around = { start: Math.max(0, span.start - farthestName), end: span.end };
    if (view.within(view.mentions.persons, around).length > 0) return false;
    if (personBefore.test(view.slice(around.start, around.end))) return false;
  }
  // who is named in what a council decided makes it no career
  if (!decided && view.within(view.mentions.persons, span).length > 0) return false;
  return !(
    view.within(view.mentions.programmes, span).length > 0 &&
    /^\s*(?:Teilnahme|Förderung|Beteiligung|beteiligt|Participation)/u.test(
      words.replace(/^.*?\d{4}\s*/su, ""),
    )
  );
}

/** The first sentence of a span, without its stop. */
export function firstSentence(view: View, span: Span): Span {
  const end =
    /(?<!(?<!\p{L})(?:Nr|Abs|Art|Az|Drs|Bd|Hrsg|Dr|Prof|St|bzw|vgl|inkl|ca))[.!?](?=\s+\p{Lu})/u.exec(
      view.slice(span.start, span.end),
    )?.index;
  const ordinal = end !== undefined && /(?:^|\s)\d{1,2}$/u.test(view.slice(span.start, span.start + end));
  return end === undefined || ordinal ? span : { start: span.start, end: span.start + end };
}

/** What took place on a day is an event. */
export function isEventful({ precision }: DateMention, words: string, block: Block | undefined): boolean {
  return precision === "day" && findEventWords(words, block?.language).length > 0;
}

/** What joins a date to the words before it. */
export const beforeDate =
  /(?:[\s,(]+(?:im|in|zum|am|vom|Anfang|Ende|Mitte|bereits|schon|erst|erstmals|mit|seit|dann|dem|der|Jahr|on|since|(?:school )?year|school|the))+\s*\(?$|[\s,(]+$/iu;

/** A span without what stands at its end. */
export function trim(view: View, span: Span, tail: RegExp): Span {
  const words = view.slice(span.start, span.end);
  return { start: span.start, end: span.start + words.replace(tail, "").trimEnd().length };
}
