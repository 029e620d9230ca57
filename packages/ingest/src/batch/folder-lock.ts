import { randomUUID } from "node:crypto";
import { readdir, readFile, rename, rm, stat, utimes, writeFile } from "node:fs/promises";
import { hostname } from "node:os";
import { basename, dirname, join } from "node:path";
import { IssueError } from "../issue-error.js";
import { sha256 } from "./result-key.js";

interface Owner {
  readonly id: string;
  readonly pid: number;
  readonly host: string;
}

/** Milliseconds between signs of life, and after which silence counts as death. */
const beat = 2_000;
const silence = 30_000;

/** A lock that is held. */
export interface FolderLock {
  /** Aborted when another process has taken the folder, because this one was stopped for too long. */
  readonly lost: AbortSignal;
  release(): Promise<void>;
}

/**
 * Takes the lock file, so that one process alone works on a folder. A process that died holds none: the lock of one
 * that is gone from this machine is taken over at once, any other when it has given no sign for half a minute.
 *
 * @throws IssueError `batch/locked`
 */
export async function lockFolder(path: string): Promise<FolderLock> {
  const own: Owner = { id: randomUUID(), pid: process.pid, host: hostname() };
  const text = JSON.stringify(own);
  for (let attempt = 0; attempt < 3; attempt++) {
    try {
      await writeFile(path, text, { flag: "wx" });
      await sweep(path);
      return hold(path, own);
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== "EEXIST") throw error;
    }
    const held = await readFile(path, "utf8").catch(() => undefined);
    if (held === undefined) continue; // released in between
    if (await isAlive(held, path)) throw new IssueError(describeLocked(held));
    // of several who see the same dead lock, the one who has the lock on it replaces it, unless it was replaced before
    const heir = await lockFolder(`${path}.${sha256(held).slice(0, 16)}`);
    try {
      if ((await readFile(path, "utf8").catch(() => undefined)) !== held) continue;
      const made = `${path}.${own.id}`;
      await writeFile(made, text);
      await rename(made, path);
      await sweep(path);
      return hold(path, own);
    } finally {
      await heir.release();
    }
  }
  throw new IssueError(describeLocked("{}"));
}

/** Removes what processes that died while they took over the lock have left beside it. */
async function sweep(path: string): Promise<void> {
  const folder = dirname(path);
  for (const name of await readdir(folder)) {
    if (!name.startsWith(`${basename(path)}.`)) continue;
    const beside = join(folder, name);
    const held = await readFile(beside, "utf8").catch(() => undefined);
    if (held !== undefined && !(await isAlive(held, beside))) await rm(beside, { force: true });
  }
}

function hold(path: string, own: Owner): FolderLock {
  const lost = new AbortController();
  const isOurs = async (): Promise<boolean> =>
    parseOwner(await readFile(path, "utf8").catch(() => ""))?.id === own.id;
  const timer = setInterval(async () => {
    const now = new Date();
    if (await isOurs()) await utimes(path, now, now).catch(() => undefined);
    else lost.abort(new IssueError(describeLocked("{}")));
  }, beat);
  timer.unref();
  return {
    lost: lost.signal,
    release: async () => {
      clearInterval(timer);
      if (await isOurs()) await rm(path, { force: true });
    },
  };
}

async function isAlive(held: string, path: string): Promise<boolean> {
  const owner = parseOwner(held);
  if (owner?.host === hostname() && !isRunning(owner.pid)) return false;
  const mtimeMs = await stat(path).then(
    (found) => found.mtimeMs,
    () => 0,
  );
  return Date.now() - mtimeMs < silence;
}

function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    // one that may not be asked is there
    return (error as NodeJS.ErrnoException).code === "EPERM";
  }
}

function parseOwner(text: string): Owner | undefined {
  try {
    return JSON.parse(text) as Owner;
  } catch {
    return undefined;
  }
}

function describeLocked(held: string): IssueError["issue"] {
  const { pid, host } = parseOwner(held) ?? {};
  return {
    code: "batch/locked",
    severity: "error",
    message: "Another process is at work in this folder. Wait for it, or give another `--out`.",
    ...(pid === undefined ? {} : { actual: `process ${pid} on ${host}` }),
  };
}
