import type { HtmlElement } from "../html/dom.js";
import type { Layer } from "../tree/nodes.js";

export function findLayers(_root: HtmlElement): ReadonlyMap<HtmlElement, Layer> {
  return new Map();
}
