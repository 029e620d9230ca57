// Kills a batch again and again, and compares what it leaves with a run that nobody disturbed:
//   node scripts/stress-batch.mjs [--documents 2000] [--kills 100] [--seed 1]
import { spawn } from "node:child_process";
import { mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { generateDocuments } from "./batch/generate-documents.mjs";
import { hashFolder } from "./batch/hash-folder.mjs";
import { printTable } from "./batch/print-table.mjs";

const { values } = parseArgs({
  options: {
    documents: { type: "string", default: "2000" },
    kills: { type: "string", default: "100" },
    seed: { type: "string", default: "1" },
  },
});
const documents = Number(values.documents);
const bin = fileURLToPath(new URL("../packages/ingest/bin/bildungsprofil.mjs", import.meta.url));
const folder = mkdtempSync(join(tmpdir(), "bildungsprofil-stress-"));
const input = join(folder, "in");

let state = Number(values.seed);
/** A number from 0 to 1, the same series for the same seed. */
const random = () => {
  state = (state * 48271) % 2147483647;
  return state / 2147483647;
};

function start(out) {
  const child = spawn(process.execPath, [bin, "ingest", input, "--out", out], {
    stdio: ["ignore", "ignore", "pipe"],
  });
  let log = "";
  child.stderr.on("data", (data) => (log += data));
  const ended = new Promise((resolve) => child.on("exit", (code) => resolve({ code, log })));
  return { child, ended };
}

/** The processes that a process has started (Linux). */
function childrenOf(pid) {
  try {
    return readFileSync(`/proc/${pid}/task/${pid}/children`, "utf8")
      .trim()
      .split(" ")
      .filter(Boolean)
      .map(Number);
  } catch {
    return [];
  }
}

try {
  generateDocuments(input, documents);
  const begun = performance.now();
  const calm = await start(join(folder, "calm")).ended;
  const seconds = (performance.now() - begun) / 1000;
  if (calm.code !== 0) throw new Error(`the undisturbed run failed:\n${calm.log}`);
  const out = join(folder, "killed");
  // so that the kills are spread over the run, with the time that each new start takes
  const longest = 1000 * Math.max(1, (2 * seconds) / Number(values.kills) + 0.8);
  const killed = { coordinator: 0, worker: 0 };
  let wholeRuns = 0;
  while (killed.coordinator + killed.worker < Number(values.kills)) {
    const { child, ended } = start(out);
    const result = await Promise.race([ended, sleep(300 + random() * longest)]);
    if (result) {
      if (result.code !== 0) throw new Error(`a run failed:\n${result.log}`);
      wholeRuns++;
      rmSync(out, { recursive: true });
      continue;
    }
    const workers = childrenOf(child.pid);
    if (random() < 0.4 && workers.length) {
      process.kill(workers[Math.floor(random() * workers.length)], "SIGKILL");
      killed.worker++;
      await sleep(200);
    } else killed.coordinator++;
    child.kill("SIGKILL");
    await ended;
  }
  const last = await start(out).ended;
  if (last.code !== 0) throw new Error(`the last run failed:\n${last.log}`);
  const results = readdirSync(join(out, "documents")).length;
  const same = hashFolder(out) === hashFolder(join(folder, "calm"));
  printTable("run in a folder that is killed", [
    { what: "documents", value: documents },
    { what: "undisturbed run, s", value: seconds.toFixed(1) },
    { what: "kills of the coordinator", value: killed.coordinator },
    { what: "kills of a process and the coordinator", value: killed.worker },
    { what: "whole runs in between", value: wholeRuns },
    { what: "results", value: results, goal: String(documents), isMet: results === documents },
    { what: "same bytes", value: String(same), goal: "true", isMet: same },
  ]);
} finally {
  rmSync(folder, { recursive: true, force: true });
}
