import type { Issue } from "@bildungsprofil/core";
import type { Nodes } from "mdast";
import { html } from "../../src/readers/html.js";
import { defaultLimits, type Limits, type Metadata } from "../../src/readers/reader.js";
import { type Assembled, assemble } from "../../src/tree/assemble.js";

export interface PageOptions {
  readonly url?: string;
  readonly contentType?: string;
  readonly limits?: Partial<Limits>;
  readonly signal?: AbortSignal;
}

/** A page that was read, with its tree as lines: "heading2: …", nested parts indented, other layers in brackets. */
export interface ReadPage extends Assembled {
  readonly outline: string[];
  readonly metadata: Metadata;
  readonly issues: readonly Issue[];
}

/** Reads a page from its source or its bytes. */
export async function readPage(page: string | Uint8Array, options: PageOptions = {}): Promise<ReadPage> {
  const { limits, signal, ...input } = options;
  const result = await html.read(
    { bytes: typeof page === "string" ? new TextEncoder().encode(page) : page, ...input },
    { limits: { ...defaultLimits, ...limits }, signal: signal ?? new AbortController().signal },
  );
  if (!result.ok) throw new Error(result.issues.map(({ code }) => code).join(", "));
  const assembled = assemble(result.value.tree);
  return {
    ...assembled,
    outline: assembled.tree.children.flatMap((node) => print(node, assembled.text, "body", "")),
    metadata: result.value.metadata,
    issues: result.issues,
  };
}

const leaves = new Set(["paragraph", "heading", "tableRow"]);

function print(node: Nodes, text: string, outer: string, indent: string): string[] {
  const layer = node.data?.layer ?? outer;
  const role = node.data?.role === undefined ? "" : `/${node.data.role}`;
  const name = `${node.type === "list" && node.ordered ? "ordered" : node.type}${"depth" in node ? node.depth : ""}${role}`;
  const mark = layer === "body" ? "" : ` [${layer}]`;
  const span = node.data?.span;
  const words =
    leaves.has(node.type) && span
      ? `: ${text.slice(span.start, span.end).replaceAll("\n", "⏎").replaceAll("\t", " | ")}`
      : "";
  const inner =
    leaves.has(node.type) || !("children" in node)
      ? []
      : node.children.flatMap((child) => print(child, text, layer, `${indent}  `));
  return [`${indent}${name}${mark}${words}`, ...inner];
}
