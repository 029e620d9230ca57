import type { NumberMention } from "../../language/numbers.js";
import type { View } from "../../language/view.js";
import type { Span } from "../../tree/nodes.js";
import type { CandidateOf } from "../extractor.js";

export type Figure = CandidateOf<"figure">;

/** A number with what it counts or measures, read in the words of the span. */
export function candidate(
  view: View,
  number: NumberMention,
  unit: string,
  span: Span,
  confidence: number,
  rule: string,
): Figure {
  return {
    kind: "figure",
    value: {
      value: number.value,
      unit,
      ...(number.approximate ? { approx: true } : {}),
      text: view.slice(span.start, span.end).replace(/\s+/gu, " "),
    },
    spans: [span],
    confidence,
    rule,
  };
}
