import { readdirSync, readFileSync, writeFileSync } from "node:fs";

/** @param {number} pid @returns {number[]} the process and all that it has started (Linux) */
export function treeOf(pid) {
  try {
    const children = readdirSync(`/proc/${pid}/task`).flatMap((task) =>
      readFileSync(`/proc/${pid}/task/${task}/children`, "utf8")
        .trim()
        .split(" ")
        .filter(Boolean)
        .map(Number),
    );
    return [pid, ...children.flatMap(treeOf)];
  } catch {
    return [];
  }
}

/** @param {number} pid @param {string} file @param {RegExp} line @returns {number} MiB; 0 where the system does not tell */
function readMebibytes(pid, file, line) {
  try {
    return Number(line.exec(readFileSync(`/proc/${pid}/${file}`, "utf8"))?.[1] ?? 0) / 1024;
  } catch {
    return 0;
  }
}

/** Lets a process forget the most memory that it had, where the system can. @param {number} pid */
export function forgetPeak(pid) {
  try {
    writeFileSync(`/proc/${pid}/clear_refs`, "5");
  } catch {
    // then the peak is that of all documents before
  }
}

/** The most memory that a process had, in MiB. @param {number} pid */
export const peakOf = (pid) => readMebibytes(pid, "status", /^VmHWM:\s+(\d+)/mu);

/**
 * Watches how much memory this process and all that it starts have together, what they share counted once.
 * @param {number} [every] milliseconds
 * @returns {{ peak: () => number, stop: () => void }} in MiB
 */
export function watchMemory(every = 250) {
  let peak = 0;
  const look = () => {
    const sum = treeOf(process.pid).reduce(
      (total, pid) => total + readMebibytes(pid, "smaps_rollup", /^Pss:\s+(\d+)/mu),
      0,
    );
    peak = Math.max(peak, sum);
  };
  const timer = setInterval(look, every);
  timer.unref();
  return { peak: () => Math.round(peak), stop: () => clearInterval(timer) };
}
