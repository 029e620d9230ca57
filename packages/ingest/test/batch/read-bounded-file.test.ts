import { execFileSync } from "node:child_process";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { readBoundedFile } from "../../src/batch/read-bounded-file.js";

let folder: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "bildungsprofil-"));
  await writeFile(join(folder, "leer"), "");
  await writeFile(join(folder, "zehn"), "0123456789");
});
afterAll(() => rm(folder, { recursive: true }));

test("a file up to the bound is read whole", async () => {
  expect(Buffer.from(await readBoundedFile(join(folder, "zehn"), 10)).toString()).toBe("0123456789");
  expect(await readBoundedFile(join(folder, "leer"), 10)).toHaveLength(0);
});

test.each([
  ["a larger one", "zehn", 9, "source/too-large"],
  ["one that is not there", "nirgends", 9, "source/unreadable"],
  ["a folder", ".", 9, "source/not-a-file"],
])("%s is refused", async (_, name, maxBytes, code) => {
  await expect(readBoundedFile(join(folder, name), maxBytes)).rejects.toMatchObject({ issue: { code } });
});

test.skipIf(process.platform === "win32")("a pipe and a device are refused at once", async () => {
  execFileSync("mkfifo", [join(folder, "rohr")]);
  for (const path of [join(folder, "rohr"), "/dev/zero"])
    await expect(readBoundedFile(path, 9)).rejects.toMatchObject({ issue: { code: "source/not-a-file" } });
});
