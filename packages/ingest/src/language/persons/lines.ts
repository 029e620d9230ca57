import type { Span } from "../../tree/nodes.js";
import type { Block } from "../blocks.js";
import { announcementOf } from "../sections.js";
import type { View } from "../view.js";

/** Longest line that is looked at, back or on; what is longer is running text. */
export const longestLine = 240;

/** Where the line starts that holds an offset; in running text without line feeds no further back than a long line. */
export function lineStartBefore(view: View, block: Block, offset: number): number {
  const from = Math.max(block.start, offset - longestLine);
  return from + view.slice(from, offset).lastIndexOf("\n") + 1;
}

/** Whether a name begins its line, but for a bullet, a form of address, the mark of a signature or a label. */
export function startsLine(view: View, block: Block, whole: Span): boolean {
  const line = view.slice(lineStartBefore(view, block, whole.start), whole.start);
  return (
    /^\s*(?:[•·*-]\s*)?(?:(?:gez\.|i\.\s?[AV]\.|[Ii]m Auftrag|[Ii]n Vertretung|Ihre?)\s)?(?:(?:Herr|Frau|Mr\.?|Ms\.?|Mrs\.?)\s)?$/u.test(
      line,
    ) || /^[^:.!?]{2,60}:\s*(?:Herrn?\s|Frau\s)?$/u.test(line)
  );
}

/** Whether a name ends its line. */
export function isLineEnd(view: View, block: Block, whole: Span): boolean {
  return /^[ \u00a0]*(?:\n|$)/u.test(view.slice(whole.end, Math.min(block.end, whole.end + 8)));
}

/** Whether a block is one entry of a list, a table or a team, or a heading. */
export function isListLike(block: Block): boolean {
  return (
    block.kind === "item" ||
    block.kind === "cell" ||
    block.kind === "heading" ||
    announcementOf(block)?.kind === "person"
  );
}

/** Whether a block belongs to contact details: by its heading, or because an address or number stands in or under it. */
export function isContact(view: View, block: Block): boolean {
  const kind = announcementOf(block)?.kind;
  if (kind === "contact" || kind === "person") return true;
  let end = block.end;
  // below a name set as a heading its whole card is looked at
  for (let i = 1; i <= (block.kind === "heading" ? 5 : 1); i++) {
    const next = view.blocks[block.index + i];
    if (!next || next.layer !== block.layer || next.end - next.start >= 160) break;
    if (next.kind === "heading" && i > 1) break;
    end = next.end;
  }
  const { phones, emails } = view.mentions.contacts;
  const span = { start: block.start, end };
  return (
    block.text.length < 300 && (view.within(phones, span).length > 0 || view.within(emails, span).length > 0)
  );
}

/** The cells of the table row that a block stands in. */
export function rowOf(view: View, block: Block): Block[] {
  const row: Block[] = [];
  const same = (other: Block | undefined): other is Block =>
    other?.cell?.table === block.cell?.table && other?.cell?.row === block.cell?.row;
  let first = block.index;
  while (same(view.blocks[first - 1])) first--;
  for (let i = first; same(view.blocks[i]); i++) row.push(view.blocks[i]!);
  return row;
}

/** Whether a block is a line, or a few, and no running text. */
function hasShortLines({ text }: Block): boolean {
  return text.length <= 160 || (text.length <= 500 && text.split("\n").every((line) => line.length <= 100));
}

/** The lines after an offset: the rest of the block's, then those of the short blocks after it. */
export function linesAfter(view: View, block: Block, from: number): Span[] {
  const lines: Span[] = [];
  const add = (start: number, end: number): void => {
    let at = start;
    for (const line of view.slice(start, end).split("\n")) {
      if (line.trim())
        lines.push({ start: at + (line.length - line.trimStart().length), end: at + line.trimEnd().length });
      at += line.length + 1;
    }
  };
  add(from, Math.min(block.end, from + 4 * longestLine));
  const stays = lines.length > 0;
  for (let i = block.index + 1; !stays && i <= block.index + 6; i++) {
    const next = view.blocks[i];
    if (!next || next.layer !== block.layer || next.kind === "cell" || !hasShortLines(next)) break;
    // a name set as a heading is the next person, any other heading begins something else
    if (next.kind === "heading" && view.within(view.mentions.persons, next).length === 0) break;
    add(next.start, next.end);
  }
  return lines.slice(0, 8);
}

/** A label without its colon. */
export function withoutColon(view: View, { start, end }: Span): Span {
  return { start, end: start + view.slice(start, end).replace(/\s*:\s*$/u, "").length };
}
