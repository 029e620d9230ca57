// Milliseconds and peak memory of readers side by side: bench.mjs readers [FILE | FOLDER…] [--passes N]. Without
// files: fixtures. Each reader runs over the files of a format in a process of its own, the readers in turn.
import { execFileSync } from "node:child_process";
import { mkdtempSync, readdirSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { extname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { root } from "../run-pnpm.mjs";
import { growing } from "./growth.mjs";
import { installPeers } from "./peers.mjs";
import { tools } from "./tools.mjs";

const child = fileURLToPath(new URL("./measure-reader.mjs", import.meta.url));
const ours = "bildungsprofil";
const formatOf = (file) =>
  extname(file)
    .slice(1)
    .toLowerCase()
    .replace(/^htm$/u, "html")
    .replace(/^mhtml$/u, "mht");
const median = (values) => values.toSorted((a, b) => a - b)[values.length >> 1];
const number = (value, digits = 1, width = 9) =>
  (value === undefined ? "–" : value.toFixed(digits)).padStart(width);

/** The files that are named, and those in folders that are named. */
function listFiles(paths) {
  return paths.flatMap((path) =>
    statSync(path).isDirectory()
      ? readdirSync(path, { recursive: true, withFileTypes: true })
          .filter((entry) => entry.isFile() && !entry.name.startsWith("README"))
          .map((entry) => join(entry.parentPath ?? entry.path, entry.name))
          .sort()
      : [path],
  );
}

function measure(tool, files) {
  const output = execFileSync(process.execPath, [child, tool, ...files], {
    encoding: "utf8",
    maxBuffer: 2 ** 28,
    stdio: ["ignore", "pipe", "ignore"],
  });
  return JSON.parse(output.trim().split("\n").at(-1));
}

/** Runs all readers of a format over its files, `passes` times in turn, and prints a line for each. */
function compare(format, files, passes) {
  const names = Object.keys(tools).filter((name) => tools[name].formats.includes(format));
  const results = new Map(names.map((name) => [name, []]));
  for (let pass = 0; pass < passes; pass++)
    for (const name of names) {
      try {
        results.get(name).push(measure(name, files));
      } catch {
        results.get(name).push({ missing: "its process broke off" });
      }
    }
  const timesOf = (name, file) => median(results.get(name).map(({ times }) => times?.[file] ?? Number.NaN));
  console.log(`\n${format}: ${files.length} files, in ratios to ${ours} over the files that both read`);
  console.log("  ms/file     sum ms    time ×    memory MB   failed   reader");
  for (const name of names) {
    const [{ missing }] = results.get(name);
    if (missing !== undefined) {
      console.log(`  left out: ${name}: ${missing}`);
      continue;
    }
    const read = files.filter((file) => Number.isFinite(timesOf(name, file)));
    const both = read.filter((file) => Number.isFinite(timesOf(ours, file)));
    const sum = (of) => both.reduce((total, file) => total + timesOf(of, file), 0);
    const memories = results.get(name).map(({ memory }) => memory);
    const memory = tools[name].isProgram ? undefined : median(memories);
    const typical = read.length > 0 ? median(read.map((file) => timesOf(name, file))) : undefined;
    console.log(
      `${number(typical)}${number(sum(name), 0, 11)}${number(sum(name) / sum(ours), 2, 10)}${number(memory, 0, 13)}${number(files.length - read.length, 0)}   ${name}`,
    );
  }
}

async function compareGrowth() {
  const folder = mkdtempSync(join(tmpdir(), "bench-"));
  console.log("\nten times as much");
  console.log("    ms one     ms ten    time ×    memory MB one, ten   document");
  for (const { format, size, unit, compose } of growing) {
    const results = [];
    for (const count of [size, 10 * size]) {
      const file = join(folder, `${count}.${format}`);
      writeFileSync(file, await compose(count));
      const { times, memory } = measure(ours, [file]);
      results.push({ ms: times[file], memory });
    }
    const [small, large] = results;
    console.log(
      `${number(small.ms, 0, 10)}${number(large.ms, 0, 11)}${number(large.ms / small.ms, 1, 10)}${number(small.memory, 0, 12)}${number(large.memory, 0, 10)}   ${format}, ${size} and ${10 * size} ${unit}`,
    );
  }
  rmSync(folder, { recursive: true });
}

/** @param args command line behind the name of the benchmark. */
export async function benchReaders(args) {
  const { values, positionals } = parseArgs({
    args,
    allowPositionals: true,
    options: { passes: { type: "string", default: "3" } },
  });
  installPeers();
  const given = positionals.length > 0;
  const files = listFiles(
    given ? positionals : [join(root, "fixtures/documents"), join(root, "fixtures/formats")],
  );
  const groups = new Map();
  for (const file of files) groups.set(formatOf(file), [...(groups.get(formatOf(file)) ?? []), file]);
  for (const [format, group] of [...groups].sort())
    if (tools[ours].formats.includes(format)) compare(format, group, Number(values.passes));
  await compareGrowth();
}
