import type { Box, SlideLocator } from "@bildungsprofil/core";
import type { RootContent } from "mdast";
import { buildFlow, type FlowItem } from "../office/flow.js";
import { isOpenAddress } from "../office/is-open-address.js";
import { sortForReading } from "../office/reading-order.js";
import { withLayer } from "../office/with-layer.js";
import { childOf, childrenOf, type XmlElement } from "../office/xml.js";
import type { Run } from "../text-layout/placed-text.js";
import { readOdfFlow, readOdfTable } from "./odf-flow.js";
import { type OdfScope, omit } from "./odf-scope.js";
import { toPoints } from "./odf-styles.js";
import type { OpenedOdf } from "./open-odf.js";

/** A shape of a slide, with its words. */
export interface OdfShape {
  readonly box?: Box;
  readonly kind: "title" | "subtitle" | "content" | "furniture";
  readonly blocks: readonly RootContent[];
}

/** What the shapes of a slide need to know of it. */
export interface OdfSlideContext {
  readonly slideNumber: number;
  readonly part: SlideLocator["part"];
  readonly omitted: OdfScope["omitted"];
  readonly opened: Pick<OpenedOdf, "styles" | "charts" | "takeTurn">;
}

const furniture = new Set(["footer", "header", "page-number", "date-time"]);

/** Reads the shapes of a slide or of its notes: the title first, the others in reading order. */
export async function readOdfSlide(page: XmlElement, context: OdfSlideContext): Promise<OdfShape[]> {
  const shapes = await readShapes(page, context);
  const isTitle = ({ kind }: OdfShape): boolean => kind === "title";
  return [...shapes.filter(isTitle), ...shapes.filter((shape) => !isTitle(shape))];
}

/** Reads what a master draws on every slide, without its placeholders. */
export async function readOdfMaster(master: XmlElement, context: OdfSlideContext): Promise<RootContent[]> {
  const children = childrenOf(master).filter(
    ({ attributes }) => attributes["presentation:class"] === undefined,
  );
  const shapes = await readShapes({ ...master, children }, context);
  return shapes.flatMap(({ blocks }) => blocks.map((block) => withLayer(block, "furniture")));
}

async function readShapes(parent: XmlElement, context: OdfSlideContext, url?: string): Promise<OdfShape[]> {
  const shapes: OdfShape[] = [];
  for (const element of childrenOf(parent)) {
    if (!element.name.startsWith("draw:")) {
      if (element.name === "office:annotation") omit(context, "comments");
      continue;
    }
    if (element.local === "a") {
      const target = element.attributes["xlink:href"];
      shapes.push(...(await readShapes(element, context, isOpenAddress(target) ? target : url)));
    } else if (element.local === "g") shapes.push(...(await readGroup(element, context, url)));
    else shapes.push(...(await readShape(element, context, url ?? linkOf(element))));
  }
  return sortForReading(shapes);
}

/** Where a click on the shape leads, if out of the file. */
function linkOf(shape: XmlElement): string | undefined {
  const targets = childrenOf(childOf(shape, "event-listeners")).map(
    ({ attributes }) => attributes["xlink:href"],
  );
  return targets.find(isOpenAddress);
}

async function readGroup(
  group: XmlElement,
  context: OdfSlideContext,
  url: string | undefined,
): Promise<OdfShape[]> {
  const shapes = await readShapes(group, context, url);
  if (shapes.length === 0) return [];
  const boxes = shapes.flatMap(({ box }) => (box ? [box] : []));
  const left = Math.min(...boxes.map(({ x }) => x));
  const top = Math.min(...boxes.map(({ y }) => y));
  const box = {
    x: left,
    y: top,
    width: Math.max(...boxes.map(({ x, width }) => x + width)) - left,
    height: Math.max(...boxes.map(({ y, height }) => y + height)) - top,
  };
  return [
    { kind: "content", blocks: shapes.flatMap(({ blocks }) => blocks), ...(boxes.length > 0 ? { box } : {}) },
  ];
}

async function readShape(
  shape: XmlElement,
  context: OdfSlideContext,
  url: string | undefined,
): Promise<OdfShape[]> {
  const role = shape.attributes["presentation:class"];
  if (shape.attributes["presentation:placeholder"] === "true" || role === "page") return [];
  const name = shape.attributes["draw:name"];
  let paragraph = 0;
  const scope: OdfScope = {
    ...context.opened,
    locate: (cell): SlideLocator => ({
      type: "slide",
      slideNumber: context.slideNumber,
      ...(name ? { shape: name } : {}),
      paragraph: ++paragraph,
      part: context.part,
      ...cell,
    }),
    counts: new Map(),
    notes: [],
    omitted: context.omitted,
    pageNumber: context.slideNumber,
    url,
  };
  const table = childOf(shape, "table");
  const items = table ? [] : await readOdfFlow(shape, scope);
  const kind = furniture.has(role ?? "")
    ? "furniture"
    : role === "title" && context.part === "body"
      ? "title"
      : role === "subtitle"
        ? "subtitle"
        : "content";
  const blocks = table
    ? await readOdfTable(table, scope)
    : kind === "title"
      ? buildTitle(items, context.slideNumber === 1 ? 1 : 2)
      : buildFlow(kind === "subtitle" ? items.map(markSubtitle) : items);
  if (blocks.length === 0) return [];
  const box = boxOf(shape);
  return [
    {
      kind,
      blocks: kind === "furniture" ? blocks.map((block) => withLayer(block, "furniture")) : blocks,
      ...(box ? { box } : {}),
    },
  ];
}

/** A title is one heading, however many paragraphs it has. */
function buildTitle(items: readonly FlowItem[], depth: number): RootContent[] {
  const runs = items.flatMap((item): Run[] =>
    item.kind === "paragraph" ? ["break", ...item.paragraph.runs] : [],
  );
  return buildFlow([{ kind: "paragraph", paragraph: { runs, level: 0, headingDepth: depth }, bold: false }]);
}

function markSubtitle(item: FlowItem): FlowItem {
  return item.kind === "paragraph" ? { ...item, paragraph: { ...item.paragraph, role: "subtitle" } } : item;
}

/** The box in points; turned shapes give their place in a transform. */
function boxOf({ attributes }: XmlElement): Box | undefined {
  const moved = /translate\s*\(\s*(\S+)\s+(\S+?)\s*\)/u.exec(attributes["draw:transform"] ?? "");
  const x = toPoints(attributes["svg:x"] ?? moved?.[1]);
  const y = toPoints(attributes["svg:y"] ?? moved?.[2]);
  const width = toPoints(attributes["svg:width"]);
  const height = toPoints(attributes["svg:height"]);
  return [x, y, width, height].every(Number.isFinite) ? { x, y, width, height } : undefined;
}
