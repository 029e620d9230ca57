import { roleOfStyle, type StyleRole } from "../office/style-name.js";
import { childOf, childrenOf, type XmlElement } from "../office/xml.js";

/** Styles of an OpenDocument file. */
export interface OdfStyles {
  /** Mark of a list's level, from 0; an unknown list has bullets. */
  markOf(listStyle: string | undefined, level: number): "bullet" | "ordered" | undefined;
  /** Number that the items of a list's level begin with. */
  startOf(listStyle: string | undefined, level: number): number;
  /** What a paragraph style is by its name or that of a style it is based on. */
  roleOf(paragraphStyle: string | undefined): StyleRole | undefined;
  /** Outline level that the style itself gives, from 1. */
  outlineOf(paragraphStyle: string | undefined): number | undefined;
  /** Whether the style indents the paragraph enough to stand under a list item. */
  isIndented(paragraphStyle: string | undefined): boolean;
  isBold(style: string | undefined): boolean;
  /** Whether the style keeps text from being shown. */
  isHidden(style: string | undefined): boolean;
  /** Whether the style of a slide keeps it from being shown. */
  isHiddenSlide(style: string | undefined): boolean;
}

/** Points below which an indentation is only cosmetic. */
const leastIndent = 12;

/** @param roots roots of `styles.xml` and `content.xml` */
export function readOdfStyles(roots: readonly (XmlElement | undefined)[]): OdfStyles {
  const holders = roots.flatMap((root) => [childOf(root, "styles"), childOf(root, "automatic-styles")]);
  const styles = new Map<string, XmlElement>();
  const lists = new Map<string, XmlElement>();
  for (const element of holders.flatMap((holder) => childrenOf(holder))) {
    const name = element.attributes["style:name"];
    if (name === undefined) continue;
    if (element.name === "style:style") styles.set(name, element);
    else if (element.name === "text:list-style") lists.set(name, element);
  }
  const chainOf = (name: string | undefined): XmlElement[] => {
    const chain: XmlElement[] = [];
    let style = name === undefined ? undefined : styles.get(name);
    while (style && !chain.includes(style)) {
      chain.push(style);
      style = styles.get(style.attributes["style:parent-style-name"] ?? "");
    }
    return chain;
  };
  const propertyOf = (name: string | undefined, group: string, attribute: string): string | undefined => {
    for (const style of chainOf(name)) {
      const value = childOf(style, group)?.attributes[attribute];
      if (value !== undefined) return value;
    }
    return undefined;
  };
  const levelOf = (name: string | undefined, level: number): XmlElement | undefined =>
    childrenOf(name === undefined ? undefined : lists.get(name)).find(
      ({ attributes }) => attributes["text:level"] === String(level + 1),
    );
  return {
    markOf: (name, level) => {
      const definition = levelOf(name, level);
      if (definition?.local !== "list-level-style-number") return "bullet";
      return (definition.attributes["style:num-format"] ?? "") === "" ? undefined : "ordered";
    },
    startOf: (name, level) => toNumber(levelOf(name, level)?.attributes["text:start-value"]) ?? 1,
    roleOf: (name) => {
      for (const { attributes } of chainOf(name)) {
        const role = roleOfStyle(attributes["style:display-name"] ?? attributes["style:name"] ?? "");
        if (role) return role;
      }
      return undefined;
    },
    outlineOf: (name) => {
      for (const { attributes } of chainOf(name)) {
        const level = Number(attributes["style:default-outline-level"]);
        if (level > 0) return level;
      }
      return undefined;
    },
    isIndented: (name) => toPoints(propertyOf(name, "paragraph-properties", "fo:margin-left")) >= leastIndent,
    isBold: (name) => /^(?:bold|[6-9]00)$/u.test(propertyOf(name, "text-properties", "fo:font-weight") ?? ""),
    isHidden: (name) => propertyOf(name, "text-properties", "text:display") === "none",
    isHiddenSlide: (name) =>
      propertyOf(name, "drawing-page-properties", "presentation:visibility") === "hidden",
  };
}

/** A whole number as written in an attribute. */
export function toNumber(value: string | undefined): number | undefined {
  return value !== undefined && /^\d{1,9}$/u.test(value) ? Number(value) : undefined;
}

const pointsPer: Readonly<Record<string, number>> = {
  cm: 72 / 2.54,
  mm: 72 / 25.4,
  in: 72,
  pt: 1,
  pc: 12,
  px: 0.75,
};

/** A length such as `2.5cm` in points; NaN where there is none. */
export function toPoints(length: string | undefined): number {
  const match = /^(-?\d+(?:\.\d+)?)(cm|mm|in|pt|pc|px)$/u.exec(length ?? "");
  return match ? Number(match[1]) * pointsPer[match[2]!]! : Number.NaN;
}
