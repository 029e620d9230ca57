// All checks, in the order in which they are cheapest to fail. Bootstrap has installed and built.
import { runPnpm } from "./run-pnpm.mjs";

runPnpm("run", "lint");
runPnpm("run", "typecheck");
runPnpm("run", "test:unit", ...process.argv.slice(2));
await import("./check-size.mjs");
await import("./check-packages.mjs");
