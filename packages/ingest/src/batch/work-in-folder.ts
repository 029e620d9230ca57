import { mkdir, rm } from "node:fs/promises";
import { join } from "node:path";
import { FolderIndex } from "./folder-index.js";
import { lockFolder } from "./folder-lock.js";
import { FolderResults } from "./folder-results.js";

/** The state of an output folder, while one process works in it. */
export interface OpenFolder {
  readonly index: FolderIndex;
  readonly results: FolderResults;
  /** See `writeAtomically`. */
  readonly parts: string;
  /** Aborted when another process has taken the folder. */
  readonly lost: AbortSignal;
}

/**
 * Works in an output folder with its state (`.bildungsprofil`), which is made where it is missing.
 *
 * @throws IssueError `batch/locked` where another process is at work in the folder
 */
export async function workInFolder<T>(
  out: string,
  fingerprint: string,
  work: (folder: OpenFolder) => Promise<T>,
): Promise<T> {
  const state = join(out, ".bildungsprofil");
  const parts = join(state, "parts");
  await mkdir(state, { recursive: true });
  const lock = await lockFolder(join(state, "lock"));
  let index: FolderIndex | undefined;
  try {
    // what killed runs were at
    await rm(parts, { recursive: true, force: true });
    await mkdir(parts);
    index = await FolderIndex.open(state, fingerprint);
    const results = new FolderResults({ folder: join(state, "results"), parts });
    return await work({ index, results, parts, lost: lock.lost });
  } finally {
    await index?.close();
    await rm(parts, { recursive: true, force: true });
    await lock.release();
  }
}
