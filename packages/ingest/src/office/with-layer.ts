import type { PhrasingContent, RootContent } from "mdast";
import type { Layer } from "../tree/nodes.js";

/** The block in a layer. */
export function withLayer(block: RootContent, layer: Exclude<Layer, "body">): RootContent {
  return { ...block, data: { ...block.data, layer } } as RootContent;
}

/** The words of a node, breaks as spaces. */
export function wordsOf(node: RootContent | PhrasingContent): string {
  if (node.type === "break") return " ";
  if ("value" in node) return node.value;
  return "children" in node ? (node.children as (RootContent | PhrasingContent)[]).map(wordsOf).join("") : "";
}
