import { matches, matchesOf } from "../../language/find-all.js";
import type { Span } from "../../tree/nodes.js";

/** A clause with its words, as sentences have them. */
export interface Clause extends Span {
  readonly text: string;
}

/** Where a main clause of its own may begin: behind a semicolon, or a comma with "und", "aber", "and". */
const joint =
  /;\s+|,\s(?:und|aber|doch|and|but)\s(?=(?:d(?:er|ie|as)|eine?|es|viele|manche|nicht|nur|lediglich|fast|jede[rs]?|(?:vor allem|besonders|auch|zudem|außerdem)\s\p{Ll}{3,}(?:t|en)(?=\s)|there|the|no|\p{Lu}\p{L}+|\p{Ll}+(?:e|s))\s)|,\s(?:while|whereas)\s|,\s(?=there (?:is|are)\s)/gu;
/** "„Uns fehlen Plätze“, rechnet er vor.": what is said, without who says it. */
const quoted =
  /^[„»](?<said>[^„“”"»«]{12,400})[“”«],\s(?:so|sag(?:t|te)|erklärte?|betonte?|berichtete?|rechnete?|warnte?|mahnte?|klagte?|meinte?|räumte?|schilderte?|bilanzierte?|unterstrich|unterstreicht|weiß|says|said)(?!\p{L})[^:;„]{0,160}$/u;
/** What a main clause has: a finite verb, as far as its form tells. */
const finite =
  /(?<!\p{L})(?:ist|sind|war|is|are|was|were|has|have|lacks?|\p{Ll}{2,}(?:t|en|te|ten|ln|rn))(?!\p{L})/u;
const shortest = 12;
const conceded = /(?<!\p{L})zwar(?!\p{L})/u;

/** The main clauses of a sentence that semicolons or conjunctions join; the sentence itself where it is one. */
export function clausesOf(sentence: Clause): readonly Clause[] {
  const said = quoted.exec(sentence.text)?.groups?.said;
  if (said !== undefined) {
    const from = sentence.start + 1;
    return clausesOf({ start: from, end: from + said.length, text: said });
  }
  const { text, start } = sentence;
  // "gibt es zwar, aber …" is one thought
  if (!/[;,]/u.test(text) || matches(text, conceded)) return [sentence];
  const parts: Clause[] = [];
  let from = 0;
  const close = (end: number): void => {
    parts.push({ start: start + from, end: start + end, text: text.slice(from, end) });
  };
  for (const match of matchesOf(text, joint)) {
    if (!stands(text.slice(from, match.index)) || !stands(text.slice(match.index + match[0].length)))
      continue;
    close(match.index);
    from = match.index + match[0].length;
  }
  if (parts.length === 0) return [sentence];
  close(text.length);
  return parts;
}

const stands = (words: string): boolean => words.length >= shortest && finite.test(words);
