import { existsSync } from "node:fs";
import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { FolderResults } from "../../src/batch/folder-results.js";
import type { ResultPlace } from "../../src/batch/job.js";
import { resultKey } from "../../src/batch/result-key.js";
import { createWorkerPool, type WorkerPool } from "../../src/batch/worker-pool.js";

/** The program that the package brings, as it is built. */
const worker = new URL("../../dist/worker.js", import.meta.url);
const isBuilt = existsSync(worker);
if (!isBuilt)
  process.stderr.write("The package is not built: the tests of its worker processes are skipped.\n");

let folder: string;
let pool: WorkerPool;
let input: string;

const placeOf = (path: string): ResultPlace => ({
  ...{ folder: join(folder, "results"), parts: join(folder, "parts") },
  ...{ job: { path }, fingerprint: "1", force: false },
});

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "bildungsprofil-"));
  input = join(folder, "blatt.md");
  await writeFile(input, "# Landkreis Erlenbrück\n\nDas Bildungsbüro besteht seit 2014.\n");
  await mkdir(join(folder, "parts"));
  pool = createWorkerPool({ size: 1, worker });
});
afterAll(async () => {
  pool.close();
  await rm(folder, { recursive: true });
});

test.skipIf(!isBuilt)("a result is kept in its place, the same as it is sent, and found there", async () => {
  const sent = await pool.ingestFile(input);
  expect(sent.outcome.status).toBe("read");
  const place = placeOf(input);
  const key = resultKey(await readFile(input), place.fingerprint, place.job);
  const outcome = { ...sent.outcome, key };
  expect(await pool.ingestFile(input, {}, place)).toEqual({ outcome, cached: false });
  expect(await readFile(new FolderResults(place).pathOf(key), "utf8")).toBe(sent.printed);
  expect(await pool.ingestFile(input, {}, place)).toEqual({ outcome, cached: true });
  expect(await pool.ingestFile(input, {}, { ...place, force: true })).toEqual({ outcome, cached: false });
  expect(await readdir(place.parts)).toEqual([]);
});

test.skipIf(!isBuilt)("a result that cannot be kept is sent", async () => {
  const result = await pool.ingestFile(
    input,
    {},
    { ...placeOf(input), fingerprint: "2", parts: join(folder, "fehlt") },
  );
  expect(result).toEqual(await pool.ingestFile(input));
});

test.skipIf(!isBuilt)("what cannot be read gives a result that says why", async () => {
  const missing = join(folder, "fehlt.md");
  const result = await pool.ingestFile(missing, {}, placeOf(missing));
  expect(result.outcome).toMatchObject({ status: "failed", issues: [{ code: "source/unreadable" }] });
});
