import type { Span } from "../../tree/nodes.js";
import { abbreviations } from "../abbreviations.js";
import { matchesOf } from "../find-all.js";
import type { Mentions } from "../mentions.js";
import type { View } from "../view.js";
import { isLinkWord } from "./link-words.js";
import { nominative } from "./nominative.js";
import { canBeName } from "./not-names.js";
import { fieldAfterOrganisation, roleAfterOrganisation } from "./role-after-organisation.js";
import { personRoleLengthAt, roleLengthAt } from "./roles.js";
import { generic, headWord } from "./unit-words.js";
import { type Word, wordsOf } from "./words.js";
import { namesField } from "./work-fields.js";

/** Words of the document, as a value: an organisation stands in the nominative. */
export interface Part extends Span {
  readonly text: string;
}

/** What a phrase beside a name says of the person. */
export interface Affiliation {
  readonly role?: Part;
  readonly organisation?: Part;
}

type Known = Pick<Mentions, "organisations" | "communes" | "persons" | "dates" | "contacts">;
type Reading = Pick<View, "text" | "slice" | "within" | "blockAt"> & { readonly mentions: Known };

/** A capital adjective or name in front of the head: "Deutschen Städtetages", "Didacta Verband". */
const wordBeforeHead = /^(?<word>\p{Lu}[\p{L}-]+)\s(?=\p{Lu})/u;
const abbreviation = /^(?!SPD|CDU|CSU|FDP|AfD|GRÜNE|LINKE)\p{Lu}{2}[\p{L}-]*(?!\p{L})/u;
/** "Abt. Planung", "FB 40", "SG Schulen". */
const shortUnit = /^(?:Abt\.|Ref\.|Dez\.|SG|FB|FD|FG|GB) ?(?=\p{Lu}\p{Ll}|\d)/u;
/** Words that link a function to where it is held; "für" does not. */
const connector =
  /(?:,\s|;\s|(?<!\p{L})(?:des|der|dem|im|in der|in den|in|beim|bei der|bei|am|an der|vom|von der|von|of the|of|at the|at|in the|for the|für den|für die)\s)(?:(?:städtischen|kommunalen|regionalen|zuständigen|neuen|örtlichen|hiesigen|\p{Ll}{3,}ischen|\p{Ll}{3,}lichen)\s)?/gu;
/** Words of a contact block that end a phrase. */
const contactWord =
  /(?:^|\s)(?:Tel|Telefon|Fax|Telefax|Mobil|Durchwahl|Hotline|Ruf|E-?Mail|Mail|Internet|Phone|Raum|Zimmer)(?!\p{L})/u;
/** The colon of "Dezernat IV: Jugend" is part of the unit. */
const hardEnd =
  /(?<!(?:Geschäftskreis|Geschäftsbereich|Dezernat|Fachbereich|Fachdienst|Referat|Abteilung|Amt) [IVX\d]{1,4}):|[\n\t!?()•·|…[\]]|\s[-–—]\s|\s-$|(?<=\.)\s["„»“](?=\p{Lu})/u;
/** In a sentence a slash between spaces ends it, in a line of its own it parts two fields of work. */
const slash = /\s\/(?=\s|$)/u;
/** What an organisation belongs to is not where the function is held, and another duty begins a clause of its own. */
const beyond =
  /\s(?:in (?:der )?Trägerschaft|unter dem Dach|(?:und|sowie) (?:damit |dort |zugleich )?(?:zuständig|verantwortlich)|(?:und|sowie) (?:vom|von de[rmn]|aus de[rmn])|(?:ab|gegen|um|bis)\s\d{1,2}(?:[.:]\d\d)?\sUhr)(?!\p{L})/u;
const longestPhrase = 220;

/**
 * Where the phrase that begins at `from` ends: at the end of its line or clause, before another person, a date or
 * contact details. Offsets count in the document. `structured`: whether the phrase fills a line after a name, so
 * that all of it belongs to the name.
 */
export function phraseEnd(view: Reading, from: number, limit: number, structured: boolean): number {
  let text = view.slice(from, Math.min(limit, from + longestPhrase));
  const cut = (at: number): void => {
    if (at >= 0 && at < text.length) text = text.slice(0, at);
  };
  cut(text.search(hardEnd));
  if (!structured) cut(text.search(slash));
  cut(text.search(beyond));
  cut(text.search(contactWord));
  cut(sentenceEnd(text));
  const span = { start: from, end: from + text.length };
  const { persons, dates, contacts } = view.mentions;
  for (const next of [
    view.within(persons, span)[0]?.whole,
    ...[dates, contacts.emails, contacts.phones, contacts.urls].map(
      (others) => view.within<Span>(others, span)[0],
    ),
  ])
    if (next) cut(Math.max(0, next.start - from));
  cut(clauseEnd(view, from, text, structured));
  if (view.blockAt(from)?.language !== "en") cut(verbIn(text));
  text = text.replace(
    /(?<![\s,;/„"“])(?:[\s,;/„"“]|(?<=\s)(?:und|sowie|and|&|am|im|vom|seit|bis|in|beim|bei|zum|zur|der|die|das|mit|für|Herrn?|Frau|Dr\.|Prof\.|Mr\.?|Ms\.?))+$/u,
    (tail) => (/^“/u.test(tail) ? "“" : ""),
  );
  return from + text.length;
}

/** Index of the first word in small letters that joins or describes no noun: where a clause goes on with its verb. */
function verbIn(text: string): number {
  for (const { index, 0: word } of matchesOf(text, /(?<![\p{L}\p{N}*:_/-])\p{Ll}[\p{L}*:_-]*(?!\.)/gu))
    if (
      index > 0 &&
      !functionWord.test(word) &&
      !adjective.test(word) &&
      !/^\s\p{Ll}+\s(?:für|bei)/u.test(text.slice(index - 1))
    )
      return index;
  return -1;
}

function sentenceEnd(text: string): number {
  for (const { index } of matchesOf(text, /\.(?=\s|$)/gu)) {
    const word = /[\p{L}\p{N}]*$/u.exec(text.slice(0, index))![0];
    if (
      !abbreviations.has(word.toLowerCase()) &&
      !/^\d{1,2}$|^\p{L}$|^(?:stellv|wiss|komm|ref|abt)$/iu.test(word)
    )
      return index;
  }
  return -1;
}

/** Index of the comma that ends the apposition; -1 where it goes on to the end. */
function clauseEnd(view: Reading, from: number, text: string, structured: boolean): number {
  const marks = matchesOf(text, /[,;]\s/gu).map(({ index }) => index);
  let coordination =
    /(?<!\p{L})(?:für|for)\s/u.test(text.slice(0, marks[0] ?? 0)) ||
    /(?:amt|referat|dezernat|abteilung|bereich|ministerium|ministerin|minister|stelle|dienst|leiter|leitung|SGL)\p{L}*\s(?=\p{L})/iu.test(
      text.slice(0, marks[0] ?? 0),
    );
  for (const [index, mark] of marks.entries()) {
    const start = mark + 2;
    // "Bildungs-, Schul- und Sportreferentin"
    if (text[mark - 1] === "-") continue;
    const segment = text.slice(start, marks[index + 1] ?? text.length);
    if (/^(?:und|sowie|&)\s\p{Lu}/u.test(segment)) continue;
    if (!/^\p{Lu}/u.test(segment)) {
      if (roleLengthAt(segment) > 0) continue;
      return mark;
    }
    const closes = /\s(?:und|sowie|&|and)\s\p{Lu}/u;
    if (
      coordination &&
      (closes.test(segment) ||
        marks
          .slice(index + 1)
          .some((next) => closes.test(text.slice(next, marks[marks.indexOf(next) + 1] ?? text.length))))
    ) {
      if (closes.test(segment)) coordination = false;
      continue;
    }
    if (startsOrganisation(view, from + start, segment)) continue;
    if (text[mark] === ";" && / (?:im|in der|beim|bei der|des|der) \p{Lu}/u.test(segment)) continue;
    if (structured) continue;
    return mark;
  }
  return -1;
}

/** Splits a phrase into role and organisation. Offsets count in the document. */
export function readAffiliation(view: Reading, { start, end }: Span, field: boolean): Affiliation {
  const lead =
    /^(?:die|der|das|dem|den|des|the|an?|als|as|eine?[rm]?|unsere?[rm]?|our)\s/iu.exec(
      view.slice(start, end),
    )?.[0].length ?? 0;
  const once = lead === 0 ? (former.exec(view.slice(start, end))?.[0].length ?? 0) : 0;
  const isOnce = once > 0 && startsOrganisation(view, start + once, view.slice(start + once, end));
  const from = start + (isOnce ? once : lead);
  const text = view.slice(from, end);
  if (text.length < 3) return {};
  const role = roleLengthAt(text);
  if (role === 0 && startsOrganisation(view, from, text) && !generic.test(text)) {
    const ofRole = roleAfterOrganisation(text);
    const split = ofRole ?? fieldAfterOrganisation(text, from, view.mentions.organisations);
    if (split !== undefined) {
      const { role: after } = readAffiliation(view, { start: from + split.role, end }, ofRole === undefined);
      const organisation = organisationAt(view, from, from + split.end);
      return { ...(after ? { role: after } : {}), organisation };
    }
    return { organisation: organisationAt(view, from, end) };
  }
  if (role === 0 && !(field && isField(text))) {
    const beside = besideRole(view, from, end);
    return beside?.role && namesField(beside.role.text) ? beside : {};
  }
  // "Schulleiterin Berufskolleg des Kreises X": the house with its owner, and not the owner
  if (house.test(text.slice(role)))
    return {
      role: part(view, from, from + role),
      organisation: organisationAt(view, from + role + 1, end),
    };
  const first = field && role === 0 ? undefined : firstFunction(text);
  const own = first === undefined ? undefined : lastOrganisation(view, from, text.slice(0, first), role);
  if (first !== undefined && own) return readAffiliation(view, { start, end: from + first }, field);
  const at = lastOrganisation(view, from, text, role);
  if (at === undefined) return besideRole(view, from, end) ?? { role: part(view, from, end) };
  const organisation = organisationAt(view, from + at.start, end);
  if (generic.test(organisation.text)) return { role: part(view, from, end) };
  return { ...(at.before > 0 ? { role: part(view, from, from + at.before) } : {}), organisation };
}

/** What a district or town runs in a house of its own, behind a function. */
const house =
  /^ \p{Lu}\p{L}*(?:kolleg|schule|gymnasium|schulzentrum|museum|bibliothek|bücherei) (?:de[sr]) \p{Lu}[^,;]*$/u;

/** "ehem. Universität Nordau": where somebody worked who speaks as one of them. */
const former = /^(?:ehem\.|ehemals|früher|vormals) /u;

/** "Projektleitung REAB Hessen": an organisation that ends the phrase, right behind one word for the function. */
function besideRole(view: Reading, from: number, end: number): Affiliation | undefined {
  const first = /^\p{L}+ (?=\p{Lu})/u.exec(view.slice(from, end))?.[0].length;
  if (first === undefined) return undefined;
  const beside = <Other extends Span>(others: readonly Other[]): Other | undefined =>
    view.within(others, { start: from + first, end }).find(({ start }) => start === from + first);
  // "Bildungskoordinatorin Landkreis X"
  const commune = beside(view.mentions.communes);
  if (commune?.end === end && personRoleLengthAt(view.slice(from, end)) === first - 1)
    return { role: part(view, from, from + first - 1), organisation: part(view, commune.start, end) };
  const named = beside(view.mentions.organisations);
  return named && (named.type === "organisation" || named.type === "office") && named.end === end
    ? { role: part(view, from, from + first - 1), organisation: organisationAt(view, named.start, end) }
    : undefined;
}

/** "Landrat des Kreises X und Vorsitzender des Vereins": where the first of two functions ends. */
function firstFunction(text: string): number | undefined {
  for (const { index, 0: joint } of matchesOf(text, /\s(?:und|sowie|and)\s(?:der\s|die\s)?(?=\p{L})/gu))
    if (personRoleLengthAt(text.slice(index + joint.length)) > 0) return index;
  return undefined;
}

/** The last organisation that a connector or comma introduces; `before`: where the words of the role end. */
function lastOrganisation(
  view: Reading,
  offset: number,
  text: string,
  role: number,
): { start: number; before: number } | undefined {
  let found: { start: number; before: number } | undefined;
  for (const match of matchesOf(text, connector)) {
    if (match.index < role - 1) continue;
    const start = match.index + match[0].length;
    if (!startsOrganisation(view, offset + start, text.slice(start))) continue;
    // "Koordinatorin für die Stadt X": for a commune, where a field of work stands else
    if (/^für/u.test(match[0]) && !view.mentions.communes.some((one) => one.start === offset + start))
      continue;
    const words = text.slice(start);
    // a coordinated field goes on: "Leiter Amt für Kita, Schule und Sport"
    if (
      /^[,;]/u.test(match[0]) &&
      !isNamed(view, offset + start, words) &&
      /^[\p{L}-]+(?:,|\s(?:und|sowie)\s)/u.test(words)
    )
      continue;
    // the authority that a unit is part of: "Leiterin des Bildungsbüros der Kreisverwaltung"
    if (found && /^(?:des|der)\s/u.test(match[0]) && authority.test(words.trim())) continue;
    // the commune behind it: "Monitorer der Stabsstelle Bildung im Landkreis X"
    if (found && /^(?:im|in der)\s/u.test(match[0]) && isCommune(view, offset + start, words)) continue;
    if (generic.test(words.trim()) || (generic.test(words.split(/[,;]/u)[0]!.trim()) && found)) continue;
    found = { start, before: text.slice(0, match.index).trimEnd().length };
  }
  return found;
}

function isCommune(view: Reading, at: number, words: string): boolean {
  const commune = view.mentions.communes.find(({ start }) => start === at);
  return commune !== undefined && words.slice(commune.end - at).trim() === "";
}

const authority = /^(?:(?:Kreis|Stadt|Landkreis|Gemeinde)?[Vv]erwaltung|Landrats(?:amt|amte?s))$/u;

function isNamed(view: Reading, at: number, words: string): boolean {
  const span = { start: at, end: at + words.length };
  return (
    view.within(view.mentions.communes, span).some(({ start }) => start === at) ||
    view.within(view.mentions.organisations, span).some(({ start }) => start === at)
  );
}

/** Whether an organisation, a unit or a commune is named at this offset, where `text` begins. */
export function startsOrganisation(view: Reading, at: number, text: string): boolean {
  if (isNamed(view, at, text)) return true;
  // "Unser Team", "Abbestellen": words that only look like the head of a name
  if (!/^\p{Lu}/u.test(text) || isLinkWord(text) || /^(?:Unser|Ihr|Euer)e?[nrms]?\s/u.test(text))
    return false;
  if (headWord.test(text)) return roleLengthAt(text) === 0;
  if (shortUnit.test(text)) return true;
  if (abbreviation.test(text)) return true;
  const before = wordBeforeHead.exec(text)?.groups?.word;
  if (before === undefined || roleLengthAt(text) > 0) return false;
  return (canBeName(before) || nameAdjective.test(before)) && headWord.test(text.slice(before.length + 1));
}

const nameAdjective =
  /^\p{Lu}\p{L}+(?:en|er)$|^(?:Kommunal|Regional|Zentral|Staatlich|Städtisch|Evangelisch|Katholisch)e[s]?$/u;

/** An authority that is told apart by the place after it: "Landratsamt Bayreuth". */
const ofPlace = /(?:amt|präsidium|behörde|universität|hochschule|kammer|regierung)$/iu;

/** The organisation found at an offset, with the place in its name. */
export function namedOrganisationAt(view: Reading, start: number, limit: number): Part | undefined {
  const named = view
    .within(view.mentions.organisations, { start, end: limit })
    .find((organisation) => organisation.start === start);
  if (!named) return undefined;
  const place = /^ \p{Lu}[\p{L}-]+/u.exec(view.slice(named.end, Math.min(limit, named.end + 40)))?.[0];
  if (place === undefined || !ofPlace.test(named.name) || !canBeName(place.trim()))
    return { start, end: named.end, text: named.name };
  return { start, end: named.end + place.length, text: named.name + place };
}

function organisationAt(view: Reading, start: number, end: number): Part {
  const found = part(view, start, end);
  // "Regionale Entwicklungsagentur (REA)": the short form is no part of the name
  const text = found.text.replace(/\s\(\p{Lu}[\p{L}&-]{1,12}\)$/u, "");
  return { ...found, text: nominative(text) };
}

function part(view: Reading, start: number, end: number): Part {
  const text = view.slice(start, end);
  const trimmed = withoutOpenBracket(text).replace(/[\s,;:/–-]+$/u, "");
  return { start, end: start + trimmed.length, text: trimmed.replace(/\s+/gu, " ") };
}

/** Takes off a bracket at the end that is not closed, or was not opened. */
function withoutOpenBracket(text: string): string {
  const [open, close] = [text.lastIndexOf("("), text.lastIndexOf(")")];
  if (open > close) return text.slice(0, open);
  return close >= 0 && open < 0 ? text.slice(0, close) : text;
}

const functionWord =
  /^(?:und|vor|nach|über|unter|durch|zwischen|gegen|neben|ohne|oder|als|an|sowie|für|im|in|der|des|die|das|den|dem|am|an|von|vom|zur|zum|zu|bei|mit|auf|aus|bzw|inkl|of|and|for|the|in|to|u|a)$/u;
const adjective =
  /^(?:frei|nieder|ober|stellvertretend|leitend|ehrenamtlich|hauptamtlich|wissenschaftlich)\p{L}*$|(?:lich|isch|ig|ell|al|iv|är|ös|sam|bar|haft)e[nrsm]?$|^(?:frühe|digitale|neue)[nrsm]?$|\p{L}+(?:liche|nde|erte)[nrsm]?$/u;

/** Whether words after a name are a field of work: nouns, with what joins them, and no verb. */
export function isField(text: string): boolean {
  if (text.length > 110 || !/^[\p{Lu}\d„"]/u.test(text)) return false;
  const words = text.match(/[\p{L}\p{N}][\p{L}\p{N}'’*:-]*/gu) ?? [];
  return (
    words.length <= 14 &&
    words.some((word) => /^\p{Lu}[\p{L}*:-]{2,}/u.test(word) || /^\p{Lu}{2,}$/u.test(word)) &&
    !/^\p{Lu}\p{Ll}{2}\.? \d/u.test(text) &&
    words.every((word) => !/^\p{Ll}/u.test(word) || functionWord.test(word) || adjective.test(word))
  );
}

/** Small words that begin a function in English. */
const englishRole =
  /^(?:head|director|manager|coordinator|mayor|officer|chair|leader|advis|consultant|minister|president|secretary|commissioner|principal|professor)/u;

/** The last function named in a text, with its adjectives, and with another one that "und" joins to it. */
function lastRole(text: string): Span | undefined {
  const words = wordsOf(text);
  for (let last = words.length - 1; last >= 0; last--) {
    const word = words[last]!;
    if (!/^\p{Lu}/u.test(word.text) && !englishRole.test(word.text)) continue;
    const length = personRoleLengthAt(text.slice(word.start));
    if (length < word.text.length) continue;
    const end = word.start + length;
    const first = roleStart(text, words, last, end);
    const joined =
      /^(?:und|and|&)$/u.test(words[first - 1]?.text ?? "") && words[first - 2] ? first - 2 : undefined;
    const partner =
      joined !== undefined &&
      personRoleLengthAt(text.slice(words[joined]!.start)) >= words[joined]!.text.length
        ? roleStart(text, words, joined, words[joined]!.end)
        : first;
    return { start: words[partner]!.start, end };
  }
  return undefined;
}

/** Index of the word at which the function begins that ends at `end`: up to three adjectives or modifiers earlier. */
function roleStart(text: string, words: readonly Word[], last: number, end: number): number {
  let first = last;
  for (let back = 1; back <= 3 && words[last - back]; back++) {
    const from = words[last - back]!;
    if (text.slice(from.start, end).includes("\n")) break;
    if (from.start + personRoleLengthAt(text.slice(from.start, end)) === end) first = last - back;
  }
  return first;
}

/** Index of the last bracket that no phrase goes over: one still open, or one that closes on more than a short form. */
function bracketBoundary(before: string): number {
  const close = before.lastIndexOf(")");
  const open = before.lastIndexOf("(");
  if (open > close) return open;
  return /\((?:\p{Lu}[\p{L}&-]{1,12})\)[^()]*$/u.test(before) ? -1 : close;
}

/** Functions that in a plural or as a group stand before a comma and a name that is no holder: "Vertreter der Stadt, Anna …". */
const groupRole =
  /(?:innen|vertreter|mitarbeiter|teilnehmer|partner|sprecher|lehrer|berater|moderatoren|experten|pädagogen)$/iu;

/**
 * The phrase with a function that leads up to a name, "Dezernentin für Bildung des Landkreises Unna, |"; `undefined`
 * where none does. Offsets count in the document.
 */
export function phraseBefore(view: Reading, blockStart: number, name: Span): Span | undefined {
  const from = Math.max(blockStart, name.start - longestPhrase);
  let before = view.slice(from, name.start);
  const line = Math.max(
    ...["\n", "\t", "•", "|"].map((mark) => before.lastIndexOf(mark)),
    bracketBoundary(before),
  );
  const previous = view.within(view.mentions.persons, { start: from, end: name.start }).at(-1);
  const previousEnd = previous ? previous.whole.end - from : 0;
  // what stands in brackets after a name belongs to that name
  const ofPrevious = previous ? (/^\s?\([^()]*\)/u.exec(before.slice(previousEnd))?.[0].length ?? 0) : 0;
  const skip = Math.max(line + 1, previousEnd + ofPrevious);
  before = before.slice(skip);
  const last = lastRole(before);
  if (!last) return undefined;
  const role = before.slice(last.start, last.end);
  const between = before.slice(last.end);
  const rest = between.replace(/(?:,|:)?\s?(?:Herrn?|Frau|Mr\.?|Ms\.?|Mrs\.?)?\s?$/u, "");
  const separated = /[,:]\s?(?:Herrn?\s|Frau\s|Mr\.?\s|Ms\.?\s)?$/u.test(between);
  if (separated && groupRole.test(role)) return undefined;
  if (/(?:innen|[:*_]in)$/u.test(role) && !separated) return undefined;
  if (/[.!?;](?:\s|$)|[„“”"»«]\s*$/u.test(rest.replace(/(?:St|Dr|Abt|Ref|z\. ?B)\./gu, ""))) return undefined;
  const words = rest.match(/\p{L}[\p{L}'’*-]*/gu) ?? [];
  if (words.some((word) => /^\p{Ll}/u.test(word) && !functionWord.test(word) && !adjective.test(word)))
    return undefined;
  if (words.length > 0 && functionWord.test(words.at(-1)!)) return undefined;
  // a list of roles or of people is no apposition: "Landrat, Bürgermeister und Anna …"
  if (/,/u.test(rest) && !/(?<!\p{L})(?:für|for|amt|bereich)/iu.test(rest) && !separated) return undefined;
  const start = from + skip + last.start;
  return { start, end: start + role.length + rest.length };
}
