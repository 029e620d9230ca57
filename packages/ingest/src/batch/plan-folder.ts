import { stat } from "node:fs";
import type { Issue } from "@bildungsprofil/core";
import type { FetchedInput } from "../net/fetch-inputs.js";
import type { FolderIndex } from "./folder-index.js";
import type { Job, Outcome } from "./job.js";
import { type ListOptions, listFiles } from "./list-files.js";
import { mergeSorted } from "./merge-sorted.js";
import type { FileStamp } from "./place-table.js";

/** How a file stands to the runs before. */
export type FileState = "new" | "changed" | "cached";

/** A file as it looked when the run began. */
export interface PlannedFile extends Job, FileStamp {
  readonly state: FileState;
  /** What became of it, where it is cached. */
  readonly status: Outcome["status"] | undefined;
}

export interface PlanOptions extends ListOptions {
  readonly force?: boolean | undefined;
  readonly retry?: readonly string[] | undefined;
}

export interface FolderPlan {
  /** By path. */
  readonly files: AsyncIterable<PlannedFile>;
  /** What is wrong with the paths; whole when the files have come to their end. */
  readonly issues: () => readonly Issue[];
}

/** Files that are asked for their state at the same time. */
const batchSize = 64;

/**
 * What a run would do with files, and with documents that were fetched, found out as it is asked for. Without an index,
 * everything is new.
 */
export function planFolder(
  paths: readonly string[],
  options: PlanOptions,
  index?: FolderIndex,
  fetched: readonly FetchedInput[] = [],
): FolderPlan {
  const { files, issues } = listFiles(paths, options);
  const inputs = new Map(fetched.map((input) => [input.path, input]));
  const planOne = async (path: string): Promise<PlannedFile> => {
    const stamp = inputs.get(path) ?? (await readStamp(path));
    const status = index?.statusOf(path, stamp);
    const again = options.force || (status && isAskedFor(path, options.retry, index));
    const state: FileState = !index?.has(path) ? "new" : status && !again ? "cached" : "changed";
    return { path, ...stamp, state, status: state === "cached" ? status : undefined };
  };
  const plan = async function* (): AsyncGenerator<PlannedFile> {
    let batch: Promise<PlannedFile>[] = [];
    for await (const path of mergeSorted([files, [...inputs.keys()].sort()])) {
      batch.push(planOne(path));
      if (batch.length < batchSize) continue;
      yield* await Promise.all(batch);
      batch = [];
    }
    yield* await Promise.all(batch);
  };
  return { files: plan(), issues };
}

/** With the call-back, which costs a third of the promise's time. */
function readStamp(path: string): Promise<FileStamp> {
  return new Promise((resolve) =>
    stat(path, (error, found) =>
      // reading it will say why
      resolve(error ? { size: 0, mtimeMs: 0 } : { size: found.size, mtimeMs: found.mtimeMs }),
    ),
  );
}

function isAskedFor(
  path: string,
  codes: readonly string[] | undefined,
  index: FolderIndex | undefined,
): boolean {
  if (!codes?.length) return false;
  const entry = index?.get(path);
  return entry?.outcome.issues.some(({ code }) => codes.includes(code)) ?? false;
}
