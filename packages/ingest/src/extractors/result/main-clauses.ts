import { matchesOf } from "../../language/find-all.js";
import type { Span } from "../../tree/nodes.js";
import { type Clause, clausesOf } from "../challenge/clauses.js";

/** ", einige werden weiterentwickelt": the others of those that the clause before speaks of. */
const others =
  /,\s(?=(?:einige|andere|weitere|viele|manche|wenige|die (?:übrigen|anderen|restlichen)|der Rest|zwei|drei|vier|fünf)\s(?:\p{L}+\s){0,2}(?:ist|sind|wird|werden|wurden?|haben|hat|stehen|befinden|laufen|folgen|sollen)(?!\p{L}))/gu;

/** The main clauses of a sentence, also where a comma alone joins them. */
export function mainClauses(sentence: Clause): readonly Clause[] {
  return clausesOf(sentence).flatMap(({ text, start, end }) => {
    const parts: Clause[] = [];
    let from = 0;
    for (const { 0: mark, index } of matchesOf(text, others)) {
      parts.push({ start: start + from, end: start + index, text: text.slice(from, index) });
      from = index + mark.length;
    }
    return [...parts, { start: start + from, end, text: text.slice(from) }];
  });
}

const nextSuccess =
  /,\s(?:und\s)?(?=\d|(?:[Dd](?:er|ie|as)|[Mm]it|[Ii]m|[Ii]n|[Ss]eit|[Zz]wei|[Dd]rei|[Vv]ier|[Mm]ehr|[Ee]ine?)\s|\p{Lu})/gu;
const finite =
  /^(?:[\p{L}\d][^,]*\s)?(?:wurden?|ist|sind|hat|haben|gibt|gab|erhielt(?:en)?|entstand(?:en)?|kam(?:en)?|ging(?:en)?|stieg(?:en)?|sank(?:en)?|wuchs(?:en)?|\p{Ll}{3,}t(?:e|en))\s\p{L}/u;
const dependent =
  /^(?:(?:in|mit|von|für|zu|an|auf|bei|durch|über|aus|nach|unter)\s)?(?:denen|deren|dessen|d(?:er|ie|as|en|em)\s(?!(?:\p{Ll}+e[nrs]?\s){0,2}\p{Lu}[\p{L}-]+\s\p{Ll}))/u;

/** "Die Bilanz kann sich sehen lassen: A wurde eröffnet, 2019 erhielt der Kreis B, und mit C gibt es D": one each. */
export function successesOf({ text }: { readonly text: string }, { start, end }: Span): readonly Span[] {
  const words = text.slice(start, end);
  const parts: Span[] = [];
  let from = 0;
  for (const { 0: mark, index } of matchesOf(words, nextSuccess)) {
    const next = words.slice(index + mark.length);
    const own = /^[^,;]*/u.exec(next)![0];
    if (dependent.test(next) || !finite.test(own) || !finite.test(words.slice(from, index))) continue;
    parts.push({ start: start + from, end: start + index });
    from = index + mark.length;
  }
  return [...parts, { start: start + from, end }];
}
