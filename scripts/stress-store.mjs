// Kills workers of a shared store again and again, and compares what they leave with a run without a store:
//   node scripts/stress-store.mjs [--documents 2000] [--kills 100] [--workers 3] [--lease 8] [--seed 1]
// It starts a PostgreSQL of its own and needs built packages.
import { execFileSync, spawn } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { startPostgres } from "../packages/postgres/test/start-postgres.mjs";
import { generateDocuments } from "./batch/generate-documents.mjs";
import { hashFolder } from "./batch/hash-folder.mjs";
import { printTable } from "./batch/print-table.mjs";

const { values } = parseArgs({
  options: {
    documents: { type: "string", default: "2000" },
    kills: { type: "string", default: "100" },
    workers: { type: "string", default: "3" },
    // seconds after which what a kill leaves is read by another
    lease: { type: "string", default: "8" },
    seed: { type: "string", default: "1" },
  },
});
const bin = fileURLToPath(new URL("../packages/ingest/bin/bildungsprofil.mjs", import.meta.url));
// where the command line finds the package
const cwd = fileURLToPath(new URL("../packages/postgres", import.meta.url));
const folder = mkdtempSync(join(tmpdir(), "bildungsprofil-stress-"));
const [input, calm, exported] = ["in", "calm", "exported"].map((name) => join(folder, name));
const lease = ["--lease", values.lease];

let state = Number(values.seed);
/** A number from 0 to 1, the same series for the same seed. */
const random = () => {
  state = (state * 48271) % 2147483647;
  return state / 2147483647;
};
const run = (...args) =>
  execFileSync(process.execPath, [bin, ...args], { cwd, encoding: "utf8", stdio: "pipe" });

const server = startPostgres();
const workers = new Set();
try {
  const store = ["--store", server.createDatabase("stress")];
  const status = () => JSON.parse(run("status", ...store, "--json"));
  const startWorker = () => {
    const args = [bin, "worker", ...store, ...lease, "--concurrency", "2", "--until-empty", "--quiet"];
    const child = spawn(process.execPath, args, { cwd, stdio: "ignore" });
    workers.add(child);
    child.on("exit", () => workers.delete(child));
    return child;
  };
  generateDocuments(input, Number(values.documents));
  run("ingest", input, "--out", calm, "--quiet");
  run("ingest", input, ...store);
  let kills = 0;
  let rounds = 1;
  let lastKill = performance.now();
  while (kills < Number(values.kills)) {
    while (workers.size < Number(values.workers)) startWorker();
    await sleep(300 + random() * 2500);
    const victims = [...workers];
    if (victims.length === 0) {
      // all is read before enough are killed: once more
      run("ingest", input, ...store, "--force");
      rounds++;
      continue;
    }
    victims[Math.floor(random() * victims.length)].kill("SIGKILL");
    kills++;
    lastKill = performance.now();
  }
  let quarantined = 0;
  for (;;) {
    await new Promise((resolve) => startWorker().on("exit", resolve));
    const { codes, waiting, working } = status();
    if (waiting + working) continue;
    if (!codes["batch/lease-lost"]) break;
    quarantined += codes["batch/lease-lost"];
    run("retry", ...store, "--code", "batch/lease-lost");
  }
  run("export", ...store, "--out", exported);
  const { read, codes } = status();
  for (const out of [calm, exported]) rmSync(join(out, ".bildungsprofil"), { recursive: true });
  const same = hashFolder(calm) === hashFolder(exported);
  printTable("workers on PostgreSQL that are killed", [
    { what: "documents", value: values.documents },
    { what: "kills", value: kills },
    { what: "rounds over all documents", value: rounds },
    { what: "quarantined and set free", value: quarantined },
    { what: "s after the last kill", value: ((performance.now() - lastKill) / 1000).toFixed(1) },
    { what: "codes left", value: Object.keys(codes).join(" ") || "none" },
    { what: "read", value: read, goal: values.documents, isMet: read === Number(values.documents) },
    { what: "same bytes", value: String(same), goal: "true", isMet: same },
  ]);
} finally {
  for (const child of workers) child.kill("SIGKILL");
  server.stop();
  rmSync(folder, { recursive: true, force: true });
}
