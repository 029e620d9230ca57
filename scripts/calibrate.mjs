// Counts how often each rule is right on the annotated fixtures: node scripts/calibrate.mjs. Writes
// packages/ingest/src/rule-counts.data.ts, by which statements are rated, and prints how well the ratings fit.
import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join, parse } from "node:path";
import { ingest } from "../packages/ingest/dist/index.js";
import { score } from "./evaluate/score.mjs";
import { root } from "./run-pnpm.mjs";

const documents = join(root, "fixtures/documents");
const rules = new Map();
const bins = new Map();
for (const name of readdirSync(documents).sort()) {
  const { statements } = await ingest(readFileSync(join(documents, name)), { name });
  const { facts } = JSON.parse(
    readFileSync(join(root, "fixtures/expected", `${parse(name).name}.json`), "utf8"),
  );
  const wrong = new Set(score(facts, statements).wrong);
  for (const statement of statements) {
    const right = wrong.has(statement) ? 0 : 1;
    for (const [map, key] of [
      [rules, statement.extractor],
      [bins, Math.floor(statement.confidence * 20) / 20],
    ]) {
      const count = map.get(key) ?? [0, 0];
      map.set(key, [count[0] + right, count[1] + 1]);
    }
  }
}
const lines = [...rules]
  .sort()
  .map(([rule, [right, all]]) => `  ${JSON.stringify(rule)}: [${right}, ${all}],`);
writeFileSync(
  join(root, "packages/ingest/src/rule-counts.data.ts"),
  `// Written by scripts/calibrate.mjs; do not edit.

/** Of how many statements of a rule on the annotated fixtures how many are right: \`[right, all]\`. */
export const ruleCounts: Readonly<Record<string, readonly [number, number]>> = {
${lines.join("\n")}
};
`,
);
console.log("confidence  statements  right");
for (const [from, [right, all]] of [...bins].sort(([a], [b]) => a - b))
  console.log(
    `${from.toFixed(2)}–${(from + 0.05).toFixed(2)}${String(all).padStart(11)}${((100 * right) / all).toFixed(1).padStart(9)} %`,
  );
