import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { afterAll, beforeAll, expect, test } from "vitest";
import { createWorkerPool } from "../../src/batch/worker-pool.js";

let folder: string;
let worker: URL;

/** A program that does what the bytes say: answer, hang, end. */
const program = `process.on("message", ({ input: bytes, options }) => {
  const order = new TextDecoder().decode(bytes);
  if (order === "hang") for (;;);
  if (order === "end") process.exit(3);
  if (order === "refuse") process.exit(9);
  if (order === "old engine" && process.execArgv.length > 1) process.exit(9);
  process.send({ text: order + " " + options.name, issues: [] });
});`;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "bildungsprofil-"));
  await writeFile(join(folder, "worker.mjs"), program);
  worker = pathToFileURL(join(folder, "worker.mjs"));
});
afterAll(() => rm(folder, { recursive: true }));

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);

test("more documents than processes are all answered, whatever some of them do", async () => {
  const pool = createWorkerPool({ size: 2, worker });
  const orders = ["eins", "end", "zwei", "hang", "drei", "end", "vier"];
  const documents = await Promise.all(
    orders.map((order) => pool.ingest(bytes(order), { name: "x", limits: { timeoutMs: 100 } })),
  );
  expect(documents.map(({ text, issues }) => issues[0]?.code ?? text)).toEqual([
    "eins x",
    "source/crashed",
    "zwei x",
    "source/timeout",
    "drei x",
    "source/crashed",
    "vier x",
  ]);
  expect(documents[1]!.source).toMatchObject({ name: "x", byteLength: 3 });
  pool.close();
});

test("an aborted document ends at once, and the pool goes on", async () => {
  const pool = createWorkerPool({ size: 1, worker });
  const controller = new AbortController();
  const hanging = pool.ingest(bytes("hang"), { signal: controller.signal });
  const next = pool.ingest(bytes("da"), { name: "y" });
  controller.abort();
  expect((await hanging).issues[0]?.code).toBe("source/aborted");
  expect((await next).text).toBe("da y");
  expect((await pool.ingest(bytes("da"), { signal: AbortSignal.abort() })).issues[0]?.code).toBe(
    "source/aborted",
  );
  pool.close();
});

test("an engine that does not know the options it is started with does without them", async () => {
  const pool = createWorkerPool({ size: 2, worker });
  const documents = await Promise.all(
    ["old engine", "old engine", "old engine"].map((order) => pool.ingest(bytes(order), { name: "x" })),
  );
  expect(documents.map(({ text }) => text)).toEqual(["old engine x", "old engine x", "old engine x"]);
  expect((await pool.ingest(bytes("refuse"))).issues[0]?.code).toBe("source/crashed");
  pool.close();
});

test("the processes' engine is told its options at the start, and knows them", async () => {
  const told = `process.on("message", () => process.send({ text: process.execArgv.join(" "), issues: [] }));`;
  await writeFile(join(folder, "told.mjs"), told);
  const pool = createWorkerPool({ size: 1, worker: pathToFileURL(join(folder, "told.mjs")) });
  expect((await pool.ingest(bytes(""))).text).toContain("--no-regexp-tier-up");
  pool.close();
});
