import type { RootContent, TableCell, TableRow } from "mdast";
import type { TakeTurn } from "../create-turns.js";
import { looks } from "../text-layout/lines.js";
import { buildPhrasing, type Run } from "../text-layout/placed-text.js";
import { buildParagraphs, buildParagraphsInTurns, type OfficeParagraph } from "./build-paragraphs.js";
import { buildTable } from "./build-table.js";

/** A piece of a text document, in order: a paragraph that may join others to a list, or a block as it is. */
export type FlowItem =
  | { readonly kind: "paragraph"; readonly paragraph: OfficeParagraph; readonly bold: boolean }
  | { readonly kind: "block"; readonly block: RootContent };

/** Makes blocks of a long flow, with pauses. */
export async function buildFlowInTurns(
  items: readonly FlowItem[],
  takeTurn: TakeTurn,
): Promise<RootContent[]> {
  const blocks: RootContent[] = [];
  for (let at = 0; at < items.length; ) {
    const item = items[at]!;
    if (item.kind === "block") {
      blocks.push(item.block);
      at++;
      continue;
    }
    const paragraphs: OfficeParagraph[] = [];
    for (let next = items[at]; next?.kind === "paragraph"; next = items[++at])
      paragraphs.push(next.paragraph);
    for (const block of await buildParagraphsInTurns(paragraphs, takeTurn)) blocks.push(block);
  }
  return blocks;
}

/** Makes blocks of a flow. */
export function buildFlow(items: readonly FlowItem[]): RootContent[] {
  const blocks: RootContent[] = [];
  let paragraphs: OfficeParagraph[] = [];
  const flush = (): void => {
    blocks.push(...buildParagraphs(paragraphs));
    paragraphs = [];
  };
  for (const item of items) {
    if (item.kind === "paragraph") paragraphs.push(item.paragraph);
    else {
      flush();
      blocks.push(item.block);
    }
  }
  flush();
  return blocks;
}

/**
 * In a document without a single heading style, a short paragraph in bold type over one that is not bold is a
 * heading: that is how people make headings who do not use styles.
 */
export function promoteBold(items: readonly FlowItem[]): FlowItem[] {
  if (items.some((item) => item.kind === "paragraph" && item.paragraph.headingDepth !== undefined))
    return [...items];
  const filled = items.filter((item) => item.kind === "block" || wordsIn(item.paragraph.runs) !== "");
  const next = new Map(filled.map((item, index) => [item, filled[index + 1]]));
  return items.map((item): FlowItem => {
    if (item.kind === "block" || !item.bold || item.paragraph.list !== undefined) return item;
    const words = wordsIn(item.paragraph.runs);
    const after = next.get(item);
    if (
      words === "" ||
      words.length > 100 ||
      /[.,;]$/u.test(words) ||
      !/^[^\p{L}]{0,8}\p{Lu}/u.test(words) ||
      looks.contact(words)
    )
      return item;
    if (!after || (after.kind === "paragraph" && after.bold)) return item;
    return { ...item, paragraph: { ...item.paragraph, headingDepth: 2 } };
  });
}

/**
 * Makes a table of cells. One that only arranges text (a single column, headings or tables within, a single row of
 * columns) gives way to its content.
 *
 * @param header whether the file marks the first row as a header
 */
export async function readTable(
  rows: readonly (readonly (readonly FlowItem[])[])[],
  header: boolean,
  takeTurn: TakeTurn,
): Promise<RootContent[]> {
  const holdsWords = (cell: readonly FlowItem[]): boolean =>
    cell.some((item) => item.kind === "block" || wordsIn(item.paragraph.runs) !== "");
  const columns = rows.reduce((most, cells) => Math.max(most, cells.filter(holdsWords).length), 0);
  const arranges = rows.some((cells) =>
    cells.some((cell) =>
      cell.some((item) =>
        item.kind === "block" ? item.block.type === "table" : item.paragraph.headingDepth !== undefined,
      ),
    ),
  );
  const single =
    rows.length === 1 &&
    rows[0]!.some(
      (cell) =>
        cell.filter((item) => item.kind === "block" || wordsIn(item.paragraph.runs) !== "").length > 1,
    );
  if (columns < 2 || arranges || single)
    return rows.flatMap((cells) => cells.flatMap((cell) => buildFlow(cell)));
  const built: TableRow[] = [];
  for (const cells of rows) {
    await takeTurn();
    built.push({
      type: "tableRow",
      children: cells.map(
        (cell): TableCell => ({ type: "tableCell", children: buildPhrasing(cell.flatMap(runsOf)) }),
      ),
    });
  }
  const table = buildTable(built, header);
  return table ? [table] : [];
}

/** The runs of a paragraph in a cell, on a line of their own. Blocks other than paragraphs do not come this far. */
function runsOf(item: FlowItem): Run[] {
  return item.kind === "paragraph" ? ["break", ...item.paragraph.runs] : [];
}

function wordsIn(runs: readonly Run[]): string {
  return runs
    .map((run) => (run === "break" ? " " : run.text.value))
    .join("")
    .trim();
}
