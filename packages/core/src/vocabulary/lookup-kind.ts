import type { Concept } from "./concept.js";
import { foldGerman } from "./fold.js";
import {
  AGREEMENT_KINDS,
  BODY_KINDS,
  EVENT_KINDS,
  type KindEntry,
  MATERIAL_KINDS,
  OFFICE_KINDS,
  ORGANISATION_KINDS,
} from "./kinds.js";

/** Gives the term that a name belongs to: "Steuerungsgruppe Bildung" → `steuerungsgruppe`. */
export type KindLookup<T extends Concept> = (text: string) => T | undefined;

/** Endings of inflection; an "s" after "s" or "i" belongs to the word ("Ausschuss", "Kreis"). */
const ENDING = /(?:en|er|es|e|(?<=[lr])n|(?<![is])s)$/u;
const SHORTEST_STEM = 3;

/** Cuts up to three endings and undoes the umlaut of plurals: "Beiräte", "Beirats" and "Beirat" become one. */
function stem(word: string): string {
  let stemmed = word;
  for (let cut = 0; cut < 3; cut += 1) {
    const shorter = stemmed.replace(ENDING, "");
    if (shorter.length >= SHORTEST_STEM) stemmed = shorter;
  }
  return stemmed.replace(/([aou])e/gu, "$1");
}

/** Words as written; parts joined by a hyphen are one word, soft hyphens go. */
function wordsOf(text: string): string[] {
  const joined = text
    .normalize("NFKC")
    .replace(/[\u00AD\u200B-\u200D\u2060\uFEFF]/gu, "")
    .replace(/(?<=\p{L})\p{Pd}(?=\p{L})/gu, "");
  return joined.match(/[\p{L}\p{N}]+/gu) ?? [];
}

function stemWords(words: readonly string[]): string[] {
  return words.map((word) => stem(foldGerman(word)));
}

interface Phrase<T> {
  readonly stems: readonly string[];
  readonly entry: T;
}

/**
 * Makes the lookup of a list of kinds, also of one with own terms: `createKindLookup([...BODY_KINDS, ...own])`.
 *
 * It reads the head of a name, which in German stands first or ends a compound: "Beirates für Bildung",
 * "Bildungsbeiräte", "7. Bildungs-Konferenz". The first word that is a label counts; of labels that begin at the same
 * word the longest, and of equal ones that of the earlier term. `undefined` where no word is one.
 */
export function createKindLookup<T extends Concept>(entries: readonly T[]): KindLookup<T> {
  const phrases = new Map<string, Phrase<T>[]>();
  const endings = new Map<string, T>();
  const exact = new Map<string, T>();
  for (const entry of entries) {
    for (const label of [entry.de, entry.en, ...entry.synonyms.de, ...entry.synonyms.en]) {
      const stems = stemWords(wordsOf(label));
      const [first] = stems;
      if (first === undefined) continue;
      if (label.startsWith("=")) {
        exact.set(label.slice(1), entry);
        continue;
      }
      const list = phrases.get(first);
      if (list === undefined) phrases.set(first, [{ stems, entry }]);
      else list.push({ stems, entry });
      if (label.startsWith("*") && stems.length === 1 && !endings.has(first)) endings.set(first, entry);
    }
  }
  for (const list of phrases.values()) list.sort((a, b) => b.stems.length - a.stems.length);

  return (text) => {
    const written = wordsOf(text);
    const stems = stemWords(written);
    for (const [at, word] of stems.entries()) {
      const phrase = phrases
        .get(word)
        ?.find((candidate) => candidate.stems.every((expected, offset) => stems[at + offset] === expected));
      const found = phrase?.entry ?? exact.get(written[at] ?? "") ?? findEnding(endings, word);
      if (found !== undefined) return found;
    }
    return undefined;
  };
}

/** Longest known ending of a compound; the part before it has at least three letters. */
function findEnding<T>(endings: ReadonlyMap<string, T>, word: string): T | undefined {
  const longest = 40;
  for (let from = Math.max(3, word.length - longest); from < word.length - 2; from += 1) {
    const entry = endings.get(word.slice(from));
    if (entry !== undefined) return entry;
  }
  return undefined;
}

/** Kind of an office or unit by its name: "Stabsstelle Bildung" → `stabsstelle`. */
export const lookupOfficeKind: KindLookup<KindEntry> = /* @__PURE__ */ createKindLookup(OFFICE_KINDS);

/** Kind of a body by its name: "Lenkungskreis Bildung" → `steuerungsgruppe`. */
export const lookupBodyKind: KindLookup<KindEntry> = /* @__PURE__ */ createKindLookup(BODY_KINDS);

/** Kind of an event by its name: "7. Regionale Bildungskonferenz" → `bildungskonferenz`. */
export const lookupEventKind: KindLookup<KindEntry> = /* @__PURE__ */ createKindLookup(EVENT_KINDS);

/** Kind of an agreement by what it is called: "Kreistagsbeschlusses" → `kreistagsbeschluss`, value `Beschluss`. */
export const lookupAgreementKind: KindLookup<(typeof AGREEMENT_KINDS)[number]> =
  /* @__PURE__ */ createKindLookup(AGREEMENT_KINDS);

/** Kind of a publication by its title: "Zweiter Bildungsbericht" → `bildungsbericht`, value `report`. */
export const lookupMaterialKind: KindLookup<(typeof MATERIAL_KINDS)[number]> =
  /* @__PURE__ */ createKindLookup(MATERIAL_KINDS);

/** Kind of an organisation by its name: "Handwerkskammer Potsdam" → `kammer`, value `chamber`. */
export const lookupOrganisationKind: KindLookup<(typeof ORGANISATION_KINDS)[number]> =
  /* @__PURE__ */ createKindLookup(ORGANISATION_KINDS);
