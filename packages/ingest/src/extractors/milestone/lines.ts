import { announced } from "../../language/announced.js";
import type { Block } from "../../language/blocks.js";
import { wordCount } from "../../language/phrases.js";
import { announcementOf } from "../../language/sections.js";
import type { View } from "../../language/view.js";
import type { Span } from "../../tree/nodes.js";
import { candidateOf, type Milestone } from "./candidate.js";
import { findCards } from "./cards.js";
import { beforeDate, behind, firstSentence, isEventful, isStep, isUsable, opensWith, trim } from "./dated.js";
import { doneNoun, founding, future, lasting, stepNoun } from "./steps.js";
import { isForeign } from "./told.js";

/** Entries below "Chronik", "Meilensteine". */
export function* readChronicle(view: View): Generator<Milestone> {
  for (const { start, end, block } of announced(view, "milestone")) {
    const own = view.within(view.mentions.dates, { start, end }).filter(isUsable)[0];
    const label = block.cell?.rowLabel;
    const beside = label && view.within(view.mentions.dates, label).filter(isUsable)[0];
    if (block.cell && block.cell.column === 0) continue;
    const date = beside ?? own;
    if (!date || (!beside && date.start - start > 24)) continue;
    const text = beside ? { start, end } : behind(view, date, { start, end });
    const candidate = text && candidateOf(view, date, firstSentence(view, text), 0.85, "chronicle");
    if (candidate) yield candidate;
  }
}

/** Years that stand alone above what happened in them. */
export function* readCards(view: View): Generator<Milestone> {
  for (const { date, text } of findCards(view)) {
    if (!isUsable(date)) continue;
    const candidate = candidateOf(view, date, firstSentence(view, text), 0.8, "card");
    if (candidate) yield candidate;
  }
}

/** "2008 Einrichtung eines Bildungsbüros", "2016: Start der Bildungskonferenzen". */
export function readLine(view: View, block: Block, line: Span): Milestone | undefined {
  if (line.end - line.start > 400) return undefined;
  const date = view.within(view.mentions.dates, line)[0];
  const label = block.cell?.rowLabel;
  const beside =
    label && label.text.length <= 24
      ? view.within(view.mentions.dates, label).filter(isUsable)[0]
      : undefined;
  if (beside && block.cell?.column === 1) {
    return stepNoun.test(block.text) && !isAhead(block)
      ? candidateOf(view, beside, block, 0.75, "line")
      : undefined;
  }
  if (!date || !isUsable(date) || !opensWith(view, line, date)) return undefined;
  const text = behind(view, date, line);
  if (!text) return undefined;
  if (announcementOf(block)?.kind === "event" || isAhead(block)) return undefined;
  const words = view.slice(text.start, text.end);
  const since = date.edtf.endsWith("/..");
  // a line without a verb, or what it says holds since then
  if (!(stepNoun.test(words.slice(0, 80)) || (since && lasting.test(words)) || founding.test(words)))
    return undefined;
  if (
    future.test(words) ||
    counted.test(words) ||
    (/^\p{Ll}/u.test(words) && isForeign(words)) ||
    !isStep(view, words, text) ||
    (isEventful(date, words, block) && !stepNoun.test(words))
  )
    return undefined;
  return candidateOf(view, date, firstSentence(view, text), 0.8, "line");
}

/** Numbers of people and shares tell the state of things. */
const counted = /(?<!\p{L})(?:Anteil|Anzahl|Quote|Prozent)(?!\p{L})|%/u;

/** Below "Die nächsten Schritte" nothing is done yet. */
function isAhead({ headings, list }: Block): boolean {
  return ahead.test(list?.leadIn?.text ?? "") || ahead.test(headings.at(-1)?.text ?? "");
}

const ahead =
  /(?<!\p{L})(?:nächste[nr]? Schritte|wie (?:geht )?es weiter\p{Ll}*|Ausblick|(?:das )?ist geplant|next steps|outlook)(?!\p{L})/iu;

/** "Beschluss des Stadtrates am 18. Januar 2012": a line that ends with its date. */
export function readClosingDate(view: View, block: Block): Milestone | undefined {
  const labelled = readLabelled(view, block);
  if (labelled) return labelled;
  if (block.kind === "paragraph" && !block.list && !/^[^:\n]{8,100}: [^:\n]{4,24}$/u.test(block.text))
    return undefined;
  if (block.text.length > 140 || !doneNoun.test(block.text) || announcementOf(block)?.kind === "goal")
    return undefined;
  const dates = view.within(view.mentions.dates, block);
  const date = dates[0];
  if (!date || dates.length > 1 || !isUsable(date) || date.edtf.includes("/")) return undefined;
  if (!/^[\s).]*$/u.test(view.slice(date.end, block.end)) || !isStep(view, block.text, block))
    return undefined;
  const text = trim(view, { start: block.start, end: date.start }, beforeDate);
  return wordCount(view.slice(text.start, text.end)) >= 2
    ? candidateOf(view, date, text, 0.72, "closing-date")
    : undefined;
}

/** "Einrichtung des Bildungsbüros | Februar 2016": a row whose label says what was done and whose value is the day. */
function readLabelled(view: View, block: Block): Milestone | undefined {
  const label = block.cell?.column === 1 ? block.cell.rowLabel : undefined;
  if (!label || block.text.length > 24 || label.text.length > 100 || !doneNoun.test(label.text))
    return undefined;
  const date = view.within(view.mentions.dates, block)[0];
  if (
    !date ||
    !isUsable(date) ||
    date.edtf.includes("/") ||
    date.end - date.start < block.text.trim().length - 4
  )
    return undefined;
  if (wordCount(label.text) < 2 || !isStep(view, label.text, label) || isEventful(date, label.text, label))
    return undefined;
  return candidateOf(view, date, label, 0.7, "labelled");
}
