export { type BatchInput, type BatchOptions, ingestAll } from "./batch/ingest-all.js";
export { ingest, readDocument } from "./ingest.js";
export type { Vocabulary } from "./language/prepare-terms.js";
export type { IngestOptions } from "./pipeline.js";
export {
  defaultLimits,
  type Input,
  type Limits,
  type Metadata,
  type ReadContext,
  type ReadDocument,
  type Reader,
} from "./readers/reader.js";
export type { LayerRange } from "./tree/assemble.js";
export { type Citable, cite, createCiter } from "./tree/cite.js";
export { type Document, hasFailed, type IngestedDocument } from "./tree/document.js";
export type { Layer, NodeData, Place, Span } from "./tree/nodes.js";
