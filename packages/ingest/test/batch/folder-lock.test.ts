import { mkdtemp, readdir, rm, utimes, writeFile } from "node:fs/promises";
import { hostname, tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { lockFolder } from "../../src/batch/folder-lock.js";

let folder: string;
let path: string;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "bildungsprofil-"));
  path = join(folder, "lock");
});
afterEach(() => rm(folder, { recursive: true }));

const owned = (pid: number, host: string): Promise<void> =>
  writeFile(path, JSON.stringify({ id: "x", pid, host }));
/** No process has it: the largest that Linux gives is 4,194,304. */
const dead = 2 ** 30;

test("one holds it at a time, and it is free afterwards", async () => {
  const lock = await lockFolder(path);
  await expect(lockFolder(path)).rejects.toMatchObject({ issue: { code: "batch/locked" } });
  await lock.release();
  await (await lockFolder(path)).release();
  expect(await readdir(folder)).toEqual([]);
});

test("that of a process that is gone is taken over, by one of many", async () => {
  await owned(dead, hostname());
  const tries = await Promise.allSettled(Array.from({ length: 20 }, () => lockFolder(path)));
  const won = tries.filter(({ status }) => status === "fulfilled");
  expect(won).toHaveLength(1);
  expect((await readdir(folder)).filter((name) => name === "lock")).toHaveLength(1);
});

test("that of another machine is taken over when it has been silent for long", async () => {
  await owned(1, "anderswo.example");
  await expect(lockFolder(path)).rejects.toMatchObject({ issue: { code: "batch/locked" } });
  const longAgo = new Date(Date.now() - 3_600_000);
  await utimes(path, longAgo, longAgo);
  await (await lockFolder(path)).release();
});

test("one that cannot be read is nobody's, once it is old", async () => {
  await writeFile(path, "{");
  const longAgo = new Date(Date.now() - 3_600_000);
  await utimes(path, longAgo, longAgo);
  await (await lockFolder(path)).release();
});

test("what the dead left beside it while taking over is removed, and nothing of the living", async () => {
  const left = (name: string, pid: number): Promise<void> =>
    writeFile(join(folder, name), JSON.stringify({ id: "y", pid, host: hostname() }));
  await left("lock.1", dead);
  await left("lock.2", process.pid);
  await left("other", dead);
  await owned(dead, hostname());
  const lock = await lockFolder(path);
  expect((await readdir(folder)).sort()).toEqual(["lock", "lock.2", "other"]);
  await lock.release();
});
