import type { Block } from "../../language/blocks.js";
import { enumerate, phraseText, trimPhrase, wordCount } from "../../language/phrases.js";
import type { View } from "../../language/view.js";
import type { Span } from "../../tree/nodes.js";
import type { NamedMaterial } from "./concepts.js";
import { kindOf } from "./kinds.js";

/** "Downloads: Bericht 2031 – Handreichung „Lesen“": a label, and the titles behind it in one line. */
const label =
  /^(?:(?:Weitere |Unsere )?(?:Materiali?(?:en)?|Publikation(?:en)?|Veröffentlichung(?:en)?|Downloads?|Dokumente|Broschüren|Anlagen?)|Zum (?:Download|Herunterladen|Weiterlesen|Nachlesen)|Publications?|Documents)\s*:\s+(?=\S)/iu;
const dash = /\s[–—|·•]\s/gu;
/** What tells a title: its kind, a year, or marks. */
const telling = (words: string): boolean =>
  !day.test(words) &&
  (kindOf(words) !== undefined || /(?<!\d)(?:19|20)\d\d(?!\d)|[„"»].{3,}[“”"«]/u.test(words));
/** "Veröffentlichung: 04.02.2031" says when. */
const day = /^(?:\d{1,2}\.\s?(?:\d{1,2}\.|\p{L}+)\s?)?(?:19|20)\d\d$/u;

/** Titles in a row behind a label, parted by dashes, semicolons or commas. */
export function* findInRow(view: View, block: Block): Generator<NamedMaterial> {
  if (block.kind === "heading") return;
  let start = block.start;
  for (const line of block.text.split("\n")) {
    const from = label.exec(line)?.[0].length;
    if (from !== undefined && line.length <= 600 && !/[.!?]\s+\p{Lu}/u.test(line))
      yield* titlesIn(view, { start: start + from, end: start + line.length }, block);
    start += line.length + 1;
  }
}

function* titlesIn(view: View, span: Span, block: Block): Generator<NamedMaterial> {
  const words = view.slice(span.start, span.end);
  const cuts = Array.from(words.matchAll(dash), ({ index, 0: mark }) => ({
    at: index,
    end: index + mark.length,
  }));
  const byDash: Span[] = [];
  let from = 0;
  for (const { at, end } of [...cuts, { at: words.length, end: words.length }]) {
    byDash.push({ start: span.start + from, end: span.start + at });
    from = end;
  }
  const parts = byDash.length > 1 ? byDash : enumerate(view.text, span, false);
  // where each title is a link, its words are the title
  const links = block.links.filter(({ start, end }) => start >= span.start && end <= span.end);
  const linked = links.reduce((sum, { start, end }) => sum + end - start, 0);
  const titles = (links.length > 1 && linked >= 0.7 * (span.end - span.start) ? links : parts).map((part) =>
    trimPhrase(view.text, part),
  );
  const all = titles.map(({ start, end }) => view.slice(start, end));
  if (!all.every((title) => telling(title) && wordCount(title) <= 18 && !/@|https?:|www\./u.test(title)))
    return;
  for (const title of titles) {
    const text = phraseText(view.text, title);
    const year = /(?<!\d)(?:19|20)\d\d(?!\d)/u.exec(text)?.[0];
    yield {
      value: { title: text, kind: kindOf(text) ?? "other", ...(year ? { year } : {}) },
      span: title,
      rule: "in-row",
      confidence: 0.76,
    };
  }
}
