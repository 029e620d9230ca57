import type { BlockContent, Paragraph, PhrasingContent, Root, RootContent, Table } from "mdast";
import { finishAtOnce, type Work } from "../finish-work.js";
import { buildList } from "./build-list.js";
import { parseInline } from "./inline.js";
import { joinLines, type LogicalLine } from "./join-lines.js";
import { readCells, readLabelRow } from "./label-row.js";
import { looks, type Origin, type SourceLine, splitLines } from "./lines.js";
import { joinPlaced, type PlacedText, placeText, slicePlaced } from "./placed-text.js";
import { takeQuotes } from "./quoted-lines.js";
import { settleHeadings, type Unit } from "./settle-headings.js";

/**
 * Gives a plain text the structure that its layout shows. Time is linear in the length of the text.
 *
 * @param origin where the text begins in its source.
 */
export function buildTree(text: string, origin?: Origin): Root {
  return finishAtOnce(buildTreeInSteps(text, origin));
}

/** The same with pauses, for long texts. */
export function* buildTreeInSteps(text: string, origin?: Origin): Work<Root> {
  const lines = splitLines(text, origin);
  yield;
  const children = yield* buildBlocks(takeQuotes(lines));
  return { type: "root", children };
}

function* buildBlocks(lines: readonly SourceLine[]): Work<RootContent[]> {
  const joined = joinLines(lines);
  yield;
  const units = settleHeadings(yield* collectUnits(joined));
  const children: RootContent[] = [];
  for (const unit of units) {
    children.push(...render(unit));
    yield;
  }
  return children;
}

/** Takes the lines together into lists, tables, paragraphs and groups of short lines. */
function* collectUnits(lines: readonly LogicalLine[]): Work<Unit[]> {
  const sections = findSections(lines);
  const units: Unit[] = [];
  for (let i = 0; i < lines.length; ) {
    const line = lines[i]!;
    const { value } = line.text;
    const hashes = /^(#{1,6})\s+(?=\S)/u.exec(value);
    const next = lines[i + 1];
    const underline = next && next.gap === 0 && !line.marker ? looks.underline(next.text.value) : undefined;
    yield;
    if (line.furniture) {
      units.push({ kind: "furniture", text: line.text });
      i++;
    } else if (line.quote) {
      const children = (yield* buildBlocks(line.quote)) as BlockContent[];
      units.push({ kind: "content", node: { type: "blockquote", children } });
      i++;
    } else if (hashes) {
      const title = slicePlaced(
        line.text,
        hashes[0].length,
        value.length - (/\s#+$/u.exec(value)?.[0].length ?? 0),
      );
      units.push({ kind: "heading", depth: hashes[1]!.length, lines: [title] });
      i++;
    } else if (underline !== undefined && value.length <= 120) {
      units.push({ kind: "heading", depth: underline, lines: [line.text] });
      i += 2;
    } else if (looks.rule(value)) {
      units.push({ kind: "rule" });
      i++;
    } else if (line.marker && !sections.has(line)) {
      const { lists, end } = buildList(lines, i, sections);
      for (const list of lists) units.push({ kind: "content", node: list });
      i = end;
    } else {
      i = collectTable(lines, i, units) ?? collectText(lines, i, units, sections);
    }
  }
  return units;
}

/**
 * The numbered lines that are headings of sections: short ones of a numbering in which text of its own stands under
 * a number before the next one follows.
 */
function findSections(lines: readonly LogicalLine[]): Set<LogicalLine> {
  const sectional = new Set<number>();
  const pending = new Set<number>();
  const candidates = lines.filter(({ marker, text }, index) => {
    if (marker?.chain === undefined || marker.style.includes("a")) return false;
    // only now it is sure that the text before was not the text after the list
    if (pending.has(marker.chain)) sectional.add(marker.chain);
    if (text.value.length > 110 || looks.sentenceEnd(text.value) || looks.leadIn(text.value)) return false;
    const next = lines[index + 1];
    if (next && !next.furniture && !next.marker && next.indent <= lines[index]!.indent)
      pending.add(marker.chain);
    return true;
  });
  return new Set(candidates.filter(({ marker }) => sectional.has(marker!.chain!)));
}

function collectTable(lines: readonly LogicalLine[], start: number, units: Unit[]): number | undefined {
  const rows: { label: PlacedText; value: PlacedText; marked: boolean }[] = [];
  let i = start;
  for (; i < lines.length; i++) {
    const line = lines[i]!;
    const row = line.marker || line.furniture || line.cells ? undefined : readLabelRow(line.text);
    if (!row || (i > start && line.gap > 0 && !(row.marked && rows.at(-1)!.marked))) break;
    rows.push(row);
  }
  const whole = i === lines.length || lines[i]!.gap > 0;
  const short = rows.every(
    ({ label, value, marked }) => marked || (value.value.length <= 120 && !/\s\S+\s\S+\s/u.test(label.value)),
  );
  if (rows.length > 1 && short && (rows.every(({ marked }) => marked) || (whole && lines[start]!.gap > 0))) {
    units.push({
      kind: "content",
      node: table(
        rows.map(({ label, value }) => [label, value]),
        true,
      ),
    });
    return i;
  }
  const cells: (readonly PlacedText[])[] = [];
  for (i = start; i < lines.length && (i === start || lines[i]!.gap === 0) && !lines[i]!.marker; i++) {
    const row = lines[i]!.cells ?? readCells(lines[i]!.text);
    if (!row || (cells[0] && row.length !== cells[0].length)) break;
    // the line under the header of a Markdown table
    if (!row.every(({ value }) => /^\s*:?-{3,}:?\s*$/u.test(value))) cells.push(row);
  }
  if (cells.length < 2) return undefined;
  const pairs = cells[0]!.length === 2 && !lines[start]!.text.value.startsWith("|");
  units.push({ kind: "content", node: table(cells, pairs) });
  return i;
}

function collectText(
  lines: readonly LogicalLine[],
  start: number,
  units: Unit[],
  sections: ReadonlySet<LogicalLine>,
): number {
  const short: PlacedText[] = [];
  const flush = (gapAfter: boolean): void => {
    if (short.length > 0) units.push({ kind: "short", lines: short.splice(0), gapAfter });
  };
  let i = start;
  for (; i < lines.length; i++) {
    const line = lines[i]!;
    const { value } = line.text;
    if (i > start && (line.cells || line.quote)) break;
    if (i > start && (line.gap > 0 || line.furniture || looks.rule(value) || /^#{1,6}\s/u.test(value))) break;
    if (i > start && line.marker && !sections.has(line)) break;
    const next = lines[i + 1];
    if (
      i > start &&
      next &&
      next.gap === 0 &&
      looks.underline(value) === undefined &&
      looks.underline(next.text.value) !== undefined
    )
      break;
    if (isProse(value)) {
      flush(false);
      units.push({ kind: "content", node: { type: "paragraph", children: parseInline(line.text) } });
    } else if (looks.leadIn(value) && isFollowedByContent(next)) {
      flush(false);
      units.push({ kind: "content", node: { type: "paragraph", children: parseInline(line.text) } });
    } else short.push(line.text);
  }
  flush(i === lines.length || lines[i]!.gap > 0);
  return i;
}

/** Whether a label with a colon stands over a list, a paragraph or an empty line, and not over further short lines. */
function isFollowedByContent(next: LogicalLine | undefined): boolean {
  return !next || next.gap > 0 || next.marker !== undefined || isProse(next.text.value);
}

function isProse(value: string): boolean {
  if (value.length > 120) return true;
  return (
    value.length >= 40 &&
    looks.sentenceEnd(value) &&
    value.includes(" ") &&
    !looks.contact(value.slice(0, 60))
  );
}

function render(unit: Unit): RootContent[] {
  switch (unit.kind) {
    case "heading": {
      const children = phrase(unit.lines);
      return children.length > 0
        ? [{ type: "heading", depth: Math.min(6, unit.depth ?? 2) as 1, children }]
        : [];
    }
    case "short": {
      const children = phrase(unit.lines);
      const address =
        unit.lines.length > 1 && unit.lines.some(({ value }) => /(?<!\d)\d{5}\s+\p{Lu}/u.test(value));
      return children.length > 0
        ? [{ type: "paragraph", children, ...(address ? { data: { role: "address" } } : {}) }]
        : [];
    }
    case "furniture":
      return [{ type: "paragraph", children: parseInline(unit.text), data: { layer: "furniture" } }];
    case "rule":
      return [{ type: "thematicBreak" }];
    default:
      return [unit.node as Paragraph];
  }
}

function phrase(lines: readonly PlacedText[]): PhrasingContent[] {
  return parseInline(
    joinPlaced(lines.flatMap((line, index) => (index > 0 ? [placeText("\n"), line] : [line]))),
  );
}

function table(rows: readonly (readonly PlacedText[])[], keyValue: boolean): Table {
  return {
    type: "table",
    children: rows.map((row) => ({
      type: "tableRow",
      children: row.map((cell) => ({ type: "tableCell", children: parseInline(cell) })),
    })),
    ...(keyValue ? { data: { role: "keyValue" as const } } : {}),
  };
}
