import type { Issue } from "@bildungsprofil/core";
import { createTurns, type TakeTurn } from "../create-turns.js";
import { IssueError } from "../issue-error.js";
import { declaredLanguage } from "../office/declared-language.js";
import { isDamage } from "../office/is-damage.js";
import { toEdtf } from "../office/to-edtf.js";
import { childOf, childrenOf, descendantsOf, parseXml, textOf, type XmlElement } from "../office/xml.js";
import type { Metadata, ReadContext } from "../readers/reader.js";
import { openZip } from "../zip.js";
import type { OdfOmission } from "./odf-scope.js";
import { type OdfStyles, readOdfStyles } from "./odf-styles.js";

/** The parts of an OpenDocument file that hold its text. */
export interface OpenedOdf {
  /** `office:text` or `office:presentation`. */
  readonly content: XmlElement;
  /** Root of `styles.xml`, which holds headers and footers. */
  readonly stylesRoot: XmlElement | undefined;
  readonly styles: OdfStyles;
  /** Charts (`chart:chart`) by the name of their folder. */
  readonly charts: ReadonlyMap<string, XmlElement>;
  readonly takeTurn: TakeTurn;
  readonly metadata: Metadata;
  readonly issues: readonly Issue[];
}

/**
 * Opens an OpenDocument file.
 *
 * @param reader prefix of the issues' codes
 * @param kind name of the element that holds the content
 * @throws IssueError `<reader>/encrypted`, `<reader>/no-content`, those of the ZIP container and the XML
 */
export async function openOdf(
  bytes: Uint8Array,
  { limits, signal }: ReadContext,
  reader: "odp" | "odt",
  kind: "presentation" | "text",
): Promise<OpenedOdf> {
  const takeTurn = createTurns(signal);
  const archive = openZip(bytes, limits);
  const issues: Issue[] = [];
  const optional = async (name: string): Promise<XmlElement | undefined> => {
    try {
      const part = archive.read(name);
      return part && (await parseXml(part, name, { limits, takeTurn }));
    } catch (cause) {
      if (!isDamage(cause)) throw cause;
      issues.push({ ...cause.issue, severity: "warning" });
      return undefined;
    }
  };
  const manifest = archive.read("META-INF/manifest.xml");
  if (manifest && /<(?:\w+:)?encryption-data/u.test(new TextDecoder().decode(manifest)))
    throw new IssueError({
      code: `${reader}/encrypted`,
      severity: "error",
      message: "The file is encrypted. Open it with its password and save it without one.",
    });
  const part = archive.read("content.xml");
  const root = part && (await parseXml(part, "content.xml", { limits, takeTurn }));
  const content = childOf(root, "body", kind);
  if (!content)
    throw new IssueError({
      code: `${reader}/no-content`,
      severity: "error",
      message:
        "The file lacks its content. It is damaged, or of another kind than its type says: open it and save it again.",
      expected: `office:${kind} in content.xml`,
    });
  const stylesRoot = await optional("styles.xml");
  const charts = new Map<string, XmlElement>();
  for (const { attributes } of descendantsOf(content, "object")) {
    const name = (attributes["xlink:href"] ?? "").replace(/^\.\//u, "");
    if (name === "" || charts.has(name)) continue;
    const chart = childOf(await optional(`${name}/content.xml`), "body", "chart", "chart");
    if (chart) charts.set(name, chart);
  }
  const styles = readOdfStyles([stylesRoot, root]);
  const metadata = readMeta(await optional("meta.xml"), languageOf(stylesRoot));
  return { content, stylesRoot, styles, charts, takeTurn, metadata, issues };
}

/** The language that the default style of paragraphs gives. */
function languageOf(stylesRoot: XmlElement | undefined): string | undefined {
  for (const style of childrenOf(childOf(stylesRoot, "styles"), "default-style")) {
    const properties = childOf(style, "text-properties")?.attributes;
    const language = properties?.["fo:language"];
    const country = properties?.["fo:country"];
    if (language !== undefined)
      return country === undefined || country === "none" ? language : `${language}-${country}`;
  }
  return undefined;
}

function readMeta(root: XmlElement | undefined, declared: string | undefined): Metadata {
  const meta = childOf(root, "meta");
  const value = (name: string): string | undefined => {
    const text = textOf(childrenOf(meta).find((child) => child.name === name))
      .replace(/\s+/gu, " ")
      .trim();
    return text === "" ? undefined : text;
  };
  /** What files that were converted from Microsoft's formats keep of their properties. */
  const userDefined = (name: string): string | undefined =>
    textOf(
      childrenOf(meta, "user-defined").find(({ attributes }) => attributes["meta:name"] === name),
    ).trim() || undefined;
  const fields: Partial<Record<keyof Metadata, string | undefined>> = {
    title: value("dc:title"),
    language: declaredLanguage(declared, value("dc:language")),
    author: value("meta:initial-creator") ?? value("dc:creator"),
    publisher: userDefined("Company"),
    created: toEdtf(value("meta:creation-date")),
    modified: toEdtf(value("dc:date")),
    generator: value("meta:generator"),
  };
  const properties: Record<string, string> = {};
  for (const name of ["dc:subject", "dc:description", "dc:language", "meta:keyword"] as const) {
    const text =
      name === "meta:keyword" ? descendantsOf(meta, "keyword").map(textOf).join(", ") : value(name);
    if (text) properties[name.slice(name.indexOf(":") + 1)] = text;
  }
  return {
    ...(Object.fromEntries(Object.entries(fields).filter(([, text]) => text !== undefined)) as Metadata),
    ...(Object.keys(properties).length > 0 ? { properties } : {}),
  };
}

const omissions: Readonly<Record<OdfOmission, string>> = {
  comments: "The document has comments; they were left out.",
  deletions: "The document records changes; deleted words were left out.",
  hidden: "The document has words that are formatted as hidden; they were left out.",
};

/** Says what was left out on purpose. */
export function describeOmissions(omitted: ReadonlyMap<OdfOmission, number>, reader: "odp" | "odt"): Issue[] {
  return [...omitted].sort().map(([what, count]) => ({
    code: `${reader}/${what}-left-out`,
    severity: "info",
    message: omissions[what],
    actual: String(count),
  }));
}
