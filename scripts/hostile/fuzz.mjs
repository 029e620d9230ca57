import { fork } from "node:child_process";
import { readdirSync, statSync } from "node:fs";
import { extname } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { fileURLToPath } from "node:url";
import { smallDocuments } from "./make/small-documents.mjs";

const root = fileURLToPath(new URL("../../fixtures/", import.meta.url));
/** Documents that one process gets at a time, and parts after which it makes room for a new one. */
const partSize = 50;
const partsPerProcess = 20;
/** Milliseconds that a document may take, and a process to begin. */
const deadline = 60_000;
const beginning = 120_000;

/** Documents by format, the smallest first: those made here, then the fixtures. */
function listFixtures() {
  const files = ["documents", "formats"]
    .flatMap((folder) => readdirSync(root + folder).map((name) => `${root}${folder}/${name}`))
    .filter((file) => !file.endsWith("README.md"))
    .sort((a, b) => statSync(a).size - statSync(b).size);
  /** @type {Map<string, string[]>} */
  const byFormat = new Map();
  for (const file of [...smallDocuments.keys(), ...files])
    byFormat.set(extname(file), [...(byFormat.get(extname(file)) ?? []), file]);
  return byFormat;
}

/** @typedef {{ file: string, seed: number, count: number, skip: number }} Part */

/** The parts of a run: the formats in turn, small fixtures more often than large ones. @param {number} cases @param {number} seed */
function* planParts(cases, seed) {
  const formats = [...listFixtures().values()];
  for (let part = 0; part * partSize < cases; part++) {
    const files = /** @type {string[]} */ (formats[part % formats.length]);
    const turn = Math.floor(part / formats.length);
    // each small one three times before the next large one
    const small = files.slice(0, Math.ceil(files.length / 2));
    const file = turn % 4 === 3 ? files[(turn >> 2) % files.length] : small[turn % small.length];
    yield {
      file: /** @type {string} */ (file),
      seed: seed + part,
      count: Math.min(partSize, cases - part * partSize),
      skip: 0,
    };
  }
}

/**
 * Damages every fixture in every format and reads it.
 * @param {{ cases: number, seed: number, processes: number, onProgress?: (tried: number) => void, onFault?: (fault: string) => void }} options
 */
export async function runFuzzer({ cases, seed, processes, onProgress, onFault }) {
  const parts = planParts(cases, seed);
  /** @type {Map<string, Map<string, number>>} */
  const outcomes = new Map();
  /** @type {string[]} */
  const faults = [];
  /** @param {string} fault */
  const blame = (fault) => {
    faults.push(fault);
    onFault?.(fault);
  };
  const counts = { tried: 0, statements: 0, slowest: 0, slow: "" };

  /** @param {Part} part @param {number} index */
  const nameOf = (part, index) => `${part.file.replace(root, "")} --seed ${part.seed} #${index}`;

  const work = async () => {
    /** @type {import("node:child_process").ChildProcess | undefined} */
    let child;
    let used = 0;
    for (const part of parts) {
      let { skip } = part;
      while (skip < part.count) {
        if (child === undefined || used >= partsPerProcess) {
          child?.kill("SIGKILL");
          child = await startChild();
          used = 0;
        }
        used++;
        const result = await runPart(child, { ...part, skip }, (index, told) => {
          skip = index + 1;
          counts.tried++;
          if (counts.tried % 1000 === 0) onProgress?.(counts.tried);
          counts.statements += told.statements;
          if (told.milliseconds > counts.slowest)
            Object.assign(counts, { slowest: told.milliseconds, slow: nameOf(part, index) });
          const format = extname(part.file);
          const ofFormat = outcomes.get(format) ?? new Map();
          outcomes.set(format, ofFormat);
          ofFormat.set(told.outcome, (ofFormat.get(told.outcome) ?? 0) + 1);
          for (const fault of told.faults) blame(`${nameOf(part, index)}: ${fault}`);
        });
        if (result === undefined) continue;
        blame(`${nameOf(part, skip)}: ${result}`);
        skip++;
        counts.tried++;
        child.kill("SIGKILL");
        child = undefined;
      }
    }
    child?.kill("SIGKILL");
  };
  await Promise.all(Array.from({ length: processes }, work));
  return { counts, outcomes, faults };
}

/** A process that has loaded all; one that cannot, as while the packages are built, is tried again. */
async function startChild() {
  for (let attempt = 1; attempt <= 5; attempt++) {
    const child = fork(new URL("fuzz-child.mjs", import.meta.url), {
      execArgv: ["--max-old-space-size=400"],
      stdio: ["ignore", "ignore", "ignore", "ipc"],
    });
    const begun = await new Promise((resolve) => {
      const timer = setTimeout(() => resolve(false), beginning);
      child.once("exit", () => resolve(false));
      child.once("message", () => {
        clearTimeout(timer);
        resolve(true);
      });
    });
    if (begun) return child;
    child.kill("SIGKILL");
    await sleep(5000);
  }
  throw new Error("no process began: are the packages built?");
}

/**
 * @param {import("node:child_process").ChildProcess} child
 * @param {Part} part
 * @param {(index: number, told: any) => void} note
 * @returns {Promise<string | undefined>} why it ended early
 */
function runPart(child, part, note) {
  return new Promise((resolve) => {
    /** @type {NodeJS.Timeout} */
    let timer;
    /** @param {string | undefined} [end] */
    const settle = (end) => {
      clearTimeout(timer);
      child.off("message", listen).off("exit", crash);
      resolve(end);
    };
    const wind = () => {
      clearTimeout(timer);
      timer = setTimeout(() => settle(`no answer within ${deadline} ms`), deadline);
    };
    const crash = (/** @type {number | null} */ code, /** @type {string | null} */ signal) =>
      settle(`the process ended: ${code ?? signal}`);
    /** @param {any} message */
    const listen = (message) => {
      wind();
      if (message.done) settle();
      else if (message.fault)
        note(part.skip, { faults: [message.fault], outcome: "rejected", statements: 0, milliseconds: 0 });
      else if (message.outcome !== undefined) note(message.index, message);
    };
    child.on("message", listen).on("exit", crash);
    wind();
    child.send(part);
  });
}
