import type { Block } from "../../language/blocks.js";
import { findAll } from "../../language/find-all.js";
import type { View } from "../../language/view.js";
import type { Span } from "../../tree/nodes.js";
import type { CandidateOf } from "../extractor.js";
import { isPoint, nearest } from "./dates.js";
import { decided, decides, everyday, pending } from "./nouns.js";
import { communeIn } from "./partners.js";
import { sentenceOf } from "./sentence-of.js";

type Agreement = CandidateOf<"agreement">;

/** "Der Kreistag hat am 3. Mai 2016 beschlossen, …", "03.05.2016: Kreistag beschließt …". */
export function readDecisions(view: View, block: Block): Agreement[] {
  const entry = readEntry(view, block);
  if (entry) return [entry];
  return [...findAll(block.text, decided)].flatMap((match): Agreement[] => {
    const span = { start: block.start + match.index, end: block.start + match.index + match[0].length };
    const sentence = sentenceOf(view, block, span);
    const date =
      nearest(view.within(view.mentions.dates, sentence).filter(isPoint), span) ??
      // council, day and result in lines of their own
      view.within(view.mentions.dates, span).findLast(isPoint);
    const words = view.slice(sentence.start, sentence.end);
    if (pending.test(match[0]) || everyday.test(words)) return [];
    if (!date)
      return atSitting.test(words) && onEducation.test(match[0])
        ? [
            {
              kind: "agreement",
              value: { kind: "Beschluss", ...communeIn(view, sentence) },
              spans: [span],
              confidence: 0.65,
              rule: "decided-at-sitting",
            },
          ]
        : [];
    const spans: [Span, ...Span[]] =
      date.start >= span.start && date.end <= span.end
        ? [span]
        : [span, { start: date.start, end: date.end }];
    const decision = {
      kind: "agreement",
      value: { kind: "Beschluss", ...communeIn(view, sentence), date: date.edtf },
      spans,
      confidence: 0.75,
      rule: "decided",
    } as const;
    const next = view.within(view.mentions.dates, { start: date.end, end: sentence.end }).find(isPoint);
    // "auf den Sitzungen vom 3. Mai und vom 5. Juni"
    const second =
      next && /^(?: und| sowie)(?: vom| am)? $/u.test(view.slice(date.end, next.start)) ? next : undefined;
    return second
      ? [
          decision,
          {
            ...decision,
            value: { ...decision.value, date: second.edtf },
            spans: [span, { start: second.start, end: second.end }],
          },
        ]
      : [decision];
  });
}

/** A vote that has been taken, on a day that only the date of the page tells. */
const atSitting =
  /(?<!\p{L})(?:in (?:seiner|ihrer|der|einer) (?:\p{Ll}+ )?Sitzung|[Ee]instimmig|mehrheitlich|Gegenstimmen?|Enthaltung(?:en)?)(?!\p{L})/u;
const onEducation =
  /(?<!\p{L})(?:\p{L}*Bildungs?\p{L}*|Leitbild(?:es)?|Integrationskonzept\p{Ll}*)(?!\p{L})/u;

/** A resolution as an entry of a chronicle, or beside its date in a table. */
function readEntry(view: View, block: Block): Agreement | undefined {
  if (block.text.length > 240) return undefined;
  const first = view.within(view.mentions.dates, block.cell?.rowLabel ?? block)[0];
  if (!first || !isPoint(first)) return undefined;
  const start = block.cell?.rowLabel ? block.start : first.end;
  if (!block.cell && view.slice(block.start, first.start).trim() !== "") return undefined;
  const match = decides.exec(view.slice(start, block.end));
  if (!match) return undefined;
  return {
    kind: "agreement",
    value: { kind: "Beschluss", ...communeIn(view, block), date: first.edtf },
    spans: [
      { start: start + match[0].search(/\p{L}/u), end: start + match[0].length },
      { start: first.start, end: first.end },
    ],
    confidence: 0.8,
    rule: "entry",
  };
}
