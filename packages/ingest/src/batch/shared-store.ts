import type { Issue } from "@bildungsprofil/core";
import type { Job } from "./job.js";
import type { FileStamp } from "./place-table.js";
import type { RunOptions } from "./run-jobs.js";

/** A document that is asked for. Without a stamp it is looked at in any case. */
export interface StampedJob extends Job, Partial<FileStamp> {}

export interface EnqueueOptions {
  /** Reads documents anew that have not changed. */
  readonly force?: boolean | undefined;
}

/** What became of the documents that were asked for. */
export interface EnqueueCounts {
  readonly new: number;
  /** Known, and to be looked at again: changed, not readable before, of another program, or forced. */
  readonly changed: number;
  /** Read as they are, or asked for already. */
  readonly known: number;
}

/** What a store holds. */
export interface StoreStatus {
  /** Documents to be read. */
  readonly waiting: number;
  /** Documents that are with a worker. */
  readonly working: number;
  readonly read: number;
  readonly failed: number;
  /** Number of documents for each code of a warning or an error, most first. */
  readonly codes: Readonly<Record<string, number>>;
  /** Statements of the documents that are read. */
  readonly statements: number;
  readonly profiles: number;
  /** Profiles that are behind the documents. */
  readonly behind: number;
}

/** What a store knows of a document. */
export interface StoredDocument extends FileStamp {
  readonly path: string;
  /** Address of its result; absent where there is none. */
  readonly key?: string;
  /** Why there is no result; empty where there is one. */
  readonly issues: readonly Issue[];
  /** See `pipelineFingerprint`; empty where it is to be tried again. */
  readonly fingerprint: string;
}

export interface WorkOptions
  extends Pick<RunOptions<Job>, "ingestFile" | "concurrency" | "limits" | "signal" | "stopping" | "onEnd"> {
  /** Ends when all documents are read and all profiles made, those of other workers too; else it goes on for good. */
  readonly untilEmpty?: boolean | undefined;
}

/** A store that many machines share. Paths mean the same file on each of them. */
export interface SharedStore {
  /** See `PostgresStoreOptions`. */
  readonly leaseSeconds: number;
  /** Asks for documents to be read. Asking for what is read, or asked for, changes nothing. */
  enqueue(
    jobs: Iterable<StampedJob> | AsyncIterable<StampedJob>,
    options?: EnqueueOptions,
  ): Promise<EnqueueCounts>;
  /** Asks anew for documents with an issue of one of these codes; gives how many. */
  retry(codes: readonly string[]): Promise<number>;
  status(): Promise<StoreStatus>;
  /** Removes results, an hour old or older, that no document points at any more; gives how many. */
  prune(): Promise<number>;
  /** The documents that have come to an end at least once. */
  documents(): AsyncIterable<StoredDocument>;
  /** The printed document under a key; `undefined` where there is none. */
  read(key: string): Promise<string | undefined>;
  /** Reads documents that are asked for. Jobs in hand at its end are given back. */
  work(options: WorkOptions): Promise<void>;
  close(): Promise<void>;
}
