// How much faster two workers on two cores are than one on one core, in a folder and on PostgreSQL, and whether four
// share a queue:
//   node scripts/measure-workers.mjs [--documents 16000]
// They work in turns of some seconds, the others stopped, so that a machine whose speed changes is the same for all. What
// each does with its first thousands of documents, while it compiles itself, does not count. One worker that may use both
// cores is told as well: its coordinator and its engine's own threads then use the second one. So is what two readers
// reach that share nothing, against one: more the machine does not give. It needs built packages, `taskset`, and a
// machine that does nothing else (Linux).
import { spawn } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, rmSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout } from "node:timers/promises";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { pipelineFingerprint } from "../packages/ingest/dist/node.js";
import { createPostgresStore } from "../packages/postgres/dist/index.js";
import { missing, startPostgres } from "../packages/postgres/test/start-postgres.mjs";
import { generateDocuments } from "./batch/generate-documents.mjs";
import { printTable } from "./batch/print-table.mjs";
import { treeOf } from "./hostile/watch-memory.mjs";

const { values } = parseArgs({ options: { documents: { type: "string", default: "16000" } } });
const documents = Number(values.documents);
/** Milliseconds of a turn, and documents that each has read before it is measured. */
const [turn, warm] = [3_000, Math.ceil(documents / 4)];
const bin = fileURLToPath(new URL("../packages/ingest/bin/bildungsprofil.mjs", import.meta.url));
const reader = fileURLToPath(new URL("./batch/read-alone.mjs", import.meta.url));
// where the command line finds the package
const cwd = fileURLToPath(new URL("../packages/postgres", import.meta.url));
const folder = mkdtempSync(join(tmpdir(), "bildungsprofil-scale-"));
const input = join(folder, "in");

/** Who takes part: how many workers, and on how many cores. */
const parties = [
  { name: "one worker on one core", size: 1, cores: "0" },
  { name: "two workers on two cores", size: 2, cores: "0,1" },
  { name: "one worker on two cores", size: 1, cores: "0,1" },
];

/** Starts the command line on some cores; `log` is what it says on standard error. */
const start = (cores, ...args) => startProgram(cores, bin, ...args);

function startProgram(cores, ...args) {
  const command = ["-c", cores, process.execPath, ...args];
  const child = spawn("taskset", command, { cwd, stdio: ["ignore", "ignore", "pipe"] });
  const started = { pid: child.pid, log: "" };
  child.stderr.on("data", (data) => (started.log += data));
  started.ended = new Promise((resolve) =>
    child.on("exit", (code) => {
      started.code = code ?? -1;
      resolve(started.code);
    }),
  );
  return started;
}

/** Milliseconds of processor time that processes have used (a tick is 10 ms). */
function timeOf(pids) {
  let ticks = 0;
  for (const pid of pids) {
    const fields = readFileSync(`/proc/${pid}/stat`, "utf8")
      .replace(/^.*\) /su, "")
      .split(" ");
    ticks += Number(fields[11]) + Number(fields[12]);
  }
  return ticks * 10;
}

/**
 * Lets workers work in turns until one of them is near its end.
 *
 * @param {readonly { processes: readonly { pid: number, code?: number }[], count: () => number | Promise<number> }[]} workers
 * @returns of each, documents a second, and milliseconds of processor time a document: of the processes that were
 *   started, and of those that these have started
 */
async function inTurns(workers) {
  const tally = workers.map(() => ({ read: 0, seconds: 0, own: 0, theirs: 0 }));
  const signal = ({ processes }, name) => {
    for (const pid of processes.flatMap(({ pid }) => treeOf(pid))) process.kill(pid, name);
  };
  const look = async ({ processes, count }) => ({
    read: await count(),
    own: timeOf(processes.map(({ pid }) => pid)),
    theirs: timeOf(processes.flatMap(({ pid }) => treeOf(pid).slice(1))),
  });
  try {
    for (const party of workers) signal(party, "SIGSTOP");
    const order = [...workers.keys(), ...[...workers.keys()].reverse()];
    for (let isWarm = false, isEnding = false; !isEnding; ) {
      const counts = [];
      for (const place of order) {
        const party = workers[place];
        const before = await look(party);
        const begun = performance.now();
        signal(party, "SIGCONT");
        await setTimeout(turn);
        const failed = party.processes.find(({ code }) => code);
        if (failed) throw new Error(failed.log);
        signal(party, "SIGSTOP");
        const ended = performance.now();
        const after = await look(party);
        counts.push(after.read);
        if (!isWarm) continue;
        const sum = tally[place];
        sum.read += after.read - before.read;
        sum.seconds += (ended - begun) / 1000;
        sum.own += after.own - before.own;
        sum.theirs += after.theirs - before.theirs;
      }
      isWarm = counts.every((count) => count >= warm);
      // the next turns of the fastest could come to its end
      isEnding = Math.max(...counts) * 1.2 > documents;
      console.error(`read so far: ${counts.join(", ")}`);
    }
  } finally {
    for (const party of workers) signal(party, "SIGKILL");
  }
  return tally.map(({ read, seconds, own, theirs }) => ({
    rate: read / seconds,
    own: own / read,
    theirs: theirs / read,
  }));
}

/** One reader, and two that share nothing. */
function alone() {
  return inTurns(
    [["0"], ["0", "1"]].map((cores) => {
      const tallies = cores.map((core) => join(folder, `alone-${cores.length}-${core}`));
      return {
        processes: cores.map((core, at) => startProgram(core, reader, input, tallies[at])),
        count: () =>
          tallies.reduce((sum, path) => sum + (statSync(path, { throwIfNoEntry: false })?.size ?? 0), 0),
      };
    }),
  );
}

/** Each party into a folder of its own. */
function inFolders() {
  return inTurns(
    parties.map(({ size, cores }, place) => {
      const out = join(folder, `out-${place}`);
      const index = join(out, ".bildungsprofil", "index.jsonl");
      const process = start(cores, "ingest", input, "--out", out, "--concurrency", String(size), "--quiet");
      // a line for each document that has ended
      const count = () => (existsSync(index) ? readFileSync(index, "utf8").split("\n").length - 1 : 0);
      return { processes: [process], count };
    }),
  );
}

const workArgs = (address) => ["worker", "--store", address, "--concurrency", "1", "--lang", "en"];

/** A database with all documents in its queue. */
async function fill(server, name) {
  const address = server.createDatabase(name);
  await start("0,1", "ingest", input, "--store", address, "--quiet").ended;
  return address;
}

/** Each party's worker processes on a database of its own. */
async function onPostgres(server) {
  const stores = [];
  const fingerprint = await pipelineFingerprint();
  try {
    const workers = [];
    for (const [place, { size, cores }] of parties.entries()) {
      const address = await fill(server, `scale${place}`);
      const store = await createPostgresStore({ connectionString: address, fingerprint });
      stores.push(store);
      workers.push({
        processes: Array.from({ length: size }, () => start(cores, ...workArgs(address))),
        count: async () => {
          const { read, failed } = await store.status();
          return read + failed;
        },
      });
    }
    return await inTurns(workers);
  } finally {
    for (const store of stores) await store.close();
  }
}

/** How many documents each of four workers says it has read, when the queue is empty. */
async function share(server) {
  const address = await fill(server, "shared");
  const workers = Array.from({ length: 4 }, () => start("0,1", ...workArgs(address), "--until-empty"));
  return Promise.all(
    workers.map(async (worker) => {
      if (await worker.ended) throw new Error(worker.log);
      return Number(/(\d+) documents?,[^\n]*\n$/u.exec(worker.log)?.[1] ?? Number.NaN);
    }),
  );
}

const describe = (where, rates) => [
  ...parties.map(({ name }, place) => ({
    what: `${where}, ${name}`,
    value: `${rates[place].rate.toFixed(1)} a second`,
  })),
  {
    what: `${where}, two on two cores against one on one`,
    value: (rates[1].rate / rates[0].rate).toFixed(2),
    goal: "at least 1.80",
    isMet: rates[1].rate / rates[0].rate >= 1.8,
  },
  {
    what: `${where}, two on two cores against one on two`,
    value: (rates[1].rate / rates[2].rate).toFixed(2),
  },
  { what: `${where}, coordinators, ms of processor a document`, value: rates[1].own.toFixed(1) },
  { what: `${where}, readers, ms of processor a document`, value: rates[1].theirs.toFixed(1) },
];

const server = missing ? undefined : startPostgres();
try {
  generateDocuments(input, documents);
  const [one, two] = await alone();
  const rows = [
    { what: "machine, two readers that share nothing against one", value: (two.rate / one.rate).toFixed(2) },
    ...describe("folder", await inFolders()),
  ];
  if (server) {
    rows.push(...describe("PostgreSQL", await onPostgres(server)));
    const each = await share(server);
    rows.push({
      what: "documents that each of four workers has read",
      value: each.join(", "),
      goal: `${documents} together`,
      isMet: each.reduce((total, some) => total + some, 0) === documents,
    });
  }
  printTable(`${documents} documents`, rows);
} finally {
  server?.stop();
  rmSync(folder, { recursive: true, force: true });
}
