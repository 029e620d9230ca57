import type { Span } from "../tree/nodes.js";

/** A noun phrase without its article. */
export interface NounPhrase extends Span {
  /** The first group of nouns with its adjectives, without complements. */
  readonly core: Span;
  /** The first group of nouns, without adjectives. */
  readonly nouns: Span;
}

export interface NounPhraseOptions {
  /** Words that may join a complement ("der", "für", "in"), lower case. */
  readonly joining: ReadonlySet<string>;
}

/** Prepositions and articles of complements that belong to names: "Ministerium für Bildung", "Amt des Kreises". */
export const nameJoining: ReadonlySet<string> = new Set(["der", "des", "für", "of", "for"]);

const article =
  /(?:der|die|das|den|dem|des|ein|eine|einen|einem|einer|eines|diese[rsmn]?|unsere[rsmn]?|unser|ihre[rsmn]?|ihr|the|an?|our|its|their)(?![\p{L}-])/iuy;
const adjective = /\p{Ll}[\p{L}-]*(?:e|en|er|es|em)(?:\/\p{Ll}+)?(?![\p{L}-])/uy;
const noun = /\p{Lu}[\p{L}\p{M}\d]*(?:(?:[-‐‑–&:*_]|\/-?)\p{L}[\p{L}\p{M}\d]*)*-?/uy;
const quoted = /„[^“”"„\n]{1,120}[“”"]|»[^«\n]{1,120}«|“[^”“\n]{1,120}”|"[^"\n]{1,120}"/uy;
const bracketed = / ?\([\p{L}][\p{L}. /-]{0,40}\)/uy;
/** "Leiterinnen und -leiter": a second noun that shares the beginning of the first. */
const shortened = / (?:und|oder|sowie|bzw\.) [-‐‑–]\p{Ll}{3,}(?![\p{L}-])/uy;
const word = /[\p{L}&]+(?![\p{L}-])/uy;
const space = /[ \u00a0\u202f]+/uy;
/** Verbs whose ending looks like that of an adjective. */
const verbs =
  /^(?:werden|wurden|wurde|haben|hatten|hatte|fanden|trafen|waren|sind|sollen|sollte|können|konnte|konnten|standen|stehen|finden|kamen|kommen|unterzeichne\p{L}*|organisiert\p{L}*|oder|aber|sowie|unter|über|einer|alle|sie|wir|ohne|beide|wie|je|seine?|er|es|heute|gerne)$/u;

/** Longest phrase that is read, in UTF-16 code units. */
const longest = 240;

/**
 * Reads the noun phrase that begins at `start`: article, adjectives, capitalised words or names in quotation marks,
 * and complements joined by the given words. "für" also opens an enumeration ("Bildung, Jugend und Sport").
 */
export function readNounPhrase(
  text: string,
  start: number,
  limit: number,
  options: NounPhraseOptions,
): NounPhrase | undefined {
  const end = Math.min(limit, start + longest);
  const match = (pattern: RegExp, at: number): number => {
    pattern.lastIndex = at;
    const length = pattern.exec(text)?.[0].length ?? 0;
    return at + length <= end ? length : 0;
  };
  const skip = (at: number): number => at + match(space, at);

  /** Adjectives and the nouns behind them. */
  const group = (
    from: number,
  ): { readonly start: number; readonly nouns: number; readonly end: number } | undefined => {
    let at = from;
    for (let length = match(adjective, at); length > 0; length = match(adjective, at)) {
      if (verbs.test(text.slice(at, at + length))) return undefined;
      at = skip(at + length);
      const joined = match(word, at);
      if (/^(?:und|and)$/u.test(text.slice(at, at + joined)) && match(adjective, skip(at + joined)))
        at = skip(at + joined);
    }
    const nouns = at;
    let last = at;
    for (;;) {
      const length = match(quoted, at) || match(noun, at);
      if (length === 0) break;
      last = at + length;
      if (text[last - 1] === "-") {
        // "Schul- und Bildungsberatung"
        const joined = /^(?: (?:und|bzw\.|oder|and) |, )/u.exec(text.slice(last, last + 6))?.[0].length;
        if (joined === undefined) break;
        at = last + joined;
        continue;
      }
      at = skip(last);
      if (at === last) break;
    }
    if (last > nouns) last += match(shortened, last);
    if (last > nouns) last += match(bracketed, last);
    return last > nouns ? { start: from, nouns, end: last } : undefined;
  };

  let at = skip(start);
  const determiner = match(article, at);
  const first = (determiner ? group(skip(at + determiner)) : undefined) ?? group(at);
  if (!first) return undefined;
  let last = first.end;
  let enumerating = false;
  for (;;) {
    at = skip(last);
    if (enumerating && text[at] === "," && /^, ?\p{Lu}/u.test(text.slice(at, at + 3))) at = skip(at + 1);
    else {
      const length = match(word, at);
      const joint = text.slice(at, at + length);
      if (at === last || length === 0) break;
      const and = enumerating && /^(?:und|sowie|and)$/u.test(joint);
      if (!and && !options.joining.has(joint)) break;
      if (joint === "für" || joint === "for") enumerating = true;
      at = skip(at + length);
      const inner = match(article, at);
      if (inner && !and) at = skip(at + inner);
    }
    const next = group(at);
    if (!next) break;
    last = next.end;
  }
  return {
    start: first.start,
    end: last,
    core: { start: first.start, end: first.end },
    nouns: { start: first.nouns, end: first.end },
  };
}
