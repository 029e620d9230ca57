import { findFirst, mayMatch } from "../../language/find-all.js";
import { enumerate, infinitiveClauseEnd, withoutRelative } from "../../language/phrases.js";
import type { View } from "../../language/view.js";
import type { Span } from "../../tree/nodes.js";

/** What was found out by asking or counting. */
export const statistical =
  /(?:[Bb]ericht|[Ss]tudie|[Bb]efragung|[Ee]rhebung|[Aa]nalyse|[Uu]mfrage|[Uu]ntersuchung|[Dd]aten|[Aa]uswertung|[Mm]onitoring|[Rr]eport|[Ss]urvey)(?!\p{Ll}{4})/u;

/** "Dem Kreis ist es gelungen, … zu gewinnen": what was managed. */
const managed =
  /(?<!\p{L})(?:(?:(?:ist|war) es|[Ee]s (?:ist|war)) (?:[^.;:!?,]{0,60}?\s)?(?:gelungen|geglückt)|(?:war|ist) es (?:[^.;:!?,]{0,60}?\s)?möglich(?: geworden)?|(?:gelang|glückte) es(?:\s[^.;:!?,]{1,60})?|(?:hat|haben)\s(?:[^.;:!?,]{0,40}?\s)?es geschafft|dass es\s(?:[^.;:!?,]{0,60}?\s)?gelungen (?:sei|ist|war)),\s+/u;

/** Infinitive clauses that say what was managed. */
export function* findSuccesses(view: View): Generator<Span> {
  if (!mayMatch(view.text, managed)) return;
  for (const sentence of view.sentences) {
    const words = view.slice(sentence.start, sentence.end);
    const match = words.length > 500 || words.endsWith("?") ? null : findFirst(words, managed);
    if (
      !match ||
      /(?<!\p{L})(?:nicht|kaum|noch nie|wenn|ob)(?!\p{L})/u.test(
        words.slice(0, match.index + match[0].length),
      )
    )
      continue;
    const start = sentence.start + match.index + match[0].length;
    const end = infinitiveClauseEnd(view.text, start, sentence.end);
    if (end !== undefined) yield { start, end };
  }
}

/** "Dazu gehören A und B" behind a sentence that speaks of successes. */
const countedUp =
  /^(?:Dazu|Hierzu|Darunter|Zu nennen|Beispiele|Beispiele dafür) (?:gehören|gehört|zählen|zählt|sind|fallen)\s(?:(?:unter anderem|etwa|auch|zum Beispiel|beispielsweise|insbesondere)\s)?/u;
const successes =
  /(?<!\p{L})(?:Erfolge?n?|Errungenschaft(?:en)?|Projektergebnisse?n?|Ergebnisse?n?|Erreichte[sn]?)(?!\p{L})/u;

/** What is counted up behind a sentence that speaks of successes. */
export function* findCounted(view: View): Generator<Span> {
  for (const [index, sentence] of view.sentences.entries()) {
    const lead = countedUp.exec(sentence.text)?.[0];
    const before = lead === undefined ? undefined : view.sentences[index - 1];
    if (!lead || !before || view.blockAt(before.start) !== view.blockAt(sentence.start)) continue;
    if (!successes.test(before.text) || statistical.test(before.text)) continue;
    const items = enumerate(view.text, { start: sentence.start + lead.length, end: sentence.end }, true);
    yield* items.map((item) => withoutRelative(view.text, item));
  }
}
