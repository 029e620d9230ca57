import type { Nodes, Parents, Root } from "mdast";
import { countSteps, finishAtOnce, type Work } from "../finish-work.js";
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
  return finishAtOnce(assembleInSteps(tree));
}

/** The same with pauses, for long documents. */
export function* assembleInSteps(tree: Root): Work<Assembled> {
  const isPauseDue = countSteps();
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

  const placeLeaf = (node: Exclude<Nodes, Parents>, inherited: Layer): Nodes => {
    const layer = node.data?.layer ?? inherited;
    const span =
      node.type === "break"
        ? write("\n", layer)
        : "value" in node && node.type !== "html"
          ? write(node.value, layer)
          : undefined;
    return span ? { ...node, data: { ...node.data, span } } : node;
  };

  function* place(node: Parents, inherited: Layer): Work<Nodes> {
    const layer = node.data?.layer ?? inherited;
    const separator = separators[node.type];
    const children: Nodes[] = [];
    let span: { start: number; end: number } | undefined;
    for (const child of node.children) {
      if (separator !== undefined && span) due = separator;
      if (isPauseDue()) yield;
      const placed = "children" in child ? yield* place(child, layer) : placeLeaf(child, layer);
      children.push(placed);
      const inner = placed.data?.span;
      if (inner) span = { start: span?.start ?? inner.start, end: inner.end };
    }
    const placed = { ...node, children } as Nodes;
    if (span) placed.data = { ...node.data, span };
    return placed;
  }

  const placed = (yield* place(tree, "body")) as Root;
  return { tree: placed, text: pieces.join(""), layers };
}
