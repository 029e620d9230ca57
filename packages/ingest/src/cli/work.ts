import { availableParallelism } from "node:os";
import type { IngestFile } from "../batch/job.js";
import { pipelineFingerprint } from "../batch/result-key.js";
import type { WorkOptions } from "../batch/shared-store.js";
import { createWorkerPool } from "../batch/worker-pool.js";
import { defaultLimits } from "../readers/reader.js";
import { hasFailed } from "../tree/document.js";
import { catchInterrupts } from "./catch-interrupts.js";
import { withStore } from "./open-store.js";
import type { Terminal } from "./terminal.js";

/** Options of `bildungsprofil worker`, as commander gives them. */
export interface WorkArguments {
  readonly store: string;
  readonly concurrency?: number;
  /** Seconds. */
  readonly timeout?: number;
  readonly maxMemory?: number;
  /** Seconds. */
  readonly lease?: number;
  readonly untilEmpty?: boolean;
  readonly quiet?: boolean;
}

/** Milliseconds between two lines on how far it is. */
const interval = 30_000;

/** `bildungsprofil worker --store postgres://…`: reads documents of a store, until it is stopped. */
export async function workForStore(
  args: WorkArguments,
  terminal: Terminal,
  ingestFile?: IngestFile,
): Promise<number> {
  const { concurrency = availableParallelism(), maxMemory, lease, untilEmpty, quiet } = args;
  const timeoutMs = args.timeout === undefined ? defaultLimits.timeoutMs : args.timeout * 1000;
  const limits = { timeoutMs };
  const options = {
    fingerprint: await pipelineFingerprint(),
    connections: concurrency + 3,
    ...(lease === undefined ? {} : { leaseSeconds: Math.ceil(lease) }),
  };
  const interrupts = catchInterrupts(terminal);
  const pool = ingestFile
    ? undefined
    : createWorkerPool({
        size: concurrency,
        ...(maxMemory === undefined ? {} : { maxMemoryMb: maxMemory }),
      });
  try {
    return await withStore(args.store, options, terminal, async (store) => {
      const tally = createTally(quiet ?? false, terminal);
      await store.work({
        ingestFile: ingestFile ?? pool!.ingestFile,
        ...{ concurrency, limits, untilEmpty },
        signal: interrupts.second,
        stopping: interrupts.first,
        onEnd: tally.onEnd,
      });
      return tally.end() && untilEmpty ? 1 : 0;
    });
  } finally {
    pool?.close();
    interrupts.release();
  }
}

/** Tells failures as they come, and how far it is every now and then; `end` gives how many failed. */
function createTally(
  quiet: boolean,
  { issues, say, texts }: Terminal,
): { onEnd: NonNullable<WorkOptions["onEnd"]>; end: () => number } {
  const started = performance.now();
  let told = started;
  let done = 0;
  let failed = 0;
  let cached = 0;
  const tell = (): void => {
    const seconds = (performance.now() - started) / 1000;
    if (!quiet) say(texts.progress.worked(done, failed, cached, (done / seconds).toFixed(1)));
  };
  return {
    onEnd: (end) => {
      done++;
      if (end.cached) cached++;
      if (hasFailed(end.outcome)) {
        failed++;
        const error = end.outcome.issues.find(({ severity }) => severity === "error")!;
        if (!quiet) issues([error], end.job.path);
      }
      if (performance.now() - told < interval) return;
      told = performance.now();
      tell();
    },
    end: () => {
      tell();
      return failed;
    },
  };
}
