import { roleOfStyle, type StyleRole } from "../office/style-name.js";
import { childOf, childrenOf, type XmlElement } from "../office/xml.js";
import { type NumberedLevel, readRestarts } from "./word-numbering.js";
import { isOn, readValue } from "./word-values.js";

/** What a paragraph of a Word document is by its style and its own properties. */
export interface ParagraphFormat {
  readonly headingDepth?: number;
  readonly list?: "bullet" | "ordered";
  /** Level of the list, from 0. */
  readonly level: number;
  /** The numbering that counts it; headings have one too. */
  readonly numbered?: NumberedLevel;
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
      { counter: readValue(one, "abstractNumId") ?? "", restarts: readRestarts(one) },
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

  const listOf = (
    chain: readonly XmlElement[],
    style: Style,
  ): Pick<ParagraphFormat, "list" | "level" | "numbered"> => {
    const numbered = chain
      .map((properties) => childOf(properties, "numPr"))
      .filter((found) => found !== undefined);
    const id = numbered.map((found) => readValue(found, "numId")).find((found) => found !== undefined);
    if (id === undefined && style.namedList)
      return { list: style.namedList.mark, level: style.namedList.level };
    const written = numbered.map((found) => readValue(found, "ilvl")).find((found) => found !== undefined);
    const numbering = id === undefined ? undefined : numberings.get(id);
    const abstract = abstracts.get(numbering?.counter ?? "");
    if (id === undefined || !numbering || !abstract) return { level: 0 };
    const link = readValue(abstract, "numStyleLink");
    const linked =
      link === undefined
        ? abstract
        : ([...abstracts.values()].find((one) => readValue(one, "styleLink") === link) ?? abstract);
    const definitions = childrenOf(linked, "lvl");
    const definition =
      written === undefined
        ? (definitions.find((one) => style.ids.includes(readValue(one, "pStyle") ?? "-")) ?? definitions[0])
        : definitions.find(({ attributes }) => attributes["w:ilvl"] === written);
    const own = Number(written ?? definition?.attributes["w:ilvl"] ?? 0) || 0;
    const level = Math.max(own, style.namedList?.level ?? 0);
    const format = readValue(definition, "numFmt");
    if (format === "none" || (definition && readValue(definition, "lvlText") === "" && format !== "bullet"))
      return { level };
    if (format === "bullet") return { list: "bullet", level };
    return {
      list: "ordered",
      level,
      numbered: { ...numbering, numbering: id, level: own, definitions },
    };
  };

  const readStyle = (id: string | undefined): Style => {
    const chain = chainOf(id);
    // a style that the file does not define may still tell by its identifier
    const named = chain.length > 0 ? chain.map((style) => readValue(style, "name") ?? "") : [id ?? ""];
    let role: StyleRole | undefined;
    for (const [index, name] of named.entries()) {
      const outline = readValue(childOf(chain[index], "pPr"), "outlineLvl");
      role = roleOfOutline(outline) ?? roleOfStyle(name);
      if (role || outline !== undefined) break;
    }
    const boldness = chain.map((style) => childOf(style, "rPr", "b")).find((found) => found !== undefined);
    return {
      role,
      ids: chain.map(({ attributes }) => attributes["w:styleId"] ?? ""),
      properties: chain.map((style) => childOf(style, "pPr")).filter((found) => found !== undefined),
      bold: boldness !== undefined && isOn(boldness.attributes["w:val"] ?? "1"),
      namedList: named.map(listOfName).find((found) => found !== undefined),
    };
  };
  const known = new Map<string | undefined, Style>();

  return {
    formatOf: (properties) => {
      const id = readValue(properties, "pStyle");
      const style = known.get(id) ?? readStyle(id);
      known.set(id, style);
      const outline = readValue(properties, "outlineLvl");
      const role =
        style.role?.kind === "title" || style.role?.kind === "contents" || outline === undefined
          ? style.role
          : roleOfOutline(outline);
      const depth = role?.kind === "title" ? 1 : role?.kind === "heading" ? role.depth : undefined;
      return {
        ...listOf(properties ? [properties, ...style.properties] : style.properties, style),
        ...(depth === undefined ? {} : { headingDepth: depth }),
        bold: style.bold,
        kind:
          role === undefined || depth !== undefined || role.kind === "title" || role.kind === "heading"
            ? "text"
            : role.kind,
      };
    },
  };
}

/** A style with what it is based on. */
interface Style {
  readonly role: StyleRole | undefined;
  readonly ids: readonly string[];
  readonly properties: readonly XmlElement[];
  readonly bold: boolean;
  /** The list that its name tells of. */
  readonly namedList: { readonly mark: "bullet" | "ordered"; readonly level: number } | undefined;
}

/** @param outline level as written: from 0, 9 for none */
function roleOfOutline(outline: string | undefined): StyleRole | undefined {
  const level = Number(outline ?? 9);
  return level >= 0 && level < 9 ? { kind: "heading", depth: level + 1 } : undefined;
}

function listOfName(name: string): Style["namedList"] {
  const match =
    /^(?:(list bullet|listbullet|aufzählungszeichen)|list number|listnumber|listennummer) ?([2-5])?$/u.exec(
      name.toLowerCase(),
    );
  return match ? { mark: match[1] ? "bullet" : "ordered", level: Number(match[2] ?? 1) - 1 } : undefined;
}
