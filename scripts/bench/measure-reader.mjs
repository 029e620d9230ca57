// One reader over some files, in a process of its own so that its peak memory is its own:
//   node measure-reader.mjs TOOL FILE…   prints
// { times: { [file]: ms }, failed: [file…], memory: MB }, or { missing: why } when it could not be loaded.
import { readFileSync } from "node:fs";
import { basename } from "node:path";
import { tools } from "./tools.mjs";

const [name, ...files] = process.argv.slice(2);
const write = (answer) => process.stdout.write(`\n${JSON.stringify(answer)}\n`);
let read;
try {
  read = await tools[name].load();
} catch (cause) {
  write({ missing: String(cause instanceof Error ? cause.message : cause).split("\n")[0] });
  process.exit(0);
}
const silent = () => {};
Object.assign(console, { log: silent, warn: silent, error: silent, info: silent });

/** Runs of one file: at least three, then until this many milliseconds have passed. */
const budget = Math.min(1500, 20_000 / files.length);

const times = {};
const failed = [];
for (const file of files) {
  const bytes = new Uint8Array(readFileSync(file));
  const runs = [];
  const begin = performance.now();
  try {
    await read(bytes.slice(), basename(file));
    while (runs.length < 3 || (runs.length < 40 && performance.now() - begin < budget)) {
      const copy = bytes.slice();
      const start = performance.now();
      await read(copy, basename(file));
      runs.push(performance.now() - start);
      // what a reader leaves to be done later is not measured as the next one's
      await new Promise((resolve) => setImmediate(resolve));
    }
    times[file] = runs.sort((a, b) => a - b)[runs.length >> 1];
  } catch {
    failed.push(file);
  }
}
const memory = tools[name].isProgram ? undefined : process.resourceUsage().maxRSS / 1024;
write({ times, failed, memory });
process.exit(0);
