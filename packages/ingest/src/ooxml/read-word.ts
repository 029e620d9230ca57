import { fail, type Issue, type ParagraphLocator, type Result, succeed } from "@bildungsprofil/core";
import type { RootContent } from "mdast";
import type { TakeTurn } from "../create-turns.js";
import { buildFlow, buildFlowInTurns, type FlowItem, promoteBold, readTable } from "../office/flow.js";
import { isDamage } from "../office/is-damage.js";
import { withLayer, wordsOf } from "../office/with-layer.js";
import { childOf, childrenOf, descendantsOf, type XmlElement } from "../office/xml.js";
import type { ReadDocument } from "../readers/reader.js";
import { buildPhrasing, placeText } from "../text-layout/placed-text.js";
import { type Graphics, loadGraphics, readGraphic } from "./graphics.js";
import type { Package } from "./package.js";
import { readProperties } from "./read-properties.js";
import { type CountedItem, createCounters, type NumberedLevel } from "./word-numbering.js";
import { type Omission, omit, type RunScope, readParagraphContent } from "./word-runs.js";
import { readWordStyles, type WordStyles } from "./word-styles.js";

const mediaType = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

/** State of reading one part of the document: the main text, a header, the notes. */
interface Scope extends RunScope {
  readonly styles: WordStyles;
  /** Counts the numbered paragraphs. */
  readonly number: (item: NumberedLevel) => CountedItem;
  readonly graphics: Graphics;
  readonly takeTurn: TakeTurn;
  readonly part?: string;
  /** Paragraphs so far, empty ones counted. */
  count: number;
  readonly notes: { readonly type: "footnote" | "endnote"; readonly id: string }[];
  /** Whether a part of another format was met, which is not read. */
  embeds: boolean;
}

/** Where a paragraph stands. */
interface Surroundings {
  readonly cell?: { readonly row: number; readonly column: number };
  /** Whether it belongs to a table of contents. */
  readonly contents?: boolean;
}

/**
 * Reads a Word document: headers, text with its tables and text boxes, notes, footers.
 *
 * @throws IssueError of the ZIP container or the main part
 */
export async function readWord(opened: Package): Promise<Result<ReadDocument>> {
  const mainName = (await opened.targetOf("", "officeDocument")) ?? "word/document.xml";
  const main = await opened.part(mainName);
  const body = childOf(main, "body");
  if (!body)
    return fail({
      code: "docx/no-document",
      severity: "error",
      message: "The file lacks its main part. It is damaged, or no Word document: open it and save it again.",
      expected: mainName,
    });
  const issues: Issue[] = [];
  const partOf = async (name: string | undefined): Promise<XmlElement | undefined> => {
    try {
      return name === undefined ? undefined : await opened.part(name);
    } catch (cause) {
      if (!isDamage(cause)) throw cause;
      issues.push({ ...cause.issue, severity: "warning" });
      return undefined;
    }
  };
  const stylesRoot = await partOf(await opened.targetOf(mainName, "styles"));
  const styles = readWordStyles(stylesRoot, await partOf(await opened.targetOf(mainName, "numbering")));
  const omitted = new Map<Omission, number>();
  const scopeOf = async (name: string, part?: string): Promise<Scope> => {
    const relationships = await opened.relationships(name);
    return {
      styles,
      relationships,
      graphics: await loadGraphics(opened, relationships, partOf),
      takeTurn: opened.takeTurn,
      ...(part === undefined ? {} : { part }),
      number: createCounters(),
      count: 0,
      fields: [],
      notes: [],
      omitted,
      embeds: false,
    };
  };

  const scope = await scopeOf(mainName);
  const content = await buildFlowInTurns(promoteBold(await readFlow(body, scope)), opened.takeTurn);
  const notes: RootContent[] = [];
  for (const type of ["footnote", "endnote"] as const) {
    const name = await opened.targetOf(mainName, `${type}s`);
    const root = await partOf(name);
    const byId = new Map(childrenOf(root, type).map((note) => [note.attributes["w:id"] ?? "", note]));
    const noteScope = await scopeOf(name ?? mainName, type);
    for (const note of scope.notes) {
      const element = note.type === type ? byId.get(note.id) : undefined;
      if (!element) continue;
      const blocks = buildFlow(await readFlow(element, noteScope));
      notes.push(...blocks.map((block) => withLayer(block, "notes")));
    }
  }
  const frame = async (type: "header" | "footer"): Promise<RootContent[]> => {
    const names = descendantsOf(body, `${type}Reference`).map(
      ({ attributes }) => scope.relationships.get(attributes["r:id"] ?? "")?.target,
    );
    const seen = new Set<string>();
    const blocks: RootContent[] = [];
    for (const name of new Set(names)) {
      const root = await partOf(name);
      if (!root || name === undefined) continue;
      const built = buildFlow(await readFlow(root, await scopeOf(name, type)));
      const words = built.map(wordsOf).join("\n");
      // first, left and right pages mostly have the same
      if (seen.has(words)) continue;
      seen.add(words);
      blocks.push(...built.map((block) => withLayer(block, "furniture")));
    }
    return blocks;
  };
  const children = [...(await frame("header")), ...content, ...notes, ...(await frame("footer"))];

  const comments = childrenOf(await partOf(await opened.targetOf(mainName, "comments")), "comment").length;
  if (comments > 0) omit(scope, "comments", comments);
  for (const [what, count] of omitted)
    issues.push({
      code: `docx/${what}-left-out`,
      severity: "info",
      message: `The document has ${omissions[what]}; they were left out.`,
      actual: String(count),
    });
  if (scope.embeds)
    issues.push({
      code: "docx/embedded-document",
      severity: "warning",
      message:
        "The document embeds another one that only Word can show; it was not read. Open it in Word and save it again.",
    });
  const defaults = childOf(stylesRoot, "docDefaults", "rPrDefault", "rPr", "lang");
  const metadata = await readProperties(opened, defaults?.attributes["w:val"]);
  return succeed({ mediaType, tree: { type: "root", children }, metadata }, issues);
}

const omissions: Readonly<Record<Omission, string>> = {
  comments: "comments",
  deletions: "deletions that were not yet accepted",
  hidden: "words that are formatted as hidden",
};

async function readFlow(container: XmlElement, scope: Scope, around: Surroundings = {}): Promise<FlowItem[]> {
  const items: FlowItem[] = [];
  for (const child of childrenOf(container)) {
    await scope.takeTurn();
    switch (child.local) {
      case "p":
        for (const item of await readParagraph(child, scope, around)) items.push(item);
        break;
      case "tbl":
        for (const block of await readWordTable(child, scope)) items.push({ kind: "block", block });
        break;
      case "del":
      case "moveFrom":
        omit(scope, "deletions");
        break;
      case "altChunk":
        scope.embeds = true;
        break;
      case "AlternateContent": {
        const [first] = childrenOf(child);
        if (first) for (const item of await readFlow(first, scope, around)) items.push(item);
        break;
      }
      case "sdt": {
        const gallery = childOf(child, "sdtPr", "docPartObj", "docPartGallery")?.attributes["w:val"];
        const contents = around.contents || gallery === "Table of Contents";
        const inner = childOf(child, "sdtContent");
        if (inner) for (const item of await readFlow(inner, scope, { ...around, contents })) items.push(item);
        break;
      }
      case "customXml":
      case "ins":
      case "moveTo":
      case "smartTag":
        for (const item of await readFlow(child, scope, around)) items.push(item);
    }
  }
  return items;
}

/** A paragraph, and behind it the contents of text boxes, charts and diagrams that are anchored in it. */
async function readParagraph(
  element: XmlElement,
  scope: Scope,
  { cell, contents }: Surroundings,
): Promise<FlowItem[]> {
  scope.count++;
  const locator: ParagraphLocator = {
    type: "paragraph",
    paragraph: scope.count,
    ...(scope.part === undefined ? {} : { part: scope.part }),
    ...cell,
  };
  const content = readParagraphContent(element, scope, locator);
  scope.notes.push(...content.notes);
  const { kind, bold, numbered, ...format } = scope.styles.formatOf(childOf(element, "pPr"));
  const anchored: FlowItem[] = [];
  for (const box of content.boxes) anchored.push(...(await readFlow(box, scope, cell ? { cell } : {})));
  for (const graphic of content.graphics)
    for (const block of readGraphic(graphic, scope.graphics, () => locator))
      anchored.push({ kind: "block", block });
  // a heading ends a table of contents whose field was never closed
  if (format.headingDepth !== undefined && !contents) scope.fields.length = 0;
  else if (kind === "contents" || contents || content.contents) {
    const children = buildPhrasing(content.runs);
    const block: RootContent = { type: "paragraph", children, data: { layer: "furniture" } };
    return [...(children.length > 0 ? [{ kind: "block" as const, block }] : []), ...anchored];
  }
  const item = numbered && scope.number(numbered);
  // words that the numbering writes are read as text, numbers alone as those of a list
  const { list, ...unlisted } = format;
  const mark =
    item?.label === undefined
      ? { runs: content.runs, ...format, ...(item ? { ordinal: item.ordinal } : {}) }
      : { runs: [{ text: placeText(`${item.label} `, locator) }, ...content.runs], ...unlisted };
  return [
    {
      kind: "paragraph",
      paragraph: {
        ...(content.runs.some((run) => run !== "break" && run.text.value.trim() !== "")
          ? mark
          : { runs: [], ...unlisted }),
        ...(kind === "subtitle" || kind === "caption" ? { role: kind } : {}),
      },
      bold: bold || content.bold,
    },
    ...anchored,
  ];
}

async function readWordTable(table: XmlElement, scope: Scope): Promise<RootContent[]> {
  const rows = childrenOf(table).flatMap((row) => unwrapRow(row, scope));
  const header = rows.length > 0 && childOf(rows[0], "trPr", "tblHeader") !== undefined;
  const cells: FlowItem[][][] = [];
  for (const [rowIndex, row] of rows.entries()) {
    const before = Number(childOf(row, "trPr", "gridBefore")?.attributes["w:val"] ?? 0) || 0;
    const read: FlowItem[][] = Array.from({ length: Math.min(mostSpanned, before) }, () => []);
    for (const cell of childrenOf(row).flatMap(unwrapCell)) {
      const properties = childOf(cell, "tcPr");
      const written = Number(childOf(properties, "gridSpan")?.attributes["w:val"] ?? 1) || 1;
      const merge = childOf(properties, "vMerge");
      const covered = merge && merge.attributes["w:val"] !== "restart";
      const place = { row: rowIndex + 1, column: read.length + 1 };
      read.push(covered ? [] : await readFlow(cell, scope, { cell: place }));
      for (let span = Math.min(mostSpanned, written); span > 1; span--) read.push([]);
    }
    cells.push(read);
  }
  return readTable(cells, header, scope.takeTurn);
}

/** Most columns that one cell may stand for. */
const mostSpanned = 64;

/** Rows and cells may stand in content controls. Rows whose deletion is recorded are none. */
function unwrapRow(element: XmlElement, scope: Scope): XmlElement[] {
  if (element.local === "tr") {
    if (!childOf(element, "trPr", "del")) return [element];
    omit(scope, "deletions");
    return [];
  }
  return ["sdt", "sdtContent", "ins", "customXml"].includes(element.local)
    ? childrenOf(element).flatMap((row) => unwrapRow(row, scope))
    : [];
}

function unwrapCell(element: XmlElement): XmlElement[] {
  if (element.local === "tc") return [element];
  return ["sdt", "sdtContent", "customXml"].includes(element.local)
    ? childrenOf(element).flatMap(unwrapCell)
    : [];
}
