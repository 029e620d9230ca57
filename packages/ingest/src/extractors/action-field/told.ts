import { findEventWords } from "../../language/event-words.js";
import { findAll, matches, mayMatch } from "../../language/find-all.js";
import { enumerate } from "../../language/phrases.js";
import type { View } from "../../language/view.js";
import type { Span } from "../../tree/nodes.js";
import { aboutEducation } from "../measure/deeds.js";
import { advancedFields } from "./advanced.js";
import { enumerationEnd } from "./enumeration-end.js";
import { type Field, field } from "./field.js";
import { fieldRules } from "./introduced.js";
import { isOfWriting, ofStudies, stressedFields } from "./stressed.js";
import { topicalFields } from "./topical.js";

/** "… zum Thema X", as one more item of such an enumeration */
const furtherTopic = /^,?\s*(?:sowie|und)?\s*(?:zum|zu dem) (?:Thema|Themenfeld|Schwerpunkt)\s+/u;

/** "(liegen in) der Vernetzung der Träger und im Aufbau eines Monitorings": parts with prepositions of their own. */
function partsOf(view: View, { start, end }: Span): Span[] {
  const joint =
    /(?:,|,?\s(?:und|sowie))\s(?:im|beim|(?:in|auf|bei)\sde[rmn])\s(?=(?:\p{Ll}+en\s)?\p{Lu})/u.exec(
      view.slice(start, end),
    );
  if (!joint) return [{ start, end }];
  const at = start + joint.index;
  return [{ start, end: at }, ...partsOf(view, { start: at + joint[0].length, end })];
}

/** A verb in the present with what it is done to. */
const goesOn =
  /^(?!samt|statt|selbst|nicht|mit)\p{Ll}{3,}t\s(?:(?:auch|sich|dabei)\s)?(?:eine?[nmr]?|de[rnm]|die|das)\s/u;

/** Fields of action that sentences name. */
export function* toldFields(view: View): Generator<Field> {
  const possible = fieldRules.filter(([pattern]) => mayMatch(view.text, pattern));
  const leadIns = new Set(view.body.map(({ list }) => list?.leadIn));
  for (const sentence of view.sentences) {
    if (sentence.end - sentence.start > 1200) continue;
    // the list that it introduces has the fields
    const words = sentence.text;
    if (leadIns.has(view.blockAt(sentence.start)) && !words.endsWith(".")) continue;
    // "Der Bericht wurde um die Themenfelder A und B erweitert"
    if (matches(words, ofStudies) || (matches(words, widened) && byFields.test(words))) continue;
    const taken: Span[] = [];
    for (const [pattern, rule] of possible)
      for (const match of findAll(words, pattern)) {
        const start = match.index + match[0].length;
        // what a conference talks about, another one than the commune counts up
        if (
          /^(?:counted|english)$/u.test(rule) &&
          findEventWords(words, rule === "english" ? "en" : "de").length > 0
        )
          continue;
        if (/^(?:introduced|attended)$/u.test(rule) && !matches(words, aboutEducation)) continue;
        if (rule === "focused" && isOfWriting(view, sentence, words)) continue;
        // "Wer in vielen Bereichen Verantwortung trägt, …"
        if (rule === "introduced" && /^(?:Wer|Wenn|Wo|Was)\s/u.test(words)) continue;
        if (taken.some((span) => start >= span.start && start < span.end)) continue;
        const rest = words.slice(start);
        // "Maßnahmen zum Thema A sowie den neuen Campus"
        const more =
          rule === "called" ? /\s(?:sowie|und)\s(?:den|die|das|dem|der)\s/u.exec(rest)?.index : undefined;
        const end = start + Math.min(enumerationEnd(rest), more ?? rest.length);
        taken.push({ start, end });
        const span = { start: sentence.start + start, end: sentence.start + end };
        const items = (/^(?:stated|focused)$/u.test(rule) ? partsOf(view, span) : [span]).flatMap((part) =>
          enumerate(view.text, part, true),
        );
        for (const item of items) {
          // "… und braucht eine Berichterstattung": a further verb of the sentence
          if (goesOn.test(view.slice(item.start, item.end))) break;
          const further = furtherTopic.exec(view.slice(item.start, item.end))?.[0].length ?? 0;
          yield* field(
            view,
            { start: item.start + further, end: item.end },
            rule,
            0.75,
            /^(?:counted|chosen|introduced|english)$/u.test(rule) ? 8 : 6,
          );
        }
      }
    for (const span of stressedFields(view, sentence)) {
      const start = span.start - sentence.start;
      if (taken.some((other) => start < other.end && span.end - sentence.start > other.start)) continue;
      const end = span.start + enumerationEnd(view.slice(span.start, span.end));
      taken.push({ start, end: end - sentence.start });
      // a name in marks is whole
      if (/^[„"»][^“”"„«»]*[“”"«]$/u.test(view.slice(span.start, span.end))) {
        yield* field(view, span, "quoted", 0.75, 12);
        continue;
      }
      for (const item of enumerate(view.text, { start: span.start, end }, true)) {
        if (goesOn.test(view.slice(item.start, item.end))) break;
        // "in der Sprachbildung und im Ganztag", "(2) Sprachbildung, (3) Ganztag"
        const repeated = /^(?:\(?\d{1,2}[.)]\s|(?:in|im|auf|bei|beim|an|am)\s(?:de[rnm]\s|die\s)?)/u.exec(
          view.slice(item.start, item.end),
        );
        yield* field(
          view,
          { start: item.start + (repeated?.[0].length ?? 0), end: item.end },
          "stressed",
          0.7,
          9,
        );
      }
    }
    for (const [rule, spans] of [
      ["topical", topicalFields(view, sentence)],
      ["advanced", advancedFields(sentence)],
    ] as const)
      for (const span of spans) {
        const start = span.start - sentence.start;
        const end = span.end - sentence.start;
        if (taken.some((other) => start < other.end && end > other.start)) continue;
        taken.push({ start, end });
        yield* field(view, span, rule, 0.62, 9);
      }
  }
}

const byFields =
  /(?<!\p{L})um\s(?:d(?:ie|as|en)|ein(?:en)?|zwei|drei|weitere)\s(?:\p{Ll}+e?n?\s)?\p{L}*(?:feld(?:er)?|themen|thema|bereiche?|schwerpunkte?|Themen|Thema|Bereiche?|Schwerpunkte?)(?!\p{L})/u;
const widened = /(?<!\p{L})(?:erweitert|ergänzt|ausgebaut|aufgestockt)(?!\p{L})/u;
