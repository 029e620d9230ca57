import { stat } from "node:fs/promises";
import type { Issue } from "@bildungsprofil/core";
import type { FetchedInput } from "../net/fetch-inputs.js";
import type { FileStamp, FolderIndex } from "./folder-index.js";
import type { Job, Outcome } from "./job.js";
import { type ListOptions, listFiles } from "./list-files.js";

/** How a file stands to the runs before. */
export type FileState = "new" | "changed" | "cached";

/** A file with work to do, as it looked when the run began. */
export interface PlannedJob extends Job, FileStamp {
  readonly state: "new" | "changed";
}

export interface PlanOptions extends ListOptions {
  readonly force?: boolean | undefined;
  readonly retry?: readonly string[] | undefined;
}

export interface FolderPlan {
  /** All files, sorted. */
  readonly files: readonly string[];
  /** What is wrong with the paths. */
  readonly issues: readonly Issue[];
  readonly counts: Readonly<Record<FileState, number>>;
  /** Those with work to do, in the same order. */
  readonly jobs: readonly PlannedJob[];
  /** What became of the others. */
  readonly cached: readonly Outcome["status"][];
}

/** Files that are asked for their state at the same time. */
const batchSize = 64;

/** What a run would do with files, and with documents that were fetched. Without an index, everything is new. */
export async function planFolder(
  paths: readonly string[],
  options: PlanOptions,
  index?: FolderIndex,
  fetched: readonly FetchedInput[] = [],
): Promise<FolderPlan> {
  const { files: listed, issues } = await listFiles(paths, options);
  const inputs = new Map(fetched.map((input) => [input.path, input]));
  const files = [...listed, ...inputs.keys()].sort();
  const counts: Record<FileState, number> = { new: 0, changed: 0, cached: 0 };
  const jobs: PlannedJob[] = [];
  const cached: Outcome["status"][] = [];
  for (let from = 0; from < files.length; from += batchSize) {
    const some = files.slice(from, from + batchSize);
    const stamps = await Promise.all(some.map((path) => inputs.get(path) ?? readStamp(path)));
    for (const [position, path] of some.entries()) {
      const stamp = stamps[position]!;
      const status = index?.statusOf(path, stamp);
      const again = options.force || (status && (await isAskedFor(path, options.retry, index)));
      const state: FileState = !index?.has(path) ? "new" : status && !again ? "cached" : "changed";
      counts[state]++;
      if (state !== "cached") jobs.push({ path, ...stamp, state });
      else cached.push(status!);
    }
  }
  return { files, issues, counts, jobs, cached };
}

async function readStamp(path: string): Promise<FileStamp> {
  try {
    const { size, mtimeMs } = await stat(path);
    return { size, mtimeMs };
  } catch {
    // reading it will say why
    return { size: 0, mtimeMs: 0 };
  }
}

async function isAskedFor(
  path: string,
  codes: readonly string[] | undefined,
  index: FolderIndex | undefined,
): Promise<boolean> {
  if (!codes?.length) return false;
  const entry = await index?.get(path);
  return entry?.outcome.issues.some(({ code }) => codes.includes(code)) ?? false;
}
