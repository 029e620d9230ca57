import type { Locator } from "@bildungsprofil/core";
import type { List, ListItem, Paragraph, RootContent } from "mdast";
import { childOf, childrenOf, descendantsOf, type XmlElement } from "../office/xml.js";
import { buildPhrasing } from "../text-layout/placed-text.js";
import { readTextBody, type TextBodyContext } from "./text-body.js";

/** Diagrams nest but a few levels; what a damaged one nests deeper is read without levels. */
const deepest = 30;

/**
 * Reads the texts of a SmartArt from its data model: a list nested as the diagram is, then what stands on its
 * connecting lines.
 */
export function readDiagram(
  data: XmlElement,
  context: Omit<TextBodyContext, "locate">,
  locate: (paragraph: number) => Locator,
): RootContent[] {
  const points = new Map<string, XmlElement>();
  for (const point of childrenOf(childOf(data, "ptLst"), "pt")) {
    const id = point.attributes.modelId;
    if (id !== undefined) points.set(id, point);
  }
  const children = new Map<string, { id: string; order: number }[]>();
  const inner = new Set<string>();
  for (const { attributes } of childrenOf(childOf(data, "cxnLst"), "cxn")) {
    const { type, srcId, destId, srcOrd } = attributes;
    if ((type !== undefined && type !== "parOf") || srcId === undefined || destId === undefined) continue;
    const siblings = children.get(srcId) ?? [];
    siblings.push({ id: destId, order: Number(srcOrd ?? 0) });
    children.set(srcId, siblings);
    inner.add(destId);
  }
  for (const siblings of children.values()) siblings.sort((a, b) => a.order - b.order);

  let count = 0;
  const seen = new Set<string>();
  const paragraphsOf = (id: string): Paragraph[] => {
    const body = childOf(points.get(id), "t");
    // most points are but places in the drawing
    if (!body) return [];
    return readTextBody(body, { ...context, locate: () => locate(++count) }).flatMap(({ runs }) => {
      const content = buildPhrasing(runs);
      return content.length > 0 ? [{ type: "paragraph" as const, children: content }] : [];
    });
  };
  /** Items of a point's children; a point without words gives way to its own children. */
  const itemsUnder = (id: string, depth: number): ListItem[] =>
    (depth < deepest ? (children.get(id) ?? []) : []).flatMap((child): ListItem[] => {
      if (seen.has(child.id)) return [];
      seen.add(child.id);
      const paragraphs = paragraphsOf(child.id);
      const below = itemsUnder(child.id, depth + 1);
      if (paragraphs.length === 0) return below;
      return [{ type: "listItem", children: below.length > 0 ? [...paragraphs, list(below)] : paragraphs }];
    });

  const roots = [...points.keys()].filter((id) => !inner.has(id) && children.has(id));
  const items = roots.flatMap((id): ListItem[] => {
    seen.add(id);
    const own = paragraphsOf(id).map((paragraph): ListItem => ({ type: "listItem", children: [paragraph] }));
    return [...own, ...itemsUnder(id, 0)];
  });
  const rest = [...points.keys()].filter((id) => !seen.has(id)).flatMap(paragraphsOf);
  return [...(items.length > 0 ? [list(items)] : []), ...rest];
}

/** Reads the texts of a drawn SmartArt, for decks whose data model is missing. */
export function readDiagramDrawing(
  drawing: XmlElement,
  context: Omit<TextBodyContext, "locate">,
  locate: (paragraph: number) => Locator,
): RootContent[] {
  let count = 0;
  return descendantsOf(drawing, "txBody").flatMap((body) =>
    readTextBody(body, { ...context, locate: () => locate(++count) }).flatMap(({ runs }): RootContent[] => {
      const children = buildPhrasing(runs);
      return children.length > 0 ? [{ type: "paragraph", children }] : [];
    }),
  );
}

function list(children: ListItem[]): List {
  return { type: "list", ordered: false, children };
}
