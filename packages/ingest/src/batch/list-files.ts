import { opendir, stat } from "node:fs/promises";
import { join, relative, sep } from "node:path";
import type { Issue } from "@bildungsprofil/core";
import picomatch from "picomatch";
import { describeUnreadable } from "./describe-unreadable.js";
import { mergeSorted } from "./merge-sorted.js";
import { sha256 } from "./result-key.js";

export interface ListOptions {
  /** Globs on the path below the folder given; a file in none of them is left out. */
  readonly include?: readonly string[] | undefined;
  /** Globs on the path below the folder given; a file in one of them is left out. */
  readonly exclude?: readonly string[] | undefined;
  /** The part of the files that this run takes, `index` from 1. */
  readonly shard?: { readonly index: number; readonly count: number } | undefined;
}

/** Files as they are found. */
export interface FileList {
  /** Paths, sorted, each once. */
  readonly files: AsyncIterable<string>;
  /** What cannot be read, in the order of the paths given; whole when the files have come to their end. */
  readonly issues: () => readonly Issue[];
}

/** Whether what has this name belongs to a part of the inputs, the same on every machine. */
export function isOfShard(name: string, shard: ListOptions["shard"]): boolean {
  return !shard || Number.parseInt(sha256(name).slice(0, 8), 16) % shard.count === shard.index - 1;
}

/**
 * The files that paths name: a file itself, those below a folder, those that a glob matches. Hidden files and folders
 * are left out, links in folders are not followed. One folder's names at a time are in memory.
 */
export function listFiles(paths: readonly string[], { include, exclude, shard }: ListOptions = {}): FileList {
  const issues = new Map<number, Issue[]>();
  const isIncluded = include?.length ? picomatch([...include]) : () => true;
  const isExcluded = exclude?.length ? picomatch([...exclude]) : () => false;
  const isWanted = (path: string, below: string): boolean => {
    const slashed = sep === "/" ? below : below.replaceAll(sep, "/");
    return isIncluded(slashed) && !isExcluded(slashed) && isOfShard(path, shard);
  };
  const list = async function* (): AsyncGenerator<string> {
    const single: string[] = [];
    const walks: AsyncIterable<string>[] = [];
    for (const [number, path] of paths.entries()) {
      const tell = (source: string, error: unknown): void => {
        const issue = { ...describeUnreadable(error), source };
        issues.set(number, [...(issues.get(number) ?? []), issue]);
      };
      const walkFrom = (root: string, matches: (below: string) => boolean): void => {
        const accepts = (file: string): boolean => {
          const below = relative(root, file);
          return matches(below) && isWanted(file, below);
        };
        walks.push(walk(root, accepts, tell, path));
      };
      try {
        const found = await stat(path).catch((error) => {
          if (picomatch.scan(path).isGlob) return undefined;
          throw error;
        });
        if (found?.isDirectory()) walkFrom(path, () => true);
        else if (found) {
          if (isWanted(path, path)) single.push(path);
        } else {
          const { base, glob } = picomatch.scan(path);
          walkFrom(base || ".", picomatch(glob));
        }
      } catch (error) {
        tell(path, error);
      }
    }
    let last: string | undefined;
    for await (const path of mergeSorted([single.sort(), ...walks])) {
      if (path !== last) yield path;
      last = path;
    }
  };
  return {
    files: list(),
    issues: () => [...issues].sort(([a], [b]) => a - b).flatMap(([, some]) => some),
  };
}

/** The files below a folder, in the order of their paths; `name` stands for the folder where it cannot be read. */
async function* walk(
  folder: string,
  accepts: (path: string) => boolean,
  tell: (source: string, error: unknown) => void,
  name = folder,
): AsyncGenerator<string> {
  const names: string[] = [];
  try {
    for await (const entry of await opendir(folder, { bufferSize: 256 })) {
      if (entry.name.startsWith(".")) continue;
      // with what follows it in a path, so that the names stand in the order of the paths
      if (entry.isDirectory()) names.push(entry.name + sep);
      else if (entry.isFile()) names.push(entry.name);
    }
  } catch (error) {
    tell(name, error);
  }
  for (const name of names.sort()) {
    const path = join(folder, name);
    if (name.endsWith(sep)) yield* walk(path.slice(0, -sep.length), accepts, tell);
    else if (accepts(path)) yield path;
  }
}
