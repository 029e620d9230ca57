import type { Span } from "../../tree/nodes.js";
import type { Block } from "../blocks.js";
import type { PersonMention } from "../persons.js";
import type { View } from "../view.js";
import { type Affiliation, isField, phraseEnd, readAffiliation } from "./affiliation.js";
import { isListLike, startsLine } from "./lines.js";
import { namesField } from "./work-fields.js";

/** "(Radio Nordwind)", "(Lernwerkstatt Süd)": houses and media that no other rule takes for organisations. */
const house =
  /^(?:Radio|Studio|Verlag|Theater|Haus|Stadtwerke|Café|Redaktion|Tonstudio)$|(?:[Ww]erkstatt|[Vv]erlag|[Tt]heater|[Hh]aus|[Ss]tadtwerke|[Ll]abor|[Zz]eitung|[Aa]nzeiger|[Kk]urier|[Rr]undfunk|[Cc]onsulting)$/u;

export function namesHouse(words: string): boolean {
  const parts = words.split(" ");
  return (
    parts.length <= 5 &&
    !/[.:;!?,]/u.test(words) &&
    parts.every((part) => /^(?:\p{Lu}|(?:der|des|für|am|im|und)$)/u.test(part)) &&
    (parts.length > 1 || parts[0]!.length > 12) &&
    parts.some((part) => house.test(part))
  );
}

/** Whether a mayor is named: "Bürgermeister Uwe Meier". */
export const isMayor = (view: View, block: Block, { start }: Span): boolean =>
  /[Bb]ürgermeister(?:in)?\s(?:\p{Lu}[\p{L}.]*\.\s)*$/u.test(
    view.slice(Math.max(block.start, start - 50), start),
  );

/** What a bracket says that is neither function nor organisation: a place in a picture, years, a party, a credit. */
const notAffiliation =
  /^(?:\d|v\.|vorne?|hinten|oben|unten|geb|\*|†|links|rechts|(?:in der )?mitte|l\.|r\.|m\.|Foto|Bild|PDF|DOCX?|PPTX?|XLSX?|Download|[kM]B|Video|Audio|left|right|SPD|CDU|CSU|FDP|AfD|Grüne|Linke|BSW|parteilos)(?!\p{L}{3})/iu;
/** A bracket that says a party, an age or a place in a picture: what follows speaks on of the person. */
const aside =
  /^\s\((?:\d{2}|l\.|r\.|m\.|links|rechts|Mitte|SPD|CDU|CSU|FDP|AfD|BSW|(?:Bündnis 90\s?\/\s?)?(?:Die )?Gr[üÜ](?:nen?|NEN?)|(?:Die )?L(?:inke|INKE)|Freie Wähler|FW|FWG|parteilos)\)/u;

/** Where the words on a person go on: behind a bracket that is none of them. */
export function endOfAside(view: View, end: number): number {
  return end + (aside.exec(view.slice(end, end + 30))?.[0].length ?? 0);
}

/** "beide Kreis X", "alle vom Schulamt": what the bracket says holds for more than the name before it. */
const shared = /^(?<lead>(?:beide|alle(?: drei| vier)?|jeweils|both|all)(?:,| von| vom| from)?\s)\p{Lu}/u;

/** "Anna Meier (Leiterin Bildungsbüro, Landkreis X)", "Anna Meier und Uwe Kunze (beide Landkreis X)". */
export function readBracket(view: View, block: Block, { whole }: PersonMention): Affiliation | undefined {
  const inside = restOfBracket(view, block, whole);
  if (inside) return inside;
  const own = bracketAfter(view, block, whole.end);
  if (own && !notAffiliation.test(own.words)) {
    const span = { start: own.start, end: own.start + own.words.length };
    const { phones, emails } = view.mentions.contacts;
    // "(Elternzeitvertretung: Uwe Kunze)" speaks of somebody else
    if (view.within(view.mentions.persons, span).length) return undefined;
    const lead = shared.exec(own.words)?.groups?.lead?.length ?? 0;
    // "(education monitoring)": English writes a field of work small
    if (block.language === "en" && /^\p{Ll}[\p{L} &-]{4,40}$/u.test(own.words) && namesField(own.words))
      return { role: { ...span, text: own.words } };
    const reached = view.within(phones, span).length + view.within(emails, span).length > 0;
    const start = own.start + lead;
    const end = reached ? phraseEnd(view, start, span.end, true) : span.end;
    const field = isListLike(block) || startsLine(view, block, whole) || isPlainField(own.words);
    if (end <= start) return undefined;
    const read = readParts(view, { start, end }, field);
    const isTown = /^\p{Lu}[\p{L}-]+$/u.test(own.words) && !read.role && isMayor(view, block, whole);
    return !read.role && !read.organisation && (isTown || namesHouse(own.words))
      ? { organisation: { ...span, text: own.words.replace(/\s+/gu, " ") } }
      : read;
  }
  return own ? undefined : sharedBracket(view, block, whole.end);
}

/** "(Bildungsbüro; Leitung)", "(Turnverein Nord; 2. Platz)": the organisation, and a function or something else behind it. */
function readParts(view: View, { start, end }: Span, field: boolean): Affiliation {
  const whole = readAffiliation(view, { start, end }, field);
  const at = view.slice(start, end).indexOf("; ");
  // "(Leiterin; Bildungsbüro)"
  if (at < 0 || whole.role || !whole.organisation) return whole;
  const { organisation } = readAffiliation(view, { start, end: start + at }, field);
  const { role } = readAffiliation(view, { start: start + at + 2, end }, field);
  return { ...(role ? { role } : {}), ...(organisation ? { organisation } : {}) };
}

/** "(Anna Meier, Fachberatung Kita)" behind a theme: what follows the name up to the end of the bracket. */
function restOfBracket(view: View, block: Block, whole: Span): Affiliation | undefined {
  if (!/\((?:Herrn?\s|Frau\s)?$/u.test(view.slice(Math.max(block.start, whole.start - 6), whole.start)))
    return undefined;
  const words = /^, (?<words>\p{Lu}[^()\n;]{3,80})\)/u.exec(
    view.slice(whole.end, Math.min(block.end, whole.end + 90)),
  )?.groups?.words;
  if (words === undefined) return undefined;
  const start = whole.end + 2;
  const span = { start, end: start + words.length };
  if (view.within(view.mentions.persons, span).length > 0) return undefined;
  const isOrganisation = view
    .within(view.mentions.organisations, span)
    .some((organisation) => organisation.start === start);
  if (isOrganisation && words.includes(" / "))
    return { organisation: { ...span, text: words.replace(/\s+/gu, " ") } };
  return isOrganisation || isPlainField(words) ? readAffiliation(view, span, true) : undefined;
}

/** "(Bildungsmonitoring)" in a sentence: a few nouns for a field of work. */
function isPlainField(words: string): boolean {
  return words.split(/\s/u).length <= 4 && namesField(words) && isField(words);
}

/** The bracket after the last name of a list of names, where it says that it holds for all. */
function sharedBracket(view: View, block: Block, from: number): Affiliation | undefined {
  const others = view.within(view.mentions.persons, { start: from, end: Math.min(block.end, from + 200) });
  let end = from;
  for (const other of others.slice(0, 6)) {
    const between = view.slice(end, other.whole.start);
    if (!/^(?:,|\s(?:und|sowie|and|&))\s(?:Herrn?\s|Frau\s)?$/u.test(between)) return undefined;
    end = other.whole.end;
    const found = bracketAfter(view, block, end);
    if (!found) continue;
    const lead = shared.exec(found.words)?.groups?.lead?.length;
    if (lead === undefined) return ofLabelledList(view, block, from, found);
    // "beide" are the last two
    if (/^(?:beide|both)/u.test(found.words) && other !== others[0]) return undefined;
    return readAffiliation(view, { start: found.start + lead, end: found.start + found.words.length }, false);
  }
  return undefined;
}

/** "Redaktion: Anna Meier, Uwe Kunze (Stabsstelle Bildung)": an organisation behind the last name of a labelled line. */
function ofLabelledList(
  view: View,
  block: Block,
  from: number,
  { start, words }: { readonly start: number; readonly words: string },
): Affiliation | undefined {
  const line = view.slice(Math.max(block.start, from - 120), from);
  if (!/(?:^|\n)\p{Lu}[\p{L} /-]{3,40}:\s[^:\n]*$/u.test(line)) return undefined;
  const end = start + words.length;
  const organisation = view
    .within(view.mentions.organisations, { start, end })
    .find((one) => one.start === start && one.end === end);
  return organisation && { organisation: { start, end, text: organisation.name } };
}

function bracketAfter(view: View, block: Block, at: number): { start: number; words: string } | undefined {
  const found = /^\s?\((?<words>[^()\n]{2,140})\)/u.exec(view.slice(at, Math.min(block.end, at + 160)));
  return found?.groups ? { start: at + found[0].indexOf("(") + 1, words: found.groups.words! } : undefined;
}
