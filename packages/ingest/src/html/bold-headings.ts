import type { Heading, Paragraph, PhrasingContent, RootContent } from "mdast";
import type { BoldParagraphs } from "./map-flow.js";

/** Longest heading in disguise, in characters. */
const longest = 100;

/**
 * Makes headings of short paragraphs set in bold print that stand over text, one level below the heading before
 * them. A bold sentence, a name in an address and a line over nothing stay paragraphs.
 */
export function liftBoldHeadings(nodes: readonly RootContent[], bold: BoldParagraphs): RootContent[] {
  let depth = 1;
  return nodes.map((node, index) => {
    if (node.type === "heading") depth = node.depth;
    const next = nodes[index + 1];
    if (node.type !== "paragraph" || !bold.has(node) || node.data?.role !== undefined || !isContent(next))
      return node;
    if (
      (node.data?.layer ?? "body") !== (next.data?.layer ?? "body") ||
      (next.type === "paragraph" && bold.has(next))
    )
      return node;
    const text = textOf(node.children);
    if (
      text.length > longest ||
      text.includes("\n") ||
      !/\p{L}/u.test(text) ||
      /[.!;,…]["“”»)]?$/u.test(text)
    )
      return node;
    return {
      type: "heading",
      depth: Math.min(depth + 1, 6) as Heading["depth"],
      children: node.children,
      data: node.data ?? {},
    } satisfies Heading;
  });
}

function isContent(
  node: RootContent | undefined,
): node is Extract<RootContent, { data?: Paragraph["data"] }> & RootContent {
  return node?.type === "paragraph" || node?.type === "list" || node?.type === "table";
}

function textOf(nodes: readonly PhrasingContent[]): string {
  return nodes
    .map((node) =>
      node.type === "text"
        ? node.value
        : node.type === "break"
          ? "\n"
          : "children" in node
            ? textOf(node.children)
            : "",
    )
    .join("");
}
