import { basename } from "node:path";
import { setFlagsFromString } from "node:v8";
import { Worker } from "node:worker_threads";
import { IssueError } from "../issue-error.js";
import { type IngestOptions, ingest } from "../pipeline.js";
import { defaultLimits } from "../readers/reader.js";
import type { IngestedDocument } from "../tree/document.js";
import { failedDocument } from "./failed-document.js";
import type { Result } from "./job.js";
import { toResult } from "./print-document.js";
import { readBoundedFile } from "./read-bounded-file.js";

/** What a worker process is sent: bytes, answered by the document; or the path of a file, answered by its result. */
export interface WorkerRequest {
  readonly input: Uint8Array | string;
  readonly options: Omit<IngestOptions, "signal" | "readers">;
}

/** What it sends back. */
export type WorkerResponse = IngestedDocument | Result;

// V8 interprets a pattern the first time and compiles it the second, without optimising it once there are 16 MB of compiled
// code: ours are more, and those that come late would be six times slower. At once, a document takes a quarter less time.
setFlagsFromString("--no-regexp-tier-up");
// It also drops what it has compiled and not used for some collections of garbage: keeping it saves a further tenth, and
// costs no memory that could be measured.
setFlagsFromString("--no-flush-bytecode");
// Most of our functions run too seldom for the optimising compiler: the quick one takes them at their first call.
setFlagsFromString("--always-sparkplug");

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

async function answer({ input, options }: WorkerRequest): Promise<WorkerResponse> {
  if (typeof input !== "string") return ingest(input, options);
  const named = { name: basename(input), ...options };
  try {
    const maxBytes = options.limits?.maxBytes ?? defaultLimits.maxBytes;
    return toResult(await ingest(await readBoundedFile(input, maxBytes), named));
  } catch (error) {
    if (error instanceof IssueError) return toResult(failedDocument(error.issue, named));
    throw error;
  }
}

process.on("message", (request: WorkerRequest) => {
  void answer(request).then((response) => process.send!(response satisfies WorkerResponse));
});
// the parent is gone: so is the work
process.on("disconnect", () => process.exit(0));
