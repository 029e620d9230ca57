import type { Block } from "../../language/blocks.js";
import { findEventWords } from "../../language/event-words.js";
import { linesOf } from "../../language/lines-of.js";
import { announcementOf } from "../../language/sections.js";
import type { View } from "../../language/view.js";
import type { Span } from "../../tree/nodes.js";
import { domainAt, domainsFrom } from "./domain.js";

/** Headings of what was published, asked or taught. */
const ofWriting =
  /(?<!\p{L})(?:Inhalt\p{Ll}*|Kapitel|Gliederung|Indikatoren|Kennzahlen|Daten|Tabellen|Themenhefte?|Berichte?|Tagesordnung|Programm|Ablauf|Kurse|Fortbildungen|Stellen\p{Ll}*|Links?|Downloads?|Aktuelles|Meldungen|Newsletter|Suche|Navigation|Rubriken|Schlagw\p{Ll}+|Tags?)(?!\p{L})/u;
/** Whose chapters are called by what they count: a report's title. */
const report =
  /(?<!\p{L})\p{L}*(?:[Bb]ericht\p{Ll}*|[Mm]onitoring|[Mm]onitor|[Aa]tlas|[Zz]ahlen|[Ss]tatistik|[Aa]nalyse|[Rr]eport|[Dd]aten)(?!\p{L})/u;
/** What a conference of the commune parts into. */
const forums =
  /(?<!\p{L})(?:Workshops?|(?:Fach|Themen|Diskussions)?[Ff]or(?:um|en)|Arbeitsgruppen|AGs|Thementische[n]?|Themeninseln|Panels|Werkstätten|Themenrunden)(?!\p{L})/u;
const ownConference = /Bildungs(?:konferenz|forum|region|büro|regionen|landschaft)/u;
const label =
  /^(?:(?:Workshop|Forum|Fachforum|AG|AK|Thementisch|Panel|Werkstatt)\s(?:\d{1,2}|[IVX]{1,4}|[A-H])?\s?[:.–—-]?\s*)/u;
const longest = 80;

/** Names of fields of education that nothing announces and that are all that stands there, two or more alike. */
export function* bareNames(view: View): Generator<Span> {
  const headings = new Map<string, Span[][]>();
  const lists = new Map<number, Block[]>();
  const tables = new Map<number, Block[]>();
  for (const block of view.body) {
    if (block.layer !== "body") continue;
    if (
      block.kind === "heading" &&
      block.depth! > 1 &&
      block.text.length <= longest &&
      hasText(view, block)
    ) {
      const key = `${block.depth} ${block.headings.at(-1)?.start ?? ""}`;
      const spans = isOther(block) ? [] : wholeNames(view, block);
      const known = headings.get(key);
      if (known) known.push(spans);
      else headings.set(key, [spans]);
    }
    if (block.cell && block.cell.column === 0 && !block.cell.header && hasWords(view, block)) {
      const rows = tables.get(block.cell.table);
      if (rows) rows.push(block);
      else tables.set(block.cell.table, [block]);
    }
    if (block.kind === "item" && block.list && block.list.level === 1) {
      const items = lists.get(block.list.id);
      if (items) items.push(block);
      else lists.set(block.list.id, [block]);
    }
  }
  for (const names of headings.values())
    if (names.filter(({ length }) => length > 0).length >= 2) yield* names.flat();
  for (const items of lists.values()) yield* namesOfList(view, items);
  for (const rows of tables.values()) yield* namesOfRows(view, rows);
}

/** Beside it, and under no head of a column, words and not a number. */
function hasWords(view: View, block: Block): boolean {
  const next = view.blocks[block.index + 1];
  return next?.cell?.rowLabel === block && !next.cell.columnLabel && /^\p{L}[^\n]{24}/u.test(next.text);
}

/** "Ganztag :: Beratung der Träger": labels of which most are fields, as all of them are then. */
function namesOfRows(view: View, rows: readonly Block[]): Span[] {
  const [first] = rows;
  if (rows.length < 2 || isOther(first!) || ofWriting.test(first!.headings.at(-1)?.text ?? "")) return [];
  const names = rows.map(({ text, start, end }) => ({
    start: start + (label.exec(text)?.[0].length ?? 0),
    end,
  }));
  const known = names.filter(({ start, end }) => {
    const name = view.slice(start, end);
    return name.length <= longest && (domainAt(view, name) > 0 || view.terms.findTopics(name).length > 0);
  });
  return known.length >= 2 && known.length * 3 >= rows.length * 2 ? names : [];
}

/** Text of its own below, as what explains a field has. */
function hasText(view: View, block: Block): boolean {
  const next = view.blocks[block.index + 1];
  return next !== undefined && /^(?:paragraph|item)$/u.test(next.kind) && next.text.length > 24;
}

/** Announced as something, which other rules read; what is done may be called by its fields alone. */
function isOther(block: Block): boolean {
  if (block.announces) return true;
  const above = announcementOf(block);
  return (
    report.test(block.headings[0]?.text ?? "") ||
    (above !== undefined && above.kind !== "measure") ||
    block.headings.some(({ text, depth }) => depth! > 1 && ofWriting.test(text))
  );
}

/** The names that a block consists of; none where it says more. */
function wholeNames(view: View, { text, start }: { readonly text: string; readonly start: number }): Span[] {
  const lead = /^(?:\d{1,2}[.)]?|[IVX]{1,4}\.)\s+/u.exec(text)?.[0].length ?? 0;
  const found = domainsFrom(view, text.slice(lead));
  const last = found.at(-1);
  return last && lead + last.end === text.trimEnd().length
    ? found.map((one) => ({ start: start + lead + one.start, end: start + lead + one.end }))
    : [];
}

function namesOfList(view: View, items: readonly Block[]): Span[] {
  const [first] = items;
  const above = first!.list!.leadIn ?? first!.headings.at(-1);
  if (above && forums.test(above.text) && ownConference.test(view.text)) return ofForums(view, items);
  if (items.length < 3 || items.some((item) => item.links.length > 0) || isOther(first!)) return [];
  if (above && (ofWriting.test(above.text) || findEventWords(above.text).length > 0)) return [];
  const names = items.map((item) => wholeNames(view, item));
  return names.every((spans) => spans.length > 0) ? names.flat() : [];
}

/** "Lesen in der Grundschule, 14.05., Rathaus": the field that a workshop is about. */
function ofForums(view: View, items: readonly Block[]): Span[] {
  return items.flatMap((item) => {
    const [line] = linesOf(item);
    if (!line) return [];
    const lead = label.exec(line.text)?.[0].length ?? 0;
    const length = domainAt(view, line.text.slice(lead));
    return length > 0 && /^(?:$|[,:;(|–-]|\s[–(|-]|\s\p{Ll})/u.test(line.text.slice(lead + length))
      ? [{ start: line.start + lead, end: line.start + lead + length }]
      : [];
  });
}
