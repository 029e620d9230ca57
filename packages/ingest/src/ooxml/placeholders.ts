import type { Box } from "@bildungsprofil/core";
import { childOf, childrenOf, type XmlElement } from "../office/xml.js";
import { type LevelBullets, levelBulletsOf } from "./bullets.js";

/** A placeholder of a slide, a layout or a master. */
export interface Placeholder {
  /** `title`, `ctrTitle`, `subTitle`, `body`, `obj`, `ftr`, `sldNum`, `dt` …; `obj` where none is given. */
  readonly type: string;
  readonly index: string | undefined;
}

/** What shapes on a slide inherit. */
export interface Inheritance {
  /** `type` of the layout: `title`, `secHead`, `obj` …, if there is one. */
  readonly layoutType: string | undefined;
  /** Type (the layout may know it better), box and bullets of a placeholder; of a free shape for `undefined`. */
  of(placeholder: Placeholder | undefined): {
    readonly type: string | undefined;
    readonly box: Box | undefined;
    readonly bullets: readonly LevelBullets[];
  };
}

interface Defined extends Placeholder {
  readonly box: Box | undefined;
  readonly bullets: LevelBullets;
}

/** Points in a unit of DrawingML. */
const pointsPerEmu = 1 / 12_700;

/** The placeholder that a shape is, if it is one. */
export function placeholderOf(shape: XmlElement): Placeholder | undefined {
  const properties = childrenOf(shape).find(({ local }) => local.startsWith("nv"));
  const placeholder = childOf(properties, "nvPr", "ph");
  return placeholder && { type: placeholder.attributes.type ?? "obj", index: placeholder.attributes.idx };
}

/** The box of a shape as its own properties give it, in points. */
export function boxOf(shape: XmlElement): Box | undefined {
  const transform =
    childOf(shape, "spPr", "xfrm") ?? childOf(shape, "grpSpPr", "xfrm") ?? childOf(shape, "xfrm");
  const { x, y } = childOf(transform, "off")?.attributes ?? {};
  const { cx, cy } = childOf(transform, "ext")?.attributes ?? {};
  const [left, top, width, height] = [x, y, cx, cy].map((value) => Number(value) * pointsPerEmu) as [
    number,
    number,
    number,
    number,
  ];
  if (![left, top, width, height].every(Number.isFinite)) return undefined;
  // a shape turned by about a quarter covers the box with its sides swapped
  const turn = Math.abs(Number(transform?.attributes.rot ?? 0) / 60_000) % 180;
  if (turn <= 45 || turn >= 135) return { x: left, y: top, width, height };
  return { x: left + (width - height) / 2, y: top + (height - width) / 2, width: height, height: width };
}

/** Gives what shapes inherit that follow this layout and this master. */
export function readInheritance(
  layout: XmlElement | undefined,
  master: XmlElement | undefined,
  defaults: LevelBullets,
): Inheritance {
  const layoutPlaceholders = definedIn(layout);
  const masterPlaceholders = definedIn(master);
  const styles = childOf(master, "txStyles");
  const titleStyle = levelBulletsOf(childOf(styles, "titleStyle"));
  const bodyStyle = levelBulletsOf(childOf(styles, "bodyStyle"));
  const otherStyle = levelBulletsOf(childOf(styles, "otherStyle"));

  return {
    layoutType: layout?.attributes.type,
    of: (placeholder) => {
      if (!placeholder) return { type: undefined, box: undefined, bullets: [defaults] };
      const own = layoutPlaceholders.find(
        ({ index }) => placeholder.index !== undefined && index === placeholder.index,
      );
      const byType = layoutPlaceholders.find(({ type }) => sameRole(type, placeholder.type));
      const inLayout =
        own && (sameRole(own.type, placeholder.type) || placeholder.type === "obj") ? own : byType;
      const type = placeholder.type === "obj" ? (inLayout?.type ?? "obj") : placeholder.type;
      const inMaster = masterPlaceholders.find((other) => masterRole(other.type) === masterRole(type));
      const style = isTitle(type) ? titleStyle : masterRole(type) === "body" ? bodyStyle : otherStyle;
      return {
        type,
        box: inLayout?.box ?? inMaster?.box,
        bullets: [inLayout?.bullets ?? [], inMaster?.bullets ?? [], style, defaults],
      };
    },
  };
}

export function isTitle(type: string | undefined): boolean {
  return type === "title" || type === "ctrTitle";
}

/** Footer, number, date and header of a slide. */
export function isFurniture(type: string | undefined): boolean {
  return type === "ftr" || type === "sldNum" || type === "dt" || type === "hdr";
}

function definedIn(part: XmlElement | undefined): Defined[] {
  return childrenOf(childOf(part, "cSld", "spTree")).flatMap((shape): Defined[] => {
    const placeholder = placeholderOf(shape);
    return placeholder
      ? [{ ...placeholder, box: boxOf(shape), bullets: levelBulletsOf(childOf(shape, "txBody", "lstStyle")) }]
      : [];
  });
}

function sameRole(a: string, b: string): boolean {
  return a === b || (isTitle(a) && isTitle(b));
}

/** A master has but five placeholders; every kind of content is its body. */
function masterRole(type: string): string {
  return isTitle(type) ? "title" : isFurniture(type) ? type : "body";
}
