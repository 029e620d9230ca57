import { spawn } from "node:child_process";
import { mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { ingest, readDocument } from "../../packages/ingest/dist/index.js";
import { generateDocuments } from "../batch/generate-documents.mjs";
import { benchQueue } from "./queue.mjs";

const bin = fileURLToPath(new URL("../../packages/ingest/bin/bildungsprofil.mjs", import.meta.url));
const fixtures = fileURLToPath(new URL("../../fixtures/documents", import.meta.url));

/** Peak memory of a process in MB (Linux), 0 where it cannot be known. */
function peakOf(pid) {
  try {
    return Number(/VmHWM:\s+(\d+)/u.exec(readFileSync(`/proc/${pid}/status`, "utf8"))?.[1] ?? 0) / 1024;
  } catch {
    return 0;
  }
}

/** Runs the command line once: seconds, and the coordinator's peak memory. */
function runOnce(input, out, workers) {
  return new Promise((resolve, reject) => {
    const args = [bin, "ingest", input, "--out", out, "--concurrency", String(workers), "--quiet"];
    const begun = performance.now();
    const child = spawn(process.execPath, args, { stdio: "ignore" });
    let peak = 0;
    const timer = setInterval(() => (peak = Math.max(peak, peakOf(child.pid))), 50);
    child.on("exit", (code) => {
      clearInterval(timer);
      if (code === 0) resolve({ seconds: (performance.now() - begun) / 1000, peak });
      else reject(new Error(`the run ended with ${code}`));
    });
  });
}

/** Milliseconds a document in each stage, in one process, over the fixtures. */
async function measureStages() {
  const stages = { reading: 0, extraction: 0, printing: 0 };
  const files = readdirSync(fixtures).map((name) => ({ name, bytes: readFileSync(join(fixtures, name)) }));
  for (let pass = 0; pass < 3; pass++)
    for (const { name, bytes } of files) {
      const a = performance.now();
      await readDocument(bytes, { name });
      const b = performance.now();
      const document = await ingest(bytes, { name });
      const c = performance.now();
      JSON.stringify(document, (key, value) => (key === "tree" ? undefined : value), 2);
      if (pass === 0) continue; // warming up
      stages.reading += b - a;
      stages.extraction += c - b - (b - a);
      stages.printing += performance.now() - c;
    }
  const count = 2 * files.length;
  return Object.entries(stages).map(([stage, time]) => [stage, time / count]);
}

/** `bench -- batch [COUNT…]`: documents a second end to end, by workers, first and second run, memory; what stores cost. */
export async function benchBatch(args) {
  const stages = await measureStages();
  const sum = stages.reduce((total, [, time]) => total + time, 0);
  for (const [stage, time] of stages)
    console.log(`${stage.padEnd(10)} ${time.toFixed(2)} ms a fixture, ${((100 * time) / sum).toFixed(0)} %`);
  const folder = mkdtempSync(join(tmpdir(), "bildungsprofil-bench-"));
  try {
    for (const count of args.length ? args.map(Number) : [2000]) {
      const input = join(folder, `in-${count}`);
      generateDocuments(input, count);
      let single;
      for (const workers of args.length > 1 ? [2] : [1, 2]) {
        const out = join(folder, "out");
        const first = await runOnce(input, out, workers);
        const second = await runOnce(input, out, workers);
        single ??= first.seconds;
        console.log(
          `${count} documents, ${workers} workers: ${(count / first.seconds).toFixed(0)}/s (${(single / first.seconds).toFixed(2)} × one), ` +
            `again ${second.seconds.toFixed(1)} s; coordinator's peak ${first.peak.toFixed(0)} MB, again ${second.peak.toFixed(0)} MB`,
        );
        rmSync(out, { recursive: true });
      }
    }
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
  await benchQueue();
}
