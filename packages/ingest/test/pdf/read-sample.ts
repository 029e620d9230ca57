import type { Nodes } from "mdast";
import type { PdfEngine } from "../../src/pdf/pdf-engine.js";
import { createPdfParseEngine } from "../../src/pdf/pdf-parse-engine.js";
import { createPdfiumEngine } from "../../src/pdf/pdfium-engine.js";
import { createReadPdf } from "../../src/pdf/read-pdf.js";
import { defaultLimits, type Limits, type ReadDocument } from "../../src/readers/reader.js";

/** Both engines: every fixture is read with each. */
export const engines: readonly PdfEngine[] = [createPdfiumEngine(), createPdfParseEngine()];

/** Limits and a signal for one read. */
export const context = (limits: Partial<Limits> = {}, signal = new AbortController().signal) => ({
  limits: { ...defaultLimits, ...limits },
  signal,
});

/** Reads with one engine; what cannot be read fails the test. */
export async function readWith(
  engine: PdfEngine,
  bytes: Uint8Array,
  limits?: Partial<Limits>,
): Promise<ReadDocument> {
  const result = await createReadPdf([engine])({ bytes }, context(limits));
  if (!result.ok) throw new Error(JSON.stringify(result.issues));
  return result.value;
}

/** The tree as lines: type, depth or role, layer, text. */
export function outline(node: Nodes, indent = ""): string[] {
  const text = (inner: Nodes): string =>
    inner.type === "text"
      ? inner.value
      : inner.type === "break"
        ? "⏎"
        : inner.type === "link"
          ? `[${inner.children.map(text).join("")}](${inner.url})`
          : "children" in inner
            ? inner.children.map(text).join("")
            : "";
  if (node.type === "heading") return [`${indent}h${node.depth} ${text(node)}`];
  if (node.type === "paragraph") return [`${indent}${node.data?.layer ?? "p"} ${text(node)}`];
  if (node.type === "tableRow") return [`${indent}${node.children.map(text).join(" | ")}`];
  const name =
    node.type === "list"
      ? node.ordered
        ? "ol"
        : "ul"
      : node.type === "table"
        ? (node.data?.role ?? "table")
        : node.type;
  const inner =
    "children" in node
      ? node.children.flatMap((child) => outline(child, node.type === "listItem" ? indent : `${indent}  `))
      : [];
  return node.type === "root"
    ? inner.map((line) => line.slice(2))
    : node.type === "listItem"
      ? inner
      : [`${indent}${name}`, ...inner];
}
