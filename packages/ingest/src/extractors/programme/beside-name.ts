import { endOf, makePeriod, startOf } from "@bildungsprofil/core";
import type { Block } from "../../language/blocks.js";
import type { DateMention } from "../../language/dates.js";
import { findOverlapping } from "../../language/overlap.js";
import type { ProgrammeMention } from "../../language/programmes.js";
import type { View } from "../../language/view.js";
import type { Span } from "../../tree/nodes.js";
import { findInBrackets } from "./in-brackets.js";
import { type Period, periodOf, wholePeriod } from "./whole-period.js";

const labels =
  "(?:Laufzeit|Projektlaufzeit|Programmlaufzeit|Zeitraum|Förderzeitraum|Förderdauer|Dauer|Duration|Period|Funding period|Project period)";
const labelled = new RegExp(`^${labels}(?!\\p{L})`, "u");
/** Between a programme and the date right behind it. */
const separated = new RegExp(
  `^["“”«’!]{0,2}s?(?: \\([^()\\d\\n]{2,40}\\)(?=[:,]))? ?(?:\\((?:\\p{L}[\\p{L} -]{1,30}[,;)] ?\\(?)?|[,:–-](?: (?:\\d\\.|[Ee]rste|[Zz]weite|[Dd]ritte) (?:Förder|Projekt|Programm)?[Pp]hase ?[:,–(-]?)?|\\n(?=${labels})) ?(?:${labels} ?:? ?)?(?:von |vom |seit |ab )?$`,
  "u",
);
const ended =
  /^["“”«’!]?s? ?[(,:–-] ?(?:beendet|ausgelaufen|abgeschlossen|ended|completed) ?:? ?(?:im |am |zum |Ende |in |on )?$/u;
/** How many blocks below a name may hold its period. */
const farthest = 4;

/** Cells of a row that are looked at. */
const widest = 8;

/** The period that stands with a name itself: right behind or before it, in its table row, under it behind a label. */
export function findBesideName(view: View, mention: ProgrammeMention): Period | undefined {
  const block = view.blockAt(mention.start);
  if (!block) return undefined;
  return (
    besideInLine(view, block, mention) ??
    findInBrackets(view, block, mention) ??
    inRow(view, block) ??
    inLabels(view, block) ??
    inLineBelow(view, block, mention) ??
    belowLabel(view, block)
  );
}

/** "Laufzeit: …" in one of the next lines of the same block, or in any where it names no other programme. */
function inLineBelow(view: View, block: Block, mention: ProgrammeMention): Period | undefined {
  if (!block.text.includes("\n")) return undefined;
  // a block of labels tells of one programme, wherever its line stands
  const programmes = view
    .within(view.mentions.programmes, block)
    .filter((one) => findOverlapping(view.mentions.organisations, one)?.type !== "organisation");
  const isOnly = programmes.length === 1;
  const below = view.text.indexOf("\n", mention.end) + 1;
  let start = isOnly ? block.start : below === 0 ? block.end : below;
  for (let many = 0; many < farthest && start < block.end; many++) {
    const next = view.text.indexOf("\n", start);
    const end = next < 0 || next > block.end ? block.end : next;
    const isNamed = view.within(programmes, { start, end }).length > 0;
    if (isNamed && !isOnly) return undefined;
    const hasDate = !isNamed && view.within(view.mentions.dates, { start, end }).length > 0;
    if (hasDate && labelled.test(view.slice(start, end))) return wholePeriod(view, { start, end });
    start = end + 1;
  }
  return undefined;
}

function besideInLine(view: View, block: Block, mention: ProgrammeMention): Period | undefined {
  const { text } = view;
  const { dates } = view.mentions;
  const after = view.within(dates, { start: mention.end, end: Math.min(block.end, mention.end + 60) })[0];
  if (after) {
    const between = text.slice(mention.end, after.start);
    const rest = text.slice(after.end, Math.min(block.end, after.end + 3));
    // "an „A“, von 2017 bis 2020 an „B“": the date goes on to the next one
    if (separated.test(between) && (!/^["“”«’!]?s? ?,/u.test(between) || /^\s*(?:[,;.)\n]|$)/u.test(rest)))
      return periodOf(after);
    if (ended.test(between) && !after.edtf.includes("/")) return periodOf(after, `../${after.edtf}`);
    if (/^["“”«’!]? ?\n?$/u.test(between) && /^(?:\n|$)/u.test(rest) && beginsLine(view, block, mention))
      return periodOf(after);
  }
  const before = view.within(dates, { start: block.start, end: mention.start }).at(-1);
  return before &&
    /^ ?[:–-]? ?["„“»]?$/u.test(text.slice(before.end, mention.start)) &&
    beginsLine(view, block, before)
    ? periodOf(before)
    : undefined;
}

function beginsLine(view: View, block: Block, { start }: Span): boolean {
  return /(?:^|\n)["„“»]?$/u.test(view.slice(Math.max(block.start, start - 2), start));
}

/** The date in another cell of the same row, or the two under "von" and "bis". */
function inRow(view: View, block: Block): Period | undefined {
  const cell = block.cell;
  if (!cell || cell.header) return undefined;
  let from: DateMention | undefined;
  for (let index = block.index + 1; index <= block.index + widest; index++) {
    const next = view.blocks[index];
    if (!next?.cell || next.cell.table !== cell.table || next.cell.row !== cell.row) break;
    const date = view.within(view.mentions.dates, next)[0];
    if (!date || next.text.length >= 40) continue;
    const heading = next.cell.columnLabel?.text ?? "";
    if (from && /^(?:bis|ende|to|until|end)(?!\p{L})/iu.test(heading)) {
      const edtf = makePeriod(startOf(from.edtf), endOf(date.edtf));
      return edtf === undefined ? undefined : { edtf, spans: [from, date].map(spanOf) as [Span, Span] };
    }
    if (from) break;
    if (!/^(?:von|ab|seit|beginn|start|from|since)(?!\p{L})/iu.test(heading)) return periodOf(date);
    from = date;
  }
  return from && periodOf(from, from.edtf.includes("/") ? from.edtf : `${from.edtf}/..`);
}

const named = /(?:[Pp]rogramm|[Pp]rojekt|[Ff]örderung|[Vv]orhaben)(?:name|titel)?\s?:?$/u;

/** "Programm: X" in a table of labels and values, with "Laufzeit: …" in a row above or below. */
function inLabels(view: View, { cell, index }: Block): Period | undefined {
  if (!cell || cell.columnLabel || !named.test(cell.rowLabel?.text.trim() ?? "")) return undefined;
  const rows = view.blocks.slice(Math.max(0, index - 2 * widest), index + 2 * widest);
  for (const row of rows) {
    if (row.cell?.table !== cell.table || row.cell.row === cell.row) continue;
    if (!labelled.test(row.cell.rowLabel?.text ?? "")) continue;
    const period = wholePeriod(view, row);
    if (period) return period;
  }
  return undefined;
}

const spanOf = ({ start, end }: Span): Span => ({ start, end });

/** A line that is nothing but a period: "von 04/2016 bis 03/2019". */
const bare =
  /^\(?(?:von |vom |from )?[\d./]*(?: ?\p{Lu}\p{L}+)? ?\d{4} ?(?:[–-]|bis|to|until)(?: zum)? ?[\d./]*(?: ?\p{Lu}\p{L}+)? ?\d{4}\)?$/u;

/** "Laufzeit: 2017–2021" in a row or line below a name that stands by itself. */
function belowLabel(view: View, block: Block): Period | undefined {
  const alone = block.kind === "heading" || block.cell?.rowLabel !== undefined || block.text.length <= 100;
  if (!alone) return undefined;
  for (const next of view.blocks.slice(block.index + 1, block.index + 1 + farthest)) {
    if (next.kind === "heading" || view.within(view.mentions.programmes, next).length > 0) return undefined;
    const hasDate = view.within(view.mentions.dates, next).length > 0;
    if (
      hasDate &&
      (bare.test(next.text) || labelled.test(next.text) || labelled.test(next.cell?.rowLabel?.text ?? ""))
    )
      return wholePeriod(view, next);
  }
  return undefined;
}

/** "Laufzeit: 01.09.2009 – 31.08.2012" by itself, in a document of one programme. */
export function findLabelled(view: View): Period | undefined {
  for (const block of view.body) {
    if (block.text.length > 120 || block.kind === "heading") continue;
    if (!labelled.test(block.text) && !labelled.test(block.cell?.rowLabel?.text ?? "")) continue;
    const period = wholePeriod(view, block);
    if (period) return period;
  }
  return undefined;
}
