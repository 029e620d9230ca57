import { readFileSync } from "node:fs";
import { availableParallelism, loadavg } from "node:os";
import * as core from "../../packages/core/dist/index.js";
import { createWorkerPool } from "../../packages/ingest/dist/node.js";
import { findFaults } from "./check-document.mjs";
import { hostileInputs } from "./inputs/index.mjs";
import { forgetPeak, peakOf, treeOf } from "./watch-memory.mjs";

/** Most memory of a process in this bench, below that of the package. */
const maxMemoryMb = 900;
/** MiB after which a process makes room for a new one, so that the next document is measured by itself. */
const used = 250;

const isEnded = (/** @type {string} */ outcomes) => /source\/(?:timeout|out-of-memory)/u.test(outcomes);
/** Only where others want the processors may a document that takes its time come to its end. */
const isBusy = () => (loadavg()[0] ?? 0) > 2 * availableParallelism();

/** @typedef {import("./inputs/input.mjs").HostileInput} HostileInput */
/** @typedef {import("./print-attacks.mjs").Attempt} Attempt */

const bystanders = ["documents/auental-profil.html", "formats/eulenbach-faktenblatt.md"].map((file) => ({
  name: file,
  bytes: new Uint8Array(readFileSync(new URL(`../../fixtures/${file}`, import.meta.url))),
}));

/** @param {import("@bildungsprofil/ingest").IngestedDocument} document */
const printed = ({ source, text, layers, statements, issues }) =>
  JSON.stringify({ source, text, layers, statements, issues });

/**
 * What the document came to: "read" or its codes, each once.
 * @param {import("@bildungsprofil/ingest").IngestedDocument} document
 */
function outcomesOf({ issues }) {
  const codes = [...new Set(issues.map(({ code }) => code))];
  return issues.some(({ severity }) => severity === "error") ? codes : ["read", ...codes];
}

/**
 * What is wrong with the answer to a hostile document, in words.
 * @param {HostileInput} input
 * @param {import("@bildungsprofil/ingest").IngestedDocument} document
 */
function findFaultsOf(input, document) {
  const faults = findFaults(document, core);
  const outcomes = outcomesOf(document);
  const isExcused = input.heavy && isBusy() && isEnded(outcomes.join(" "));
  if (!input.expect.some((code) => outcomes.includes(code)) && !isExcused)
    faults.push(`expected ${input.expect.join(" or ")}, got ${outcomes.join(", ")}`);
  if (input.says !== undefined && !document.text.includes(input.says) && !isExcused)
    faults.push("the words are not in the text");
  return faults;
}

/**
 * Reads every hostile document twice, each time after one that is sound, in one process of a pool.
 * @param {{ only?: string | undefined, light?: boolean | undefined, note: (attempt: Attempt) => void }} options
 */
export async function runAttacks({ only, light, note }) {
  /** @type {string[]} */
  const faults = [];
  /** @type {string[]} */
  let sound = [];
  const before = new Set(treeOf(process.pid));
  const workers = () => treeOf(process.pid).filter((pid) => !before.has(pid));
  let pool = createWorkerPool({ size: 1, maxMemoryMb });
  for (const input of hostileInputs) {
    if (only !== undefined && Number.parseInt(input.id, 10) !== Number.parseInt(only, 10)) continue;
    if (light && input.heavy) continue;
    const bytes = await input.make();
    let peak = 0;
    const look = () => {
      for (const pid of workers()) peak = Math.max(peak, peakOf(pid));
    };
    for (const pid of workers()) forgetPeak(pid);
    const timer = setInterval(look, 100);
    /** @type {string[]} */
    const wrong = [];
    /** @type {string[]} */
    const answers = [];
    let milliseconds = 0;
    /** @type {string[]} */
    const outcomes = [];
    for (const [turn, { name, bytes: harmless }] of bystanders.entries()) {
      const beside = printed(await pool.ingest(harmless, { name }));
      if (sound[turn] === undefined) sound = [...sound, beside];
      else if (sound[turn] !== beside) wrong.push("another document came out differently");
      const begun = performance.now();
      const document = await pool.ingest(bytes, { name: input.file, ...input.options });
      milliseconds = Math.max(milliseconds, performance.now() - begun);
      answers.push(printed(document));
      outcomes.push(outcomesOf(document).join(" "));
      if (turn === 0) wrong.push(...findFaultsOf(input, document));
    }
    look();
    clearInterval(timer);
    if (peak > used) {
      pool.close();
      pool = createWorkerPool({ size: 1, maxMemoryMb });
    }
    const wasEnded = outcomes.some(isEnded);
    if (answers[0] !== answers[1] && !wasEnded) wrong.push("another answer the second time");
    // a machine with other work to do has four times the time
    if (milliseconds > (input.seconds ?? 5) * 4000 && !wasEnded)
      wrong.push(`took ${Math.round(milliseconds)} ms`);
    if (peak > Math.min(input.mebibytes ?? 700, maxMemoryMb + 150))
      wrong.push(`took ${Math.round(peak)} MiB`);
    const { id, what } = input;
    note({
      id,
      what,
      bytes: bytes.length,
      outcome: outcomes.at(-1) ?? "",
      milliseconds,
      mebibytes: peak,
      faults: wrong,
    });
    faults.push(...wrong.map((fault) => `${input.id} ${input.what}: ${fault}`));
  }
  pool.close();
  return faults;
}
