import type { Box, SlideLocator } from "@bildungsprofil/core";
import type { RootContent } from "mdast";
import { buildParagraphs, type OfficeParagraph } from "../office/build-paragraphs.js";
import { sortForReading } from "../office/reading-order.js";
import { withLayer } from "../office/with-layer.js";
import { childOf, childrenOf, descendantsOf, type XmlElement } from "../office/xml.js";
import type { Run } from "../text-layout/placed-text.js";
import { readChart } from "./chart.js";
import { readDiagram, readDiagramDrawing } from "./diagram.js";
import { readDrawnTable } from "./drawn-table.js";
import type { Relationship } from "./package.js";
import { boxOf, type Inheritance, isFurniture, isTitle, placeholderOf } from "./placeholders.js";
import {
  chooseAlternative,
  type DrawnParagraph,
  linkOf,
  readTextBody,
  type TextBodyContext,
} from "./text-body.js";

/** A shape with text, or a group of such shapes. */
export interface SlideShape {
  readonly box?: Box;
  readonly kind: "title" | "subtitle" | "content" | "furniture";
  readonly blocks: readonly RootContent[];
  /** What a shape without placeholder could be a title by. */
  readonly paragraphs?: readonly DrawnParagraph[];
}

/** What shapes need to know of their slide. */
export interface SlideContext {
  readonly slideNumber: number;
  readonly part: SlideLocator["part"];
  readonly relationships: ReadonlyMap<string, Relationship>;
  readonly inheritance: Inheritance;
  /** Gives a part, or nothing where it is missing or cannot be read; that is an issue then. */
  partOf(name: string): XmlElement | undefined;
  relationshipsOf(name: string): ReadonlyMap<string, Relationship>;
}

/** Changes coordinates within a group into those of the slide. */
type Transform = (box: Box) => Box;

/** Reads the shapes of a slide's tree in reading order, groups as one. Pictures, lines and empty shapes are left out. */
export function readShapes(
  tree: XmlElement | undefined,
  context: SlideContext,
  transform: Transform = (box) => box,
): SlideShape[] {
  const shapes = childrenOf(tree).flatMap((element): SlideShape[] => {
    switch (element.local) {
      case "sp":
        return readShape(element, context, transform);
      case "grpSp":
        return readGroup(element, context, transform);
      case "graphicFrame":
        return readFrame(element, context, transform);
      case "AlternateContent":
        return readShapes(chooseAlternative(element), context, transform);
      default:
        return [];
    }
  });
  return sortForReading(shapes);
}

function readShape(shape: XmlElement, context: SlideContext, transform: Transform): SlideShape[] {
  const placeholder = placeholderOf(shape);
  const inherited = context.inheritance.of(placeholder);
  const own = boxOf(shape);
  const box = own ? transform(own) : inherited.box;
  const body = childOf(shape, "txBody");
  if (!body) return [];
  const paragraphs = readTextBody(body, {
    relationships: context.relationships,
    bullets: inherited.bullets,
    slideNumber: context.slideNumber,
    url: linkOf(childOf(nameOf(shape), "hlinkClick"), context.relationships),
    locate: (paragraph) => ({ ...locatorOf(shape, context), paragraph }),
  });
  const kind = isFurniture(inherited.type)
    ? "furniture"
    : isTitle(inherited.type)
      ? "title"
      : inherited.type === "subTitle"
        ? "subtitle"
        : "content";
  const blocks =
    kind === "title"
      ? readTitle(paragraphs, titleDepth(inherited.type, context))
      : buildParagraphs(
          kind === "subtitle"
            ? paragraphs.map((paragraph) => ({ ...paragraph, role: "subtitle" as const }))
            : paragraphs,
        );
  if (blocks.length === 0) return [];
  return [
    hide(shape, {
      kind,
      blocks: kind === "furniture" ? blocks.map((block) => withLayer(block, "furniture")) : blocks,
      ...(box ? { box } : {}),
      ...(placeholder ? {} : { paragraphs }),
    }),
  ];
}

/** Depth of a slide's title: that of the deck or of a section stands above that of a slide. */
function titleDepth(
  type: string | undefined,
  { slideNumber, inheritance: { layoutType } }: SlideContext,
): 1 | 2 {
  return slideNumber === 1 || type === "ctrTitle" || layoutType === "title" || layoutType === "secHead"
    ? 1
    : 2;
}

/** A title is one heading, however many paragraphs it has. */
export function readTitle(paragraphs: readonly OfficeParagraph[], depth: number): RootContent[] {
  const runs = paragraphs.flatMap((paragraph): Run[] => ["break", ...paragraph.runs]);
  return buildParagraphs([{ runs, level: 0, headingDepth: depth }]);
}

function readGroup(group: XmlElement, context: SlideContext, outer: Transform): SlideShape[] {
  const frame = boxOf(group);
  const transform = childOf(group, "grpSpPr", "xfrm");
  const inner = {
    x: Number(childOf(transform, "chOff")?.attributes.x ?? 0) / 12_700,
    y: Number(childOf(transform, "chOff")?.attributes.y ?? 0) / 12_700,
    width: Number(childOf(transform, "chExt")?.attributes.cx ?? 0) / 12_700,
    height: Number(childOf(transform, "chExt")?.attributes.cy ?? 0) / 12_700,
  };
  const scaled = frame !== undefined && inner.width > 0 && inner.height > 0;
  const shapes = readShapes(group, context, (box) => {
    if (!scaled) return outer(box);
    const horizontal = frame.width / inner.width;
    const vertical = frame.height / inner.height;
    return outer({
      x: frame.x + (box.x - inner.x) * horizontal,
      y: frame.y + (box.y - inner.y) * vertical,
      width: box.width * horizontal,
      height: box.height * vertical,
    });
  });
  const blocks = shapes.flatMap((shape) => shape.blocks);
  if (blocks.length === 0) return [];
  return [hide(group, { kind: "content", blocks, ...(frame ? { box: outer(frame) } : {}) })];
}

function readFrame(frame: XmlElement, context: SlideContext, transform: Transform): SlideShape[] {
  const own = boxOf(frame);
  const box = own ? transform(own) : context.inheritance.of(placeholderOf(frame)).box;
  const blocks = readGraphic(frame, context);
  return blocks.length > 0 ? [hide(frame, { kind: "content", blocks, ...(box ? { box } : {}) })] : [];
}

function readGraphic(frame: XmlElement, context: SlideContext): RootContent[] {
  const data = childOf(frame, "graphic", "graphicData");
  const locator = locatorOf(frame, context);
  const text: Omit<TextBodyContext, "locate"> = { relationships: context.relationships, bullets: [] };
  const table = childOf(data, "tbl");
  if (table)
    return readDrawnTable(table, text, (row, column, paragraph) => ({ ...locator, row, column, paragraph }));
  const diagram = childOf(data, "relIds")?.attributes["r:dm"];
  if (diagram !== undefined) return readSmartArt(diagram, context, locator);
  const chart = childOf(data, "chart")?.attributes["r:id"];
  if (chart !== undefined) {
    const name = context.relationships.get(chart)?.target;
    const part = name === undefined ? undefined : context.partOf(name);
    return part ? readChart(part, text, locator) : [];
  }
  return [];
}

function readSmartArt(id: string, context: SlideContext, locator: SlideLocator): RootContent[] {
  const locate = (paragraph: number): SlideLocator => ({ ...locator, paragraph });
  const name = context.relationships.get(id)?.target;
  const data = name === undefined ? undefined : context.partOf(name);
  if (name !== undefined && data) {
    const blocks = readDiagram(data, { relationships: context.relationshipsOf(name), bullets: [] }, locate);
    if (blocks.length > 0) return blocks;
  }
  // which drawing belongs to which diagram is told by the data model alone
  const drawingId = descendantsOf(data, "dataModelExt")[0]?.attributes.relId;
  const drawings = [...context.relationships].filter(
    ([key, { type }]) => type === "diagramDrawing" && (!drawingId || key === drawingId),
  );
  const drawing = drawings.length === 1 ? context.partOf(drawings[0]![1].target) : undefined;
  return drawing
    ? readDiagramDrawing(drawing, { relationships: context.relationships, bullets: [] }, locate)
    : [];
}

function nameOf(shape: XmlElement): XmlElement | undefined {
  return childOf(
    childrenOf(shape).find(({ local }) => local.startsWith("nv")),
    "cNvPr",
  );
}

function locatorOf(shape: XmlElement, { slideNumber, part }: SlideContext): SlideLocator {
  const name = nameOf(shape)?.attributes.name;
  return { type: "slide", slideNumber, ...(name ? { shape: name } : {}), part };
}

function hide(element: XmlElement, shape: SlideShape): SlideShape {
  const hidden = nameOf(element)?.attributes.hidden;
  if (hidden !== "1" && hidden !== "true") return shape;
  return { ...shape, blocks: shape.blocks.map((block) => withLayer(block, "hidden")) };
}
