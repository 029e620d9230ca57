import type { Block } from "../../language/blocks.js";
import { dateLineOf } from "../../language/date-line.js";
import type { DateMention } from "../../language/dates.js";
import { announcementOf } from "../../language/sections.js";
import type { View } from "../../language/view.js";
import type { Span } from "../../tree/nodes.js";

/** A date alone in its block or line, and the block or lines right below it that say what happened then. */
export interface Card {
  readonly date: DateMention;
  readonly text: Span;
}

/** How many such pairs make a chronicle that no heading announces. */
const leastCards = 3;

/**
 * Steps that stand below their years: cards, definition lists, headings that are nothing but a year. Under a heading
 * that announces a chronicle one is enough, elsewhere there are at least three.
 */
export function findCards(view: View): Card[] {
  const cards: (Card & { readonly announced: boolean })[] = [];
  for (const [at, block] of view.body.entries()) {
    const above = dateLineOf(view, block);
    if (above && above.precision !== "day" && block.text.length <= 424) {
      const start = block.start + block.text.indexOf("\n") + 1;
      cards.push({
        date: above,
        text: { start, end: block.end },
        announced: announcementOf(block)?.kind === "milestone",
      });
    }
    if (block.cell || block.text.length > 24) continue;
    const date = view.within(view.mentions.dates, block)[0];
    if (!date || date.precision === "day" || !isAlone(view, block, date)) continue;
    const below = view.body[at + 1];
    if (!below || below.cell || below.text.length < 8 || below.text.length > 400) continue;
    if (
      view.within(view.mentions.dates, { start: below.start, end: below.start + 24 })[0]?.start ===
      below.start
    )
      continue;
    cards.push({
      date,
      text: { start: below.start, end: below.end },
      announced: announcementOf(block)?.kind === "milestone",
    });
  }
  return cards.filter(({ announced }) => announced || cards.length >= leastCards);
}

function isAlone(view: View, block: Block, date: Span): boolean {
  return (
    /^[\s:–—-]*(?:seit|ab|im|Jahr)?\s*$/iu.test(view.slice(block.start, date.start)) &&
    /^[\s:–—.-]*$/u.test(view.slice(date.end, block.end))
  );
}
