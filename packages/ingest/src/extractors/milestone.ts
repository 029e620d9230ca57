import { linesOf } from "../language/lines-of.js";
import type { Extractor } from "./extractor.js";
import { datedParts } from "./milestone/clauses.js";
import { isFederal } from "./milestone/dated.js";
import { readCards, readChronicle, readClosingDate, readLine } from "./milestone/lines.js";
import { readSentence } from "./milestone/sentences.js";
import { readTimelines } from "./milestone/timeline.js";

/**
 * Finds dated steps of the development: the entries of a chronicle, lines that begin with a year ("2008 Einrichtung
 * eines Bildungsbüros") or end with the day of a resolution, and sentences that say that something was set up, decided,
 * came out or holds since. What is an event, an agreement, a career, a plan or a programme's own period is none.
 */
export const milestone: Extractor = {
  name: "milestone",
  kind: "milestone",
  extract: (view) => {
    const found = [...readChronicle(view), ...readCards(view), ...readTimelines(view)];
    for (const block of view.body) {
      // a row that begins with a date is no header, whatever its place
      if (
        block.kind === "heading" ||
        (block.cell?.header && view.within(view.mentions.dates, block.cell.rowLabel ?? block).length === 0)
      )
        continue;
      for (const line of linesOf(block)) {
        const sentences = view.within(view.sentences, line);
        const parts = sentences.flatMap((sentence) => datedParts(view.text, sentence));
        // running text is read sentence by sentence
        const step =
          block.kind === "paragraph" && parts.length > 1
            ? undefined
            : (readLine(view, block, line) ?? readClosingDate(view, block));
        found.push(...(step ? [step] : parts.flatMap((part) => readSentence(view, part))));
      }
    }
    // entries of a chronicle go first: what is read again as a line is the same
    const taken = new Set<string>();
    return found.filter(({ spans, value }) => {
      if (isFederal(view, value.text, spans[0])) return false;
      const keys = [`${spans[0].start} ${value.date}`];
      // what a council decided on a day is told by the chronicle and by the notice
      if (value.date.length === 10 && decision.test(value.text)) keys.push(`decision ${value.date}`);
      const isNew = keys.every((key) => !taken.has(key));
      for (const key of keys) taken.add(key);
      return isNew;
    });
  },
};

const decision =
  /(?<!\p{L})(?:\p{L}*[Bb]eschl(?:uss|usses|üsse|ossen|oss|ießt)|resol(?:ved|ution))(?!\p{L})/u;
