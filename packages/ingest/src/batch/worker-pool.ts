import { type ChildProcess, fork } from "node:child_process";
import { createHash } from "node:crypto";
import { availableParallelism } from "node:os";
import { basename } from "node:path";
import type { Issue } from "@bildungsprofil/core";
import type { ingest } from "../ingest.js";
import type { IngestOptions } from "../pipeline.js";
import { defaultLimits } from "../readers/reader.js";
import type { IngestedDocument } from "../tree/document.js";
import { failedDocument } from "./failed-document.js";
import type { IngestFile, KeptResult, Result, ResultPlace } from "./job.js";
import { toResult } from "./print-document.js";
import type { WorkerRequest, WorkerResponse } from "./worker.js";

export interface WorkerPoolOptions {
  /** Number of processes, at least 1. @default one for each core */
  readonly size?: number;
  /** Memory that a process may use, buffers included, in MiB; it is killed above. @default 2048 */
  readonly maxMemoryMb?: number;
  /** The program of the processes. @default the one that this package brings */
  readonly worker?: URL;
}

/** Processes that ingest documents and can be killed. */
export interface WorkerPool {
  /**
   * As `ingest`, in another process. One that hangs is killed soon after `limits.timeoutMs` (issue `source/timeout`),
   * at once when `signal` is aborted (`source/aborted`); one that needs more memory than it may have gives
   * `source/out-of-memory`, one that ends by itself `source/crashed`.
   */
  readonly ingest: typeof ingest;
  /**
   * As `ingest` on the bytes of a file, which the process itself reads: gives the printed document. A document whose
   * process ended (not: timed out) is tried once more in a new one, so that it does not pay for another's damage. Given a
   * place, the process keeps the result there, or finds it there.
   */
  readonly ingestFile: ((path: string, options?: IngestOptions) => Promise<Result>) & IngestFile;
  /** Number of processes. */
  readonly size: number;
  /** Ends the processes. */
  close(): void;
}

/**
 * What the processes' engine is told at their start. V8 interprets a pattern the first time and compiles it the second,
 * without optimising it once there are 16 MB of compiled code, which ours come near to: it compiles them at once. It also
 * drops what it has compiled and not used for some collections of garbage: keeping it costs no memory that could be
 * measured. Most of our functions run too seldom for the optimising compiler: the quick one takes them at their first
 * call. Garbage is collected by the thread that made it: there is a process for each core, and helpers would take theirs.
 *
 * A running process must not be told so: V8 then jumps into patterns that are not compiled, and the process dies.
 */
const engineOptions = [
  "--no-regexp-tier-up",
  "--no-flush-bytecode",
  "--always-sparkplug",
  "--single-threaded-gc",
];

/** How Node exits that does not know an option. */
const unknownOption = 9;

/** Milliseconds that a process has beyond its time limit to end by itself. */
const grace = 1_000;

/** Issues of a process that ended on a document. */
const deaths: ReadonlySet<string | undefined> = new Set(["source/crashed", "source/out-of-memory"]);

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
  let tuning: readonly string[] = engineOptions;

  const start = (): ChildProcess => {
    const child = fork(worker, [String(maxMemoryMb)], {
      serialization: "advanced",
      execArgv: [`--max-old-space-size=${maxMemoryMb}`, ...tuning],
      stdio: ["ignore", "ignore", "ignore", "ipc"],
    });
    all.add(child);
    child.on("exit", () => {
      all.delete(child);
      // one that ends while it has nothing to do is not given a document
      const place = idle.indexOf(child);
      if (place >= 0) idle.splice(place, 1);
    });
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

  const run = async <Response>(
    request: WorkerRequest,
    signal: AbortSignal | undefined,
    fail: (issue: Issue) => Response,
  ): Promise<Response> => {
    const timeoutMs = request.options.limits?.timeoutMs ?? defaultLimits.timeoutMs;
    const child = await take();
    child.ref();
    child.channel?.ref();
    return new Promise((resolve) => {
      const settle = (response: Response | Promise<Response>, keep: boolean): void => {
        clearTimeout(timer);
        signal?.removeEventListener("abort", abort);
        child.off("message", answer).off("exit", end).off("error", crash);
        if (keep) give(child);
        else drop(child);
        resolve(response);
      };
      const answer = (response: unknown): void => settle(response as Response, true);
      const failure = (code: string, message: string): void =>
        settle(fail({ code, severity: "error", message }), false);
      const crash = (): void => failure("source/crashed", "The process that read the document ended.");
      // V8 ends a process without heap by SIGABRT, the watcher in the process and the system by SIGKILL
      const end = (code: number | null, by: NodeJS.Signals | null): void => {
        if (code === unknownOption && child.spawnargs.includes(engineOptions[0]!)) {
          // an engine that no longer has one of the options does without them
          tuning = [];
          settle(run(request, signal, fail), false);
        } else if (by === "SIGKILL" || by === "SIGABRT")
          failure(
            "source/out-of-memory",
            `Reading needs more than the ${maxMemoryMb} MiB that a process may use. Raise the bound, or split the document.`,
          );
        else crash();
      };
      const abort = (): void => failure("source/aborted", "Reading was aborted by the caller.");
      const timer = setTimeout(
        () => failure("source/timeout", "Reading took longer than `limits.timeoutMs`."),
        timeoutMs + grace,
      );
      child.on("message", answer).on("exit", end).on("error", crash);
      if (signal?.aborted) return abort();
      signal?.addEventListener("abort", abort);
      child.send(request);
    });
  };

  function ingestFile(input: string, options?: IngestOptions): Promise<Result>;
  function ingestFile(
    input: string,
    options: IngestOptions,
    place?: ResultPlace,
  ): Promise<Result | KeptResult>;
  async function ingestFile(
    input: string,
    { signal, readers: _, ...options }: IngestOptions = {},
    place?: ResultPlace,
  ): Promise<Result | KeptResult> {
    const attempt = (): Promise<Result | KeptResult> =>
      run<Result | KeptResult>({ input, options, place }, signal, (issue) =>
        toResult(failedDocument(issue, { name: basename(input), ...options })),
      );
    const first = await attempt();
    const died = !("cached" in first) && deaths.has(first.outcome.issues[0]?.code);
    return died ? attempt() : first;
  }

  return {
    size,
    ingest: (bytes, { signal, readers: _, ...rest } = {}) => {
      const input = bytes instanceof Uint8Array ? bytes : new Uint8Array(bytes);
      return run<IngestedDocument & WorkerResponse>({ input, options: rest }, signal, (issue) => {
        const id = createHash("sha256").update(input).digest("hex");
        return failedDocument(issue, rest, { id, byteLength: input.length });
      });
    },
    ingestFile: Object.assign(ingestFile, { keeps: true }),
    close: () => {
      for (const child of all) child.kill("SIGKILL");
      idle.length = 0;
    },
  };
}
