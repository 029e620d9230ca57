// Other readers to measure beside, pinned in peers/package.json. They are installed into a cache on the first run and are
// no dependency of anything.
import { spawnSync } from "node:child_process";
import { copyFileSync, existsSync, mkdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { root } from "../run-pnpm.mjs";

export const peersFolder = join(root, "node_modules/.cache/bench-peers");
const list = join(root, "scripts/bench/peers/package.json");
const loader = join(root, "scripts/bench/peers/load-peer.mjs");

/** Installs the peers where they are not there yet in the pinned versions; one that cannot be installed is left out. */
export function installPeers() {
  const { dependencies } = JSON.parse(readFileSync(list, "utf8"));
  const installed = (name) => {
    const path = join(peersFolder, "node_modules", name, "package.json");
    return existsSync(path) && JSON.parse(readFileSync(path, "utf8")).version === dependencies[name];
  };
  mkdirSync(peersFolder, { recursive: true });
  copyFileSync(loader, join(peersFolder, "load-peer.mjs"));
  const missing = Object.keys(dependencies).filter((name) => !installed(name));
  if (missing.length === 0) return;
  console.error(`Installing ${missing.join(", ")} into ${peersFolder}, for this benchmark alone …`);
  const install = (...packages) => {
    const command = process.platform === "win32" ? "npm.cmd" : "npm";
    const flags = ["--ignore-scripts", "--no-audit", "--no-fund", "--loglevel=error", ...packages];
    const { status } = spawnSync(command, ["install", ...flags], {
      cwd: peersFolder,
      stdio: ["ignore", "ignore", "inherit"],
      shell: process.platform === "win32",
    });
    return status === 0;
  };
  copyFileSync(list, join(peersFolder, "package.json"));
  if (install()) return;
  // one of them fails: the others are tried one by one
  for (const name of missing)
    if (!install("--no-save", `${name}@${dependencies[name]}`))
      console.error(`${name} could not be installed.`);
}
