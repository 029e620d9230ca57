import type { Nodes, Root } from "mdast";
import { countSteps, finishAtOnce, type Work } from "../finish-work.js";
import type { Assembled } from "../tree/assemble.js";
import type { Layer } from "../tree/nodes.js";
import { detectLanguage } from "./detect-language.js";

/** Where running text stands. */
const blocks: ReadonlySet<Nodes["type"]> = new Set(["paragraph", "heading", "tableCell"]);

/** A tree whose blocks tell their language where it is not that of the document. */
export interface Annotated {
  readonly tree: Root;
  /** BCP 47 tag of the document: as declared, else that of most of its running text; absent where nothing tells. */
  readonly language?: string;
}

/**
 * Finds the language of the document, and marks the blocks whose words are in another one. What the source declares
 * of a part is kept; a block too short to tell is taken to be in the document's language. The given tree is not
 * changed.
 *
 * @param declared BCP 47 tag that the source gives for the document as a whole.
 */
export function annotateLanguage(assembled: Pick<Assembled, "tree" | "text">, declared?: string): Annotated {
  return finishAtOnce(annotateLanguageInSteps(assembled, declared));
}

/** The same with pauses, for long documents. */
export function* annotateLanguageInSteps(
  { tree, text }: Pick<Assembled, "tree" | "text">,
  declared?: string,
): Work<Annotated> {
  const isPauseDue = countSteps();
  const detected = new Map<Nodes, "de" | "en">();
  const amounts = { de: 0, en: 0 };
  function* detect(node: Nodes, outer: Layer): Work<void> {
    if (isPauseDue()) yield;
    const layer = node.data?.layer ?? outer;
    const span = node.data?.span;
    if (blocks.has(node.type)) {
      const language = span && detectLanguage(text.slice(span.start, span.end));
      if (!span || language === undefined) return;
      detected.set(node, language);
      if (layer !== "furniture") amounts[language] += span.end - span.start;
    } else if ("children" in node) for (const child of node.children) yield* detect(child, layer);
  }
  yield* detect(tree, "body");

  const { de, en } = amounts;
  const found = de > 2 * en ? "de" : en > 2 * de ? "en" : undefined;
  const language = declared ?? found;
  const primary = language?.split("-")[0]?.toLowerCase();
  const mark = (node: Nodes): Nodes => {
    // what the source says of a part holds for everything in it
    if (node.data?.language !== undefined) return node;
    const own = detected.get(node);
    if (own !== undefined && own !== primary) return { ...node, data: { ...node.data, language: own } };
    if (!("children" in node) || blocks.has(node.type)) return node;
    let changed = false;
    const children = node.children.map((child) => {
      const marked = mark(child);
      changed ||= marked !== child;
      return marked;
    });
    return changed ? ({ ...node, children } as Nodes) : node;
  };
  return { tree: mark(tree) as Root, ...(language === undefined ? {} : { language }) };
}
