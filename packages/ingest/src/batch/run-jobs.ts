import { IssueError } from "../issue-error.js";
import type { IngestOptions } from "../pipeline.js";
import { defaultLimits, type Limits } from "../readers/reader.js";
import { failedDocument } from "./failed-document.js";
import type {
  IngestFile,
  Job,
  JobStore,
  KeptResult,
  Outcome,
  Result,
  ResultPlace,
  ResultStore,
} from "./job.js";
import { toOutcome } from "./print-document.js";
import { readBoundedFile } from "./read-bounded-file.js";
import { resultKey } from "./result-key.js";

/** A job that has ended. */
export interface JobEnd<J extends Job = Job> {
  readonly job: J;
  readonly outcome: Outcome;
  /** Whether the result was there already. */
  readonly cached: boolean;
  /** Milliseconds from the start of the job to its durable end, without what it waited for others. */
  readonly milliseconds: number;
}

export interface RunOptions<J extends Job> {
  readonly jobs: JobStore<J>;
  readonly results: ResultStore;
  /** Reads a file: `WorkerPool.ingestFile`. */
  readonly ingestFile: IngestFile;
  /** See `pipelineFingerprint`. */
  readonly fingerprint: string;
  /** Documents that are read at the same time. One job more is in hand, so that readers need not wait for stores. */
  readonly concurrency: number;
  readonly limits?: Partial<Limits> | undefined;
  /** Whether results that are there already are made anew; of all jobs, or asked for each. */
  readonly force?: boolean | ((job: J) => boolean);
  /** Ends the run at once; jobs in hand are left for the next one. */
  readonly signal?: AbortSignal | undefined;
  /** Begins no new document; those that are being read are ended. */
  readonly stopping?: AbortSignal | undefined;
  readonly onEnd?: (end: JobEnd<J>) => void;
}

/**
 * Works off the jobs of a store. A job ends when its result is durable: what is killed before leaves nothing behind,
 * and a job that is done twice costs one look-up the second time.
 */
export async function runJobs<J extends Job = Job>(options: RunOptions<J>): Promise<void> {
  const { jobs, results, ingestFile, fingerprint, limits, signal, stopping } = options;
  const maxBytes = limits?.maxBytes ?? defaultLimits.maxBytes;
  const isForced = (job: J): boolean =>
    typeof options.force === "function" ? options.force(job) : (options.force ?? false);

  let free = options.concurrency;
  const waiting: (() => void)[] = [];
  /** Waits until fewer than `concurrency` documents are being read, and reads one; nothing when the run ends before. */
  const readInTurn = async (
    { path, file = path, name, url, contentType, retrieved }: J,
    place?: ResultPlace,
  ): Promise<{ result: Result | KeptResult; waited: number } | undefined> => {
    const asked = performance.now();
    if (free > 0) free--;
    else await new Promise<void>((resolve) => waiting.push(resolve));
    const waited = performance.now() - asked;
    try {
      if (signal?.aborted || stopping?.aborted) return undefined;
      const given: IngestOptions = {
        // what was fetched has a file named by its content
        ...(file === path ? {} : { name }),
        ...{ url, contentType, retrieved, limits, signal },
      };
      const result = await ingestFile(file, given, place);
      return signal?.aborted ? undefined : { result, waited };
    } finally {
      const next = waiting.shift();
      if (next) next();
      else free++;
    }
  };

  /** Address of a job's result; what became of the job where its file cannot be read. */
  const keyOf = async (job: J): Promise<string | Outcome> => {
    try {
      return resultKey(await readBoundedFile(job.file ?? job.path, maxBytes), fingerprint, job);
    } catch (error) {
      if (!(error instanceof IssueError)) throw error;
      return toOutcome(failedDocument(error.issue, { name: job.path }));
    }
  };

  const work = async (
    job: J,
  ): Promise<{ outcome: Outcome; cached: boolean; waited?: number } | undefined> => {
    const force = isForced(job);
    const files = ingestFile.keeps ? results.files : undefined;
    let key: string | Outcome | undefined;
    if (!files) {
      key = await keyOf(job);
      if (typeof key === "object") return { outcome: key, cached: false };
      const found = force ? undefined : await results.find(key);
      if (found) return { outcome: { ...found, key }, cached: true };
    }
    const done = await readInTurn(job, files && { ...files, job, fingerprint, force });
    if (!done) return undefined;
    const { result, waited } = done;
    if ("cached" in result) return { ...result, waited };
    key ??= await keyOf(job);
    if (typeof key === "object") return { outcome: key, cached: false };
    await results.save(key, result);
    return { outcome: { ...result.outcome, key }, cached: false, waited };
  };

  const loop = async (): Promise<void> => {
    while (!signal?.aborted && !stopping?.aborted) {
      const job = await jobs.take();
      if (!job) return;
      const started = performance.now();
      const done = await work(job);
      if (!done) return;
      const { waited = 0, ...end } = done;
      await jobs.end(job, end.outcome);
      options.onEnd?.({ job, ...end, milliseconds: performance.now() - started - waited });
    }
  };
  await Promise.all(Array.from({ length: options.concurrency + 1 }, loop));
}
