import { childOf, childrenOf, type XmlElement } from "../office/xml.js";

/** What a paragraph of a Word document is by its style and its own properties. */
export interface ParagraphFormat {
  readonly headingDepth?: number;
  readonly list?: "bullet" | "ordered";
  /** Level of the list, from 0. */
  readonly level: number;
  readonly bold: boolean;
  readonly kind: "text" | "subtitle" | "caption" | "contents";
}

/** Resolves styles and numberings of a Word document. */
export interface WordStyles {
  formatOf(properties: XmlElement | undefined): ParagraphFormat;
}

/** @param styles root of `styles.xml` @param numbering root of `numbering.xml` */
export function readWordStyles(
  styles: XmlElement | undefined,
  numbering: XmlElement | undefined,
): WordStyles {
  const byId = new Map(
    childrenOf(styles, "style").map((style) => [style.attributes["w:styleId"] ?? "", style]),
  );
  const defaultStyle = childrenOf(styles, "style").find(
    ({ attributes }) => attributes["w:type"] === "paragraph" && isOn(attributes["w:default"] ?? "0"),
  );
  const abstracts = new Map(
    childrenOf(numbering, "abstractNum").map((one) => [one.attributes["w:abstractNumId"] ?? "", one]),
  );
  const numberings = new Map(
    childrenOf(numbering, "num").map((one) => [
      one.attributes["w:numId"] ?? "",
      abstracts.get(readValue(one, "abstractNumId") ?? ""),
    ]),
  );

  /** The styles that a style is based on, itself first. */
  const chainOf = (id: string | undefined): XmlElement[] => {
    const chain: XmlElement[] = [];
    let style = id === undefined ? defaultStyle : byId.get(id);
    while (style && !chain.includes(style)) {
      chain.push(style);
      style = byId.get(readValue(style, "basedOn") ?? "");
    }
    return chain;
  };

  const listOf = (chain: readonly XmlElement[]): { list?: "bullet" | "ordered"; level: number } => {
    const numbered = chain
      .map((properties) => childOf(properties, "numPr"))
      .filter((found) => found !== undefined);
    const id = numbered.map((found) => readValue(found, "numId")).find((found) => found !== undefined);
    const level =
      Number(numbered.map((found) => readValue(found, "ilvl")).find((found) => found !== undefined) ?? 0) ||
      0;
    const abstract = id === undefined ? undefined : numberings.get(id);
    if (!abstract) return { level: 0 };
    const style = readValue(abstract, "numStyleLink");
    const linked =
      style === undefined
        ? abstract
        : ([...abstracts.values()].find((one) => readValue(one, "styleLink") === style) ?? abstract);
    const definition = childrenOf(linked, "lvl").find(
      ({ attributes }) => attributes["w:ilvl"] === String(level),
    );
    const format = readValue(definition, "numFmt");
    if (format === "none" || (definition && readValue(definition, "lvlText") === "" && format !== "bullet"))
      return { level };
    return { list: format === "bullet" ? "bullet" : "ordered", level };
  };

  return {
    formatOf: (properties) => {
      const styleChain = chainOf(readValue(properties, "pStyle"));
      const chain = [properties, ...styleChain.map((style) => childOf(style, "pPr"))].filter(
        (found) => found !== undefined,
      );
      const names = styleChain.map((style) => (readValue(style, "name") ?? "").toLowerCase());
      const outline = chain
        .map((found) => readValue(found, "outlineLvl"))
        .find((found) => found !== undefined);
      const named = names
        .map((name) => /^heading (\d)$/u.exec(name)?.[1])
        .find((found) => found !== undefined);
      const depth =
        names[0] === "title"
          ? 1
          : outline === undefined
            ? Number(named ?? 0)
            : Number(outline) < 9
              ? Number(outline) + 1
              : 0;
      const boldness = styleChain
        .map((style) => childOf(style, "rPr", "b"))
        .find((found) => found !== undefined);
      const kind =
        names[0] === "subtitle"
          ? "subtitle"
          : names[0] === "caption"
            ? "caption"
            : /^toc \d/u.test(names[0] ?? "")
              ? "contents"
              : "text";
      return {
        ...listOf(chain),
        ...(depth > 0 && kind !== "contents" ? { headingDepth: depth } : {}),
        bold: boldness !== undefined && isOn(boldness.attributes["w:val"] ?? "1"),
        kind,
      };
    },
  };
}

/** `w:val` of a child element. */
export function readValue(element: XmlElement | undefined, local: string): string | undefined {
  return childOf(element, local)?.attributes["w:val"];
}

/** Whether an on-off value means on. */
export function isOn(value: string): boolean {
  return value !== "0" && value !== "false" && value !== "off";
}
