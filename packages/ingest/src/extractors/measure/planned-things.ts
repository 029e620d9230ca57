import { findFirst, matchesOf } from "../../language/find-all.js";
import { enumerate } from "../../language/phrases.js";
import type { View } from "../../language/view.js";
import type { Span } from "../../tree/nodes.js";
import { isMeasure } from "./behind-fields.js";
import { isUndertaking } from "./undertaking-nouns.js";

/** Verbs of planning and of advice, with the particle that closes their clause. */
const verbs: readonly (readonly [verb: RegExp, particle: RegExp | undefined])[] = [
  [/(?<!\p{L})(?:plant|planen|plante|planten|empfiehlt|empfehlen|empfahl|empfahlen)\s(?!und\s)/u, undefined],
  [/(?<!\p{L})(?:sieht|sehen|sah|sahen)\s/u, /\svor(?=[.,;]|\sund\s|$)/u],
  [/(?<!\p{L})(?:schlägt|schlagen|schlug|schlugen)\s/u, /\svor(?=[.,;]|\sund\s|$)/u],
  [/(?<!\p{L})(?:regt|regen|regte|regten|kündigt|kündigen|kündigte)\s/u, /\san(?=[.,;]|\sund\s|$)/u],
  [/(?<!\p{L})(?:bereitet|bereiten)\s/u, /\svor(?=[.,;]|\sund\s|$)/u],
  [
    /(?<!\p{L})(?:is|are) planning\s|(?<!\p{L})(?:plans|proposes|recommends)(?:,\s[^,.;:]{3,40},)?\s(?!to\s)/u,
    undefined,
  ],
];
const stop =
  /[;:!?]|\.(?=\s|$)|\s[–—]\s|,\s(?:um|damit|wobei|so ?dass|dass|die|der|das|in dem|mit dem|which|so that)\s/u;
/** The beginning of a noun phrase, where an object may begin. */
const phrase =
  /(?:^|(?<=\s))(?:eine?n?|den|die|das|mehrere|weitere|zwei|drei|vier|fünf|sechs|zusätzliche|regelmäßige|gemeinsame|an?|the|two|three|(?=\p{Lu}[\p{L}-]+(?:ungen|kurse|angebote|workshops)\s))(?:\s|(?=\p{Lu}))/gu;
const otherwise =
  /(?<!\p{L})(?:nicht|kein\p{Ll}*|nie|würde\p{Ll}*|könnte\p{Ll}*|sich|(?:den|allen) (?:Kommunen|Ländern|Städten)|Wanderung|Ausflug|Urlaub|not|wie|ob|wenn)(?!\p{L})/u;
/** What has a kind of its own, or is a manner of speaking. */
const notThese =
  /(?:konferenz|tagung|fachtag|forum|treffen|bericht|vereinbarung|beirat|gremium|ausschuss|steuerungsgruppe|lenkungsgruppe)(?:en|e|s|es)?(?!\p{L})/iu;
/** "an early-warning system for absenteeism": in English the noun stands before its complements. */
const isEnglishMeasure = (words: string): boolean => {
  const noun =
    /^(?:(?:an?|the|two|three)\s)?(?:[\p{L}-]+\s){0,2}?(?<noun>(?:[\p{L}-]+\s)?[\p{L}-]+)(?=\s(?:for|at|with|of|in|to|on)\s|$)/u.exec(
      words,
    )?.groups?.noun;
  return noun !== undefined && /^\p{Ll}/u.test(noun) && isUndertaking(noun.replace(" ", "-"));
};
const subjectFirst = /^(?:die|der|das)\s\p{Lu}[\p{L}-]+\s(?:eine?n?|den|die|das|zwei|drei|mehrere|\d+)\s/u;
const longest = 400;

/** What a sentence says that somebody plans or recommends, as a noun: "plant die Einrichtung einer Anlaufstelle". */
export function* findPlannedThings(view: View, sentence: Span): Generator<Span> {
  if (sentence.end - sentence.start > longest) return;
  const words = view.slice(sentence.start, sentence.end);
  if (/[?“”«]$/u.test(words)) return;
  for (const [verb, particle] of verbs) {
    const found = findFirst(words, verb);
    if (!found) continue;
    const from = found.index + found[0].length;
    const behind = words.slice(from);
    const length =
      (particle ? particle.exec(behind) : stop.exec(behind))?.index ?? (particle ? undefined : behind.length);
    if (length === undefined || otherwise.test(behind.slice(0, length))) continue;
    const object = behind.slice(0, length).replace(/[.,;]+$/u, "");
    for (const { index } of matchesOf(object, phrase)) {
      // "(plant) die Stelle eine Börse": it plans
      if (subjectFirst.test(object.slice(index))) continue;
      const start = sentence.start + from + index;
      const parts = enumerate(view.text, { start, end: sentence.start + from + object.length }, true);
      const [first] = parts;
      if (!first || !(isMeasure(view, first) || isEnglishMeasure(view.slice(first.start, first.end))))
        continue;
      for (const part of parts) if (!notThese.test(view.slice(part.start, part.end))) yield part;
      return;
    }
  }
}
