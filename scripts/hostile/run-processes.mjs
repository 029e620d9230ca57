import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { createWorkerPool } from "../../packages/ingest/dist/node.js";

/** A program in the place of a reader that does what its document orders. */
const program = `
import { setTimeout } from "node:timers/promises";
const orders = {
  hang: () => { for (;;); },
  sleep: () => setTimeout(1e9),
  heap: () => { const all = []; for (;;) all.push(new Array(1e5).fill(all.length)); },
  buffers: () => { const all = []; for (;;) all.push(Buffer.alloc(2 ** 24, 1)); },
  exit: () => process.exit(0),
  abort: () => process.abort(),
  segfault: () => process.kill(process.pid, "SIGSEGV"),
  throw: () => { throw new Error("x"); },
  reject: () => { Promise.reject(new Error("x")); Promise.reject(new Error("y")); return setTimeout(1e9); },
  shout: () => { for (let at = 0; at < 2000; at++) { console.log("x".repeat(1e5)); console.error("x".repeat(1e5)); } },
};
process.on("message", async ({ input, options }) => {
  const order = new TextDecoder().decode(input);
  await orders[order]?.();
  process.send({ source: { id: order }, text: order, tree: { type: "root", children: [] }, layers: [], statements: [], issues: [] });
});
process.on("disconnect", () => process.exit(0));
const limit = Number(process.argv[2]) * 2 ** 20;
const { Worker } = await import("node:worker_threads");
new Worker(\`setInterval(() => { if (process.memoryUsage.rss() > \${limit}) process.kill(process.pid, "SIGKILL"); }, 50);\`, { eval: true }).unref();
`;

/** What must come of each order. @type {Readonly<Record<string, readonly string[]>>} */
const expected = {
  hang: ["source/timeout"],
  sleep: ["source/timeout"],
  heap: ["source/out-of-memory"],
  buffers: ["source/out-of-memory"],
  exit: ["source/crashed"],
  abort: ["source/out-of-memory", "source/crashed"],
  segfault: ["source/crashed"],
  throw: ["source/crashed"],
  reject: ["source/crashed"],
  shout: ["read"],
};

/**
 * Processes that hang, end, or eat memory cost the others of the pool nothing (40).
 * @param {{ folder: string, note: (attempt: import("./print-attacks.mjs").Attempt) => void }} options
 */
export async function runProcesses({ folder, note }) {
  const file = join(folder, "worker.mjs");
  writeFileSync(file, program);
  const pool = createWorkerPool({ size: 2, maxMemoryMb: 200, worker: pathToFileURL(file) });
  /** @type {string[]} */
  const faults = [];
  const orders = Object.keys(expected).flatMap((order) => ["gut", order, order]);
  await Promise.all(
    orders.map(async (order) => {
      const begun = performance.now();
      const { issues, text } = await pool.ingest(new TextEncoder().encode(order), {
        name: order,
        limits: { timeoutMs: 4000 },
      });
      const outcome = issues[0]?.code ?? "read";
      const wanted = expected[order] ?? ["read"];
      const milliseconds = performance.now() - begun;
      const wrong = wanted.includes(outcome) ? [] : [`expected ${wanted.join(" or ")}, got ${outcome}`];
      if (outcome === "read" && text !== order) wrong.push("the answer of another");
      if (order !== "gut")
        note({ id: "40", what: `process that is told to ${order}`, outcome, milliseconds, faults: wrong });
      faults.push(...wrong.map((fault) => `40 ${order}: ${fault}`));
    }),
  );
  pool.close();
  return faults;
}
