import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { runProgram } from "./run-program.mjs";

const root = fileURLToPath(new URL("../../", import.meta.url));

/** Paths that Node itself looks at: its program, what the system says of memory and cores, its own settings. */
const ofNode =
  /^(?:\/proc\/(?:self|sys\/vm|meminfo|cpuinfo|stat|version_signature|\d+)\b|\/sys\/(?:fs\/cgroup|devices\/system\/cpu)|\/dev\/(?:null|urandom)|\/etc\/(?:ld\.so|ssl\/openssl|localtime)|\/usr\/(?:lib|local\/lib|share\/zoneinfo|local\/bin\/node)|\/lib|pipe:)/u;

/**
 * Reads all hostile documents in one process under `strace`, and gives what it opened outside of the packages, and any
 * socket and program that it started. `undefined` where there is no `strace`.
 */
export async function traceSystemCalls() {
  if ((await runProgram("strace", ["-V"])).status !== 0) return undefined;
  const folder = mkdtempSync(join(tmpdir(), "bildungsprofil-trace-"));
  try {
    const log = join(folder, "calls");
    const { status, stderr } = await runProgram(
      "strace",
      [
        "-f",
        "-qq",
        "-e",
        "trace=open,openat,connect,socket,execve,bind",
        "-o",
        log,
        process.execPath,
        fileURLToPath(new URL("read-inputs.mjs", import.meta.url)),
      ],
      { cwd: folder },
    );
    /** @type {Set<string>} */
    const faults = new Set();
    if (status !== 0) faults.add(`the process ended with ${status}: ${stderr.slice(0, 300)}`);
    let calls = 0;
    let programs = 0;
    for (const line of readFileSync(log, "utf8").split("\n")) {
      const [, call, path] = /^\d+\s+(\w+)\((?:[^"]*?)(?:"([^"]*)")?/u.exec(line) ?? [];
      if (call === undefined) continue;
      calls++;
      if (call === "execve") programs++;
      else if (call === "socket" || call === "connect" || call === "bind") faults.add(line.slice(0, 160));
      else if (path !== undefined && !path.startsWith(root) && !ofNode.test(path) && !line.includes("ENOENT"))
        faults.add(`opened ${path}`);
    }
    if (programs > 1) faults.add(`${programs} programs were started`);
    return { calls, faults: [...faults] };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/**
 * The same under Node's own permissions, with the packages alone to read and nothing to write: what came of each
 * document, one a line.
 */
export async function readConfined() {
  const file = join(mkdtempSync(join(tmpdir(), "bildungsprofil-confined-")), "x");
  writeFileSync(file, "");
  const { status, stdout, stderr } = await runProgram(process.execPath, [
    "--experimental-permission",
    `--allow-fs-read=${root}*`,
    fileURLToPath(new URL("read-inputs.mjs", import.meta.url)),
  ]);
  rmSync(join(file, ".."), { recursive: true, force: true });
  return { status, stdout, stderr };
}
