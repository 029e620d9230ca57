import { type IngestOptions, ingest } from "../pipeline.js";
import type { IngestedDocument } from "../tree/document.js";

/** What a worker process is sent. */
export interface WorkerRequest {
  readonly bytes: Uint8Array;
  readonly options: Omit<IngestOptions, "signal">;
}

/** What it sends back. */
export type WorkerResponse = IngestedDocument;

process.on("message", ({ bytes, options }: WorkerRequest) => {
  void ingest(bytes, options).then((document) => process.send!(document satisfies WorkerResponse));
});
// the parent is gone: so is the work
process.on("disconnect", () => process.exit(0));
