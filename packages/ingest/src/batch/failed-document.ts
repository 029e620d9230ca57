import type { Issue } from "@bildungsprofil/core";
import type { IngestOptions } from "../pipeline.js";
import type { IngestedDocument } from "../tree/document.js";

/** Identity of a source whose bytes nobody has seen. */
const unknownSource = "0".repeat(64);

/** A document that gave nothing but an issue. */
export function failedDocument(
  issue: Issue,
  { name, url, retrieved }: Pick<IngestOptions, "name" | "url" | "retrieved">,
  source: { readonly id: string; readonly byteLength: number } = { id: unknownSource, byteLength: 0 },
): IngestedDocument {
  const known = Object.entries({ name, url, retrieved }).filter(([, value]) => value !== undefined);
  return {
    source: { ...source, mediaType: "application/octet-stream", ...Object.fromEntries(known) },
    text: "",
    tree: { type: "root", children: [] },
    layers: [],
    statements: [],
    issues: [name === undefined ? issue : { ...issue, source: name }],
  };
}
