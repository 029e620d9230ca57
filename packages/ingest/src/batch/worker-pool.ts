import { type ChildProcess, fork } from "node:child_process";
import { availableParallelism } from "node:os";
import type { Issue } from "@bildungsprofil/core";
import { sha256 } from "@noble/hashes/sha2";
import { bytesToHex } from "@noble/hashes/utils";
import type { ingest } from "../ingest.js";
import type { IngestOptions } from "../pipeline.js";
import { defaultLimits } from "../readers/reader.js";
import type { IngestedDocument } from "../tree/document.js";
import type { WorkerRequest, WorkerResponse } from "./worker.js";

export interface WorkerPoolOptions {
  /** Number of processes, at least 1. @default one for each core */
  readonly size?: number;
  /** Memory that a process may use for JavaScript objects, in MiB. @default 2048 */
  readonly maxMemoryMb?: number;
  /** The program of the processes. @default the one that this package brings */
  readonly worker?: URL;
}

/** Processes that ingest documents and can be killed. */
export interface WorkerPool {
  /**
   * As `ingest`, in another process. One that hangs is killed soon after `limits.timeoutMs` (issue `source/timeout`),
   * at once when `signal` is aborted (`source/aborted`); one that ends by itself gives `source/crashed`.
   */
  readonly ingest: typeof ingest;
  /** Ends the processes. */
  close(): void;
}

/** Milliseconds that a process has beyond its time limit to end by itself. */
const grace = 1_000;

/** Starts processes at need, up to `size`, and gives each one document at a time. */
export function createWorkerPool(options: WorkerPoolOptions = {}): WorkerPool {
  const {
    size = availableParallelism(),
    maxMemoryMb = 2048,
    worker = new URL("./worker.js", import.meta.url),
  } = options;
  const idle: ChildProcess[] = [];
  const all = new Set<ChildProcess>();
  const waiting: ((child: ChildProcess) => void)[] = [];

  const start = (): ChildProcess => {
    const child = fork(worker, {
      serialization: "advanced",
      execArgv: [`--max-old-space-size=${maxMemoryMb}`],
      stdio: ["ignore", "ignore", "ignore", "ipc"],
    });
    all.add(child);
    child.on("exit", () => all.delete(child));
    return child;
  };
  const take = async (): Promise<ChildProcess> => {
    const child = idle.pop() ?? (all.size < size ? start() : undefined);
    return child ?? new Promise((resolve) => waiting.push(resolve));
  };
  const give = (child: ChildProcess): void => {
    const next = waiting.shift();
    if (next) next(child);
    else {
      // an idle process keeps nobody alive
      child.unref();
      child.channel?.unref();
      idle.push(child);
    }
  };
  const drop = (child: ChildProcess): void => {
    child.kill("SIGKILL");
    all.delete(child);
    const next = waiting.shift();
    if (next) next(start());
  };

  const run = async (
    bytes: Uint8Array | ArrayBuffer,
    { signal, ...rest }: IngestOptions = {},
  ): Promise<IngestedDocument> => {
    const view = bytes instanceof Uint8Array ? bytes : new Uint8Array(bytes);
    const timeoutMs = rest.limits?.timeoutMs ?? defaultLimits.timeoutMs;
    const child = await take();
    child.ref();
    child.channel?.ref();
    return new Promise((resolve) => {
      const settle = (document: IngestedDocument, keep: boolean): void => {
        clearTimeout(timer);
        signal?.removeEventListener("abort", abort);
        child.off("message", answer).off("exit", crash).off("error", crash);
        if (keep) give(child);
        else drop(child);
        resolve(document);
      };
      const answer = (document: unknown): void => settle(document as WorkerResponse, true);
      const failure = (code: string, message: string): void =>
        settle(failed(view, rest, { code, severity: "error", message }), false);
      const crash = (): void =>
        failure(
          "source/crashed",
          "The process that read the document ended. It may need more memory than it was given.",
        );
      const abort = (): void => failure("source/aborted", "Reading was aborted by the caller.");
      const timer = setTimeout(
        () => failure("source/timeout", "Reading took longer than `limits.timeoutMs`."),
        timeoutMs + grace,
      );
      child.on("message", answer).on("exit", crash).on("error", crash);
      if (signal?.aborted) return abort();
      signal?.addEventListener("abort", abort);
      child.send({ bytes: view, options: rest } satisfies WorkerRequest);
    });
  };

  return {
    ingest: run,
    close: () => {
      for (const child of all) child.kill("SIGKILL");
      idle.length = 0;
    },
  };
}

function failed(bytes: Uint8Array, { name, url, retrieved }: IngestOptions, issue: Issue): IngestedDocument {
  const known = Object.entries({ name, url, retrieved }).filter(([, value]) => value !== undefined);
  return {
    source: {
      id: bytesToHex(sha256(bytes)),
      mediaType: "application/octet-stream",
      byteLength: bytes.length,
      ...Object.fromEntries(known),
    },
    text: "",
    tree: { type: "root", children: [] },
    layers: [],
    statements: [],
    issues: [name === undefined ? issue : { ...issue, source: name }],
  };
}
