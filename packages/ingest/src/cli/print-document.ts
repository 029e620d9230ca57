import type { IngestedDocument } from "../tree/document.js";

/** The JSON of one document, as `extract` prints it and `ingest` writes it: two spaces, a line feed at the end. */
export function printDocument({ source, text, layers, statements, issues }: IngestedDocument): string {
  return `${JSON.stringify({ source, text, layers, statements, issues }, null, 2)}\n`;
}
