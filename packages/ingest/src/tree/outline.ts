import type { Locator } from "@bildungsprofil/core";
import type { Nodes, Root } from "mdast";
import type { Layer } from "./nodes.js";

/**
 * The tree for people who ask why: one line a node, indented, with what it is, its layer where that is not body, its
 * language where that is not the document's, its place in the source and the beginning of its words.
 */
export function outline(tree: Root, text: string): string {
  const lines: string[] = [];
  const visit = (node: Nodes, level: number, inherited: Layer): void => {
    const layer = node.data?.layer ?? inherited;
    const span = node.data?.span;
    const isLeaf = !("children" in node) || node.children.every((child) => phrasing.has(child.type));
    const words = span && isLeaf ? text.slice(span.start, span.end).replace(/\s+/gu, " ") : "";
    const role = node.data?.role ? `.${node.data.role}` : "";
    const depth = node.type === "heading" ? node.depth : "";
    const place = isLeaf ? describe(firstLocator(node)) : "";
    const parts = [
      `${node.type}${depth}${role}`,
      layer === "body" ? "" : `[${layer}]`,
      node.data?.language ? `(${node.data.language})` : "",
      place,
      words && JSON.stringify(shorten(words)),
    ];
    if (level > 0) lines.push("  ".repeat(level - 1) + parts.filter(Boolean).join(" "));
    if ("children" in node && !isLeaf) for (const child of node.children) visit(child, level + 1, layer);
  };
  visit(tree, 0, "body");
  return `${lines.join("\n")}\n`;
}

const phrasing: ReadonlySet<string> = new Set([
  "text",
  "break",
  "link",
  "strong",
  "emphasis",
  "delete",
  "inlineCode",
  "html",
  "image",
]);

function shorten(words: string): string {
  return words.length > 100 ? `${words.slice(0, 97)}…` : words;
}

function firstLocator(node: Nodes): Locator | undefined {
  if (!("children" in node)) return node.data?.places?.[0]?.locator;
  for (const child of node.children) {
    const locator = firstLocator(child);
    if (locator) return locator;
  }
  return undefined;
}

function describe(locator: Locator | undefined): string {
  if (!locator) return "";
  const cell = "row" in locator && locator.row ? ` cell ${locator.row},${locator.column}` : "";
  switch (locator.type) {
    case "text":
      return `@${locator.line}:${locator.column}`;
    case "page":
      return `@page ${locator.pageNumber}${locator.box ? ` (${Math.round(locator.box.x)}, ${Math.round(locator.box.y)})` : ""}`;
    case "slide":
      return `@slide ${locator.slideNumber}${locator.part === "notes" ? " notes" : ""}${locator.shape ? ` ${JSON.stringify(locator.shape)}` : ""}${cell}`;
    case "paragraph":
      return `@paragraph ${locator.paragraph}${locator.part ? ` ${locator.part}` : ""}${cell}`;
  }
}
