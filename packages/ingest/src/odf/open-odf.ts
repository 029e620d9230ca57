import type { Issue } from "@bildungsprofil/core";
import { IssueError } from "../issue-error.js";
import { toEdtf } from "../office/to-edtf.js";
import { childOf, childrenOf, descendantsOf, parseXml, textOf, type XmlElement } from "../office/xml.js";
import type { Limits, Metadata } from "../readers/reader.js";
import { openZip } from "../zip.js";
import { type OdfStyles, readOdfStyles } from "./odf-styles.js";

/** The parts of an OpenDocument file that hold its text. */
export interface OpenedOdf {
  /** `office:text` or `office:presentation`. */
  readonly content: XmlElement;
  /** Root of `styles.xml`, which holds headers and footers. */
  readonly stylesRoot: XmlElement | undefined;
  readonly styles: OdfStyles;
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
export function openOdf(
  bytes: Uint8Array,
  limits: Limits,
  reader: "odp" | "odt",
  kind: "presentation" | "text",
): OpenedOdf {
  const archive = openZip(bytes, limits);
  const issues: Issue[] = [];
  const optional = (name: string): XmlElement | undefined => {
    try {
      const part = archive.read(name);
      return part && parseXml(part, name, limits.maxDepth);
    } catch (cause) {
      if (!(cause instanceof IssueError) || /^zip\/(?:too-large|ratio)$/u.test(cause.issue.code)) throw cause;
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
  const root = part && parseXml(part, "content.xml", limits.maxDepth);
  const content = childOf(root, "body", kind);
  if (!content)
    throw new IssueError({
      code: `${reader}/no-content`,
      severity: "error",
      message:
        "The file lacks its content. It is damaged, or of another kind than its type says: open it and save it again.",
      expected: `office:${kind} in content.xml`,
    });
  const stylesRoot = optional("styles.xml");
  const styles = readOdfStyles([stylesRoot, root]);
  const metadata = readMeta(optional("meta.xml"));
  return { content, stylesRoot, styles, metadata, issues };
}

function readMeta(root: XmlElement | undefined): Metadata {
  const meta = childOf(root, "meta");
  const value = (name: string): string | undefined => {
    const text = textOf(childrenOf(meta).find((child) => child.name === name))
      .replace(/\s+/gu, " ")
      .trim();
    return text === "" ? undefined : text;
  };
  const fields: Partial<Record<keyof Metadata, string | undefined>> = {
    title: value("dc:title"),
    author: value("meta:initial-creator") ?? value("dc:creator"),
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

/** Says what was left out on purpose. */
export function describeOmissions(
  omitted: ReadonlySet<"comments" | "deletions">,
  reader: "odp" | "odt",
): Issue[] {
  return [...omitted].sort().map((what) => ({
    code: `${reader}/${what}-left-out`,
    severity: "info",
    message:
      what === "comments"
        ? "The document has comments; they were left out."
        : "The document records changes; deleted words were left out.",
  }));
}
