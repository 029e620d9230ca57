import { readdir, stat } from "node:fs/promises";
import { join, relative, sep } from "node:path";
import type { Issue } from "@bildungsprofil/core";
import picomatch from "picomatch";
import { describeUnreadable } from "./describe-unreadable.js";
import { sha256 } from "./result-key.js";

export interface ListOptions {
  /** Globs on the path below the folder given; a file in none of them is left out. */
  readonly include?: readonly string[] | undefined;
  /** Globs on the path below the folder given; a file in one of them is left out. */
  readonly exclude?: readonly string[] | undefined;
  /** The part of the files that this run takes, `index` from 1. */
  readonly shard?: { readonly index: number; readonly count: number } | undefined;
}

/** Whether what has this name belongs to a part of the inputs, the same on every machine. */
export function isOfShard(name: string, shard: ListOptions["shard"]): boolean {
  return !shard || Number.parseInt(sha256(name).slice(0, 8), 16) % shard.count === shard.index - 1;
}

/**
 * The files that paths name: a file itself, those below a folder, those that a glob matches. Sorted, each once.
 * Hidden files and folders are left out, links in folders are not followed. What cannot be read is an issue.
 */
export async function listFiles(
  paths: readonly string[],
  { include, exclude, shard }: ListOptions = {},
): Promise<{ files: string[]; issues: Issue[] }> {
  const files = new Set<string>();
  const issues: Issue[] = [];
  const isIncluded = include?.length ? picomatch([...include]) : () => true;
  const isExcluded = exclude?.length ? picomatch([...exclude]) : () => false;
  const add = (path: string, below: string): void => {
    const slashed = sep === "/" ? below : below.replaceAll(sep, "/");
    if (isIncluded(slashed) && !isExcluded(slashed) && isOfShard(path, shard)) files.add(path);
  };
  const walk = async (root: string, folder: string, matches: (below: string) => boolean): Promise<void> => {
    for (const entry of await readdir(folder, { withFileTypes: true })) {
      if (entry.name.startsWith(".")) continue;
      const path = join(folder, entry.name);
      const below = relative(root, path);
      if (entry.isDirectory())
        await walk(root, path, matches).catch((error) =>
          issues.push({ ...describeUnreadable(error), source: path }),
        );
      else if (entry.isFile() && matches(below)) add(path, below);
    }
  };
  for (const path of paths) {
    try {
      const found = await stat(path).catch((error) => {
        if (picomatch.scan(path).isGlob) return undefined;
        throw error;
      });
      if (found?.isDirectory()) await walk(path, path, () => true);
      else if (found) add(path, path);
      else {
        const { base, glob } = picomatch.scan(path);
        await walk(base || ".", base || ".", picomatch(glob));
      }
    } catch (error) {
      issues.push({ ...describeUnreadable(error), source: path });
    }
  }
  return { files: [...files].sort(), issues };
}
