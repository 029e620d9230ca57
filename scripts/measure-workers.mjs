// How much faster two workers are than one, in a folder and on PostgreSQL, and whether four share a queue:
//   node scripts/measure-workers.mjs [--documents 2000]
// It needs built packages and a machine that does nothing else.
import { spawn } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { createWorkerPool, ingestFolder } from "../packages/ingest/dist/node.js";
import { missing, startPostgres } from "../packages/postgres/test/start-postgres.mjs";
import { generateDocuments } from "./batch/generate-documents.mjs";
import { printTable } from "./batch/print-table.mjs";
import { treeOf } from "./hostile/watch-memory.mjs";

const { values } = parseArgs({ options: { documents: { type: "string", default: "2000" } } });
const documents = Number(values.documents);
const bin = fileURLToPath(new URL("../packages/ingest/bin/bildungsprofil.mjs", import.meta.url));
// where the command line finds the package
const cwd = fileURLToPath(new URL("../packages/postgres", import.meta.url));
const folder = mkdtempSync(join(tmpdir(), "bildungsprofil-scale-"));
const input = join(folder, "in");

/** Milliseconds of processor time that the processes below this one have used (Linux; a tick is 10 ms). */
function childrenTime() {
  let ticks = 0;
  for (const pid of treeOf(process.pid).slice(1)) {
    const fields = readFileSync(`/proc/${pid}/stat`, "utf8")
      .replace(/^.*\) /su, "")
      .split(" ");
    ticks += Number(fields[11]) + Number(fields[12]);
  }
  return ticks * 10;
}

/** Reads all documents with so many processes; documents a second while reading, and who used the processors. */
async function runFolder(size) {
  const pool = createWorkerPool({ size });
  let [begun, ended, own, theirs] = [0, 0, 0, 0];
  let used = process.cpuUsage();
  await ingestFolder([input], {
    out: join(folder, `out-${size}`),
    ingestFile: pool.ingestFile,
    concurrency: size,
    onEvent: ({ type }) => {
      if (type === "planned") {
        begun = performance.now();
        used = process.cpuUsage();
      }
      if (type !== "publishing") return;
      ended = performance.now();
      const { user, system } = process.cpuUsage(used);
      own = (user + system) / 1000;
      theirs = childrenTime();
    },
  });
  const published = performance.now();
  pool.close();
  return {
    rate: documents / ((ended - begun) / 1000),
    own: own / documents,
    theirs: theirs / documents,
    publishing: (published - ended) / 1000,
  };
}

/** Empties the queue with so many worker processes; documents a second, and how many they say they have read. */
async function runStore(address, count) {
  const begun = performance.now();
  const counts = Array.from({ length: count }, () => {
    const args = [bin, "worker", "--store", address, "--concurrency", "1", "--until-empty", "--lang", "en"];
    const child = spawn(process.execPath, args, { cwd, stdio: ["ignore", "ignore", "pipe"] });
    let log = "";
    child.stderr.on("data", (data) => (log += data));
    return new Promise((resolve, reject) =>
      child.on("exit", (code) =>
        code
          ? reject(new Error(log))
          : resolve(Number(/(\d+) documents?,[^\n]*\n$/u.exec(log)?.[1] ?? Number.NaN)),
      ),
    );
  });
  const each = await Promise.all(counts);
  return { rate: documents / ((performance.now() - begun) / 1000), each };
}

/** Puts all documents into a database of their own. */
function enqueue(address) {
  const child = spawn(process.execPath, [bin, "ingest", input, "--store", address, "--quiet"], { cwd });
  return new Promise((resolve) => child.on("exit", resolve));
}

/** Says how far it is: a whole run takes minutes. */
const tell = (what, { rate }) => console.error(`${what}: ${rate.toFixed(1)} a second`);
const perSecond = (rate) => `${rate.toFixed(1)} a second`;
const factor = (more, one) => ({
  value: (more / one).toFixed(2),
  goal: "at least 1.80",
  isMet: more / one >= 1.8,
});

const server = missing ? undefined : startPostgres();
try {
  generateDocuments(input, documents);
  const one = await runFolder(1);
  tell("folder, one process", one);
  const two = await runFolder(2);
  tell("folder, two processes", two);
  const rows = [
    { what: "folder, one process", value: perSecond(one.rate) },
    { what: "folder, two processes", value: perSecond(two.rate) },
    { what: "folder, two against one", ...factor(two.rate, one.rate) },
    { what: "coordinator, ms of processor a document", value: two.own.toFixed(2) },
    { what: "readers, ms of processor a document", value: two.theirs.toFixed(2) },
    { what: "publishing, s", value: two.publishing.toFixed(1) },
  ];
  if (server) {
    const rates = new Map();
    for (const count of [1, 2, 4]) {
      const address = server.createDatabase(`scale${count}`);
      await enqueue(address);
      const { rate, each } = await runStore(address, count);
      tell(`PostgreSQL, workers: ${count}`, { rate });
      rates.set(count, rate);
      const sum = each.reduce((total, some) => total + some, 0);
      rows.push(
        { what: `PostgreSQL, workers: ${count}`, value: perSecond(rate) },
        {
          what: "documents that each has read",
          value: each.join(", "),
          goal: `${documents} together`,
          isMet: sum === documents,
        },
      );
    }
    rows.push({ what: "PostgreSQL, two against one", ...factor(rates.get(2), rates.get(1)) });
  }
  printTable(`${documents} documents`, rows);
} finally {
  server?.stop();
  rmSync(folder, { recursive: true, force: true });
}
