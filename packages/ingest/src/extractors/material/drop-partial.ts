import type { View } from "../../language/view.js";
import type { Span } from "../../tree/nodes.js";
import type { CandidateOf } from "../extractor.js";

type Material = CandidateOf<"material">;

/** A span and the place of its publication in the list. */
interface Placed extends Span {
  readonly at: number;
}

/** Without titles that stand inside another one, or that another goes on from: they are the same publication. */
export function dropPartial(view: View, found: readonly Material[]): Material[] {
  const bearing = wordsBeforeTitles(view, found);
  const titles = found.map(({ spans: [{ start, end }] }, at): Placed => ({ start, end, at })).sort(inText);
  const mentions = found
    .flatMap(({ spans }, at) => spans.slice(1).map(({ start, end }): Placed => ({ start, end, at })))
    .sort(inText);
  const dropped = new Set<number>();
  // a title within a later mention of another publication
  const mentioned = farthestBefore(mentions);
  // a title within a longer one, or the same one found twice
  const holding = farthestBefore(titles);
  for (const [place, { start, end, at }] of titles.entries()) {
    const { rule, value } = found[at]!;
    const twin = titles[place - 1];
    if (
      // the "Bildungsleitbild" of 'Bildungsleitbild „Gemeinsam wachsen“'
      (rule === "concept" && bearing.has(value.title)) ||
      mentioned(start, at) >= end ||
      holding(start, at) >= end ||
      twin?.start === start
    )
      dropped.add(at);
    else if (rule === "report")
      for (let next = place + 1; next < titles.length && titles[next]!.start < end; next++)
        if (titles[next]!.start > start && titles[next]!.end > end) dropped.add(at);
  }
  return found.filter((_, at) => !dropped.has(at));
}

/** By their starts, the longer ones first, then in the order in which they were found. */
const inText = (a: Placed, b: Placed): number => a.start - b.start || b.end - a.end || a.at - b.at;

/** For spans in the order of the text: the farthest end of those that start before an offset, asked in rising order. */
function farthestBefore(spans: readonly Placed[]): (offset: number, not: number) => number {
  let next = 0;
  // the farthest, and the farthest one of another publication
  let first = { end: -1, at: -1 };
  let second = first;
  return (offset, not) => {
    for (; next < spans.length && spans[next]!.start < offset; next++) {
      const span = spans[next]!;
      if (span.at === first.at) first = span.end > first.end ? span : first;
      else if (span.end > first.end) [first, second] = [span, first];
      else if (span.end > second.end) second = span;
    }
    return first.at === not ? second.end : first.end;
  };
}

/** What stands right before a title in marks, as a word for its kind may: "Leitbild", "Bildungs-Leitbild". */
function wordsBeforeTitles(view: View, found: readonly Material[]): Set<string> {
  const words = new Set<string>();
  for (const { spans, value } of found) {
    const { start } = spans[0];
    const before = view.slice(Math.max(0, start - 60), start).replace(/(?:e?s)? [„“"»]?$/u, "");
    const last = before.slice(before.lastIndexOf(" ") + 1);
    for (let from = 0; from < last.length; from++) {
      const word = last.slice(from);
      if (word !== value.title && !/\p{L}$/u.test(last.slice(0, from))) words.add(word);
    }
  }
  return words;
}
