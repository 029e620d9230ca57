import { endOf, makePeriod, startOf } from "@bildungsprofil/core";
import type { Block } from "../../language/blocks.js";
import type { DateMention } from "../../language/dates.js";
import { indexOfOverlapping } from "../../language/overlap.js";
import type { ProgrammeMention } from "../../language/programmes.js";
import type { View } from "../../language/view.js";
import type { Span } from "../../tree/nodes.js";
import { assignPeriods } from "./assign-periods.js";

/** A period of taking part, with the words that say it. */
export interface Period {
  readonly edtf: string;
  readonly spans: readonly [Span, ...Span[]];
}

const label =
  "(?:Laufzeit|Projektlaufzeit|Programmlaufzeit|Zeitraum|Förderzeitraum|Förderdauer|Förderphase|Dauer|Duration|Period|Funding period|Project period)";
/** Between a programme and the date right behind it. */
const directly = new RegExp(
  `^["“”«’!]?s? ?(?:\\([^()\\n]{1,12}\\) ?)?(?:\\((?:\\p{L}[\\p{L} -]{1,30}[,;)] ?\\(?)?|[,:\\n–-])? ?(?:${label}:? ?)?(?:von |vom |seit |ab )?$`,
  "u",
);
const ended =
  /^["“”«’!]?s? ?[(,:–-] ?(?:beendet|ausgelaufen|abgeschlossen|endete|Ende|ended|completed) ?:? ?(?:im |am |zum |in |on )?$/u;
const labelled = new RegExp(`^${label} ?:? ?`, "u");
/** A later sentence that goes on speaking of the programme. */
const anaphor =
  /^(?:(?:Das|Dieses) (?:Vorhaben|Projekt|Programm|\p{L}+(?:projekt|programm|vorhaben))|Die (?:Förderung|Teilnahme|Beteiligung|Projektlaufzeit|Laufzeit|Förderphase|Maßnahme)|Es|The (?:project|programme|program|funding)|It)(?!\p{L})/u;
const running =
  /(?<!\p{L})(?:läuft|lief|endete?|dauerte?|reicht|befristet|bewilligt|gefördert|begann|startete|runs?|ran|ends?|ended|funded|lasts?|lasted)(?!\p{L})/u;

/**
 * The period of taking part for each mention that has one: right behind its name, in its table row, under its
 * heading, or told by its sentence and one that goes on from there.
 */
export function findPeriods(
  view: View,
  mentions: readonly ProgrammeMention[],
): ReadonlyMap<ProgrammeMention, Period> {
  const periods = new Map<ProgrammeMention, Period>();
  for (const mention of mentions) {
    const period = besideName(view, mention);
    if (period) periods.set(mention, period);
  }
  const taken = new Set([...periods.values()].map(({ spans }) => spans[0].start));
  for (const [mention, date] of assignPeriods(view, mentions, taken))
    if (!periods.has(mention)) periods.set(mention, { edtf: date.edtf, spans: [spanOf(date)] });
  for (const mention of mentions) {
    const further = goneOn(view, mention);
    if (!further) continue;
    const known = periods.get(mention);
    const joined = known ? join(known, further) : further;
    if (joined) periods.set(mention, joined);
  }
  return periods;
}

const spanOf = ({ start, end }: Span): Span => ({ start, end });

/** A period that one sentence opens and another one closes. */
function join(known: Period, further: Period): Period | undefined {
  if (endOf(known.edtf) !== undefined || startOf(further.edtf) !== undefined) return undefined;
  const edtf = makePeriod(startOf(known.edtf), endOf(further.edtf));
  return edtf === undefined ? undefined : { edtf, spans: [...known.spans, ...further.spans] };
}

/** What stands with the name itself: surer than what a sentence tells. */
function besideName(view: View, mention: ProgrammeMention): Period | undefined {
  const block = view.blockAt(mention.start);
  if (!block) return undefined;
  const { dates } = view.mentions;
  const after = view.within(dates, { start: mention.end, end: Math.min(block.end, mention.end + 60) })[0];
  if (after) {
    const between = view.text.slice(mention.end, after.start);
    if (directly.test(between) && (/[(,:\n–-]/u.test(between) || endsThere(view, block, after)))
      return periodOf(after);
    if (ended.test(between) && !after.edtf.includes("/")) return periodOf(after, `../${after.edtf}`);
  }
  const inRow = inOtherCells(view, block);
  if (inRow) return inRow;
  const before = view.within(dates, { start: block.start, end: mention.start }).at(-1);
  if (
    before &&
    /^ ?[:–-]? ?["„“»]?$/u.test(view.text.slice(before.end, mention.start)) &&
    before.start === block.start
  )
    return periodOf(before);
  return underName(view, block);
}

/** "Startchancen-Programm seit August 2024": the item says nothing else. */
function endsThere(view: View, block: Block, date: Span): boolean {
  return block.kind !== "paragraph" && /^[\s).]*$/u.test(view.text.slice(date.end, block.end));
}

/** A date as the period that it is; a single one stands for itself only where it is a year. */
function periodOf(date: DateMention, edtf = date.edtf): Period | undefined {
  if (!edtf.includes("/") && date.precision !== "year") return undefined;
  return { edtf, spans: [spanOf(date)] };
}

/** The date in another cell of the same row, or the two of "von" and "bis". */
function inOtherCells(view: View, block: Block): Period | undefined {
  if (!block.cell || block.cell.header) return undefined;
  const { table, row, column } = block.cell;
  let from: DateMention | undefined;
  for (let index = block.index + 1; ; index++) {
    const next = view.blocks[index];
    if (!next?.cell || next.cell.table !== table) return from && periodOf(from);
    if (next.cell.row !== row) {
      // the further rows of a list of labels
      if (next.cell.rowLabel && labelled.test(next.cell.rowLabel.text)) row_: {
        const date = view.within(view.mentions.dates, next)[0];
        if (!date || column === 0) break row_;
        return periodOf(date);
      }
      if (block.cell.rowLabel === undefined || next.cell.row > row + 3) return from && periodOf(from);
      continue;
    }
    const date = view.within(view.mentions.dates, next)[0];
    if (!date || next.cell.column <= column || next.text.length >= 40) continue;
    const heading = next.cell.columnLabel?.text ?? "";
    if (from && /^(?:bis|Ende|to|until|end)(?!\p{L})/iu.test(heading)) {
      const edtf = makePeriod(startOf(from.edtf), endOf(date.edtf));
      return edtf === undefined ? periodOf(from) : { edtf, spans: [spanOf(from), spanOf(date)] };
    }
    if (from) continue;
    if (!/^(?:von|ab|Beginn|Start|from|start)(?!\p{L})/iu.test(heading)) return periodOf(date);
    from = date;
  }
}
