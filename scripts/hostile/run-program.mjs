import { spawn } from "node:child_process";

/**
 * Runs a program to its end.
 * @param {string} command
 * @param {readonly string[]} args
 * @param {{ cwd?: string, env?: NodeJS.ProcessEnv, timeout?: number }} [options] milliseconds
 * @returns {Promise<{ status: number | null, stdout: string, stderr: string }>} `status` is null where it was ended or is not there
 */
export function runProgram(command, args, { timeout = 600_000, ...options } = {}) {
  return new Promise((resolve) => {
    const child = spawn(command, [...args], { ...options, stdio: ["ignore", "pipe", "pipe"] });
    let [stdout, stderr] = ["", ""];
    child.stdout.on("data", (data) => (stdout += data));
    child.stderr.on("data", (data) => (stderr += data));
    const timer = setTimeout(() => child.kill("SIGKILL"), timeout);
    const settle = (/** @type {number | null} */ status) => {
      clearTimeout(timer);
      resolve({ status, stdout, stderr });
    };
    child.on("error", () => settle(null));
    child.on("close", settle);
  });
}
