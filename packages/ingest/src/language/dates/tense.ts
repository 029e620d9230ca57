import type { Token } from "./tokens.js";

const past =
  /^(?:war|waren|wurde|wurden|hatte|hatten|hat|haben|fand|fanden|ging|gingen|kam|kamen|gab|gaben|stand|standen|begann|trafen|traf|sprach|sprachen|lud|luden|nahm|nahmen|lief|was|were|had|took|held|met)$/u;
const future =
  /^(?:wird|werden|soll|sollen|will|wollen|kann|findet|finden|beginnt|startet|folgt|folgen|lädt|laden|steht|will|shall)$/u;
/** Weak verbs in the past: "sagte", "diskutierten". Adjectives and "heute" look alike. */
const weakPast =
  /^(?!heute|bitte|seite|mitte|erste|letzte|zweite|dritte|weite|alte|rechte|leichte|beste|nächste|späte|breite|gute)\p{Ll}{3,}te$/u;

/** Whether the sentence around says that it is over (-1) or to come (1). */
export function tenseAround(tokens: readonly Token[], from: number, next: number): -1 | 0 | 1 {
  let score = 0;
  const look = (at: number): boolean => {
    const token = tokens[at];
    if (!token || (/^[.!?]$/u.test(token.text) && tokens[at - 1]?.kind === "word")) return false;
    // "Los geht es am 3. Mai"
    if (token.lower === "geht" && /^(?:es|los)$/u.test(tokens[at + 1]?.lower ?? "")) score += 1;
    else if (token.kind === "word")
      score += past.test(token.lower) || weakPast.test(token.text) ? -1 : future.test(token.lower) ? 1 : 0;
    return true;
  };
  for (let at = from - 1; at >= 0 && at >= from - 25 && tokens[at + 1]!.gap !== "border" && look(at); at--);
  for (let at = next; at < next + 25 && tokens[at]?.gap !== "border" && look(at); at++);
  return score < 0 ? -1 : score > 0 ? 1 : 0;
}
