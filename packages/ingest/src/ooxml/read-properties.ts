import { IssueError } from "../issue-error.js";
import { declaredLanguage } from "../office/declared-language.js";
import { toEdtf } from "../office/to-edtf.js";
import { childOf, childrenOf, textOf, type XmlElement } from "../office/xml.js";
import type { Metadata } from "../readers/reader.js";
import type { Package } from "./package.js";

/**
 * What a DOCX or PPTX says of itself. Missing or unreadable properties are absent.
 *
 * @param declared language that the styles give for all text
 */
export async function readProperties(opened: Package, declared?: string): Promise<Metadata> {
  const core = await read(opened, (await opened.targetOf("", "core-properties")) ?? "docProps/core.xml");
  const app = await read(opened, (await opened.targetOf("", "extended-properties")) ?? "docProps/app.xml");
  const value = (root: XmlElement | undefined, local: string): string | undefined => {
    const text = textOf(childOf(root, local)).replace(/\s+/gu, " ").trim();
    return text === "" ? undefined : text;
  };
  const application = value(app, "Application");
  const version = value(app, "AppVersion");
  const fields: Partial<Record<keyof Metadata, string | undefined>> = {
    title: value(core, "title"),
    language: declaredLanguage(declared, value(core, "language")),
    author: value(core, "creator"),
    publisher: value(app, "Company"),
    created: toEdtf(value(core, "created")),
    modified: toEdtf(value(core, "modified")),
    generator: application && (version ? `${application} ${version}` : application),
  };
  const properties: Record<string, string> = {};
  for (const { local } of childrenOf(core)) {
    const text = value(core, local);
    if (text !== undefined) properties[local.toLowerCase()] = text;
  }
  return {
    ...(Object.fromEntries(Object.entries(fields).filter(([, text]) => text !== undefined)) as Metadata),
    ...(Object.keys(properties).length > 0 ? { properties } : {}),
  };
}

async function read(opened: Package, name: string): Promise<XmlElement | undefined> {
  try {
    return await opened.part(name);
  } catch (cause) {
    if (cause instanceof IssueError) return undefined;
    throw cause;
  }
}
