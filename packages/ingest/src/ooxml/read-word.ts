import { fail, type Issue, type ParagraphLocator, type Result, succeed } from "@bildungsprofil/core";
import type { RootContent } from "mdast";
import { IssueError } from "../issue-error.js";
import { buildFlow, type FlowItem, promoteBold, readTable } from "../office/flow.js";
import { withLayer, wordsOf } from "../office/with-layer.js";
import { childOf, childrenOf, descendantsOf, type XmlElement } from "../office/xml.js";
import type { ReadDocument } from "../readers/reader.js";
import { buildPhrasing } from "../text-layout/placed-text.js";
import type { Package, Relationship } from "./package.js";
import { readProperties } from "./read-properties.js";
import { readParagraphContent } from "./word-runs.js";
import { readWordStyles, type WordStyles } from "./word-styles.js";

const mediaType = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

/** State of reading one part of the document: the main text, a header, the notes. */
interface Scope {
  readonly styles: WordStyles;
  readonly relationships: ReadonlyMap<string, Relationship>;
  readonly part?: string;
  /** Paragraphs so far, empty ones counted. */
  count: number;
  readonly notes: { readonly type: "footnote" | "endnote"; readonly id: string }[];
  readonly omitted: Set<string>;
}

/**
 * Reads a Word document: headers, text with its tables and text boxes, notes, footers.
 *
 * @throws IssueError of the ZIP container or the main part
 */
export function readWord(opened: Package): Result<ReadDocument> {
  const mainName = opened.targetOf("", "officeDocument") ?? "word/document.xml";
  const main = opened.part(mainName);
  const body = childOf(main, "body");
  if (!body)
    return fail({
      code: "docx/no-document",
      severity: "error",
      message: "The file lacks its main part. It is damaged, or no Word document: open it and save it again.",
      expected: mainName,
    });
  const issues: Issue[] = [];
  const partOf = (name: string | undefined): XmlElement | undefined => {
    try {
      return name === undefined ? undefined : opened.part(name);
    } catch (cause) {
      if (!(cause instanceof IssueError) || /^zip\/(?:too-large|ratio)$/u.test(cause.issue.code)) throw cause;
      issues.push({ ...cause.issue, severity: "warning" });
      return undefined;
    }
  };
  const styles = readWordStyles(
    partOf(opened.targetOf(mainName, "styles")),
    partOf(opened.targetOf(mainName, "numbering")),
  );
  const omitted = new Set<string>();
  const scopeOf = (name: string, part?: string): Scope => ({
    styles,
    relationships: opened.relationships(name),
    ...(part === undefined ? {} : { part }),
    count: 0,
    notes: [],
    omitted,
  });

  const scope = scopeOf(mainName);
  const content = buildFlow(promoteBold(readFlow(body, scope)));
  const notes = (["footnote", "endnote"] as const).flatMap((type) => {
    const name = opened.targetOf(mainName, `${type}s`);
    const byId = new Map(childrenOf(partOf(name), type).map((note) => [note.attributes["w:id"] ?? "", note]));
    const noteScope = scopeOf(name ?? mainName, type);
    return scope.notes.flatMap((note) => {
      const element = note.type === type ? byId.get(note.id) : undefined;
      return element ? buildFlow(readFlow(element, noteScope)).map((block) => withLayer(block, "notes")) : [];
    });
  });
  const frame = (type: "header" | "footer"): RootContent[] => {
    const names = descendantsOf(body, `${type}Reference`).map(
      ({ attributes }) => scope.relationships.get(attributes["r:id"] ?? "")?.target,
    );
    const seen = new Set<string>();
    return [...new Set(names)].flatMap((name) => {
      const root = partOf(name);
      const blocks = root && name !== undefined ? buildFlow(readFlow(root, scopeOf(name, type))) : [];
      const words = blocks.map(wordsOf).join("\n");
      // first, left and right pages mostly have the same
      if (seen.has(words)) return [];
      seen.add(words);
      return blocks.map((block) => withLayer(block, "furniture"));
    });
  };
  const children = [...frame("header"), ...content, ...notes, ...frame("footer")];

  if (childrenOf(partOf(opened.targetOf(mainName, "comments")), "comment").length > 0)
    omitted.add("comments");
  for (const what of omitted)
    issues.push({
      code: `docx/${what}-left-out`,
      severity: "info",
      message: `The document has ${omissions[what]}; they were left out.`,
    });
  return succeed({ mediaType, tree: { type: "root", children }, metadata: readProperties(opened) }, issues);
}

const omissions: Readonly<Record<string, string>> = {
  comments: "comments",
  deletions: "deletions that were not yet accepted",
  hidden: "words that are formatted as hidden",
};

function readFlow(
  container: XmlElement,
  scope: Scope,
  cell?: { readonly row: number; readonly column: number },
): FlowItem[] {
  return childrenOf(container).flatMap((child): FlowItem[] => {
    switch (child.local) {
      case "p":
        return readParagraph(child, scope, cell);
      case "tbl":
        return readWordTable(child, scope).map((block) => ({ kind: "block", block }));
      case "del":
      case "moveFrom":
        scope.omitted.add("deletions");
        return [];
      case "AlternateContent": {
        const [first] = childrenOf(child);
        return first ? readFlow(first, scope, cell) : [];
      }
      case "sdt":
      case "sdtContent":
      case "customXml":
      case "ins":
      case "moveTo":
      case "smartTag":
        return readFlow(child, scope, cell);
      default:
        return [];
    }
  });
}

/** A paragraph, and behind it the contents of text boxes that are anchored in it. */
function readParagraph(
  element: XmlElement,
  scope: Scope,
  cell?: { readonly row: number; readonly column: number },
): FlowItem[] {
  scope.count++;
  const locator: ParagraphLocator = {
    type: "paragraph",
    paragraph: scope.count,
    ...(scope.part === undefined ? {} : { part: scope.part }),
    ...cell,
  };
  const content = readParagraphContent(element, scope.relationships, locator);
  scope.notes.push(...content.notes);
  for (const what of content.omitted) scope.omitted.add(what);
  const { kind, bold, ...format } = scope.styles.formatOf(childOf(element, "pPr"));
  const boxes = content.boxes.flatMap((box) => readFlow(box, scope, cell));
  if (kind === "contents") {
    const children = buildPhrasing(content.runs);
    const block: RootContent = { type: "paragraph", children, data: { layer: "furniture" } };
    return [...(children.length > 0 ? [{ kind: "block" as const, block }] : []), ...boxes];
  }
  return [
    {
      kind: "paragraph",
      paragraph: { runs: content.runs, ...format, ...(kind === "text" ? {} : { role: kind }) },
      bold: bold || content.bold,
    },
    ...boxes,
  ];
}

function readWordTable(table: XmlElement, scope: Scope): RootContent[] {
  const rows = childrenOf(table).flatMap(unwrapRow);
  const header = rows.length > 0 && childOf(rows[0], "trPr", "tblHeader") !== undefined;
  const cells = rows.map((row, rowIndex) => {
    let column = 0;
    return childrenOf(row)
      .flatMap(unwrapCell)
      .flatMap((cell): FlowItem[][] => {
        const properties = childOf(cell, "tcPr");
        const span = Math.min(
          64,
          Math.max(1, Number(childOf(properties, "gridSpan")?.attributes["w:val"] ?? 1) || 1),
        );
        column += span;
        const merge = childOf(properties, "vMerge");
        const content =
          merge && merge.attributes["w:val"] !== "restart"
            ? []
            : readFlow(cell, scope, { row: rowIndex + 1, column: column - span + 1 });
        return [content, ...Array.from({ length: span - 1 }, (): FlowItem[] => [])];
      });
  });
  return readTable(cells, header);
}

/** Rows and cells may stand in content controls. */
function unwrapRow(element: XmlElement): XmlElement[] {
  if (element.local === "tr") return [element];
  return element.local === "sdt" || element.local === "sdtContent" || element.local === "ins"
    ? childrenOf(element).flatMap(unwrapRow)
    : [];
}

function unwrapCell(element: XmlElement): XmlElement[] {
  if (element.local === "tc") return [element];
  return element.local === "sdt" || element.local === "sdtContent"
    ? childrenOf(element).flatMap(unwrapCell)
    : [];
}
