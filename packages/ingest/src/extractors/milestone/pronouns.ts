import { indexOfOverlapping } from "../../language/overlap.js";
import type { View } from "../../language/view.js";
import type { Span } from "../../tree/nodes.js";

/** A pronoun as the subject of a clause: in front of its verb, or right behind the verb that opens the clause. */
const subject = /^(?:(?<verb>\p{Ll}{3,}(?:\ssich)?)\s)?(?<pronoun>[Ee]r|[Ss]ie|[Ee]s)\s(?=\p{L}|[„“»])/u;
const articles: Readonly<Record<string, string>> = { er: "[Dd]er", sie: "[Dd]ie", es: "[Dd]as" };
/** Communes and what belongs to them, by the article that the pronoun stands for, in the nominative. */
const antecedents = Object.fromEntries(
  Object.entries({
    er: "(?:[Ll]and)?[Kk]reis|[Bb]eirat|[Aa]usschuss|[Vv]erein",
    sie: "[Ss]tadt|[Gg]emeinde|[Kk]ommune|[Rr]egion|[Ss]telle|[Vv]erwaltung|[Kk]oordinierung|[Kk]oordination|[Gg]ruppe|[Ii]nitiative",
    es: "[Bb]üro|[Aa]mt|[Nn]etzwerk|[Pp]rojekt|[Bb]ildungsmanagement|[Bb]ündnis",
  }).map(([pronoun, nouns]) => [
    pronoun,
    new RegExp(
      `(?<!\\p{L})(?<article>${articles[pronoun]})\\s(?<noun>(?:\\p{Ll}+e\\s){0,2}(?:\\p{L}+-){0,3}\\p{L}*(?:${nouns})(?![\\p{L}-])(?:\\s\\p{Lu}[\\p{L}-]+(?=\\s\\p{Ll}|[.,]))?)`,
      "u",
    ),
  ]),
);

/**
 * The words of a clause with its pronoun replaced by what the sentence before is about: "startete er" → "startete der
 * Landkreis". Unchanged where a person may be meant or the sentence before names nothing that fits.
 */
export function withoutPronoun(view: View, { start }: Span, words: string): string {
  const match = subject.exec(words);
  const pronoun = match?.groups?.pronoun;
  if (!match || pronoun === undefined) return words;
  const at = indexOfOverlapping(view.sentences, { start, end: start + 1 });
  const before = view.sentences[at - 1];
  if (!before || before.end < (view.blockAt(start)?.start ?? start)) return words;
  if (view.within(view.mentions.persons, { start: before.start, end: start }).length > 0) return words;
  const found = antecedents[pronoun.toLowerCase()]!.exec(view.slice(before.start, before.end))?.groups;
  if (!found) return words;
  const verb = match.groups?.verb;
  const named = `${verb === undefined ? found.article : found.article!.toLowerCase()} ${found.noun}`;
  return `${verb === undefined ? "" : `${verb} `}${named} ${words.slice(match[0].length)}`;
}
