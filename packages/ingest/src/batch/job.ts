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

/** A result whose printed document the process that read it has written to a file: whole, but not durable yet. */
export interface WrittenResult {
  readonly outcome: Outcome;
  /** Path of the file. */
  readonly file: string;
}

/**
 * Reads a file: `WorkerPool.ingestFile`.
 *
 * @param file where the printed document may be written, see {@link ResultStore.files}
 */
export type IngestFile = (
  path: string,
  options: IngestOptions,
  file?: string,
) => Promise<Result | WrittenResult>;

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
   * Where results are files: the process that reads a document writes its result itself, so that it need not travel.
   */
  readonly files?: ResultFiles;
}

/** Results that others write. */
export interface ResultFiles {
  /** Path of a new file. */
  create(): string;
  /** Makes a file, which is there whole, the result under a key; as {@link ResultStore.save}. */
  save(key: string, file: string): Promise<void>;
}
