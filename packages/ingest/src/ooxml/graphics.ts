import type { Locator } from "@bildungsprofil/core";
import type { RootContent } from "mdast";
import { childOf, descendantsOf, textOf, type XmlElement } from "../office/xml.js";
import { readChart } from "./chart.js";
import { readDiagram, readDiagramDrawing } from "./diagram.js";
import type { Package, Relationship } from "./package.js";
import type { TextBodyContext } from "./text-body.js";

/** The charts and diagrams that a part refers to. */
export interface Graphics {
  readonly relationships: ReadonlyMap<string, Relationship>;
  /** Roots of their parts by name; missing or damaged ones are absent. */
  readonly parts: ReadonlyMap<string, XmlElement>;
  /** Relationships of the diagrams' parts by name. */
  readonly links: ReadonlyMap<string, ReadonlyMap<string, Relationship>>;
}

const graphicTypes: ReadonlySet<string> = new Set(["chart", "chartEx", "diagramData"]);

/** @param partOf gives a part, or nothing where it is missing or damaged */
export async function loadGraphics(
  opened: Package,
  relationships: ReadonlyMap<string, Relationship>,
  partOf: (name: string) => Promise<XmlElement | undefined>,
): Promise<Graphics> {
  const parts = new Map<string, XmlElement>();
  const links = new Map<string, ReadonlyMap<string, Relationship>>();
  const load = async (type: (type: string) => boolean): Promise<void> => {
    for (const { type: found, target, external } of relationships.values()) {
      if (external || !type(found) || parts.has(target)) continue;
      const part = await partOf(target);
      if (!part) continue;
      parts.set(target, part);
      if (found !== "chart" && found !== "chartEx") links.set(target, await opened.relationships(target));
    }
  };
  await load((type) => graphicTypes.has(type));
  // a drawing repeats the words of its data model; it is read where that has none
  const wordless = [...relationships.values()].some(
    ({ type, target }) => type === "diagramData" && !hasWords(parts.get(target)),
  );
  if (wordless) await load((type) => type === "diagramDrawing");
  return { relationships, parts, links };
}

/**
 * Reads the words of a chart or a diagram.
 *
 * @param data `a:graphicData`
 */
export function readGraphic(
  data: XmlElement | undefined,
  graphics: Graphics,
  locate: (paragraph?: number) => Locator,
): RootContent[] {
  const chart = childOf(data, "chart")?.attributes["r:id"];
  if (chart !== undefined) {
    const target = graphics.relationships.get(chart)?.target ?? "";
    const part = graphics.parts.get(target);
    return part ? readChart(part, contextOf(), locate()) : [];
  }
  const diagram = childOf(data, "relIds")?.attributes["r:dm"];
  return diagram === undefined ? [] : readSmartArt(diagram, graphics, locate);
}

function readSmartArt(
  id: string,
  { relationships, parts, links }: Graphics,
  locate: (paragraph: number) => Locator,
): RootContent[] {
  const name = relationships.get(id)?.target ?? "";
  const data = parts.get(name);
  if (data) {
    const blocks = readDiagram(data, contextOf(links.get(name)), locate);
    if (blocks.length > 0) return blocks;
  }
  // which drawing belongs to which diagram is told by the data model alone
  const drawingId = descendantsOf(data, "dataModelExt")[0]?.attributes.relId;
  const drawings = [...relationships].filter(
    ([key, { type }]) => type === "diagramDrawing" && (!drawingId || key === drawingId),
  );
  const target = drawings.length === 1 ? drawings[0]![1].target : "";
  const drawing = parts.get(target);
  return drawing ? readDiagramDrawing(drawing, contextOf(links.get(target)), locate) : [];
}

function contextOf(
  relationships: ReadonlyMap<string, Relationship> = new Map(),
): Omit<TextBodyContext, "locate"> {
  return { relationships, bullets: [] };
}

function hasWords(data: XmlElement | undefined): boolean {
  return descendantsOf(data, "t").some((text) => textOf(text).trim() !== "");
}
