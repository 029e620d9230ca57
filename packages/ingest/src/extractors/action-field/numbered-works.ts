import type { Block } from "../../language/blocks.js";
import { findEventWords } from "../../language/event-words.js";
import { linesOf } from "../../language/lines-of.js";
import { wordCount } from "../../language/phrases.js";
import type { View } from "../../language/view.js";
import type { Span } from "../../tree/nodes.js";

/** "Projekt 4: Übergang Kita – Grundschule", "Baustein B – Elternbildung" */
const numbered =
  /^(?<label>(?:Teil|Leit|Schlüssel)?[Pp]rojekt|(?:Handlungs|Projekt|Themen)?[Bb]austein|Arbeitspaket|(?:Themen)?[Cc]luster|Säule|(?:Handlungs|Themen)forum|Handlungsbereich|Handlungslinie|Leitlinie|Modul|Teilvorhaben|Aufgabe|Project|Work package|Pillar|Strand)\s(?:Nr\.\s)?(?:\d{1,2}|[IVX]{1,4}|[A-H])\s?[.:–—-]\s+(?=[„"»]?\p{Lu})/u;
/** Work that has no topic of its own in our lists. */
const work =
  /(?:monitoring|management|beratung|bildung|förderung|planung|vernetzung|orientierung|transparenz|teilhabe|prävention|integration|inklusion|digitalisierung|arbeit|übergänge?|übergang)(?!\p{L})/iu;
/** Names of things that are made, and of what is done about a field. */
const made =
  /[„“"»«]|(?<!\p{L})\p{L}*(?:[Pp]ortal|[Aa]pp|[Bb]roschüre|[Ff]lyer|[Bb]ericht|[Mm]esse|[Ff]ibel|[Kk]alender|[Pp]reis|[Ww]oche|[Kk]onferenz|[Cc]af[eé]|[Nn]eubau|[Ss]anierung)(?:e?s|e?n|e)?(?!\p{L})/u;
const longest = 90;

/**
 * What numbered projects, modules and pillars are about: two or more that count on in headings or lines of their own,
 * each with the name of a field of education.
 */
export function* numberedWorks(view: View): Generator<Span> {
  const found = new Map<string, Span[]>();
  for (const block of view.body) {
    if (block.cell || !mayBe(block)) continue;
    const [line] = linesOf(block);
    const match = line && line.text.length <= longest ? numbered.exec(line.text) : null;
    if (!match) continue;
    const span = { start: line!.start + match[0].length, end: line!.end };
    const spans = found.get(match.groups!.label!);
    if (spans) spans.push(span);
    else found.set(match.groups!.label!, [span]);
  }
  for (const spans of found.values())
    if (spans.length >= 2) yield* spans.filter((span) => isField(view, span));
}

const mayBe = ({ kind }: Block): boolean => kind === "heading" || kind === "paragraph" || kind === "item";

function isField(view: View, span: Span): boolean {
  const text = view.slice(span.start, span.end);
  return (
    wordCount(text) <= 9 &&
    !/[.!?]$/u.test(text) &&
    !made.test(text) &&
    findEventWords(text).length === 0 &&
    (work.test(text) || view.terms.findTopics(text).length > 0)
  );
}
