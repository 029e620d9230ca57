import { indexOfOverlapping } from "../../language/overlap.js";
import type { View } from "../../language/view.js";
import type { Span } from "../../tree/nodes.js";

/** A pronoun as the subject of a clause: in front of its verb, or right behind the verb that opens the clause. */
const subject = /^(?:(?<verb>\p{Ll}{3,}(?:\ssich)?)\s)?(?<pronoun>[Ee]r|[Ss]ie|[Ee]s)\s(?=\p{L}|[„“»])/u;
const articles: Readonly<Record<string, string>> = { er: "[Dd]er", sie: "[Dd]ie", es: "[Dd]as" };
/** Communes and what belongs to them, by the article that the pronoun stands for, in the nominative. */
const antecedents = Object.fromEntries(
  Object.entries({
    er: "(?:[Ll]and)?[Kk]reis(?:tag)?|[Ss]tadtrat|[Gg]emeinderat|[Bb]eirat|[Aa]usschuss|[Vv]erein",
    sie: "[Ss]tadt|[Gg]emeinde|[Kk]ommune|[Rr]egion|[Ss]telle|[Vv]erwaltung|[Kk]oordinierung|[Kk]oordination|[Gg]ruppe|[Ii]nitiative",
    es: "[Bb]üro|[Aa]mt|[Nn]etzwerk|[Pp]rojekt|[Bb]ildungsmanagement|[Bb]ündnis|\\p{Lu}{2,6}",
  }).map(([pronoun, nouns]) => [
    pronoun,
    new RegExp(
      `(?<!\\p{L})(?<article>${articles[pronoun]})\\s(?<noun>(?:\\p{Ll}+e\\s){0,2}(?:\\p{Lu}\\p{L}+-\\s(?:und|sowie)\\s)?(?:\\p{L}+-){0,3}\\p{L}*(?:${nouns})(?![\\p{L}-])(?:\\s\\p{Lu}[\\p{L}-]+(?=\\s\\p{Ll}|[.,]))?)`,
      "u",
    ),
  ]),
);

/** A clause with what its pronoun stands for. */
export interface Resolved {
  readonly text: string;
  /** Where what it stands for is named. */
  readonly named?: Span;
}

/**
 * The words of a clause with its pronoun replaced by what the sentence before is about: "startete er" → "startete der
 * Landkreis". Unchanged where a person may be meant or the sentence before names nothing that fits.
 */
export function resolvePronoun(view: View, { start }: Span, text: string): Resolved {
  const match = subject.exec(text);
  const pronoun = match?.groups?.pronoun;
  if (!match || pronoun === undefined) return { text };
  const at = indexOfOverlapping(view.sentences, { start, end: start + 1 });
  const before = view.sentences[at - 1];
  if (!before || before.end < (view.blockAt(start)?.start ?? start)) return { text };
  if (view.within(view.mentions.persons, { start: before.start, end: start }).length > 0) return { text };
  const found = antecedents[pronoun.toLowerCase()]!.exec(view.slice(before.start, before.end));
  if (!found?.groups) return { text };
  const verb = match.groups?.verb;
  const { article, noun } = found.groups;
  const first = before.start + found.index;
  return {
    text: `${verb === undefined ? article : `${verb} ${article!.toLowerCase()}`} ${noun} ${text.slice(match[0].length)}`,
    named: { start: first, end: first + found[0].length },
  };
}
