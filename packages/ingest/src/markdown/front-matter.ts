import { Edtf } from "@bildungsprofil/core";
import { parse } from "yaml";
import type { Metadata } from "../readers/reader.js";

/** What YAML front matter says of the document. Unreadable front matter, or such with aliases, says nothing. */
export function readFrontMatter(yaml: string): Metadata | undefined {
  let data: unknown;
  try {
    data = parse(yaml, { schema: "failsafe", maxAliasCount: 0, logLevel: "silent" });
  } catch {
    return undefined;
  }
  if (typeof data !== "object" || data === null || Array.isArray(data)) return {};
  const fields = new Map<string, string>();
  for (const [key, value] of Object.entries(data)) {
    const words = Array.isArray(value) ? value.filter((item) => typeof item === "string").join(", ") : value;
    if (typeof words === "string" && words.trim() !== "") fields.set(key.toLowerCase(), words.trim());
  }
  const pick = (...names: string[]): string | undefined =>
    names.map((name) => fields.get(name)).find((value) => value !== undefined);
  const known: Partial<Record<keyof Metadata, string | undefined>> = {
    title: pick("title", "titel"),
    language: pick("lang", "language", "sprache"),
    author: pick("author", "authors", "autor", "autoren"),
    publisher: pick("publisher", "herausgeber"),
    created: toEdtf(pick("date", "datum", "created")),
    modified: toEdtf(pick("modified", "updated", "lastmod")),
    generator: pick("generator"),
  };
  return {
    ...(Object.fromEntries(Object.entries(known).filter(([, value]) => value !== undefined)) as Metadata),
    ...(fields.size > 0 ? { properties: Object.fromEntries(fields) } : {}),
  };
}

/** A date of front matter, ISO 8601 or written the German way, as EDTF. */
function toEdtf(date: string | undefined): Metadata["created"] {
  if (date === undefined) return undefined;
  const german = /^(\d{1,2})\.(\d{1,2})\.(\d{4})$/u.exec(date);
  const iso = german
    ? `${german[3]}-${german[2]!.padStart(2, "0")}-${german[1]!.padStart(2, "0")}`
    : /^\d{4}(?:-\d{2}){0,2}/u.exec(date)?.[0];
  const parsed = Edtf.safeParse(iso);
  return parsed.success ? parsed.data : undefined;
}
