import type { Span } from "../../tree/nodes.js";
import { canBeFamilyName, canBeName, isNamedAfter, isProfession, namesInstitution } from "./not-names.js";
import { roleLengthAt } from "./roles.js";
import { asName, isCapital, isGivenName, isInitial, type Word } from "./words.js";

/** Given and family name of a person; offsets count in the block. */
export interface FullName extends Span {
  readonly name: string;
  readonly family: string;
  /** Index of the first word and of the word after the last. */
  readonly from: number;
  readonly to: number;
  /** Whether the given name is in the gazetteer. */
  readonly known: boolean;
}

const particle =
  /^(?:von|van|de|del|della|di|da|dos|do|du|la|le|el|al|ben|bin|ibn|ten|ter|te|zu|af|av|zur|zum)$/u;
/** What may follow "von", "van", "de": "von der", "van den", "von und zu". */
const secondParticle = /^(?:der|den|dem|de|la|las|los|und|zu|zur|zum)$/u;
const noble =
  /^(?:Von|Van|De|Di|Del|Della|Da|La|Le|El|Al|Freiherr|Freifrau|Freiin|Graf|Gräfin|Baron|Baronin|Prinz|Prinzessin|Edler|Ritter)$/u;
const mostGivenNames = 4;
const mayBegin = /^\p{Lu}/u;
const mayFollow = /^(?:\p{Lu}|[vdlabtz]\p{Ll}{0,4}$)/u;

/**
 * The full name that begins at a word: given names and initials, particles, a family name. Where the given name is
 * not in the gazetteer, exactly two words, or with particles or an initial between them; whether that is a person the
 * words around must tell.
 */
export function readFullName(text: string, words: readonly Word[], from: number): FullName | undefined {
  const first = words[from]!;
  // most words are not followed by a capital one, or by a particle: nothing to look up
  if (!words[from + 1]?.joined || !mayBegin.test(first.text) || !mayFollow.test(words[from + 1]!.text))
    return undefined;
  if (!isCapital(first.text) && !isInitial(first.text)) return undefined;
  const known = isGivenName(first.text);
  // "K. Meier", "J.-P. Meier"
  if (!known && !isInitial(first.text) && (!canBeName(first.text) || roleLengthAt(first.text) > 0))
    return undefined;
  // "SchulAmt": a sign for a file
  if (!known && /\p{Ll}\p{Lu}/u.test(first.text)) return undefined;
  // "Rechtsanwältin Elke Meier", "Frau Diakonin Meier": what somebody is by profession is no given name
  if (!known && isProfession(first.text)) return undefined;
  if (isInitial(first.text) && !/^\.|^-\p{Lu}\./u.test(text.slice(first.end, first.end + 3)))
    return undefined;

  let given = from + 1;
  while (given < words.length && given - from < mostGivenNames && words[given]!.joined) {
    const word = words[given]!;
    if (!(known && isGivenName(word.text)) && !(isInitial(word.text) && text[word.end] === ".")) break;
    given++;
  }
  let family = given;
  for (; family < words.length && family - given < 3 && words[family]!.joined; family++) {
    const { text: next } = words[family]!;
    if (!particle.test(next) && !noble.test(next) && !(family > given && secondParticle.test(next))) break;
  }
  // "Frau Maier von der Sparkasse": what may be a surname itself takes no particle
  if (!known && !isInitial(first.text)) family = given;
  let to = family + 1;
  if (!isFamilyAt(text, words, family, known) && !(known && isTitled(text, first.start, words[family]))) {
    // the last given name is the family name: "Stefan Martin"
    if (given - from < 2 || isInitial(words[given - 1]!.text)) return undefined;
    to = given;
  }
  if (known && to === family + 1) to = endOfFarmName(words, family);
  const last = words[to - 1]!;
  const familyFrom = to === given ? to - 1 : given;
  // "Anna von der IHK"
  if (
    /^\p{Lu}{2,}$/u.test(last.text) &&
    !/^\p{Lu}{2,}/u.test(first.text) &&
    (family > given || /^[IVX]+$/u.test(last.text))
  )
    return undefined;
  if (isInstitution(text, words, from, to)) return undefined;
  return {
    start: first.start,
    end: last.end,
    name: asName(text.slice(first.start, last.end)),
    family: asName(text.slice(words[familyFrom]!.start, last.end)),
    from,
    to,
    known,
  };
}

/** "Meyer zu Hellern", "Schulze zur Wiesch": a family name of the north-west that goes on with the farm. */
function endOfFarmName(words: readonly Word[], family: number): number {
  const [head, joint, place] = [words[family]!, words[family + 1], words[family + 2]];
  if (!joint?.joined || !place?.joined || !farmHead.test(head.text) || !/^zu[mr]?$/u.test(joint.text))
    return family + 1;
  return isCapital(place.text) && canBeName(place.text) && !notFarm.test(place.text)
    ? family + 3
    : family + 1;
}

const farmHead = /^(?:M[ae][iy]er|Niemeyer|Schul[tz]e|Gro(?:ß|ss)e|Kleine|Lütke)$/u;
/** "war Anna Meyer zu Gast" */
const notFarm =
  /^(?:Gast|Gäste|Besuch|Wort|Hause|Recht|Beginn|Beginne|Ende|Wahl|Anfang|Rate|Fragen|Mut|Ehren|Hilfe|Tisch|Stand|Protokoll|Gesprächen?|\p{Lu}\p{Ll}*(?:ung|ungen|fragen|themen))$/u;

/** A name with the family name first, "Meier, Anna", at the start of a line or cell. */
export function readReversedName(text: string, words: readonly Word[], from: number): FullName | undefined {
  const [family, given, next] = [words[from]!, words[from + 1], words[from + 2]];
  if (!given || !isCapital(family.text) || !canBeFamilyName(family.text) || roleLengthAt(family.text) > 0)
    return undefined;
  if (!isGivenName(given.text) || !/^, ?$/u.test(text.slice(family.end, given.start))) return undefined;
  const second = next?.joined && isGivenName(next.text) && next ? next : given;
  if (!/^(?:\s*$|\s*[\n\t,;|]|\s?\((?!Hrsg|Ed|\d)|\s[-–•·])/u.test(text.slice(second.end, second.end + 8)))
    return undefined;
  const name = `${text.slice(given.start, second.end)} ${family.text}`;
  return {
    start: family.start,
    end: second.end,
    name: asName(name),
    family: asName(family.text),
    from,
    to: from + (second === given ? 2 : 3),
    known: true,
  };
}

function isFamilyAt(text: string, words: readonly Word[], index: number, afterGivenName: boolean): boolean {
  const word = words[index];
  if (!word?.joined || !isCapital(word.text)) return false;
  if (!(afterGivenName ? canBeFamilyName(word.text) : canBeName(word.text))) return false;
  // "Anna Str.", "Thomas Dipl.-Ing.": a word that is cut short is no family name, unless the sentence ends
  if (
    text[word.end] === "." &&
    /^\.(?:-|\s?\p{Ll})/u.test(text.slice(word.end, word.end + 3)) &&
    word.text.length <= 5
  )
    return false;
  return roleLengthAt(word.text) < word.text.length;
}

/**
 * "Dr. Anna Steinhaus", "Moderation: Anna Steinhaus": behind a title, and behind a label or a verb that a person follows,
 * the word after the given name is the family name, whatever it sounds like.
 */
const isTitled = (text: string, at: number, word: Word | undefined): boolean =>
  word?.joined === true && isCapital(word.text) && announcesPerson.test(text.slice(Math.max(0, at - 20), at));
const announcesPerson =
  /(?:Dr\.|Prof\.|Frau|Herrn?|(?<!\p{L})(?:führ|moderier|leite|begrüß|eröffne|erläuter|referier)ten?|(?<!\p{L})(?:Moderation|Redaktion|Leitung|Koordination|Vorsitz|Grußwort|Vortrag|Text|Autor(?:in)?|Referent(?:in)?|Ansprechpartner(?:in)?):) $/u;

/** Whether the words around make it the name of a school, a street, a foundation. */
function isInstitution(text: string, words: readonly Word[], from: number, to: number): boolean {
  const after = words[to];
  if (after?.joined && /^\p{L}/u.test(after.text) && namesInstitution(after.text) && isCapital(after.text))
    return true;
  const last = words[to - 1]!;
  if (/^[-‐‑]\p{L}|^ ?& ?Co|^ e\. ?V\.|^["“”»«]? benannt/u.test(text.slice(last.end, last.end + 10)))
    return true;
  if (isNamesake(text, words[from]!.start, last.end)) return true;
  const before = words[from - 1];
  if (!before) return false;
  const gap = text.slice(before.end, words[from]!.start);
  return (
    (/^[ \u00a0]["„“»«‚']?$/u.test(gap) || (/^\. ?$/u.test(gap) && /^(?:St|Skt)$/u.test(before.text))) &&
    isNamedAfter(before.text)
  );
}

const quoteOpen = /["„“”»«‚'’]$/u;
const quoteClose = /^["“”«»‘'’]/u;
const namedAfterBefore =
  /(?:(?<!\p{L})(?:Namens|Namen|namens|Namenspatron(?:in|s)?|Namensgebers?|Namensgeberin|Geburtsort|Geburtshaus(?:es)?|named after|in memory of)(?:\svon)?|(?<!\p{L})(?:Werken?|Musik|Gedichten?|Gemälden?|Bildern?) von)\s$/u;
/** Years of birth and death: somebody of history. */
const lifetime =
  /^\s\((?:\*\s?|geb\.\s|um\s)?(?:\d{1,2}\.\s?\p{L}*\.?\s?\d*\.?\s?)?1[0-9]\d\d\s?(?:[-–]|bis|†)/u;

/** Whether a name is no person who does something here but one whom something is named after, or of history. */
function isNamesake(text: string, start: number, end: number): boolean {
  const before = text.slice(Math.max(0, start - 40), start);
  const after = text.slice(end, end + 40);
  // „Aenne Biermann“: the name of a house, a school, a ship
  if (quoteOpen.test(before) && quoteClose.test(after)) return true;
  if (namedAfterBefore.test(before) || lifetime.test(after)) return true;
  return /(?<!\p{L})nach\s$/u.test(before) && /^\s(?:\p{L}+\s)?(?:ge|be)nannte?[nrsm]?(?!\p{L})/u.test(after);
}
