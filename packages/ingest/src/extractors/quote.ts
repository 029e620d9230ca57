import type { Block } from "../language/blocks.js";
import type { PersonMention } from "../language/persons.js";
import { wordCount } from "../language/phrases.js";
import { findQuotations, type Quotation } from "../language/quotations.js";
import type { View } from "../language/view.js";
import type { Span } from "../tree/nodes.js";
import type { CandidateOf, Extractor } from "./extractor.js";

type Quote = CandidateOf<"quote">;

/**
 * Finds what persons say: sentences in quotation marks with the speaker before, behind, above or below them, and words
 * in the first person behind "Name:". Titles, mottos and names in quotation marks are none.
 */
export const quote: Extractor = {
  name: "quote",
  extract: (view) =>
    view.body.flatMap((block, index) => [...readMarked(view, block, index), ...readLabelled(view, block)]),
};

interface Speaker extends Span {
  readonly name?: string;
  readonly role?: string;
}

const firstPerson =
  /(?<![\p{L}])(?:ich|wir|uns|mir|mich|mein\p{Ll}{0,2}|unser\p{Ll}{0,2}|I|we|our|my|us)(?![\p{L}])/iu;
const verb =
  /(?<![\p{L}])(?:ist|sind|war|waren|hat|haben|habe|hatten|wird|werden|wurde|wurden|kann|können|könnte|muss|müssen|soll|sollen|sollte|will|wollen|möchten?|darf|dürfen|braucht|brauchen|geht|gehen|gibt|macht|machen|zeigt|zeigen|bleibt|bleiben|steht|stehen|kommt|kommen|lernen|lernt|hilft|helfen|bietet|schafft|gelingt|freuen?|leistet|lässt|beginnt|profitieren|is|are|was|were|has|have|can|will|must|should|need)(?![\p{L}])/u;
/** Words that say that someone speaks. */
const saying =
  /(?<![\p{L}])(?:so|sagte?n?|betonte?n?|erklärte?n?|meinte?n?|berichtete?n?|erläuterte?n?|unterstreicht|unterstrich|freute?n?|resümierte?|lobte?|ergänzte?|erzählte?|bekräftigte?|fest|findet|fand|forderte?|hoffte?|weiß|schrieb|schreibt|dankte?|bilanzierte?|kommentierte?|verdeutlichte?|hervor|hebt|hob|begrüßte?|fasste?|zusammen|wünschte?|antwortete?|fügte?|hinzu|würdigte?|appellierte?|versprach|verspricht|überzeugt|sieht|laut|zitiert|ließ|says?|said|explain(?:s|ed)|emphasi[sz]e[sd]|stress(?:es|ed)|according)(?![\p{L}])/u;
/** What stands before a title, a motto or a name in quotation marks. */
const titled =
  /(?:Motto|Titel|Thema|Themen|Leitsatz|Leitbild|Leitidee|Slogan|Überschrift|Namen?|namens|Begriff|Stichwort|Frage|Schlagwort|Vision|Ziel|heißt|genannt|unter|\p{L}*(?:[Pp]rojekt|[Pp]rogramm|[Ii]nitiative|[Rr]eihe|[Bb]roschüre|[Ff]lyer|[Kk]atalog|[Bb]ericht|[Ff]achtag|[Ww]orkshop|[Kk]onferenz|[Ff]orum|[Kk]onzept|[Ww]ettbewerb|[Kk]ampagne|[Ss]tudie|[Ff]ilm|[Bb]uch|[Vv]ortrag|[Ii]mpuls|[Pp]ublikation|[Aa]usstellung|[Hh]andreichung|[Ff]örderung|[Rr]ichtlinie|[Mm]odul|[Dd]okument|[Aa]rtikel|[Bb]eitrag|[Tt]agung|[Vv]eranstaltung)(?:e?s|en?|n)?)\s*:?\s*$/u;

function readMarked(view: View, block: Block, index: number): Quote[] {
  const found: Quote[] = [];
  const quotations = findQuotations(block.text).map((quotation) => shift(quotation, block.start));
  for (let at = 0; at < quotations.length; at++) {
    const first = quotations[at]!;
    const second = quotations[at + 1];
    const joined = second && goesOn(view.text, first, second) ? second : undefined;
    const candidate = readQuotation(view, block, index, first, joined);
    if (candidate) found.push(candidate);
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
): Quote | undefined {
  const { text } = view;
  const words = [first, ...(second ? [second] : [])]
    .map((part) => text.slice(part.words.start, part.words.end).replace(/\s+/gu, " "))
    .join(", ")
    .replace(/,, /u, ", ");
  const count = wordCount(words);
  if (count < 5 || !(verb.test(words) || firstPerson.test(words))) return undefined;
  const before = text.slice(Math.max(block.start, first.start - 60), first.start);
  const whole = first.start - block.start <= 2 && block.end - (second ?? first).end <= 2;
  const speaker =
    speakerBehind(view, block, first) ??
    speakerBefore(view, block, first) ??
    (first.start - block.start <= 2 ? speakerAround(view, block, index, whole) : undefined);
  if (!speaker && (block.kind === "heading" || titled.test(before))) return undefined;
  if (speaker?.name === undefined && titled.test(before)) return undefined;
  const sentence = /[.!?…]["'’‘]?$/u.test(words) || (second ?? first).closed === false;
  // without a speaker only a whole sentence in the first person is somebody's
  if (!speaker && !(sentence && count >= 10 && firstPerson.test(words) && whole)) return undefined;
  const parts: [Span, ...Span[]] = [first.words, ...(second ? [second.words] : [])];
  return candidateOf(
    words,
    parts,
    speaker,
    speaker ? (sentence || firstPerson.test(words) ? 0.9 : 0.8) : 0.5,
    speaker ? "marked" : "marked-alone",
  );
}

/** "…“, sagt Landrätin Erika Muster", "…“ (Erika Muster, Leiterin)". */
function speakerBehind(view: View, block: Block, { end }: Quotation): Speaker | undefined {
  const sentence =
    /^[^„»"“]{0,200}?(?=[.!?](?:\s|$)|[„»"]|$)/u.exec(
      view.text.slice(end, Math.min(block.end, end + 200)),
    )?.[0] ?? "";
  const said = saying.exec(sentence);
  const dashed = /^\s*[(–—-]\s*/u.exec(sentence);
  if (!said && !dashed) return undefined;
  if (!/^[\s,.;)]*(?:[–—(-]|\p{L})/u.test(sentence)) return undefined;
  const limit = end + sentence.length;
  const person = view.within(view.mentions.persons, { start: end, end: limit })[0];
  if (
    said &&
    !person &&
    /^[\s,.;)]*(?:so|sagte?|betonte?|erklärte?|meinte?|ließ|said)(?![\p{L}])/u.test(sentence)
  ) {
    // "so die Landrätin": the function is all that is said
    const words = sentence.slice(said.index + said[0].length);
    const role = /^\s+(?:der|die|the)\s+((?:\p{Ll}+e[rn]?\s)?\p{Lu}[\p{L}-]+)/u.exec(words);
    const start = end + said.index;
    return role?.[1]
      ? {
          role: role[1],
          start: start + said[0].length + role[0].indexOf(role[1]),
          end: start + said[0].length + role[0].length,
        }
      : { start, end: start + said[0].length };
  }
  if (!person || (dashed && !said && person.whole.start - end > dashed[0].length + 2)) return undefined;
  const from =
    said && said.index + end < person.start
      ? end + said.index + said[0].length
      : end + (dashed?.[0].length ?? 0);
  return withRole(view, person, from, limit);
}

/** Persons among whom a surname is looked up; documents with more are lists of names. */
const mostPersons = 500;

/** "Erika Muster betonte: „…“", "Landrat Max Muster: „…“". */
function speakerBefore(view: View, block: Block, { start }: Quotation): Speaker | undefined {
  const lead = view.text.slice(Math.max(block.start, start - 240), start);
  const sentence = lead.slice(
    Math.max(0, lead.search(/(?<=(?:\p{L}[.!?]|[“”])\s)(?:(?!\p{L}[.!?]\s|[“”]\s).)*$/su)),
  );
  if (!/[:,]\s*$/u.test(sentence) && !saying.test(sentence)) return undefined;
  if (!/:\s*$/u.test(sentence) && !saying.test(sentence)) return undefined;
  const person = view.within(view.mentions.persons, { start: start - sentence.length, end: start }).at(-1);
  const surname = /^\s*(?<name>\p{Lu}[\p{L}-]+)\s*:\s*$/u.exec(sentence)?.groups?.name;
  if (!person && surname) {
    const full = view.mentions.persons.slice(0, mostPersons).find(({ name }) => name.endsWith(` ${surname}`));
    const from = start - sentence.length + sentence.indexOf(surname);
    return full && { name: full.name, start: from, end: from + surname.length };
  }
  return person && withRole(view, person, start - sentence.length, start);
}

/** A heading or label "Name, role:" right above; a line "Name, role" right below. */
function speakerAround(view: View, block: Block, index: number, whole: boolean): Speaker | undefined {
  const above = view.body[index - 1];
  if (
    above &&
    above.layer === block.layer &&
    above.text.length <= 200 &&
    (above === block.headings.at(-1) || above === block.label || /:\s*$/u.test(above.text))
  ) {
    const speaker = speakerLine(view, above);
    if (speaker) return speaker;
  }
  const below = view.body[index + 1];
  return whole && below && below.layer === block.layer && below.text.length <= 140
    ? speakerLine(view, below)
    : undefined;
}

/** A line that is nothing but a person and a function. */
function speakerLine(view: View, line: Block): Speaker | undefined {
  const person = view.within(view.mentions.persons, line)[0];
  const first = person?.whole.start ?? 0;
  const rest = person ? line.text.slice(person.end - line.start) : "";
  // a line that goes on with words of its own speaks for itself
  if (!person || first - line.start > 50 || /[.!?]\s+\p{Lu}|:\s+\S/u.test(rest)) return undefined;
  const role = /^\s*[,(–—-]\s*(?<role>\p{L}[^:„»"“]{1,160}?)[\s)\]:]*$/u.exec(rest)?.groups?.role;
  return role
    ? {
        name: person.name,
        start: person.whole.start,
        end: person.whole.end,
        role: role.replace(/\s+/gu, " "),
      }
    : withRole(view, person, line.start, line.end);
}

/** The function beside a name: behind a comma up to the end, or the words before it. */
function withRole(view: View, person: PersonMention, from: number, limit: number): Speaker {
  const behind = /^\s*[,(]\s*(?<role>[\p{L}][^:„»"“.!?()]{2,140}?)\s*(?:[),:]?\s*$|[),:](?=\s)|$)/u.exec(
    view.text.slice(person.end, limit),
  )?.groups?.role;
  const before =
    /(?:^|\s)(?:der |die |den |dem )?(?<role>(?:\p{Ll}+e[rn]? )?\p{Lu}[\p{Ll}-]+(?:er|erin|in|rat|rätin|or|orin|ent|entin|eter|ete|eiter|eiterin|ender|ende|ter|te))\s$/u.exec(
      view.text.slice(from, person.whole.start),
    )?.groups?.role;
  const role =
    behind && !saying.test(behind.split(/\s/u)[0] ?? "") ? behind.replace(/[\s)\]]+$/u, "") : before;
  return { name: person.name, start: person.whole.start, end: person.whole.end, ...(role ? { role } : {}) };
}

/** "Erika Muster: Ich blicke mit Stolz …" without quotation marks. */
function readLabelled(view: View, block: Block): Quote[] {
  if (block.kind === "heading" || block.text.length < 30) return [];
  const person = view.within(view.mentions.persons, {
    start: block.start,
    end: Math.min(block.end, block.start + 140),
  })[0];
  if (!person || person.whole.start - block.start > 40) return [];
  const match = /^(?:\s*[,(][^:.!?„»"]{2,90})?\s*:\s+(?=[\p{Lu}])/u.exec(
    view.text.slice(person.end, block.end),
  );
  if (!match) return [];
  const start = person.end + match[0].length;
  const words = view.text.slice(start, block.end).replace(/\s+/gu, " ").trim();
  if (wordCount(words) < 6 || !verbOrFirst(words) || !firstPerson.test(words.slice(0, 240))) return [];
  return [
    candidateOf(
      words,
      [{ start, end: start + view.text.slice(start, block.end).trimEnd().length }],
      withRole(view, person, block.start, person.end + match[0].length),
      0.82,
      "labelled",
    ),
  ];
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
    spans: speaker ? [...parts, { start: speaker.start, end: speaker.end }] : parts,
    confidence,
    rule,
  };
}
