import type { Span } from "../../tree/nodes.js";
import { matchesOf } from "../find-all.js";
import type { OrganisationMention } from "../organisations.js";
import type { View } from "../view.js";
import { isField, type Part } from "./affiliation.js";
import { findAntecedent, fullNameOf } from "./antecedent.js";
import { nominative } from "./nominative.js";
import { UNIT_NOUN } from "./unit-words.js";
import { namesField } from "./work-fields.js";

/**
 * Signs that stand for what was recognised, as often as its words are long. Control characters, which no text keeps:
 * a sign beyond Latin-1 would have the engine search the sentence with two bytes a character.
 */
const PERSON = "\u0010";
const UNIT = "\u0011";
const COMMUNE = "\u0012";
const DATE = "\u0013";
const ASIDE = "\u0014";

/** A sentence with signs in place of the persons, units, communes, dates and brackets in it. */
export interface ClauseTemplate extends Span {
  /** As long as the sentence, so that offsets hold for both. */
  readonly words: string;
  /** The unit whose signs begin at this offset in `words`. */
  unitAt(offset: number): Part | undefined;
  /** The field of work that stands there instead of a unit. */
  fieldAt(offset: number): Part | undefined;
}

const address = /(?:Herrn?|Frau|Mr\.?|Ms\.?|Mrs\.?)\s$/u;
/** A bracket, and what somebody was before: ", zuvor Leiterin der Schule,". */
const aside = /\s\([^()]{1,120}\)|,\s(?:zuvor|vorher|davor|bisher|bislang)\s[^,;.:()]{3,80},(?=\s\p{Ll})/gu;
const unitNoun = new RegExp(
  `(?<=(?<!\\p{L})(?:[Dd]as|[Dd]ie|[Dd]er|[Dd]es|[Dd]em|[Dd]en|[Ii]m|[Bb]eim|[Vv]om|[Uu]nser\\p{Ll}*|[Ii]hr\\p{Ll}*)\\s(?:\\p{Ll}+e[nsr]?\\s)?)(?!Ziel|Alters)(?:${UNIT_NOUN}|Büro)(?:e?s)?(?:\\s\\p{Lu}[\\p{L}-]+)?(?![\\p{L}-])`,
  "gu",
);
/** "das „Bildungsmonitoring“", "das Bildungsmanagement": a field of work, which somebody leads like a unit. */
const fieldOfWork =
  /(?:(?<=(?<!\p{L})(?:[Dd]as|[Dd]ie|[Dd]er|[Dd]es|[Dd]em|[Dd]en|[Ii]m|[Vv]om|Bereiche?s?|Aufgabenbereiche?s?|Arbeitsbereiche?s?|Thema|Arbeitsfeld(?:e?s)?) )(?:[„"»](?<quoted>[^„“"”»«\n]{4,70})[“"”«]|(?:kommunale[ns]? )?(?<bare>Bildungs(?:management|monitoring|koordination|planung|berichterstattung))s?(?![\p{L}-])))|(?<=(?:[Dd]en|[Dd]es|[Ii]m) )(?:Aufgaben|Arbeits|Themen)?[Bb]ereich(?:e?s)? (?<topics>\p{Lu}[\p{L}-]+(?:(?:, | und )\p{Lu}[\p{L}-]+){0,3})/gu;
/** A pronoun that stands for a unit where it is the subject of a passive. */
const passiveSubject =
  /(?:^|[,;]\s(?:und\s)?)(?<early>[Ss]ie|[Ee]s|[Ee]r|[Dd]iese[rs]?|[Ii]t)\s(?:wird|wurde|ist|is|was)(?!\p{L})|(?<!\p{L})(?:wird|wurde)\s(?<late>sie|es|er|diese[rs]?)(?!\p{L})|(?<=[Aa]n\s)(?<owner>ihrer|seiner|deren|dessen)(?=\sSpitze)/gu;

/** Longest sentence that is read. */
export const longestSentence = 600;

/** Puts signs in place of what was recognised in a sentence. */
export function maskSentence(view: View, sentence: Span): ClauseTemplate {
  const { start, end } = sentence;
  const { persons, organisations, communes, dates } = view.mentions;
  const units = new Map<number, Part>();
  const fields = new Map<number, Part>();
  let words = view.slice(start, end);
  const fill = (span: Span, sign: string): void => {
    const [from, to] = [span.start - start, span.end - start];
    words = words.slice(0, from) + sign.repeat(to - from) + words.slice(to);
  };
  for (const commune of view.within(communes, sentence)) fill(commune, COMMUNE);
  for (const date of view.within<Span>(dates, sentence)) fill(date, DATE);
  for (const organisation of view.within(organisations, sentence)) {
    fill(organisation, UNIT);
    units.set(organisation.start - start, partOf(view, organisation));
  }
  for (const { whole } of view.within(persons, sentence)) {
    const from = address.exec(view.slice(Math.max(start, whole.start - 8), whole.start));
    fill({ start: whole.start - (from?.[0].length ?? 0), end: whole.end }, PERSON);
  }
  for (const { index, 0: bracket } of matchesOf(words, aside))
    if (!bracket.includes(PERSON))
      fill(
        { start: start + index + (bracket[0] === "," ? 0 : 1), end: start + index + bracket.length },
        ASIDE,
      );
  for (const { index, 0: noun } of matchesOf(words, unitNoun)) {
    const span = { start: start + index, end: start + index + noun.length };
    fill(span, UNIT);
    units.set(index, fullNameOf(view, { ...span, text: nominative(noun.replace(/\s+/gu, " ")) }));
  }
  for (const { index, 0: found, groups } of matchesOf(words, fieldOfWork)) {
    const named = (groups!.quoted ?? groups!.bare ?? groups!.topics)!;
    if (!namesField(named) || !isField(named)) continue;
    const at = start + index + found.indexOf(named);
    fill({ start: start + index, end: start + index + found.length }, UNIT);
    const text = groups!.quoted === undefined ? named : nominative(named.replace(/\s+/gu, " "));
    fields.set(index, { start: at, end: at + named.length, text });
  }
  for (const { index, 0: found, groups } of matchesOf(words, passiveSubject)) {
    const pronoun = groups?.early ?? groups?.late ?? groups?.owner ?? "";
    const at = index + found.indexOf(pronoun);
    const unit = findAntecedent(view, start + at, pronoun);
    if (!unit) continue;
    fill({ start: start + at, end: start + at + pronoun.length }, UNIT);
    units.set(at, unit);
  }
  return {
    start,
    end,
    words,
    unitAt: (offset) => units.get(offset),
    fieldAt: (offset) => fields.get(offset),
  };
}

function partOf(view: View, { start, end, name }: OrganisationMention): Part {
  return name.includes(" ") ? { start, end, text: name } : fullNameOf(view, { start, end, text: name });
}

/** Sources of patterns over templates. */
const adjectives = String.raw`(?:(?:neu|frisch|eigens|kürzlich|gemeinsam)\s)?(?:\p{Ll}[\p{L}-]+(?:e|en|er|es|em)\s){0,2}`;
const name = `(?<!${PERSON})${PERSON}+(?:\\s?${ASIDE}+)?`;
const lead = String.raw`(?:(?:der|die|dem|den|the)\s)?(?:\p{Ll}+e[nrs]?\s)?(?:\p{Lu}[\p{L}*:-]+\s){0,2}`;
const more = String.raw`(?:,\s|\s(?:und|sowie|and|&)\s|,?\s(?:und|sowie),?\s(?:[^,;:.]{3,30},\s)?)(?:von\s|durch\s)?`;

/** Persons, several of them joined, each perhaps with a function in front; the group `who`. */
export const WHO = `(?<who>${lead}${name}(?:${more}${lead}${name}){0,4})`;
/** A unit with the place or the larger unit that it belongs to; the group `unit`. */
export const OF_UNIT = `${adjectives}(?<unit>(?<!${UNIT})${UNIT}+)(?:\\s(?:(?:der|des|im|in|in der|am|an der|für den|vom|von|bei der|beim)\\s(?:\\p{L}+\\s)?)?(?:${COMMUNE}|${UNIT})+){0,2}`;
/** Words between the parts of a clause, that name nobody and end nothing. */
export const GAP = `(?:[^,;:.!?()${PERSON}${UNIT}]|(?<=\\d)\\.){0,60}?`;
/** Words that say since when, or how. */
export const ADVERBS = `(?:(?:seit|ab|bis|since|zum|im|am|in)\\s(?:\\p{L}+\\s){0,2}?(?:${DATE}+|\\p{L}+)\\s|${DATE}+\\s|(?:nun|jetzt|derzeit|aktuell|heute|gemeinsam|künftig|dort|kommissarisch|inzwischen|ebenfalls|auch|zugleich|weiterhin|seitdem|seither|damals|zunächst|bereits|schon|erfolgreich|jointly|now|currently)\\s){0,3}`;
