// Makes a clone that has nothing but Node and npm ready: installs what the lockfile says and builds the packages.
import { runPnpm } from "./run-pnpm.mjs";

const [major, minor] = process.versions.node.split(".").map(Number);
if (major < 20 || (major === 20 && minor < 19)) {
  console.error(`Node 20.19 or later is needed; this is ${process.version}.`);
  process.exit(1);
}
runPnpm("install", "--frozen-lockfile", "--prefer-offline", "--reporter=append-only");
runPnpm("run", "build");
