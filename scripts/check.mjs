// All checks, in the order in which they are cheapest to fail. Bootstrap has installed and built.
//
//   npm test                 all of them
//   npm test -- time/edtf    the same, with the tests of these files alone
import { runPnpm } from "./run-pnpm.mjs";

/** @type {readonly (readonly [name: string, run: () => unknown])[]} */
const gates = [
  ["lint", () => runPnpm("run", "lint")],
  ["unused code and dependencies", () => runPnpm("run", "unused")],
  ["size budgets", () => runPnpm("run", "size")],
  ["public interface", () => import("./check-api.mjs")],
  ["types", () => runPnpm("run", "typecheck")],
  ["tests", () => runPnpm("run", "test:unit", ...process.argv.slice(2))],
  ["packages as they are installed", () => import("./check-packages.mjs")],
];

const times = [];
for (const [name, run] of gates) {
  const start = performance.now();
  await run();
  times.push(`${name} ${((performance.now() - start) / 1000).toFixed(0)} s`);
}
console.log(`All checks passed: ${times.join(", ")}.`);
