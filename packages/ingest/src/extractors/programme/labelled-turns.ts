import type { Block } from "../../language/blocks.js";
import type { DateMention } from "../../language/dates.js";
import type { ProgrammeMention } from "../../language/programmes.js";
import type { View } from "../../language/view.js";
import type { Turn } from "./turns.js";

const label =
  /^(?:(?:Projekt|Programm|Förder)?-?(?:(?<begin>[Bb]eginn|[Ss]tart)|[Ee]nde|[Aa]bschluss)|(?<from>Start|Begin)|End) ?(?:[:\t–-]|$)/u;
/** How many blocks below a name may hold them. */
const farthest = 6;

/**
 * "Beginn: 1. Juni 2016", "Projektende: Mai 2021": lines, items and rows of labels that follow the name of a programme,
 * as far as the next heading or programme.
 */
export function findLabelledTurns(view: View, block: Block, mention: ProgrammeMention): Turn[] {
  const { dates, programmes } = view.mentions;
  const found: Turn[] = [];
  const add = (words: string, date: DateMention | undefined): void => {
    const match = label.exec(words);
    if (!match || !date || date.edtf.includes("/")) return;
    const isBegin = (match.groups?.begin ?? match.groups?.from) !== undefined;
    const edtf = isBegin ? `${date.edtf}/..` : `../${date.edtf}`;
    found.push({ edtf, start: date.start, end: date.end });
  };
  const addLines = (from: number, to: number): void => {
    for (let start = from; start < to && found.length < 2; ) {
      const next = view.text.indexOf("\n", start);
      const end = next < 0 || next > to ? to : next;
      add(view.slice(start, Math.min(end, start + 40)), view.within(dates, { start, end })[0]);
      start = end + 1;
    }
  };
  const below = view.text.indexOf("\n", mention.end) + 1;
  if (below > 0 && below < block.end) addLines(below, Math.min(block.end, below + 400));
  for (const next of view.blocks.slice(block.index + 1, block.index + 1 + farthest)) {
    if (next.kind === "heading" || view.within(programmes, next).length > 0) break;
    if (next.text.length > 200) continue;
    const { cell } = next;
    if (cell?.rowLabel) add(`${cell.rowLabel.text.trim()}:`, view.within(dates, next)[0]);
    else addLines(next.start, next.end);
  }
  return found.slice(0, 2);
}
