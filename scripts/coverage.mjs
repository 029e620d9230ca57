// How much of a reference text each format of a document holds:
//   node scripts/coverage.mjs [FOLDER] [--errors] [--min SHARE]
// In FOLDER (default: fixtures/formats) NAME.txt, or NAME_anything.txt, is the reference of every file NAME[-_.]*. For each
// one: the share of sentences found whole in the body and the notes, white space and hyphens apart; of those in order;
// sentences whose words came out broken or glued; words of the body that the reference does not hold ("beside").
// Exit code 1 when a share of a file is below --min (0.995) or its body holds words beside.
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { readDocument } from "../packages/ingest/dist/index.js";
import { measureCoverage } from "./evaluate/measure-coverage.mjs";
import { pairFiles } from "./evaluate/pair-files.mjs";
import { root } from "./run-pnpm.mjs";

const { values: options, positionals } = parseArgs({
  allowPositionals: true,
  options: { errors: { type: "boolean", default: false }, min: { type: "string", default: "0.995" } },
});
const folder = positionals[0] ?? join(root, "fixtures/formats");
const least = Number(options.min);
const percent = (share) => (100 * share).toFixed(1).padStart(8);
const shorten = (words) => (words.length > 160 ? `${words.slice(0, 157)}…` : words);

console.log("sentences   whole  ordered  broken  beside %  document");
for (const { reference, files } of pairFiles(readdirSync(folder))) {
  const text = readFileSync(join(folder, reference), "utf8");
  for (const name of files) {
    const document = await readDocument(readFileSync(join(folder, name)), { name });
    const coverage = measureCoverage(text, document);
    const { sentences, whole, orderable, ordered, lost, moved, broken, furniture, furnitureShare } = coverage;
    const shares = [whole / sentences, ordered / orderable];
    const good = Math.min(...shares) >= least && furniture.length === 0;
    if (!good) process.exitCode = 1;
    const counts = `${String(sentences).padStart(9)}${shares.map(percent).join("")} ${String(broken.length).padStart(7)}${percent(furnitureShare)}`;
    console.log(`${counts}   ${name}${good ? "" : "  ← below"}`);
    if (!options.errors) continue;
    for (const { code, message } of document.issues) console.log(`    issue   ${code}: ${shorten(message)}`);
    for (const [what, list] of Object.entries({ lost, moved, broken, beside: furniture }))
      for (const words of list) console.log(`    ${what.padEnd(7)} ${JSON.stringify(shorten(words))}`);
  }
}
