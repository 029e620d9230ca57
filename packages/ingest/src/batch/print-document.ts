import { hasFailed, type IngestedDocument } from "../tree/document.js";
import type { Result } from "./job.js";

/** The JSON of one document, as `extract` prints it and `ingest` writes it: two spaces, a line feed at the end. */
export function printDocument({ source, text, layers, statements, issues }: IngestedDocument): string {
  return `${JSON.stringify({ source, text, layers, statements, issues }, null, 2)}\n`;
}

/** A document as it is stored. */
export function toResult(document: IngestedDocument): Result {
  return { printed: printDocument(document), outcome: toOutcome(document) };
}

/** What is kept of a document beside its result. */
export function toOutcome(
  document: Pick<IngestedDocument, "source" | "statements" | "issues">,
): Result["outcome"] {
  const { source, statements, issues } = document;
  return {
    status: hasFailed(document) ? "failed" : "read",
    source: source.id,
    statements: statements.length,
    about: [...new Set(statements.flatMap(({ about }) => about ?? []))].sort(),
    issues,
  };
}
