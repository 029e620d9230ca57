import { existsSync } from "node:fs";
import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { createWorkerPool, type WorkerPool } from "../../src/batch/worker-pool.js";

/** The program that the package brings, as it is built. */
const worker = new URL("../../dist/worker.js", import.meta.url);
const isBuilt = existsSync(worker);
if (!isBuilt)
  process.stderr.write("The package is not built: the tests of its worker processes are skipped.\n");

let folder: string;
let pool: WorkerPool;
let input: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "bildungsprofil-"));
  input = join(folder, "blatt.md");
  await writeFile(input, "# Landkreis Erlenbrück\n\nDas Bildungsbüro besteht seit 2014.\n");
  pool = createWorkerPool({ size: 1, worker });
});
afterAll(async () => {
  pool.close();
  await rm(folder, { recursive: true });
});

test.skipIf(!isBuilt)("a result is written where it is told to be, the same as it is sent", async () => {
  const sent = await pool.ingestFile(input);
  expect(sent.outcome.status).toBe("read");
  const file = join(folder, "ergebnis");
  expect(await pool.ingestFile(input, {}, file)).toEqual({ outcome: sent.outcome, file });
  expect(await readFile(file, "utf8")).toBe(sent.printed);
});

test.skipIf(!isBuilt)("a result that cannot be written is sent", async () => {
  const result = await pool.ingestFile(input, {}, join(folder, "fehlt", "ergebnis"));
  expect(result).toEqual(await pool.ingestFile(input));
});

test.skipIf(!isBuilt)("what cannot be read gives a result that says why", async () => {
  const result = await pool.ingestFile(join(folder, "fehlt.md"), {}, join(folder, "fehler"));
  expect(result.outcome).toMatchObject({ status: "failed", issues: [{ code: "source/unreadable" }] });
});
