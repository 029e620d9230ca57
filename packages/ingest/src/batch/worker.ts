import { basename } from "node:path";
import { Worker } from "node:worker_threads";
import { IssueError } from "../issue-error.js";
import { type IngestOptions, ingest } from "../pipeline.js";
import { defaultLimits } from "../readers/reader.js";
import type { IngestedDocument } from "../tree/document.js";
import { failedDocument } from "./failed-document.js";
import { FolderResults } from "./folder-results.js";
import type { KeptResult, Result, ResultPlace } from "./job.js";
import { toResult } from "./print-document.js";
import { readBoundedFile } from "./read-bounded-file.js";
import { resultKey } from "./result-key.js";

/** What a worker process is sent: bytes, answered by the document; or the path of a file, answered by its result. */
export interface WorkerRequest {
  readonly input: Uint8Array | string;
  /** Where the result may be kept. */
  readonly place?: ResultPlace | undefined;
  readonly options: Omit<IngestOptions, "signal" | "readers">;
}

/** What it sends back. */
export type WorkerResponse = IngestedDocument | Result | KeptResult;

/** Most memory of the process, in MiB, set by the pool that starts it. */
const maxMemoryMb = Number(process.argv[2] ?? 0);

// The heap limit of V8 does not count buffers, and a loop that allocates them never comes back to the event loop:
// a thread of its own looks on and ends the whole process.
if (maxMemoryMb > 0)
  new Worker(
    `const limit = ${maxMemoryMb} * 2 ** 20;
     setInterval(() => { if (process.memoryUsage.rss() > limit) process.kill(process.pid, "SIGKILL"); }, 50);`,
    { eval: true, resourceLimits: { maxOldGenerationSizeMb: 16 } },
  ).unref();

async function answer({ input, options, place }: WorkerRequest): Promise<WorkerResponse> {
  if (typeof input !== "string") return ingest(input, options);
  const named = { name: basename(input), ...options };
  try {
    const bytes = await readBoundedFile(input, options.limits?.maxBytes ?? defaultLimits.maxBytes);
    const read = async (): Promise<Result> => toResult(await ingest(bytes, named));
    return await (place ? keep(bytes, place, read) : read());
  } catch (error) {
    if (error instanceof IssueError) return toResult(failedDocument(error.issue, named));
    throw error;
  }
}

async function keep(
  bytes: Uint8Array,
  { job, fingerprint, force, ...files }: ResultPlace,
  read: () => Promise<Result>,
): Promise<Result | KeptResult> {
  const results = new FolderResults(files);
  const key = resultKey(bytes, fingerprint, job);
  const found = force ? undefined : results.findNow(key);
  if (found) return { outcome: { ...found, key }, cached: true };
  const result = await read();
  try {
    results.saveNow(key, result);
  } catch {
    // the parent tries itself, and meets what is in the way
    return result;
  }
  return { outcome: { ...result.outcome, key }, cached: false };
}

process.on("message", (request: WorkerRequest) => {
  void answer(request).then((response) => process.send!(response satisfies WorkerResponse));
});
// the parent is gone: so is the work
process.on("disconnect", () => process.exit(0));
