import { matchesOf } from "../../language/find-all.js";
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
