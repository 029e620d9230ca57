import type { Issue } from "@bildungsprofil/core";
import type { IngestOptions } from "../pipeline.js";
/** One document of a batch: where its bytes are, and what is known of them. */
export interface Job extends Pick<IngestOptions, "name" | "url" | "contentType" | "retrieved"> {
  /** Path of the file, or the web address that was asked for; the job's identity within a batch. */
  readonly path: string;
  /** File of the bytes, where `path` is an address. */
  readonly file?: string;
}

/** What became of a document: all that is kept of it beside its result. */
export interface Outcome {
  /** Address of the result in the result store; absent where the bytes could not be fetched. */
  readonly key?: string;
  readonly status: "read" | "failed";
  /** `Source.id` of the document. */
  readonly source: string;
  /** Number of statements. */
  readonly statements: number;
  /** Keys of the territorial authorities that its statements are about, sorted. */
  readonly about: readonly string[];
  readonly issues: readonly Issue[];
}

/** A result as it is stored: the printed document (see `printDocument`) and what became of it. */
export interface Result {
  readonly outcome: Outcome;
  /** JSON of the document. */
  readonly printed: string;
}

/** Where results are files, and what those of a batch have in common: see {@link ResultStore.files}. */
export interface ResultFiles {
  /** Folder of the results, `<first two digits>/<key>.json`. */
  readonly folder: string;
  /** Folder of the same file system in which files are made, then to be moved. */
  readonly parts: string;
}

/** What the process that reads a document needs to keep its result itself. */
export interface ResultPlace extends ResultFiles {
  readonly job: Job;
  /** See `pipelineFingerprint`. */
  readonly fingerprint: string;
  /** Whether a result that is there already is made anew. */
  readonly force: boolean;
}

/** The outcome of a result that the process that read the document keeps itself, or has found: it is durable. */
export interface KeptResult {
  readonly outcome: Required<Outcome>;
  /** Whether it was there already. */
  readonly cached: boolean;
}

/** Reads a file: `WorkerPool.ingestFile`. */
export interface IngestFile {
  /**
   * @param place where the result is to be kept; without it, or where it cannot be kept there, it comes back whole
   */
  (path: string, options: IngestOptions, place?: ResultPlace): Promise<Result | KeptResult>;
  /** Whether it looks for a result in its place first, and keeps it there. @default false */
  readonly keeps?: boolean;
}

/** Where jobs come from, and where their ends are told. */
export interface JobStore<J extends Job = Job> {
  /** The next job, which is the caller's until it ends it; `undefined` when there is none left. */
  take(): Promise<J | undefined>;
  /** The job has ended; its result is durable by now. */
  end(job: J, outcome: Outcome): Promise<void>;
}

/** Results by content: the truth about what has been done. */
export interface ResultStore {
  /** The outcome under a key; `undefined` where the work is still to do. */
  find(key: string): Promise<Outcome | undefined>;
  /** Keeps a result for good before it resolves; one that is there already stays. */
  save(key: string, result: Result): Promise<void>;
  /**
   * Where results are files: a process that reads documents may look for results there and keep them itself
   * (`IngestFile.keeps`), so that neither bytes nor results travel.
   */
  readonly files?: ResultFiles;
}
