import type { IngestOptions } from "./pipeline.js";
import type { Document, IngestedDocument } from "./tree/document.js";

/**
 * Reads one document and finds what it states.
 *
 * Never rejects for bad bytes: a document that gave no result has an issue of severity `error`, an empty text and no
 * statements. A document that could be read but states nothing has the issue `extract/nothing-found`.
 */
export async function ingest(
  bytes: Uint8Array | ArrayBuffer,
  options: IngestOptions = {},
): Promise<IngestedDocument> {
  // loaded at the first call, so that importing the package costs next to nothing
  const pipeline = await import("./pipeline.js");
  return pipeline.ingest(bytes, options);
}

/** Reads one document without looking for statements. */
export async function readDocument(
  bytes: Uint8Array | ArrayBuffer,
  options: IngestOptions = {},
): Promise<Document> {
  const pipeline = await import("./pipeline.js");
  return pipeline.readDocument(bytes, options);
}
