import type { Span } from "../tree/nodes.js";
import type { Block } from "./blocks.js";
import { findAll, mayMatch } from "./find-all.js";
import { announcedBy, announcedByLeadIn, announcementOf, labelOf, type SectionKind } from "./sections.js";
import type { View } from "./view.js";

/** Words that a heading, a label or the lead-in of a list announces as something. */
export interface Announced extends Span {
  readonly block: Block;
  /** `label`: behind a label in the same block; `list`: an item or a table cell; `below`: right below a label line. */
  readonly rule: "label" | "list" | "below";
}

/** Everything that the document announces as this kind, in order: rests of label lines, list items, table cells. */
export function* announced(view: View, kind: SectionKind): Generator<Announced> {
  const columned = tablesWithColumn(view, kind);
  const cards = cardsOf(view, kind);
  for (const block of view.body) {
    if (cards.has(block)) {
      yield { start: block.start, end: block.end, block, rule: "list" };
      continue;
    }
    if (block.cell?.header || isBesideColumn(block, kind, columned)) continue;
    const lines = block.text.includes("\n")
      ? [...announcedLines(block, kind), ...plainLines(view, block, kind)]
      : [];
    if (lines.length > 0) {
      yield* lines;
      continue;
    }
    const own = block.ownLabel;
    if (own?.kind === kind && own.rest < block.text.length) {
      const rest = { start: block.start + own.rest, end: block.end };
      // what is answered to a question is as many things as it has sentences
      const answers = own.label.endsWith("?") ? view.within(view.sentences, rest) : [];
      for (const { start, end } of answers.length > 1 ? answers : [rest])
        yield { start, end, block, rule: "label" };
      continue;
    }
    const above = block.kind === "heading" ? undefined : announcementOf(block);
    if (above?.kind !== kind) continue;
    if (
      block.kind === "item" ||
      (block.kind === "cell" && (block.cell!.column > 0 || block.cell!.columnLabel === above.by))
    )
      yield { start: block.start, end: block.end, block, rule: "list" };
    else if (block.kind === "paragraph" && block.start - above.by.end <= 4)
      yield { start: block.start, end: block.end, block, rule: "below" };
  }
}

/** The mark of an item that its document did not make one. */
const mark = /^(?:(?:\d{1,2}|\p{L})[.)]|\p{Lu}\s\||[•·▪–*-])\s+(?=\S)/u;

/**
 * Within a paragraph of several lines: the rest of a line with such a label, and the lines with a mark of their own below
 * a line that announces them: "Aufgaben der Koordination", "1. Netzwerkarbeit".
 */
function* announcedLines(block: Block, kind: SectionKind): Generator<Announced> {
  if (block.kind !== "paragraph") return;
  let label: Announced | undefined;
  let announces = false;
  let start = block.start;
  for (const text of block.text.split("\n")) {
    const end = start + text.length;
    const marked = mark.exec(text)?.[0].length;
    const own = marked === undefined ? labelOf(text) : undefined;
    if (own || marked !== undefined) {
      if (label) yield label;
      label =
        own?.kind === kind && own.rest < text.length
          ? { start: start + own.rest, end, block, rule: "label" }
          : undefined;
    } else if (label) label = { ...label, end };
    if (marked === undefined) {
      const about = text.length <= 80 && !/[.!?,]$/u.test(text) ? announcedBy(text) : undefined;
      if (about || (own && own.rest < text.length))
        announces = about === kind && (!own || own.rest === text.length);
    } else if (announces) {
      const item = block.part({ start: start + marked, end }, "item");
      yield { start: item.start, end, block: item, rule: "list" };
    }
    start = end + 1;
  }
  if (label) yield label;
}

/** Lines that are a list without marks: two or more, short, and none of them a sentence or a label. */
const areItems = (lines: readonly string[]): boolean =>
  lines.length >= 2 &&
  lines.every(
    (line) =>
      line.length <= 110 &&
      /\p{L}{3}/u.test(line) &&
      !/[.!?:;]\s*$|@|^\d|(?<!^bis(?:\s\p{L}+)?\s\d{4}):\s/u.test(line),
  );

/** "Folgende Leitlinien wurden erarbeitet:" */
const introduced = /^[^.!?:]{0,40}(?<!\p{L})[Ff]olgende[nr]?\s[^.!?:]{3,120}:$/u;
const work =
  /^(?:[^.;:]{3,60}:\s)?(?:\p{Ll}+e[nrs]?\s)?\p{Lu}[\p{L}-]*(?:ung|bau|keit|heit|tion|schaft|arbeit|pflege)(?!\p{L})/u;

/** A paragraph of one sentence that names work, or what is aimed at. */
const isWork = ({ kind, text }: Block): boolean =>
  kind === "paragraph" && text.length <= 320 && work.test(text) && !/[.!?]\s+\p{Lu}|@|\?$|\n/u.test(text);

/** Below "Folgende Leitlinien wurden erarbeitet:" the paragraphs that follow it, two or more. */
function introducedRun(view: View, at: number, kind: SectionKind): readonly Block[] {
  const above = view.body[at]!;
  if (above.kind !== "paragraph" || !introduced.test(above.text) || announcedByLeadIn(above.text) !== kind)
    return [];
  let end = at + 1;
  while (view.body[end] && isWork(view.body[end]!)) end++;
  return end - at > 2 ? view.body.slice(at + 1, end) : [];
}

/** The lines of a paragraph right below a line that announces them, which is its own first line or the block before. */
function* plainLines(view: View, block: Block, kind: SectionKind): Generator<Announced> {
  if (block.kind !== "paragraph" || !listsWithoutMarks.test(kind)) return;
  const [first = "", ...rest] = block.text.split("\n");
  const above = view.blocks[block.index - 1];
  const isBelow =
    above !== undefined &&
    above.kind !== "cell" &&
    above.announces === kind &&
    above.layer === block.layer &&
    block.start - above.end <= 4 &&
    above.text.length <= 80;
  const isFirst = !isBelow && first.length <= 80 && announcedBy(first.replace(/:$/u, "")) === kind;
  const lines = isBelow ? [first, ...rest] : rest;
  // "Unser Ziel⏎Alle Kinder lernen schwimmen"
  if (
    isFirst &&
    rest.length === 1 &&
    /^(?:goal|challenge)$/u.test(kind) &&
    first.length <= 40 &&
    !/^\d|@|:\s/u.test(rest[0]!)
  ) {
    yield { start: block.start + first.length + 1, end: block.end, block, rule: "label" };
    return;
  }
  if (!(isBelow || isFirst) || !areItems(lines) || lines.some((line) => announcedBy(line))) return;
  let start = isBelow ? block.start : block.start + first.length + 1;
  for (const text of lines) {
    const end = start + text.length;
    const from = start + (mark.exec(text)?.[0].length ?? 0);
    const item = block.part({ start: from, end }, "item");
    yield { start: from, end, block: item, rule: "list" };
    start = end + 1;
  }
}

const listsWithoutMarks = /^(?:actionField|goal|measure|challenge|result)$/u;

/** A short line that is no sentence, as cards and slides have it. */
const isShort = ({ text }: Block): boolean => text.length <= 80 && !/[.!?:,;]\s*$|\n/u.test(text);

/**
 * Two or more short paragraphs in a row right below a heading that announces this kind, and for fields of action the
 * headings right under it: a list that the document does not write as one.
 */
function cardsOf(view: View, kind: SectionKind): ReadonlySet<Block> {
  const cards = new Set<Block>();
  if (!listsWithoutMarks.test(kind)) return cards;
  for (const [at, heading] of view.body.entries()) {
    if (kind === "actionField") for (const block of headingsBelow(view, at)) cards.add(block);
    for (const block of introducedRun(view, at, kind)) cards.add(block);
    if (heading.kind !== "heading" || heading.announces !== kind) continue;
    const run: Block[] = [];
    const under: Block[] = [];
    for (let next = at + 1; next < view.body.length; next++) {
      const block = view.body[next]!;
      if (block.kind === "heading" && block.depth! <= heading.depth!) break;
      if (block.kind === "heading" && block.headings.at(-1) === heading) under.push(block);
      if (run.length === next - at - 1 && block.kind === "paragraph" && !block.ownLabel && isShort(block))
        run.push(block);
    }
    const last = view.body[at + run.length + 1];
    // more text in the same section would make them lines of something else
    const alone = !last || last.kind === "heading" || last.headings.at(-1) !== heading;
    if (run.length >= 2 && alone) for (const block of run) cards.add(block);
    if (
      kind === "actionField" &&
      under.length >= 2 &&
      under.every((block) => !block.announces && isShort(block))
    )
      for (const block of under) cards.add(block);
  }
  return cards;
}

/** "„Übergang Schule – Beruf“ und „Ganztag“": nothing but names in marks. */
export const quotedNames =
  /^(?:[„»"][^„“”"»«]{3,80}[“”"«])(?:(?:,|,?\s(?:und|sowie))\s[„»"][^„“”"»«]{3,80}[“”"«])+\.?$/u;

/** "Derzeit hat es folgende Aufgaben:" as the last line above headings: those that have text of their own. */
function headingsBelow(view: View, at: number): readonly Block[] {
  const above = view.body[at]!;
  const first = view.body[at + 1];
  if (above.kind !== "paragraph" || first?.kind !== "heading" || !/[:?]$/u.test(above.text)) return [];
  const announcing = above.text.endsWith(":") ? announcedByLeadIn : announcedBy;
  if (announcing(above.text) !== "actionField") return [];
  if (quotedNames.test(first.text)) return [first];
  // lines that follow one another are the list, whatever depth the layout gave them
  let run = at + 1;
  while (view.body[run]?.kind === "heading" && !view.body[run]!.announces && isShort(view.body[run]!)) run++;
  if (run - at > 3) return view.body.slice(at + 1, run);
  const fields: Block[] = [];
  for (let next = at + 1; next < view.body.length; next++) {
    const block = view.body[next]!;
    if (block.kind !== "heading") continue;
    if (block.depth! < first.depth! || block.announces || !isShort(block)) break;
    if (view.body[next + 1]?.kind !== "heading") fields.push(block);
  }
  return fields.length >= 2 ? fields : [];
}

/** Numbers of the tables that have a column of this kind. */
function tablesWithColumn(view: View, kind: SectionKind): ReadonlySet<number> {
  const tables = new Set<number>();
  for (const { cell, announces, text } of view.body)
    if (cell?.header && announces === kind && !realised.test(text)) tables.add(cell.table);
  return tables;
}

/** Columns that tell of a thing who does it, when, for whom and at what cost. */
const attributeColumn =
  /^(?:Zuständig|Verantwortlich|Federführ|Zeit|Termin|Wann|Bis|Beginn|Ende|Laufzeit|Dauer|Kosten|Budget|Mittel|Finanzierung|Partner|Beteiligte|Träger|Akteure|Zielgruppe|Stand|Status|Priorität|Ort|Wer|Wo|Ansprech|Kontakt|Nr|Responsible|Lead|When|Period|Costs?|Status|Partners?|Who)/iu;

/** "Umsetzung" beside "Maßnahme": when and by whom. */
const realised = /^(?:Umsetzung|Realisierung)/u;

/** A cell below a column head that announces something else than the column that the table has for this kind. */
function isBesideColumn({ cell }: Block, kind: SectionKind, columned: ReadonlySet<number>): boolean {
  if (!cell?.columnLabel) return false;
  if (cell.columnLabel.announces === kind)
    return realised.test(cell.columnLabel.text) && columned.has(cell.table);
  return columned.has(cell.table) || attributeColumn.test(cell.columnLabel.text);
}

/** A way in which running text announces something: what follows the match, up to `stop`, is the thing. */
export interface Trigger {
  readonly name: string;
  /** Global. */
  readonly pattern: RegExp;
  /** Ends the thing; the end of the sentence does so too. */
  readonly stop: RegExp;
}

/** The words that follow a trigger, in the sentences of the body. Sentences of over 1,200 characters are none. */
export function* triggered(
  view: View,
  triggers: readonly Trigger[],
): Generator<Span & { readonly name: string }> {
  const possible = triggers.filter(({ pattern }) => mayMatch(view.text, pattern));
  if (possible.length === 0) return;
  for (const sentence of view.sentences) {
    if (sentence.end - sentence.start > 1200) continue;
    // a question states nothing; what it stands behind may: "Was fehlt, ist der Überblick: Wer macht was?"
    const asked = sentence.text.endsWith("?") ? sentence.text.lastIndexOf(": ") : undefined;
    if (asked !== undefined && asked < 0) continue;
    const words = asked === undefined ? sentence.text : sentence.text.slice(0, asked);
    for (const { name, pattern, stop } of possible)
      for (const match of findAll(words, pattern)) {
        const start = match.index + match[0].length;
        const rest = words.slice(start);
        const length = stop.exec(rest)?.index ?? rest.length;
        yield { name, start: sentence.start + start, end: sentence.start + start + length };
      }
  }
}

/** The sentences of a text of at most three; none of a longer one, or where one asks or is very long. */
export function fewSentences(view: View, span: Span): Span[] {
  const sentences = view.within(view.sentences, span);
  const plain = sentences.every(
    ({ start, end }) => end - start <= 300 && !view.slice(start, end).endsWith("?"),
  );
  return sentences.length <= 3 && plain ? sentences : [];
}
