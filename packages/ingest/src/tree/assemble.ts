import type { Nodes, Root } from "mdast";
import type { Layer, Span } from "./nodes.js";

/** A range of the canonical text that is not body. */
export interface LayerRange extends Span {
  readonly layer: Exclude<Layer, "body">;
}

/** A tree whose nodes know their span, with the one text that the spans count in. */
export interface Assembled {
  readonly tree: Root;
  readonly text: string;
  /** The ranges that are not body, in order, neighbours of one layer joined. */
  readonly layers: readonly LayerRange[];
}

/** What stands between two children of a node of this type. */
const separators: Partial<Record<Nodes["type"], string>> = {
  root: "\n\n",
  blockquote: "\n\n",
  list: "\n",
  listItem: "\n",
  table: "\n",
  tableRow: "\t",
};

/**
 * Writes the canonical text of a tree and gives each node that holds text its span in it.
 *
 * Blocks are parted by an empty line, list items and table rows by a line feed, cells by a tab; a `break` is a line
 * feed. Nodes without text leave no trace in the text. The given tree is not changed.
 */
export function assemble(tree: Root): Assembled {
  const pieces: string[] = [];
  const layers: { layer: Exclude<Layer, "body">; start: number; end: number }[] = [];
  let length = 0;
  /** Separator that is due before the next text. */
  let due = "";

  const write = (value: string, layer: Layer): Span | undefined => {
    if (value === "") return undefined;
    const before = length;
    if (length > 0) pieces.push(due);
    const start = length > 0 ? length + due.length : 0;
    due = "";
    pieces.push(value);
    length = start + value.length;
    if (layer !== "body") {
      const last = layers.at(-1);
      if (last && last.layer === layer && last.end === before) last.end = length;
      else layers.push({ layer, start, end: length });
    }
    return { start, end: length };
  };

  const place = (node: Nodes, inherited: Layer): Nodes => {
    const layer = node.data?.layer ?? inherited;
    if (!("children" in node)) {
      const span =
        node.type === "break"
          ? write("\n", layer)
          : "value" in node && node.type !== "html"
            ? write(node.value, layer)
            : undefined;
      return span ? { ...node, data: { ...node.data, span } } : node;
    }
    const separator = separators[node.type];
    const children: Nodes[] = [];
    let span: { start: number; end: number } | undefined;
    for (const child of node.children) {
      if (separator !== undefined && span) due = separator;
      const placed = place(child, layer);
      children.push(placed);
      const inner = placed.data?.span;
      if (inner) span = { start: span?.start ?? inner.start, end: inner.end };
    }
    return { ...node, children, ...(span ? { data: { ...node.data, span } } : {}) } as Nodes;
  };

  return { tree: place(tree, "body") as Root, text: pieces.join(""), layers };
}
