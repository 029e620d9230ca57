import type { Block } from "../../language/blocks.js";
import type { EventWord } from "../../language/event-words.js";
import type { View } from "../../language/view.js";
import type { FoundEvent } from "./found.js";
import { eventHeadingOf, eventWordsOf, nameOf } from "./naming.js";
import { rowContext } from "./row-context.js";

const day = /^(?:Datum|Termine?|Tag|Wann|Zeitpunkt|Date|Day|When)\s*:?$/u;
const number = /^(?:Nr\.?|Nummer|Lfd\.?\s?Nr\.?|No\.?|Number|#)\s*:?$/u;

/**
 * The number in front of a heading, where it counts the headings and not the events: "3. Bildungskonferenz" below
 * "2. Lenkungskreis". The word without it; as it stands in all other places.
 */
export function withoutHeadingNumber(view: View, block: Block, word: EventWord): EventWord {
  const { ordinal, ...rest } = word;
  if (ordinal === undefined || block.kind !== "heading" || word.lead !== block.start) return word;
  const own = /^\d{1,2}\. /u.exec(block.text)?.[0];
  if (own === undefined) return word;
  const isCounted = view.body.some(
    (other) =>
      other.kind === "heading" &&
      other.depth === block.depth &&
      (other.text.startsWith(`${ordinal - 1}. `) || other.text.startsWith(`${ordinal + 1}. `)) &&
      !eventWordsOf(other).some(({ lemma }) => lemma === word.lemma),
  );
  return isCounted ? { ...rest, lead: word.lead + own.length } : word;
}

/** Rows "9 | 21.11.2017 | Kreishaus | Ganztag" of a table below the heading that names the series. */
export function readNumberedRows(view: View): FoundEvent[] {
  const found: FoundEvent[] = [];
  const numbers = new Map<string, number>();
  for (const block of view.body) {
    const { cell } = block;
    if (!cell || cell.header || cell.columnLabel === undefined) continue;
    const label = cell.columnLabel.text.trim();
    const row = `${cell.table} ${cell.row}`;
    if (number.test(label) && /^\d{1,3}\.?$/u.test(block.text.trim()))
      numbers.set(row, Number.parseInt(block.text, 10));
    if (!day.test(label)) continue;
    const above = eventHeadingOf(block);
    const date = view.within(view.mentions.dates, block).find(({ precision }) => precision === "day");
    if (!above || !date || above.word.plural === undefined || isNamedInRow(view, block)) continue;
    const context = rowContext(view, block);
    const ordinal = numbers.get(row);
    if (ordinal === undefined && !context.motto && !context.place) continue;
    const word = withoutHeadingNumber(view, above.heading, above.word);
    found.push({
      name: nameOf(view.text, word, word.end),
      span: { start: word.lead, end: word.end },
      head: word.head,
      lemma: word.lemma,
      ...context,
      ...(ordinal === undefined ? {} : { ordinal }),
      date,
      confidence: 0.8,
      rule: "table-row",
    });
  }
  return found;
}

/** Cells of a row that are looked at on each side. */
const widest = 6;

/** Whether another cell of the row names an event. */
function isNamedInRow(view: View, { index, cell }: Block): boolean {
  return view.blocks
    .slice(Math.max(0, index - widest), index + widest + 1)
    .some(
      (other) =>
        other.cell !== undefined &&
        other.cell.table === cell!.table &&
        other.cell.row === cell!.row &&
        (/^(?:Veranstaltung|Name|Format|Anlass|Event|Bezeichnung)/u.test(
          other.cell.columnLabel?.text.trim() ?? "",
        ) ||
          eventWordsOf(other).length > 0),
    );
}
