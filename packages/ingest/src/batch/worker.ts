import { writeFileSync } from "node:fs";
import { basename } from "node:path";
import { Worker } from "node:worker_threads";
import { IssueError } from "../issue-error.js";
import { type IngestOptions, ingest } from "../pipeline.js";
import { defaultLimits } from "../readers/reader.js";
import type { IngestedDocument } from "../tree/document.js";
import { failedDocument } from "./failed-document.js";
import type { Result, WrittenResult } from "./job.js";
import { toResult } from "./print-document.js";
import { readBoundedFile } from "./read-bounded-file.js";

/** What a worker process is sent: bytes, answered by the document; or the path of a file, answered by its result. */
export interface WorkerRequest {
  readonly input: Uint8Array | string;
  /** Where the result may be written. */
  readonly file?: string | undefined;
  readonly options: Omit<IngestOptions, "signal" | "readers">;
}

/** What it sends back. */
export type WorkerResponse = IngestedDocument | Result | WrittenResult;

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

async function answer({ input, options, file }: WorkerRequest): Promise<WorkerResponse> {
  if (typeof input !== "string") return ingest(input, options);
  const result = await readFile(input, options);
  return file === undefined ? result : write(result, file);
}

async function readFile(input: string, options: WorkerRequest["options"]): Promise<Result> {
  const named = { name: basename(input), ...options };
  try {
    const maxBytes = options.limits?.maxBytes ?? defaultLimits.maxBytes;
    return toResult(await ingest(await readBoundedFile(input, maxBytes), named));
  } catch (error) {
    if (error instanceof IssueError) return toResult(failedDocument(error.issue, named));
    throw error;
  }
}

function write(result: Result, file: string): Result | WrittenResult {
  try {
    writeFileSync(file, result.printed);
    return { outcome: result.outcome, file };
  } catch {
    // the parent tries itself, and meets what is in the way
    return result;
  }
}

process.on("message", (request: WorkerRequest) => {
  void answer(request).then((response) => process.send!(response satisfies WorkerResponse));
});
// the parent is gone: so is the work
process.on("disconnect", () => process.exit(0));
