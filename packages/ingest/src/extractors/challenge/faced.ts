import { findFirst, matches, mayMatch } from "../../language/find-all.js";
import { enumerate, infinitiveClauseEnd, splitInfinitives } from "../../language/phrases.js";
import type { View } from "../../language/view.js";
import type { Span } from "../../tree/nodes.js";

/** "stehen vor der Herausforderung, … zu …": what has to be mastered. */
const faced =
  /(?<!\p{L})(?:steh(?:t|en)\s(?:[^.;:!?,]{0,60}?\s)?vor (?:der|dem)|es ist eine|(?:ist|besteht|liegt) (?:es )?(?:eine|die))\s(?:\p{Ll}+en?\s){0,2}(?:Herausforderung|Problem|Aufgabe(?=,\s[^.;:!?]{0,80}(?:mangel|[Mm]angel|wandel|[Ww]andel|rückgang|[Aa]bwanderung|[Aa]rmut|[Uu]ngleich)))(?:\s(?:stehen|steht|darin))?,\s+|(?<!\p{L})(?:Herausforderung|Schwierigkeit|Problem|Kunst)\s(?:[^.;:!?,]{0,60}?\s)?(?:ist|war|bleibt|blieb|besteht|bestand|liegt|lag)(?:\s\p{Ll}+){0,3}?,\s+(?!dass|wie|ob|wer|was)/u;

/** "A zu halten und B zu sichern, sind nur einige der Herausforderungen": what stands before. */
const counted =
  /^[„"»“]?(?<what>[^.;:!?]{12,400}?),?\s(?:sind|ist|gehören|gehört|zählen|zählt)\s(?:dabei |hier |auch |für uns |nach wie vor |weiterhin |nur ){0,2}(?:(?:einige|eine|zwei|drei|mehrere)\s|zu\s)(?:(?:der|den|unserer|unseren)\s)(?:\p{Ll}+\s){0,2}(?:Herausforderung(?:en)?|Schwierigkeiten|Hürden)(?!\p{L})/u;

/** "A, B und C sind nur einige Themen …", where the next sentence calls them challenges */
const named =
  /^(?<what>[^.;:!?]{8,300}?)\s(?:sind|lauten)\s(?:dabei |hier |auch |nur ){0,2}(?:einige|wenige|zwei|drei|vier|fünf|mehrere)\s(?:der\s|von\s)?(?:\p{Ll}+n?\s){0,2}(?:Themen|Aufgaben|Fragen|Punkte|Stichworte|Baustellen|Beispiele)(?!\p{L})/u;
const calledSo =
  /^(?:[^.;:!?]{0,60}\s)?[Dd]iese[nr]?\s(?:\p{Ll}+n\s)?(?:Herausforderungen|Probleme[n]?|Schwierigkeiten|Missstände[n]?)(?!\p{L})/u;

/** What a sentence counts up as challenges, or as themes that the next one calls so. */
function countedIn(view: View, at: number): string | undefined {
  const words = view.sentences[at]!.text;
  if (words.length > 500 || words.endsWith("?")) return undefined;
  const found = findFirst(words, counted);
  if (found) return found.groups!.what;
  const themes = findFirst(words, named);
  return themes && matches(view.sentences[at + 1]?.text ?? "", calledSo) ? themes.groups!.what : undefined;
}

/** What has to be mastered, and what is counted up as challenges, with the rule that read it. */
export function* findFaced(view: View): Generator<Span & { readonly rule: "counted" | "faces" }> {
  if (![counted, named, faced].some((pattern) => mayMatch(view.text, pattern))) return;
  for (const [at, sentence] of view.sentences.entries()) {
    const words = sentence.text;
    const what = countedIn(view, at);
    if (what !== undefined && !/^(?:Dies|Das|Es|Hier|Dabei|Auch dies)$/u.test(what)) {
      const start = sentence.start + words.indexOf(what);
      const infinitives = splitInfinitives(view.text, start, start + what.length);
      const parts =
        infinitives.length > 1
          ? infinitives
          : enumerate(view.text, { start, end: start + what.length }, true);
      for (const { start, end } of parts) yield { start, end, rule: "counted" };
    }
    const match = words.length > 500 ? null : findFirst(words, faced);
    if (!match) continue;
    const start = sentence.start + match.index + match[0].length;
    const end = infinitiveClauseEnd(view.text, start, sentence.end);
    if (end !== undefined) yield { start, end, rule: "faces" };
  }
}
