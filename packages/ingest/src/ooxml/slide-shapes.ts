import type { Box, SlideLocator } from "@bildungsprofil/core";
import type { RootContent } from "mdast";
import type { TakeTurn } from "../create-turns.js";
import { buildParagraphs, buildParagraphsInTurns, type OfficeParagraph } from "../office/build-paragraphs.js";
import { sortForReading } from "../office/reading-order.js";
import { withLayer } from "../office/with-layer.js";
import { childOf, childrenOf, type XmlElement } from "../office/xml.js";
import type { Run } from "../text-layout/placed-text.js";
import { readDrawnTable } from "./drawn-table.js";
import { type Graphics, readGraphic } from "./graphics.js";
import type { Relationship } from "./package.js";
import { boxOf, type Inheritance, isFurniture, isTitle, placeholderOf } from "./placeholders.js";
import { chooseAlternative, type DrawnParagraph, linkOf, readTextBody } from "./text-body.js";

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
  /** Charts and diagrams of the slide. */
  readonly graphics: Graphics;
  readonly takeTurn: TakeTurn;
}

/** Changes coordinates within a group into those of the slide. */
type Transform = (box: Box) => Box;

/** Reads the shapes of a slide's tree in reading order, groups as one. Pictures, lines and empty shapes are left out. */
export async function readShapes(
  tree: XmlElement | undefined,
  context: SlideContext,
  transform: Transform = (box) => box,
): Promise<SlideShape[]> {
  const shapes: SlideShape[] = [];
  for (const element of childrenOf(tree)) {
    await context.takeTurn();
    switch (element.local) {
      case "sp":
        shapes.push(...(await readShape(element, context, transform)));
        break;
      case "grpSp":
        shapes.push(...(await readGroup(element, context, transform)));
        break;
      case "graphicFrame":
        shapes.push(...(await readFrame(element, context, transform)));
        break;
      case "AlternateContent":
        shapes.push(...(await readShapes(chooseAlternative(element), context, transform)));
    }
  }
  return sortForReading(shapes);
}

async function readShape(
  shape: XmlElement,
  context: SlideContext,
  transform: Transform,
): Promise<SlideShape[]> {
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
      : await buildParagraphsInTurns(
          kind === "subtitle"
            ? paragraphs.map((paragraph) => ({ ...paragraph, role: "subtitle" as const }))
            : paragraphs,
          context.takeTurn,
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

async function readGroup(group: XmlElement, context: SlideContext, outer: Transform): Promise<SlideShape[]> {
  const frame = boxOf(group);
  const transform = childOf(group, "grpSpPr", "xfrm");
  const inner = {
    x: Number(childOf(transform, "chOff")?.attributes.x ?? 0) / 12_700,
    y: Number(childOf(transform, "chOff")?.attributes.y ?? 0) / 12_700,
    width: Number(childOf(transform, "chExt")?.attributes.cx ?? 0) / 12_700,
    height: Number(childOf(transform, "chExt")?.attributes.cy ?? 0) / 12_700,
  };
  const scaled = frame !== undefined && inner.width > 0 && inner.height > 0;
  const shapes = await readShapes(group, context, (box) => {
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

async function readFrame(
  frame: XmlElement,
  context: SlideContext,
  transform: Transform,
): Promise<SlideShape[]> {
  const own = boxOf(frame);
  const box = own ? transform(own) : context.inheritance.of(placeholderOf(frame)).box;
  const data = childOf(frame, "graphic", "graphicData");
  const locator = locatorOf(frame, context);
  const table = childOf(data, "tbl");
  const blocks = table
    ? await readDrawnTable(
        table,
        { relationships: context.relationships, bullets: [] },
        (row, column, paragraph) => ({ ...locator, row, column, paragraph }),
        context.takeTurn,
      )
    : readGraphic(data, context.graphics, (paragraph) =>
        paragraph === undefined ? locator : { ...locator, paragraph },
      );
  return blocks.length > 0 ? [hide(frame, { kind: "content", blocks, ...(box ? { box } : {}) })] : [];
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
