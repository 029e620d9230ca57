import type { Block } from "../language/blocks.js";
import { wordCount } from "../language/phrases.js";
import { findQuotations, type Quotation } from "../language/quotations.js";
import type { View } from "../language/view.js";
import type { Span } from "../tree/nodes.js";
import type { CandidateOf, Extractor } from "./extractor.js";
import { findAnswers } from "./quote/answers.js";
import { initialsAt, surnameAt } from "./quote/labels.js";
import { type Speaker, saying, speakerLine, withRole } from "./quote/signature.js";
import { speakerAround, speakerBefore, speakerBehind, speakerGoingOn } from "./quote/speakers.js";

type Quote = CandidateOf<"quote">;

/**
 * Finds what persons say: sentences in quotation marks with the speaker before, behind, above or below them, and words
 * in the first person behind "Name:". Titles, mottos and names in quotation marks are none.
 */
export const quote: Extractor = {
  name: "quote",
  kind: "quote",
  extract: (view) => [
    ...view.body.flatMap((block, index) => [
      ...readMarked(view, block, index),
      ...readLabelled(view, block),
      ...readSigned(view, block, index),
      ...readAnnounced(view, block, index),
    ]),
    ...readAnswers(view),
  ],
};

const firstPerson =
  /(?<![\p{L}])(?:ich|wir|uns|mir|mich|mein\p{Ll}{0,2}|unser\p{Ll}{0,2}|I|we|our|my|us)(?![\p{L}])/iu;
const verb =
  /(?<![\p{L}])(?:ist|sind|war|waren|hat|haben|habe|hatten|wird|werden|wurde|wurden|kann|können|könnte|muss|müssen|soll|sollen|sollte|will|wollen|möchten?|darf|dürfen|braucht|brauchen|geht|gehen|gibt|macht|machen|zeigt|zeigen|bleibt|bleiben|steht|stehen|kommt|kommen|lernen|lernt|hilft|helfen|bietet|schafft|gelingt|freuen?|leistet|lässt|beginnt|profitieren|ginge|gäbe|wäre|wären|hätte|hätten|würde|würden|is|are|was|were|has|have|can|will|must|should|need)(?![\p{L}])/u;
const anyVerb = /(?<![\p{L}])\p{Ll}{3,}(?:en|t)(?![\p{L}])/u;
/** Right behind a quotation. */
const saidBehind =
  /^[.,]?,? (?:sagte?|so|betonte?|erklärte?|meinte?|lautete? (?:sein|ihr)|says|said)(?!\p{L})/u;
/** What stands before a title, a motto or a name in quotation marks. */
const titled =
  /(?:Motto|Titel|Thema|Themen|Leitsatz|Leitbild|Leitidee|Slogan|Überschrift|Namen?|namens|Begriff|Stichwort|Frage|Schlagwort|Vision|Ziel|heißt|genannt|unter|(?<!\p{L})\p{L}*(?:[Pp]rojekt|[Pp]rogramm|[Ii]nitiative|[Rr]eihe|[Bb]roschüre|[Ff]lyer|[Kk]atalog|[Bb]ericht|[Ff]achtag|[Ww]orkshop|[Kk]onferenz|[Ff]orum|[Kk]onzept|[Ww]ettbewerb|[Kk]ampagne|[Ss]tudie|[Ff]ilm|[Bb]uch|[Vv]ortrag|[Ii]mpuls|[Pp]ublikation|[Aa]usstellung|[Hh]andreichung|[Ff]örderung|[Rr]ichtlinie|[Mm]odul|[Dd]okument|[Aa]rtikel|[Bb]eitrag|[Tt]agung|[Vv]eranstaltung)(?:e?s|en?|n)?)\s*:?\s*$/u;

const namedPart =
  /(?<!\p{L})(?:dem|der|den|das|im)\s(?:Kapitel|Abschnitt|Handlungsfeld|Säule|Arbeitskreis|Thema|Projekt|Programm|Reihe|Feld|Bereich)\s*$/u;

/** A quotation that was read, for the ones that go on from it. */
interface Told {
  readonly quote: Quote;
  readonly speaker: Speaker | undefined;
  readonly end: number;
}

function readMarked(view: View, block: Block, index: number): Quote[] {
  const found: Quote[] = [];
  const quotations = findQuotations(block.text).map((quotation) => shift(quotation, block.start));
  let previous: Told | undefined;
  for (let at = 0; at < quotations.length; at++) {
    const first = quotations[at]!;
    const second = quotations[at + 1];
    const joined = second && goesOn(view.text, first, second) ? second : undefined;
    const told = readQuotation(view, block, index, first, joined, previous);
    if (told) found.push(told.quote);
    previous = told;
    if (joined) at++;
  }
  return found;
}

function shift({ start, end, words, closed }: Quotation, by: number): Quotation {
  return {
    start: start + by,
    end: end + by,
    words: { start: words.start + by, end: words.end + by },
    closed,
  };
}

/** „Wir wollen“, sagt sie, „dass alle mitmachen.“ */
function goesOn(text: string, first: Quotation, second: Quotation): boolean {
  const between = text.slice(first.end, second.start);
  return (
    between.length <= 160 &&
    /^,\s.*,\s*$/su.test(between) &&
    saying.test(between) &&
    /^\p{Ll}/u.test(text.slice(second.words.start, second.words.end))
  );
}

function readQuotation(
  view: View,
  block: Block,
  index: number,
  first: Quotation,
  second: Quotation | undefined,
  previous: Told | undefined,
): Told | undefined {
  const { text } = view;
  const words = [first, ...(second ? [second] : [])]
    .map((part) => text.slice(part.words.start, part.words.end).replace(/\s+/gu, " "))
    .join(", ")
    .replace(/,, /u, ", ");
  const count = wordCount(words);
  const spoken = verb.test(words) || firstPerson.test(words);
  const isSentence = spoken || anyVerb.test(words);
  // „Ohne Daten keine Steuerung“, sagt sie: without a verb only what somebody is said to say
  if (count < 3 || !(isSentence || saidBehind.test(text.slice(first.end, first.end + 20)))) return undefined;
  const before = text.slice(Math.max(block.start, first.start - 60), first.start);
  const whole = first.start - block.start <= 2 && block.end - (second ?? first).end <= 2;
  const behind = speakerBehind(view, block, first);
  // "machte Muster deutlich: „…“, ließ sie wissen": the words before name whom those behind mean
  const isTold = behind?.name !== undefined && behind.implied?.includes("speaker") !== true;
  const ahead = isTold ? undefined : speakerBefore(view, block, first);
  const speaker =
    (whole && !behind ? speakerGoingOn(view, block, index) : undefined) ??
    (ahead?.name === undefined ? behind : ahead) ??
    ahead ??
    (previous?.speaker && (continues(view, previous.end, first.start) || isSameVoice(view, previous, first))
      ? previous.speaker
      : undefined) ??
    (first.start - block.start <= 2 ? speakerAround(view, block, index, whole, first.words) : undefined);
  // so few words are a sentence of somebody, or a title
  const isShort = spoken ? /[.!?]["'’‘]?$/u.test(words) : !isSentence && speaker?.name === behind?.name;
  if (count < 5 && !(speaker?.name && isShort)) return undefined;
  if (!isSentence && !speaker?.name) return undefined;
  // verbs at large look like other words: then somebody must be said to speak
  if (!speaker && !spoken) return undefined;
  if (!speaker && (block.kind === "heading" || titled.test(before))) return undefined;
  if (speaker?.name === undefined && titled.test(before)) return undefined;
  const sentence = /[.!?…]["'’‘]?$/u.test(words) || (second ?? first).closed === false;
  // "der mit dem Kapitel „Wandel annehmen“ betraut wurde"
  if (!sentence && namedPart.test(before)) return undefined;
  // without a speaker only a whole sentence in the first person is somebody's
  if (!speaker && !(sentence && count >= 10 && firstPerson.test(words) && whole)) return undefined;
  const parts: [Span, ...Span[]] = [first.words, ...(second ? [second.words] : [])];
  const quote = candidateOf(
    words,
    parts,
    speaker,
    speaker ? (speaker.name && (sentence || firstPerson.test(words)) ? 0.9 : 0.8) : 0.5,
    speaker ? "marked" : "marked-alone",
  );
  return { quote, speaker, end: (second ?? first).end };
}

/** Whether a quotation goes on behind the words about the one before: "…“, sagte sie. „…", "… Und weiter: „…". */
function continues(view: View, end: number, start: number): boolean {
  if (start - end > 240) return false;
  const sentence = view.sentenceAt(end - 1);
  const from = Math.max(end, Math.min(start, sentence?.end ?? end));
  return /^[\s.,]*(?:(?:(?:[Uu]nd|[Zz]udem|[Aa]ußerdem|[Dd]och)\s*)?(?:(?:weiter|ergänzt\p{Ll}* (?:sie|er)|fügt\p{Ll}* (?:sie|er) hinzu)\s*)?:\s*)?$/u.test(
    view.slice(from, start),
  );
}

/** Whether a sentence in the first person stands a little behind a quotation, and nobody but its speaker is named in between. */
function isSameVoice(view: View, { speaker, end }: Told, { start, words }: Quotation): boolean {
  const said = view.slice(words.start, words.end);
  const between = view.slice(end, start);
  return (
    between.length <= 240 &&
    firstPerson.test(said) &&
    /[.!?…]["'’‘]?$/u.test(said) &&
    wordCount(said) >= 5 &&
    // words that lead to a quotation say whose it is
    !/\n|:\s*$/u.test(between) &&
    view.within(view.mentions.persons, { start: end, end: start }).every(({ name }) => name === speaker?.name)
  );
}

/** "Erika Muster: Ich blicke mit Stolz …", "Muster: Ich …" without quotation marks. */
function readLabelled(view: View, block: Block): Quote[] {
  if (block.kind === "heading" || block.text.length < 30) return [];
  const person =
    view.within(view.mentions.persons, {
      start: block.start,
      end: Math.min(block.end, block.start + 140),
    })[0] ??
    surnameAt(view, block) ??
    initialsAt(view, block);
  if (!person || person.whole.start - block.start > 40) return [];
  const match = /^(?:\s*[,(][^:.!?„»"]{2,90})?\s*:\s+(?=[\p{Lu}])/u.exec(view.slice(person.end, block.end));
  if (!match) return [];
  const start = person.end + match[0].length;
  const speaker = withRole(view, person, block.start, person.end + match[0].length);
  return quoteOf(view, { start, end: block.end }, speaker, "labelled");
}

/** Words without marks over a line with a dash and a name, or a caption that is nothing but a name. */
function readSigned(view: View, block: Block, index: number): Quote[] {
  const next = view.body[index + 1];
  if (!/^(?:paragraph|heading)$/u.test(block.kind) || block.layer !== "body") return [];
  if (next?.layer !== "body" || /^\s*["„“”»«]/u.test(block.text)) return [];
  const below = firstLineOf(next);
  if (below.text.length > 140 || (block.kind === "heading" && next.kind === "heading")) return [];
  const dashed = /^[–—-]\s/u.test(below.text) || below.role === "caption";
  const speaker = speakerLine(view, below);
  // who speaks does not name herself: such words lead to an interview with her
  if (speaker?.name && block.text.includes(speaker.name)) return [];
  if (
    (block.kind === "heading" || !dashed) &&
    !(speaker && isTestimony(view, block, below, view.body[index + 2]))
  )
    return [];
  return speaker ? quoteOf(view, block, speaker, "signed") : [];
}

/** The first line of a block, as a block. */
function firstLineOf(block: Block): Block {
  const length = block.text.indexOf("\n");
  return length < 0 ? block : block.part({ start: block.start, end: block.start + length });
}

const speaksFirst = /^(?:[\p{L}-]+ ){0,3}(?:[Ii]ch|[Ww]ir|[Uu]nser\p{Ll}*|[Mm]ein\p{Ll}*|I|[Ww]e)(?!\p{L})/u;

/** A paragraph in the first person over "Erika Muster, Landrätin": no letter and no card, which go on with how to reach her. */
function isTestimony(view: View, { kind, text }: Block, below: Block, next: Block | undefined): boolean {
  const { phones, emails } = view.mentions.contacts;
  const end = next && next.text.length <= 160 ? next.end : below.end;
  const reached = [phones, emails].some(
    (all) => view.within<Span>(all, { start: below.start, end }).length > 0,
  );
  const isFirst = speaksFirst.test(text);
  // a short one stands large, without a full stop
  const isClosed = /[.!]$/u.test(text);
  if (kind === "heading" && (isClosed || !isFirst)) return false;
  return (
    !reached &&
    (isClosed || (isFirst && !/[:?]$|^(?:W(?:as|ie|er|o|arum|ozu)|So|Hier)(?!\p{L})/u.test(text))) &&
    text.length <= 600 &&
    wordCount(text) >= (!isFirst ? 12 : isClosed ? 8 : 6) &&
    /^\p{Lu}\p{L}+(?: \p{Lu}[\p{L}-]+){1,3}, \p{Lu}/u.test(below.text) &&
    !/[.!?]$|\n/u.test(below.text) &&
    !/(?<!\p{L})(?:Sie|Ihnen|Ihre?[nmrs]?|euch)(?!\p{L})/u.test(text)
  );
}

/** "… kündigte Landrätin Muster an:", and below it a paragraph in the first person without marks. */
function readAnnounced(view: View, block: Block, index: number): Quote[] {
  const above = view.body[index - 1];
  if (block.kind !== "paragraph" || above?.kind !== "paragraph" || !/:\s*$/u.test(above.text)) return [];
  if (/["„“”»«]/u.test(block.text) || above.layer !== block.layer) return [];
  if (!/(?<!\p{L})(?:[Ii]ch|[Ww]ir|I|[Ww]e)(?!\p{L})/u.test(block.text.slice(0, 100))) return [];
  const sentence = view.within(view.sentences, above).at(-1);
  const persons = sentence ? view.within(view.mentions.persons, sentence) : [];
  const [person] = persons;
  if (!sentence || !person || new Set(persons.map(({ name }) => name)).size !== 1) return [];
  return quoteOf(view, block, withRole(view, person, sentence.start, sentence.end), "announced");
}

/** Paragraphs that answer the questions of an interview. */
function readAnswers(view: View): Quote[] {
  return findAnswers(view).flatMap(({ block, speaker }) => {
    // who is named in front is read as such
    const named =
      surnameAt(view, block) !== undefined ||
      initialsAt(view, block) !== undefined ||
      (/^[^.!?:]{2,90}:\s/u.test(block.text) && view.within(view.mentions.persons, block).length > 0);
    return named || /["„“”»«]/u.test(block.text) ? [] : quoteOf(view, block, speaker, "answer");
  });
}

/** Words in the first person as a quotation; none where they are not. */
function quoteOf(view: View, span: Span, speaker: Speaker, rule: string): Quote[] {
  const written = view.slice(span.start, span.end).trimEnd();
  const words = written.replace(/\s+/gu, " ").trim();
  if (wordCount(words) < 6 || !verbOrFirst(words) || !firstPerson.test(words.slice(0, 240))) return [];
  return [candidateOf(words, [{ start: span.start, end: span.start + written.length }], speaker, 0.82, rule)];
}

function verbOrFirst(words: string): boolean {
  return verb.test(words) || /(?<![\p{L}])(?:[Ii]ch \p{Ll}+|[Ww]ir \p{Ll}+en)(?![\p{L}])/u.test(words);
}

function candidateOf(
  words: string,
  parts: [Span, ...Span[]],
  speaker: Speaker | undefined,
  confidence: number,
  rule: string,
): Quote {
  return {
    kind: "quote",
    value: {
      text: words.replace(/,$/u, ""),
      ...(speaker?.name ? { speaker: speaker.name } : {}),
      ...(speaker?.role ? { role: speaker.role } : {}),
    },
    spans: speaker
      ? [...parts, ...[speaker, ...(speaker.also ?? [])].map(({ start, end }) => ({ start, end }))]
      : parts,
    confidence,
    rule,
    ...(speaker?.implied?.length ? { implied: speaker.implied } : {}),
  };
}
