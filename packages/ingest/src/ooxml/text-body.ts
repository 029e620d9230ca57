import type { Locator } from "@bildungsprofil/core";
import type { OfficeParagraph } from "../office/build-paragraphs.js";
import { isOpenAddress } from "../office/is-open-address.js";
import { isSymbolFont, readSymbols } from "../office/symbol-font.js";
import { childOf, childrenOf, descendantsOf, textOf, type XmlElement } from "../office/xml.js";
import { placeText, type Run } from "../text-layout/placed-text.js";
import { bulletOf, inheritBullet, type LevelBullets, levelBulletsOf } from "./bullets.js";
import type { Relationship } from "./package.js";

/** What a text body needs to know of its surroundings. */
export interface TextBodyContext {
  readonly relationships: ReadonlyMap<string, Relationship>;
  /** Styles that bullets are inherited from, the nearest first. */
  readonly bullets: readonly LevelBullets[];
  /** What a slide number field shows; absent: what the file holds. */
  readonly slideNumber?: number;
  /** Link of the shape that holds the text. */
  readonly url?: string | undefined;
  /** @param paragraph from 1 */
  locate(paragraph: number): Locator;
}

/** A symbol font is also named for runs of letters that it does not draw; its symbols stand in runs of a few. */
const mostSymbols = 3;

/** A paragraph of DrawingML. */
export interface DrawnParagraph extends OfficeParagraph {
  /** Largest font size that its runs set, in points. */
  readonly fontSize?: number;
}

/** Reads the paragraphs of a DrawingML text body (`p:txBody`, `a:txBody`, `dgm:t`, `c:rich`). */
export function readTextBody(body: XmlElement | undefined, context: TextBodyContext): DrawnParagraph[] {
  const chain = [levelBulletsOf(childOf(body, "lstStyle")), ...context.bullets];
  /** Of each level the first number of the list and the last; a paragraph without a number ends it and those below. */
  const counts: { readonly start: number; readonly last: number }[] = [];
  const countItem = (properties: XmlElement | undefined, level: number): number => {
    const start = Math.max(1, Number(childOf(properties, "buAutoNum")?.attributes.startAt ?? 1) || 1);
    const before = counts[level];
    const last = before?.start === start ? before.last + 1 : start;
    counts[level] = { start, last };
    counts.length = level + 1;
    return last;
  };
  return childrenOf(body, "p").map((paragraph, index): DrawnParagraph => {
    const properties = childOf(paragraph, "pPr");
    const level = Math.min(8, Math.max(0, Number(properties?.attributes.lvl ?? 0) || 0));
    const bullet = bulletOf(properties) ?? inheritBullet(chain, level);
    const locator = context.locate(index + 1);
    const sizes: number[] = [];
    const runs = readRuns(paragraph, context, locator, sizes);
    // empty paragraphs have no number
    const isEmpty = runs.every((run) => run === "break" || run.text.value.trim() === "");
    const ordinal = bullet === "ordered" && !isEmpty ? countItem(properties, level) : undefined;
    if (bullet !== "ordered" && !isEmpty) counts.length = Math.min(counts.length, level);
    return {
      runs,
      level,
      ...(bullet === "none" ? {} : { list: bullet }),
      ...(ordinal === undefined ? {} : { ordinal }),
      ...(sizes.length > 0 ? { fontSize: Math.max(...sizes) } : {}),
    };
  });
}

function readRuns(parent: XmlElement, context: TextBodyContext, locator: Locator, sizes: number[]): Run[] {
  return childrenOf(parent).flatMap((child): Run[] => {
    switch (child.local) {
      case "r":
      case "fld": {
        const properties = childOf(child, "rPr");
        const size = Number(properties?.attributes.sz ?? 0) / 100;
        const numbers = child.attributes.type === "slidenum" && context.slideNumber !== undefined;
        const written = decodeEscapes(textOf(childOf(child, "t")));
        const font = ["sym", "latin"].map((local) => childOf(properties, local)?.attributes.typeface);
        const symbols = written.length <= mostSymbols ? font.find(isSymbolFont) : undefined;
        const value = numbers
          ? String(context.slideNumber)
          : symbols === undefined
            ? written
            : readSymbols(written, symbols);
        if (size > 0 && value.trim() !== "") sizes.push(size);
        const url = linkOf(childOf(properties, "hlinkClick"), context.relationships) ?? context.url;
        return [{ text: placeText(value, locator), ...(url === undefined ? {} : { url }) }];
      }
      case "br":
        return ["break"];
      case "AlternateContent":
        return readRuns(chooseAlternative(child), context, locator, sizes);
      case "m":
      case "oMathPara":
      case "oMath":
        return descendantsOf(child, "t").map((part) => ({ text: placeText(textOf(part), locator) }));
      default:
        return [];
    }
  });
}

/** The address that a `hlinkClick` points to, if it leads out of the file. */
export function linkOf(
  link: XmlElement | undefined,
  relationships: ReadonlyMap<string, Relationship>,
): string | undefined {
  const relationship = relationships.get(link?.attributes["r:id"] ?? "");
  return relationship?.external && isOpenAddress(relationship.target) ? relationship.target : undefined;
}

/**
 * The first alternative that holds text or a chart, else the first: programs write the same content in several ways,
 * and a word that it cannot be shown as the last of them.
 */
export function chooseAlternative(element: XmlElement): XmlElement {
  const alternatives = childrenOf(element);
  const holds = (alternative: XmlElement, local: string): boolean =>
    descendantsOf(alternative, local).length > 0;
  return (
    alternatives.find(
      (alternative) => holds(alternative, "t") || holds(alternative, "chart") || holds(alternative, "relIds"),
    ) ??
    alternatives[0] ??
    element
  );
}

/** Resolves `_x000B_` and the like; vertical tabs and carriage returns are line breaks. */
function decodeEscapes(text: string): string {
  return text
    .replace(/_x([\dA-Fa-f]{4})_/gu, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)))
    .replace(/[\v\r]/gu, "\n");
}
