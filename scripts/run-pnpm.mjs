import { spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";

export const root = fileURLToPath(new URL("..", import.meta.url));
const { packageManager } = JSON.parse(readFileSync(new URL("../package.json", import.meta.url), "utf8"));

/** Runs the pinned pnpm, fetched by npx where it is not there; ends this process with its exit code if it fails. */
export function runPnpm(...args) {
  // -y: never ask. CI=true: pnpm may replace node_modules without a terminal.
  const command = process.platform === "win32" ? "npx.cmd" : "npx";
  const { status, error } = spawnSync(command, ["-y", packageManager, ...args], {
    cwd: root,
    stdio: "inherit",
    shell: process.platform === "win32",
    env: { ...process.env, CI: "true" },
  });
  if (error) console.error(`Could not start npx: ${error.message}`);
  if (status !== 0) process.exit(status ?? 1);
}
