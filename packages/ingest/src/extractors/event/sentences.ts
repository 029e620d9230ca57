import type { Block } from "../../language/blocks.js";
import type { EventWord } from "../../language/event-words.js";
import { matchesOf } from "../../language/find-all.js";
import type { View } from "../../language/view.js";
import type { Span } from "../../tree/nodes.js";
import { assignDates } from "./assigned-dates.js";
import type { Series } from "./context.js";
import { postponed, readCounted } from "./elsewhere.js";
import type { FoundEvent } from "./found.js";
import { readFurther } from "./further.js";
import { eventWordsOf } from "./naming.js";
import { withoutHeadingNumber } from "./numbered-rows.js";
import { readWord } from "./single.js";
import { readToldByNumber } from "./told-by-number.js";

/** Events that a block names by a noun, sentence by sentence: what each noun tells with the dates that belong to it. */
export function readBlock(view: View, block: Block, series: readonly Series[]): FoundEvent[] {
  const words = eventWordsOf(block).map((word) => withoutHeadingNumber(view, block, word));
  if (words.length === 0) return [];
  const found: FoundEvent[] = [];
  for (const scope of scopesOf(view, block)) {
    const inside = words.filter(
      (word) => word.start >= scope.start && word.end <= scope.end && !isVenue(view.text, word),
    );
    if (inside.length === 0) continue;
    const dates = assignDates(view, scope, inside);
    for (const word of inside) {
      const byNumber = readToldByNumber(view, block, scope, word);
      const counted = byNumber.length ? byNumber : readCounted(view, block, scope, word);
      const read = counted.length
        ? counted
        : postponed(view, block, scope, readWord(view, block, scope, word, dates.get(word) ?? [], series));
      const further = readFurther(view, scope, read);
      found.push(...read.map((one) => beforeNext(one, further[0])), ...further);
    }
  }
  return found;
}

/** "Die Sitzung fand im Bildungsforum in X statt": a house, which has the word for a name. */
function isVenue(text: string, { head, start, end }: EventWord): boolean {
  return (
    head === "forum" &&
    /(?<!\p{L})(?:[Ii]m|[Ii]ns|[Ii]n das) $/u.test(text.slice(Math.max(0, start - 8), start)) &&
    /^ (?:in|am|an der) (?=\p{Lu})|^ \p{Lu}/u.test(text.slice(end, end + 12))
  );
}

/** Longer sentences are read in pieces, in UTF-16 code units. */
const longestScope = 1500;

/** The stretches of text in which a date belongs to an event: sentences; short items whole. */
function scopesOf(view: View, block: Block): readonly Span[] {
  const sentences = view.within(view.sentences, block);
  const scopes =
    block.kind === "heading" || (block.kind === "item" && block.text.length <= 160) || sentences.length === 0
      ? [block]
      : sentences;
  return scopes
    .flatMap((scope) => datedLines(view, scope))
    .flatMap(({ start, end }) =>
      Array.from({ length: Math.ceil((end - start) / longestScope) }, (_, piece) => ({
        start: start + piece * longestScope,
        end: Math.min(end, start + (piece + 1) * longestScope),
      })),
    );
}

/** The lines of a scope, each from a date at its start to the next one. */
function datedLines(view: View, scope: Span): readonly Span[] {
  const breaks = matchesOf(view.slice(scope.start, scope.end), /\n(?:[-–•*]\s)?(?=[\d\p{Lu}])/gu)
    .map(({ index, 0: mark }) => scope.start + index + mark.length)
    .filter((at) =>
      view.within(view.mentions.dates, { start: at, end: at + 40 }).some(({ start }) => start === at),
    );
  return [scope.start, ...breaks].map((start, at) => ({ start, end: breaks[at] ?? scope.end }));
}

/** Without the place and theme that stand behind the next event of the sentence: they are that one's. */
function beforeNext(event: FoundEvent, next: FoundEvent | undefined): FoundEvent {
  if (!next) return event;
  const { place, motto, ...rest } = event;
  return {
    ...rest,
    ...(place && place.start < next.span.start ? { place } : {}),
    ...(motto && motto.span.start < next.span.start ? { motto } : {}),
  };
}
