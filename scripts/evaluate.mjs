// Precision, recall, F1 and attributes by kind over annotated documents: node scripts/evaluate.mjs [--errors]
// [--documents DIR --expected DIR]. Without folders: the fixtures.
import { readdirSync, readFileSync } from "node:fs";
import { join, parse } from "node:path";
import { parseArgs } from "node:util";
import { ingest } from "../packages/ingest/dist/index.js";
import { score, summarise } from "./evaluate/score.mjs";
import { root } from "./run-pnpm.mjs";

const { values: options } = parseArgs({
  options: {
    documents: { type: "string", default: join(root, "fixtures/documents") },
    expected: { type: "string", default: join(root, "fixtures/expected") },
    errors: { type: "boolean", default: false },
  },
});

const byKind = new Map();
const errors = [];
let grounded = 0;
let evidences = 0;
for (const name of readdirSync(options.documents).sort()) {
  const document = await ingest(readFileSync(join(options.documents, name)), { name });
  for (const { evidence } of document.statements)
    for (const { start, end, quote } of evidence) {
      evidences++;
      if (document.text.slice(start, end) === quote) grounded++;
    }
  const { facts } = JSON.parse(readFileSync(join(options.expected, `${parse(name).name}.json`), "utf8"));
  const result = score(facts, document.statements);
  for (const [kind, count] of Object.entries(result.counts))
    byKind.set(kind, [...(byKind.get(kind) ?? []), count]);
  errors.push(...result.errors.map((error) => `${name}: ${error}`));
}

const percent = (value) => (100 * value).toFixed(1).padStart(7);
const line = (name, { facts, precision, recall, f1, attributes }) =>
  `${name.padEnd(14)}${String(facts).padStart(6)}${percent(precision)}${percent(recall)}${percent(f1)}${percent(attributes)}`;
console.log("kind           facts   prec    rec     f1  attrs");
for (const [kind, counts] of byKind) console.log(line(kind, summarise(counts)));
console.log(line("all", summarise([...byKind.values()].flat())));
console.log(`evidence exact: ${grounded} of ${evidences}`);
if (options.errors) console.log(errors.join("\n"));
