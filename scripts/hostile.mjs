// Everything that may come from outside, at its worst; the shorter form is a part of the tests.
//   npm run hostile [-- attacks | files | confine | fuzz | patterns | rendered] [--only N] [--light] [--cases 20000] [--seed 1]
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
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
const memory = watchMemory();
const folder = mkdtempSync(join(tmpdir(), "bildungsprofil-hostile-"));
/** @type {string[]} */
const faults = [];
/** @param {string} line */
const note = (line) => console.log(line);

/** The parts, in this order. @type {Readonly<Record<string, () => Promise<readonly string[]>>>} */
const parts = {
  attacks: async () => {
    const { attackTable, runAttacks } = await import("./hostile/run-attacks.mjs");
    note(attackTable);
    return runAttacks({ only: values.only, light: values.light, note });
  },
  files: async () => {
    const { runFiles } = await import("./hostile/run-files.mjs");
    const { runProcesses } = await import("./hostile/run-processes.mjs");
    return [...(await runFiles({ folder, note })), ...(await runProcesses({ folder, note }))];
  },
  confine: async () => {
    const { readConfined, traceSystemCalls } = await import("./hostile/confine.mjs");
    const confined = await readConfined();
    const traced = await traceSystemCalls();
    note(
      traced ? `${traced.calls} system calls looked at` : "no strace here: system calls were not looked at",
    );
    return [
      ...(confined.status === 0 ? [] : [`without permissions: ${confined.stderr.slice(0, 500)}`]),
      ...(traced?.faults ?? []),
    ];
  },
  patterns: async () => {
    const { runPatterns } = await import("./hostile/run-patterns.mjs");
    return runPatterns(note);
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
    note(stdout.split("\n").slice(-6).join("\n").trim());
    return status === 0 ? [] : [`rendered: ${stdout}${stderr}`];
  },
  fuzz: async () => {
    const { runFuzzer } = await import("./hostile/fuzz.mjs");
    const [cases, seed, processes] = [Number(values.cases), Number(values.seed), Number(values.processes)];
    const {
      counts,
      outcomes,
      faults: found,
    } = await runFuzzer({
      cases,
      seed,
      processes,
      onProgress: (tried) => console.error(`${tried} of ${cases}`),
      onFault: (fault) => console.error(fault),
    });
    note(
      `${counts.tried} damaged documents, ${counts.statements} statements; slowest ${Math.round(counts.slowest)} ms: ${counts.slow}`,
    );
    note("\n| format | outcomes |\n| --- | --- |");
    for (const [format, ofFormat] of outcomes)
      note(
        `| ${format} | ${[...ofFormat]
          .sort((a, b) => b[1] - a[1])
          .map(([code, count]) => `${code} ${count}`)
          .join(", ")} |`,
      );
    return found;
  },
};

try {
  for (const [name, run] of Object.entries(parts)) {
    if (positionals.length > 0 && !positionals.includes(name)) continue;
    const begun = performance.now();
    note(`\n## ${name}\n`);
    const found = await run();
    for (const fault of found) console.error(`fault: ${fault}`);
    faults.push(...found);
    note(`\n${name}: ${found.length} faults in ${Math.round((performance.now() - begun) / 1000)} s`);
  }
} finally {
  rmSync(folder, { recursive: true, force: true });
}
note(`\n${faults.length} faults; most memory of all processes together ${memory.peak()} MiB`);
process.exitCode = faults.length > 0 ? 1 : 0;
