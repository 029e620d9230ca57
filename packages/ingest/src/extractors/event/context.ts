import type { Block } from "../../language/blocks.js";
import { findEventWords } from "../../language/event-words.js";
import { findAll, matchesOf } from "../../language/find-all.js";
import { nextBlock } from "../../language/neighbours.js";
import { readNounPhrase } from "../../language/noun-phrases.js";
import { parseOrdinalWord } from "../../language/numbers.js";
import { findPlace } from "../../language/places.js";
import type { View } from "../../language/view.js";
import type { Span } from "../../tree/nodes.js";
import { holdsVerb, mottoBehindLabel } from "./row-context.js";

/** Words of the text that say something of an event. */
export interface Said {
  readonly text: string;
  readonly span: Span;
}

/** Nouns for what an event stands under, small. */
const themeNouns: ReadonlySet<string> = new Set(
  "motto titel thema leitthema jahresthema schwerpunktthema tagungsthema konferenzthema rahmenthema oberthema leitgedanke leitgedanken leitmotiv leitspruch leitwort leitsatz leitidee leitfrage fragestellung frage überschrift devise losung wahlspruch slogan claim schlagwort stichwort appell aufruf untertitel tagungstitel arbeitstitel title theme heading".split(
    " ",
  ),
);
/** "unter dem diesjährigen Leitwort („…“)": its noun tells whether that is a theme. */
const underNoun =
  /(?<![\p{L}])(?:unter|mit|under|with) (?:de[mr]|seine[mr]|ihre[mr]|eine[mr]|the|its) (?:\p{L}+e[nrm] )?(?<noun>\p{L}{4,20})\s?:?\s?(?=[„»“"‚‘])/giu;
const motto =
  /(?<![\p{L}])(?:(?:unter|mit) dem (?:\p{Ll}+en )?(?:Motto|Titel|Thema)|zum (?:\p{Ll}+en )?(?:Thema|Leitthema|Schwerpunktthema)|(?:Motto|Thema|Titel)(?=:)|under the (?:motto|title|theme|heading))\s*:?\s*/giu;
/** "Ihr Thema lautete", "Das Motto der Tagung war", "Sie trägt den Titel". */
const mottoSaid =
  /(?<![\p{L}])(?:(?:das|ihr|sein|unser|dessen|deren|its|the|our) (?:\p{Ll}+e |this year[’']s )?|(?<=^|[.!?]\s))(?:Motto|Leitthema|Jahresthema|Thema|Titel|Leitmotiv|Leitgedanke|Leitwort|Leitspruch|Slogan|theme|title) (?:(?:der|des) (?:(?:\p{Ll}+n|\d{1,2}\.) )?\p{Lu}\p{L}+ )?(?:am [^,;:!?]{4,30} )?(?:lautete?|war|ist|bleibt|blieb|hieß|heißt|was|is|read)\s*:?\s*|(?<!\p{L})(?:(?:trägt|trug|tragen|trugen|hat|hatte) (?:den|das) (?:\p{Ll}+n )?(?:Titel|Motto)|(?:bears?|bore|has|had) the (?:title|motto|theme))\s*:?\s*(?=[„»“"‚‘])/iu;
const quotation = /^[„»“"‚‘'](?<words>[^“”"«»„\n]{3,160})[“”"«»’'‘]/u;
/** „Gemeinsam lernen“ – unter diesem Motto steht die Konferenz. */
const mottoAhead =
  /[„»“"](?<words>[^“”"«»„\n]{3,160})[“”"«»],?\s(?:[–—-]\s)?(?:unter diesem (?:Motto|Titel|Leitthema|Thema|Leitwort|Leitspruch|Slogan|Leitgedanken)|(?:so )?(?:lautete?|hieß|heißt|war|ist) (?:das|der) (?:\p{Ll}+e )?(?:Motto|Thema|Titel|Leitthema|Leitgedanke|Leitwort|Leitspruch|Slogan))(?!\p{L})/u;
/** The same without marks, as where it is set in bold type. */
const mottoBare =
  /^(?<words>\p{Lu}[^„“”"«»–—\n:;?.]{5,100}[!?]?),?\s[–—-]\sunter diesem (?:Motto|Titel|Leitthema|Thema|Leitwort|Leitspruch|Slogan|Leitgedanken)(?!\p{L})/u;
const joining: ReadonlySet<string> = new Set([
  "der",
  "des",
  "für",
  "in",
  "im",
  "und",
  "von",
  "zur",
  "zum",
  "am",
  "of",
  "for",
  "in",
]);

/** How far behind its sentence a block may go on about an event, in UTF-16 code units. */
const longestSequel = 500;

/** The sentence and what the block goes on to say, up to the next event that it names. */
function withSequel({ text }: View, scope: Span, block: Block): Span {
  const limit = Math.min(block.end, scope.end + longestSequel);
  if (block.kind === "heading" || limit <= scope.end) return scope;
  const next = findEventWords(text.slice(scope.end, limit), block.language).find(
    ({ lemma, ordinal }) =>
      ordinal !== undefined ||
      !/^(?:konferenz|veranstaltung|treffen|tagung|conference|meeting)$/iu.test(lemma),
  );
  return { start: scope.start, end: scope.end + (next?.start ?? limit - scope.end) };
}

function readQuotation(text: string, start: number, limit: number): Said | undefined {
  const quoted = quotation.exec(text.slice(start, Math.min(limit, start + 170)))?.groups?.words;
  return quoted
    ? {
        text: quoted.replace(/\s+/gu, " ").trim(),
        span: { start: start + 1, end: start + 1 + quoted.length },
      }
    : undefined;
}

/**
 * The motto or theme that a sentence or its sequel gives; behind a colon it may stand in the next block. In lines that
 * are no sentences it may follow one of `anchors`, the name and the date: "5. Konferenz 2019: „Gemeinsam lernen“".
 */
export function findMotto(
  view: View,
  scope: Span,
  block: Block,
  anchors: readonly Span[] = [],
): Said | undefined {
  const { text } = view;
  const words = text.slice(scope.start, scope.end);
  const next = /:\s*$/u.test(words) ? nextBlock(view, block) : undefined;
  for (const match of matchesOf(words, motto)) {
    const behind = scope.start + match.index + match[0].length;
    const start = behind >= scope.end && next ? next.start : behind;
    const limit = behind >= scope.end && next ? next.end : scope.end;
    const quoted = readQuotation(text, start, limit);
    if (quoted) return quoted;
    // without marks only "zum Thema" tells where the theme begins
    if (!/^zum /iu.test(match[0]) || /[„»“"][^“”"«]*$/u.test(words.slice(0, match.index))) continue;
    const phrase = readNounPhrase(text, start, limit, { joining });
    if (!phrase) continue;
    // "zum Thema Ganztag im Schloss Waldau": where it is held is no part of it
    const at = / (?:im|in der|in den|am|an der) (?=\p{Lu})/u.exec(
      text.slice(phrase.start, phrase.end),
    )?.index;
    const end =
      at !== undefined && findPlace(view, { start: phrase.start + at, end: phrase.end })
        ? phrase.start + at
        : phrase.end;
    return {
      text: text.slice(phrase.start, end).replace(/\s+/gu, " "),
      span: { start: phrase.start, end },
    };
  }
  const ahead = mottoAhead.exec(words);
  if (ahead) return readQuotation(text, scope.start + ahead.index, scope.end);
  const bare = mottoBare.exec(words)?.groups?.words;
  if (bare) return { text: bare, span: { start: scope.start, end: scope.start + bare.length } };
  const region = withSequel(view, scope, block);
  for (const match of matchesOf(text.slice(region.start, region.end), underNoun)) {
    const behind = region.start + match.index + match[0].length;
    const quoted = themeNouns.has(match.groups!.noun!.toLowerCase())
      ? readQuotation(text, behind, block.end)
      : undefined;
    if (quoted) return quoted;
  }
  const said = mottoSaid.exec(text.slice(region.start, region.end));
  const behind = said && readQuotation(text, region.start + said.index + said[0].length, block.end);
  const labelled = behind ?? mottoBehindLabel(view, { start: scope.end, end: region.end });
  const below = labelled ? undefined : mottoBelow(view, region, block);
  if (labelled ?? below) return labelled ?? below;
  if (block.kind === "paragraph" && holdsVerb(words)) return undefined;
  for (const { end } of anchors) {
    // "12.05.2024, Kleinstadt – „Gemeinsam lernen“"
    const colon = /^\)?(?:, \p{Lu}[\p{L} .-]{2,50}?)?\s*[:–—-]\s*(?=[„»“"])/u.exec(
      text.slice(end, scope.end),
    );
    const quoted = colon && readQuotation(text, end + colon[0].length, scope.end);
    if (quoted) return quoted;
  }
  return undefined;
}

const endsWithNoun =
  /(?<![\p{L}])(?:[Uu]nter|[Mm]it|[Uu]nder|[Ww]ith) (?:de[mr]|seine[mr]|ihre[mr]|eine[mr]|the|its) (?:\p{L}+e[nrm] )?(?<noun>\p{L}{4,20})\s?:?\s*$/u;

/** "… Mit dem Konferenzthema", and in the block below it nothing but the words in marks. */
function mottoBelow(view: View, region: Span, block: Block): Said | undefined {
  if (region.end < block.end) return undefined;
  const noun = endsWithNoun.exec(view.slice(Math.max(region.start, block.end - 80), block.end))?.groups?.noun;
  const next = noun !== undefined && themeNouns.has(noun.toLowerCase()) ? nextBlock(view, block) : undefined;
  const said = next && next.text.length <= 165 ? readQuotation(view.text, next.start, next.end) : undefined;
  return said && /^[“”"«»’'‘.!?]*\s*$/u.test(view.slice(said.span.end, next!.end)) ? said : undefined;
}

/** "(„Zukunft bilden“)" right behind the noun. */
const bracketed = /^(?: \([„»“"][^“”"«»„]{6,120}[“”"«]\)|, [„»“"][^“”"«»„]{6,120}[“”"«](?=,))/u;

/** "die erste Bildungskonferenz „Fahrplan Bildung“": what a numbered one is called is its motto. */
export function mottoOf({ text }: View, word: Span, end: number): { readonly motto?: Said } {
  const found = /^,? \(?[„»“"](?<motto>[^“”"«»„]{6,120})[“”"«]\)?$/u.exec(
    text.slice(word.end, end).length > 8
      ? text.slice(word.end, end)
      : (bracketed.exec(text.slice(word.end, word.end + 130))?.[0] ?? ""),
  );
  const start = word.end + (text[word.end + 1] === "(" ? 3 : 2);
  const motto = found?.groups?.motto;
  return motto === undefined ? {} : { motto: { text: motto, span: { start, end: start + motto.length } } };
}

/** Words before the one who holds an event. */
const organising =
  /(?<![\p{L}])(?:(?:Mitv|V)eranstalter(?:in|innen)?(?:\s+(?:war(?:en)?|ist|sind)|:)|(?:Ausrichter|Gastgeber|Organisator)(?:in|innen|en)?(?:\s+(?:war(?:en)?|ist|sind)|:)|Einladung|(?:[Vv]eranstaltet|[Oo]rganisiert|[Aa]usgerichtet|durchgeführt|eingeladen)(?:\s+(?:wurde|wird)\p{Ll}*)?(?:\s+\p{Ll}+){0,2}?\s+(?:von|vom|durch)|(?:lud|lädt|veranstaltete|organisierte)|(?:hosted|organi[sz]ed|held) by)\s+(?:(?:der|die|das|des|dem|the)\s+)?/gu;

/** Who holds the event, as the sentence or its sequel says. */
export function findOrganiser(view: View, scope: Span, block: Block): Said | undefined {
  const region = withSequel(view, scope, block);
  for (const match of matchesOf(view.slice(region.start, region.end), organising)) {
    const start = region.start + match.index + match[0].length;
    const near = { start, end: Math.min(block.end, start + 160) };
    const organisation = view
      .within(view.mentions.organisations, near)
      .find((mention) => mention.start === start);
    if (organisation) return { text: organisation.name, span: { start, end: organisation.end } };
    const commune = view.within(view.mentions.communes, near).find((mention) => mention.start === start);
    if (commune)
      return {
        text: view.text
          .slice(start, commune.end)
          .replace(/^((?:Land)?[Kk]reis)es(?= )/u, "$1")
          .replace(/\s+/gu, " "),
        span: { start, end: commune.end },
      };
  }
  const before = inviting.exec(view.slice(region.start, region.end));
  if (!before) return undefined;
  const end = region.start + before.index;
  const organisation = view
    .within(view.mentions.organisations, { start: region.start, end })
    .find((mention) => mention.end === end);
  return organisation
    ? { text: organisation.name, span: { start: organisation.start, end: organisation.end } }
    : undefined;
}

/** "das Bildungsbüro lädt Sie herzlich ein" */
const inviting = /\s(?:lädt|laden|lud|luden|veranstaltet[en]?|organisiert[en]?)\s/u;

const told =
  /(?<![\p{L}])[Zz]um (?<times>\p{L}{3,}ten|\d{1,2}\.) Mal(?![\p{L}])|(?<![\p{L}])(?:der|die|das) (?:bereits |inzwischen |mittlerweile |schon )?(?<kind>\p{L}{3,}te|\d{1,2}\.) (?:seiner|ihrer|dieser) Art(?![\p{L}])/u;

/** The number in the series that a sentence tells: "tagte zum sechsten Mal", "war der dritte seiner Art". */
export function findOrdinal(view: View, scope: Span): number | undefined {
  const { times, kind } = told.exec(view.slice(scope.start, scope.end))?.groups ?? {};
  const word = times ?? kind;
  if (word === undefined) return undefined;
  return /^\d/u.test(word) ? Number(word.slice(0, -1)) : parseOrdinalWord(word.toLowerCase());
}

const rhythm =
  /(?<![\p{L}])(?:(?:ein|zwei|drei)mal (?:jährlich|im Jahr)|jährlich(?:e[rsnm]?)?|halbjährlich(?:e[rsnm]?)?|alle (?:zwei|drei) Jahre|jedes (?:Jahr|Frühjahr)|jeden (?:Herbst|Frühling|Sommer|Winter)|zweijährlich|annual(?:ly)?|every year)(?![\p{L}])/iu;

/** How often something takes place, with the year since when: "jährlich seit 2004". */
export function findRhythm(view: View, scope: Span): Said | undefined {
  const match = rhythm.exec(view.slice(scope.start, scope.end));
  if (!match) return undefined;
  const start = scope.start + match.index;
  const since = view.within(view.mentions.dates, scope).find(({ edtf }) => edtf.endsWith("/.."));
  const often = match[0]
    .replace(/(?<=jährlich)e[rsnm]?$/iu, "")
    .replace(/^\p{Lu}/u, (letter) => letter.toLowerCase());
  return {
    text: `${often}${since ? ` seit ${since.edtf.slice(0, -3)}` : ""}`,
    span: { start, end: start + match[0].length },
  };
}

/** A series of events that the document names. */
export interface Series {
  readonly name: string;
  /** Noun of its parts, lower case: "workshop" of "Workshop-Reihe". */
  readonly stem: string;
}

const namedSeries =
  /(?<![\p{L}-])(?<stem>\p{Lu}\p{L}{2,30}?)s?-?[Rr]eihe\s+[„»“"](?<name>[^“”"«»„\n]{3,100})[“”"«»]/gu;

/** Named series: "Workshop-Reihe „Zukunft“". */
export function findSeries(view: View): Series[] {
  return view.body.flatMap((block) =>
    Array.from(findAll(block.text, namedSeries), ({ groups }) => ({
      name: groups!.name!,
      stem: groups!.stem!.toLowerCase(),
    })),
  );
}
