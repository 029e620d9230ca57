// Everything that may come from outside, at its worst; the shorter form is a part of the tests.
//   npm run hostile [-- attacks | files | confine | fuzz | patterns | rendered] [--only N] [--light] [--cases 20000] [--seed 1]
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { printAttacks } from "./hostile/print-attacks.mjs";
import { runProgram } from "./hostile/run-program.mjs";
import { watchMemory } from "./hostile/watch-memory.mjs";

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    only: { type: "string" },
    light: { type: "boolean", default: false },
    cases: { type: "string", default: "20000" },
    seed: { type: "string", default: "1" },
    processes: { type: "string", default: "2" },
  },
});
/** MiB of this process and all that it starts. */
const mostMemory = 1536;
const memory = watchMemory();
const folder = mkdtempSync(join(tmpdir(), "bildungsprofil-hostile-"));
/** @type {string[]} */
const faults = [];
/** What was tried, a line each, told at the end. @type {string[]} */
const counts = [];
/** @type {import("./hostile/print-attacks.mjs").Attempt[]} */
const attempts = [];
/** @param {import("./hostile/print-attacks.mjs").Attempt} attempt */
const noteAttempt = (attempt) => {
  attempts.push(attempt);
  console.error(`${attempt.id} ${attempt.what}: ${attempt.outcome}, ${Math.round(attempt.milliseconds)} ms`);
};

/** The parts, in this order. @type {Readonly<Record<string, () => Promise<readonly string[]>>>} */
const parts = {
  attacks: async () => {
    const { runAttacks } = await import("./hostile/run-attacks.mjs");
    return runAttacks({ only: values.only, light: values.light, note: noteAttempt });
  },
  files: async () => {
    const { runFiles } = await import("./hostile/run-files.mjs");
    const { runProcesses } = await import("./hostile/run-processes.mjs");
    return [
      ...(await runFiles({ folder, note: noteAttempt })),
      ...(await runProcesses({ folder, note: noteAttempt })),
    ];
  },
  confine: async () => {
    const { readConfined, traceSystemCalls } = await import("./hostile/confine.mjs");
    const confined = await readConfined();
    const traced = await traceSystemCalls();
    counts.push(
      traced ? `${traced.calls} system calls looked at` : "no strace here: system calls were not looked at",
    );
    return [
      ...(confined.status === 0 ? [] : [`without permissions: ${confined.stderr.slice(0, 500)}`]),
      ...(traced?.faults ?? []),
    ];
  },
  patterns: async () => {
    const { runPatterns } = await import("./hostile/run-patterns.mjs");
    return runPatterns((line) => counts.push(line));
  },
  rendered: async () => {
    const { status, stdout, stderr } = await runProgram(
      process.execPath,
      ["node_modules/vitest/vitest.mjs", "run", "packages/ingest/test/hostile/rendered.test.ts"],
      {
        cwd: fileURLToPath(new URL("..", import.meta.url)),
        env: { ...process.env, BILDUNGSPROFIL_HOSTILE: "1" },
        timeout: 1_200_000,
      },
    );
    counts.push(`rendered output: ${/Tests\s+(.*)/u.exec(stdout)?.[1] ?? "no test"}`);
    return status === 0 ? [] : [`rendered: ${stdout}${stderr}`];
  },
  fuzz: async () => {
    const { runFuzzer } = await import("./hostile/fuzz.mjs");
    const [cases, seed, processes] = [Number(values.cases), Number(values.seed), Number(values.processes)];
    const {
      counts: told,
      outcomes,
      faults: found,
    } = await runFuzzer({
      cases,
      seed,
      processes,
      onProgress: (tried) => console.error(`${tried} of ${cases}`),
      onFault: (fault) => console.error(fault),
    });
    counts.push(
      `${told.tried} damaged documents, ${told.statements} statements; slowest ${Math.round(told.slowest)} ms: ${told.slow}`,
    );
    for (const [format, ofFormat] of outcomes) {
      const some = [...ofFormat].sort((a, b) => b[1] - a[1]).map(([code, count]) => `${code} ${count}`);
      counts.push(`  ${format}: ${some.join(", ")}`);
    }
    return found;
  },
};

const begun = performance.now();
try {
  for (const [name, run] of Object.entries(parts)) {
    if (positionals.length > 0 && !positionals.includes(name)) continue;
    const started = performance.now();
    const found = await run();
    for (const fault of found) console.error(`fault: ${fault}`);
    faults.push(...found);
    counts.push(`${name}: ${found.length} faults in ${Math.round((performance.now() - started) / 1000)} s`);
  }
} finally {
  rmSync(folder, { recursive: true, force: true });
}
if (attempts.length > 0) console.log(`${printAttacks(attempts)}\n`);
console.log(counts.join("\n"));
const seconds = Math.round((performance.now() - begun) / 1000);
const peak = memory.peak();
if (peak > mostMemory) faults.push(`all processes together had ${peak} MiB`);
console.log(
  `${attempts.length} hostile inputs; ${faults.length} faults; ${seconds} s; most memory of all processes together ${peak} MiB`,
);
process.exitCode = faults.length > 0 ? 1 : 0;
