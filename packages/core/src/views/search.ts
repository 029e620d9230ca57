import { type Entry, type Kind, kinds, type Profile } from "../model/index.js";
import { headlineOf } from "./headline.js";
import { stemOf, wordsOf } from "./stem.js";

/** Words of a value that answer the query. */
export interface Highlight {
  /** Field of the entry's value. */
  readonly field: string;
  /** First UTF-16 code unit in the field's text, from 0. */
  readonly start: number;
  /** Code unit after the last one. */
  readonly end: number;
}

/** An entry that answers a query. */
export interface SearchHit {
  /** Key of the profile. */
  readonly key: string;
  readonly kind: Kind;
  readonly entry: Entry;
  /** Greater is better; comparable within one answer only. */
  readonly score: number;
  readonly highlights: readonly Highlight[];
}

export interface SearchOptions {
  /** Number of hits at most. Default: 20 */
  readonly limit?: number;
}

/** Profiles made ready for many queries. */
export interface SearchIndex {
  search(text: string, options?: SearchOptions): SearchHit[];
}

interface Candidate {
  readonly key: string;
  readonly kind: Kind;
  readonly entry: Entry;
}

/** Words that say nothing alone. */
const fillers = /* @__PURE__ */ new Set(
  "der die das den dem des ein eine und oder für von vom zu zum zur in im am an auf mit bei"
    .split(" ")
    .map(stemOf),
);
/** Fields that hold identifiers, not words. */
const unsearched = /* @__PURE__ */ new Set(["programmeId", "topics", "state"]);

/**
 * Makes profiles ready for search. Time and memory grow with the words of the values.
 *
 * A word is found in all its inflected forms, whether umlauts are written out or not, at the beginning, the end or
 * within a compound, and a compound also by its two halves apart ("Bildungsbüro" finds "Büro für Bildung"). Hits with
 * more words of the query come first, then those with rarer words, words in names, and nearer forms.
 */
export function prepareSearch(profiles: readonly Profile[]): SearchIndex {
  const candidates: Candidate[] = [];
  /** Stem → entries that have it, as index × 2, plus 1 where it stands in the headline. */
  const postings = new Map<string, number[]>();
  const known = new Map<string, string>();
  const stem = (word: string): string => {
    const found = known.get(word) ?? stemOf(word);
    known.set(word, found);
    return found;
  };
  const stemsOf = (text: string): string[] => wordsOf(text, stem).map((word) => word.stem);
  for (const { key, commune, entries } of profiles) {
    const place = stemsOf(commune.name);
    for (const kind of kinds)
      for (const entry of entries[kind] as readonly Entry[]) {
        const headline = new Set(stemsOf(headlineOf(entry)));
        const stems = new Set([...place, ...fieldsOf(entry).flatMap(([, text]) => stemsOf(text))]);
        for (const stem of stems) {
          const posting = candidates.length * 2 + (headline.has(stem) ? 1 : 0);
          const list = postings.get(stem);
          if (list) list.push(posting);
          else postings.set(stem, [posting]);
        }
        candidates.push({ key, kind, entry });
      }
  }
  return { search: (text, options) => answer(candidates, postings, text, options) };
}

/** Searches profiles once; `prepareSearch` is quicker for several queries. */
export function search(profiles: readonly Profile[], text: string, options?: SearchOptions): SearchHit[] {
  return prepareSearch(profiles).search(text, options);
}

function fieldsOf(entry: Entry): [field: string, text: string][] {
  return Object.entries(entry.value as Record<string, unknown>).flatMap(([field, value]) =>
    (typeof value === "string" || typeof value === "number") && !unsearched.has(field)
      ? [[field, String(value)]]
      : [],
  );
}

function answer(
  candidates: readonly Candidate[],
  postings: ReadonlyMap<string, readonly number[]>,
  text: string,
  { limit = 20 }: SearchOptions = {},
): SearchHit[] {
  const all = [...new Set(wordsOf(text.slice(0, 500)).map(({ stem }) => stem))].slice(0, 12);
  const telling = all.filter((stem) => !fillers.has(stem));
  const terms = telling.length > 0 ? telling : all;
  const matched = new Set<string>();
  const scores = new Float64Array(candidates.length);
  const termScores = new Float64Array(candidates.length);
  for (const term of terms) {
    termScores.fill(0);
    scoreTerm(term, postings, termScores, matched);
    // a whole number for each word found, so that two words always beat one
    for (let index = 0; index < scores.length; index++)
      if (termScores[index]! > 0) scores[index]! += 1 + termScores[index]! / (100 * terms.length);
  }
  return bestOf(scores, limit).flatMap((index) => {
    const candidate = candidates[index];
    return candidate
      ? [{ ...candidate, score: scores[index]!, highlights: highlight(candidate.entry, matched) }]
      : [];
  });
}

/** The indices of the greatest scores above 0, the greatest first, equal ones in order. */
function bestOf(scores: Float64Array, limit: number): number[] {
  const sort = (indices: number[]): number[] =>
    indices.sort((a, b) => scores[b]! - scores[a]! || a - b).slice(0, limit);
  let best: number[] = [];
  let least = 0;
  for (let index = 0; index < scores.length; index++) {
    if (scores[index]! <= least) continue;
    best.push(index);
    if (best.length < 2 * limit + 100) continue;
    best = sort(best);
    least = scores[best.at(-1)!]!;
  }
  return sort(best);
}

/** Writes for each entry with the term a score up to 100, and notes the stems that stood for it. */
function scoreTerm(
  term: string,
  postings: ReadonlyMap<string, readonly number[]>,
  scores: Float64Array,
  matched: Set<string>,
): void {
  const rarest = Math.log(1 + scores.length) || 1;
  for (const [stem, list] of postings) {
    const nearness = nearnessOf(term, stem);
    if (nearness === 0) continue;
    matched.add(stem);
    const score = 50 * nearness * Math.min(1, Math.log(1 + scores.length / list.length) / rarest);
    for (const posting of list) {
      const index = posting >> 1;
      scores[index] = Math.max(scores[index]!, (posting & 1) === 1 ? 2 * score : score);
    }
  }
  for (const [left, right] of halvesOf(term, postings)) {
    const both = new Set((postings.get(left) ?? []).map((posting) => posting >> 1));
    for (const posting of postings.get(right) ?? []) {
      const index = posting >> 1;
      if (both.has(index)) scores[index] = Math.max(scores[index]!, 15);
    }
    matched.add(left).add(right);
  }
}

/** How near a stem is to the one asked for, 0 to 1: the same, a beginning, an end, within. */
function nearnessOf(term: string, stem: string): number {
  if (stem === term) return 1;
  if (stem.length <= term.length || term.length < 3) return 0;
  if (stem.startsWith(term)) return 0.7;
  if (term.length >= 4 && stem.endsWith(term)) return 0.6;
  return term.length >= 5 && stem.includes(term) ? 0.4 : 0;
}

/** The ways in which a term is a compound of two known words, with or without a linking sound. */
function halvesOf(term: string, postings: ReadonlyMap<string, unknown>): [string, string][] {
  const halves: [string, string][] = [];
  for (let at = 3; at <= term.length - 3; at++) {
    const [left, right] = [stemOf(term.slice(0, at)), term.slice(at)];
    if (postings.has(left) && postings.has(right)) halves.push([left, right]);
  }
  return halves;
}

function highlight(entry: Entry, matched: ReadonlySet<string>): Highlight[] {
  return fieldsOf(entry).flatMap(([field, text]) =>
    wordsOf(text)
      .filter(({ stem }) => matched.has(stem))
      .map(({ start, end }) => ({ field, start, end })),
  );
}
