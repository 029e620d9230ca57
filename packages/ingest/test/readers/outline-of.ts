import type { Root } from "mdast";
import { assemble } from "../../src/tree/assemble.js";
import type { Nodes } from "../../src/tree/nodes.js";

/** One line a leaf block, indented by nesting: `h2 …`, `p …`, `- …` for items, `| …` for rows, `{layer}` behind. */
export function outlineOf(tree: Root): string[] {
  const { tree: placed, text } = assemble(tree);
  const lines: string[] = [];
  const words = (node: Nodes): string => {
    const span = node.data?.span;
    return span ? text.slice(span.start, span.end).replace(/\n/gu, "⏎") : "";
  };
  const visit = (node: Nodes, indent: string, mark: string): void => {
    const note = [node.data?.role, node.data?.layer].filter(Boolean).join(" ");
    const end = note ? ` {${note}}` : "";
    switch (node.type) {
      case "heading":
        lines.push(`${indent}h${node.depth} ${words(node)}${end}`);
        return;
      case "paragraph":
        lines.push(`${indent}${mark || "p"} ${words(node)}${end}`);
        return;
      case "thematicBreak":
        lines.push(`${indent}---${end}`);
        return;
      case "table":
        lines.push(`${indent}table${end}`);
        for (const row of node.children) lines.push(`${indent}| ${row.children.map(words).join(" | ")}`);
        return;
      case "list":
        for (const item of node.children)
          item.children.forEach((child, index) => {
            const nested = child.type === "list" || index > 0;
            visit(child, nested ? `${indent}  ` : indent, index === 0 ? (node.ordered ? "#" : "-") : "");
          });
        return;
      default:
        if ("children" in node) for (const child of node.children) visit(child, indent, "");
    }
  };
  visit(placed, "", "");
  return lines;
}
