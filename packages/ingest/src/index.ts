export { type BatchInput, type BatchOptions, ingestAll } from "./batch/ingest-all.js";
export { ingest, readDocument } from "./ingest.js";
export type { IngestOptions } from "./pipeline.js";
export { defaultLimits, type Limits } from "./readers/reader.js";
export type { LayerRange } from "./tree/assemble.js";
export { cite, createCiter } from "./tree/cite.js";
export { type Document, hasFailed, type IngestedDocument } from "./tree/document.js";
export type { Layer, NodeData, Place, Span } from "./tree/nodes.js";
