import type { View } from "../../language/view.js";
import type { Span } from "../../tree/nodes.js";

/** Of longer sentences only the surroundings count, in UTF-16 code units. */
const longestSentence = 1200;

/** The sentence that holds a span, or of a longer one its surroundings. */
export function sentenceOf(view: View, block: Span, span: Span): Span {
  const sentence = view.within(view.sentences, {
    start: span.start - longestSentence,
    end: Math.min(block.end, span.end + longestSentence),
  });
  const own = sentence.find(({ start, end }) => start <= span.start && span.start < end);
  return (
    own ?? {
      start: Math.max(block.start, span.start - longestSentence / 2),
      end: Math.min(block.end, span.end + longestSentence / 2),
    }
  );
}
