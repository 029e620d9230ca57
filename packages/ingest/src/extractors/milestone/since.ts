import { actorBehind, actorFirst } from "../../language/actors.js";
import type { DateMention } from "../../language/dates.js";
import { matches } from "../../language/find-all.js";
import { indexOfOverlapping } from "../../language/overlap.js";
import { wordCount } from "../../language/phrases.js";
import type { View } from "../../language/view.js";
import type { Span } from "../../tree/nodes.js";
import { candidateOf, type Milestone } from "./candidate.js";
import { behind } from "./dated.js";
import { belonging, holding, lastingBefore } from "./steps.js";

const sinceLead = /(?:bereits |schon )?(?:seit|since) (?:dem Jahr |dem |Anfang |Ende |Mitte )?$/u;
/** Verbs of what holds that say nothing of the development, or of a person. */
const stative =
  /(?<!\p{L})(?:ist|sind|hat|haben|verfügt|verfügen|wird|werden|kann|können|lebt|leben|wohnt|wohnen|heißt|leitet|gehört|wächst|steigt|sinkt|nimmt|liegt|gilt|macht|geht|weiß|zeigt|spricht|sprechen|besucht|besuchen)$/u;
/** "have been published", "has supported": what goes on, and is no programme's period. */
const englishPerfect =
  /(?<!\p{L})(?:has|have) (?:been (?:a )?(?:part|member|partner) of [^,;:]{3,60}|(?:also |always |regularly |continuously )?(?:been )?(?!grown|increased|funded|had|known|lived|worked as|been funded|been held)\p{Ll}{3,}(?:ed|en|un|ilt|ught)(?: \p{L}+){0,4})$/u;

/** A verb and what closes its clause, with the date between them. */
const joined =
  /^(?=.*(?:[Kk]reis|[Ss]tadt|[Kk]ommune|[Gg]emeinde|[Rr]egion|[Bb]üro|[Bb]ericht|[Kk]onzept|[Ll]eitbild|[Ss]trategie))[^,;:]{3,160}\s(?:(?:nimmt|nehmen) … [^,;:]*\steil|(?:gehört|gehören) … zu[mr]?\s[^;:]+|(?:liegt|liegen) … (?:\p{Ll}+\s)?vor|(?:beteiligt|beteiligen) sich … (?:am|an)\s[^;:]+)[.,]?$/u;
const frontedVerb =
  /^(?:Unter|Bei|Beim|In|Im|An|Am|Auf|Mit|Für|Zur|Zum|Dort|Hier)\s[^,;:]{3,90}\s\p{Ll}{4,}(?:t|en)$/u;

const inFront =
  /^(?:So|Auch|Dabei|Dazu|Hier|Dort|Deshalb|Daher|Darum|Zudem|Außerdem|(?:In|Im|Am|Für) [^,]{3,40}?)\s(?=\p{Ll})/u;

/** What holds since a date that stands within the sentence: "Der Kreis fördert seit 2014 Bildungslandschaften". */
export function readSince(
  view: View,
  sentence: Span,
  date: DateMention,
  before: Span,
): Milestone | undefined {
  const whole = view.slice(sentence.start, sentence.end);
  // "Since 2024 it has been funded as …": the period of a programme
  if (/(?<!\p{L})(?:gefördert|funded)(?!\p{L})/u.test(whole)) return undefined;
  const text = behind(view, date, sentence, 1);
  const words = text ? view.slice(text.start, text.end) : "";
  const lead = view.slice(before.start, before.end);
  const state = (confidence: number, parts?: readonly Span[]): Milestone | undefined =>
    candidateOf(view, date, parts ? sentence : before, confidence, "since", parts);
  // "Im Landkreis gibt es seit 2017 eine Stabsstelle"
  if (/(?<!\p{L})gibt es$/u.test(lead) && wordCount(words) >= 2)
    return state(0.62, [mainClause(view, before), text!]);
  // "Der Landkreis hat seit 2017 einen Koordinator"
  if (
    text &&
    /\s(?:hat|haben|verfügt über|verfügen über)$/u.test(lead) &&
    /^(?:eine?n?|einem|einer|\p{Ll}+ \p{Lu}[\p{L}-]+stellen?)\s/u.test(words) &&
    matches(lead, actorFirst)
  )
    return state(0.62, [before, text]);
  if (belonging.test(whole) && wordCount(whole) <= 30)
    return state(0.64, text ? [behindColon(view, before), text] : [before]);
  const opening = whole.slice(0, date.start - sentence.start).replace(sinceLead, "");
  if (text && holding.test(opening)) return state(0.64, [before, text]);
  if (englishPerfect.test(lead))
    return state(0.62, text && !/^[,;]/u.test(view.slice(date.end)) ? [before, text] : undefined);
  const own = behindColon(view, before);
  // "nimmt seit 2021 am Programm teil", "liegt seit November vor"
  if (text && joined.test(`${lead} … ${words}`) && wordCount(whole) <= 40) return state(0.62, [own, text]);
  // "Es gibt das Büro seit 2008"
  if (/^(?:Es gibt|So gibt es|Dort gibt es)\s[^,;:]{4,90}$/u.test(lead)) return state(0.62);
  // "Unter ihrem Dach arbeitet seit 2010 das Büro"
  if (
    text &&
    frontedVerb.test(lead) &&
    !stative.test(lead) &&
    !/[,;]/u.test(lead) &&
    matches(` ${words}`, actorBehind)
  )
    return state(0.6, [own, text]);
  const clause = view.text
    .slice(own.start, own.end)
    .replace(/(?:\s(?:bereits|schon|auch|gemeinsam|jährlich|regelmäßig))+$/u, "");
  // "Der Landkreis fördert seit 2014 …": an administration and what it does
  if (
    text &&
    /\s\p{Ll}{3,}(?:t|en)$/u.test(clause) &&
    !stative.test(clause) &&
    !/[,;]/u.test(clause) &&
    matches(clause, actorFirst) &&
    wordCount(words) >= 2
  )
    return state(0.62, [own, text]);
  // "So fördert das Land seit 2010 …"
  const adverb = inFront.exec(clause)?.[0];
  if (text && adverb && goesOnSince(`${clause.slice(adverb.length)} `) && wordCount(words) >= 2)
    return state(0.6, [{ start: own.start + adverb.length, end: own.end }, text]);
  // "besteht" says little without its date
  if (/\sbesteh(?:t|en)$/u.test(lead) && !/\p{L}/u.test(words) && lastingBefore.test(lead))
    return candidateOf(view, date, { start: own.start, end: date.end }, 0.7, "since");
  return lastingBefore.test(lead) && !/^,?\s*(?:und|sowie)/u.test(words) ? state(0.7) : undefined;
}

/** "Die Stabsstelle, seit Mai 2012 beim Landrat angesiedelt, …": what the noun in front is since then. */
export function readApposed(view: View, sentence: Span, date: DateMention): Milestone | undefined {
  const noun =
    /^(?:Die|Der|Das)\s(?<noun>[^,;:.]{4,80}),\s(?:bereits |schon )?(?:seit\s(?:dem |Anfang |Ende |Mitte )?)?$/u.exec(
      view.slice(sentence.start, date.start),
    );
  const state =
    /^(?<state>\s[^,;:.]{0,80}?(?:angesiedelt|verortet|zugeordnet|angebunden|eingegliedert|verankert|untergebracht|eingerichtet)),\s\p{Ll}/u.exec(
      view.slice(date.end, sentence.end),
    )?.groups?.state;
  if (!date.edtf.endsWith("/..") || !noun?.groups || state === undefined) return undefined;
  const span = { start: sentence.start, end: date.end + state.length };
  return candidateOf(view, date, span, 0.64, "since", undefined, `${noun.groups.noun}${state}`);
}

/** "Seit 2014 fördert der Kreis …": the same behind its date. */
export function goesOnSince(words: string, view?: View, at = 0): boolean {
  const verb = /^\p{Ll}{3,}(?:t|en)(?=\s)/u.exec(words)?.[0];
  if (verb === undefined || stative.test(verb)) return false;
  const rest = words.slice(verb.length).replace(/^ (?:sie|ihn|es) (?=(?:der|die|das) )/u, " ");
  return (
    matches(rest, actorBehind) ||
    (view !== undefined && /^ (?:es|sie) (?!der |die |das )/u.test(rest) && speaksOfOffice(view, at)) ||
    (view !== undefined && namesCommune(view, at + words.length - rest.length))
  );
}

/** "Seit 1997 baut es … auf": the sentence before speaks of an office or a body, and of nobody by name. */
function speaksOfOffice(view: View, at: number): boolean {
  const index = indexOfOverlapping(view.sentences, { start: at, end: at + 1 });
  const before = view.sentences[index - 1];
  return (
    before !== undefined &&
    before.end >= (view.blockAt(at)?.start ?? at) &&
    view.within(view.mentions.organisations, before).some(({ type }) => type !== "organisation") &&
    view.within(view.mentions.persons, before).length === 0
  );
}

/** "gestaltet die Hanse- und Universitätsstadt X …": the commune, however it is titled. */
function namesCommune(view: View, at: number): boolean {
  const [commune] = view.within(view.mentions.communes, { start: at, end: at + 60 });
  return (
    commune !== undefined &&
    /^\s(?:der|die|das)?\s?(?:\p{Lu}[\p{L}-]*\s(?:und\s)?){0,4}$/u.test(view.slice(at, commune.start))
  );
}

/** "Um Kräfte zu bündeln, gibt es": the main clause behind what stands in front of it. */
function mainClause(view: View, { start, end }: Span): Span {
  const comma = view.slice(start, end).lastIndexOf(", ");
  return { start: comma < 0 ? start : start + comma + 2, end };
}

/** "Doch der Reihe nach: Der Landkreis ist seit 2016 …" */
function behindColon(view: View, span: Span): Span {
  const colon = view.slice(span.start, span.end).lastIndexOf(": ");
  return { start: span.start + (colon < 0 ? 0 : colon + 2), end: span.end };
}
