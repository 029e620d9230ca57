// Memory of the coordinator over a large collection against a tenth of it, and the time of a second run; reading the
// documents is left out. The peak of a run moves by some MiB with the collector, so that it is the middle one of three:
//   node scripts/measure-collection.mjs [--documents 100000] [--runs 3]
import { execFileSync } from "node:child_process";
import { createHash } from "node:crypto";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { setFlagsFromString } from "node:v8";
import { generateDocuments } from "./batch/generate-documents.mjs";
import { printTable } from "./batch/print-table.mjs";

const { values } = parseArgs({
  options: {
    documents: { type: "string", default: "100000" },
    runs: { type: "string", default: "3" },
    folder: { type: "string" },
  },
});
const documents = Number(values.documents);
const runs = Number(values.runs);

/** A document with one statement, about one of 400 authorities, in place of what reading would give. */
async function readNothing(path) {
  const bytes = readFileSync(path);
  const source = createHash("sha256").update(bytes).digest("hex");
  const about = String(1001 + (Number.parseInt(source.slice(0, 8), 16) % 400)).padStart(5, "0");
  const statement = {
    ...{ id: source.slice(0, 16), kind: "email", about, value: { value: "x@y.example" } },
    evidence: [{ source, start: 0, end: 11, quote: "x@y.example" }],
    ...{ confidence: 0.9, extractor: "email/x" },
  };
  const document = {
    source: { id: source, name: path, mediaType: "text/markdown", byteLength: bytes.length },
    ...{ text: "x@y.example", layers: [], statements: [statement], issues: [] },
  };
  return {
    printed: JSON.stringify(document),
    outcome: { status: "read", source, statements: 1, about: [about], issues: [] },
  };
}

/** MiB, the most since the process began. */
const peak = () => process.resourceUsage().maxRSS / 1024;

const listOf = ({ first }) => first.map(({ mebibytes }) => mebibytes.toFixed(0)).join(", ");
const middleOf = (numbers) => numbers.sort((a, b) => a - b)[Math.floor(numbers.length / 2)];

if (values.folder !== undefined) {
  // in a process of its own, told on standard output; with the flag that the command line sets
  setFlagsFromString("--heap-growing-percent=20");
  const { ingestFolder } = await import("../packages/ingest/dist/node.js");
  const out = `${values.folder}-out`;
  const begun = performance.now();
  let [tenth, all] = [0, 0];
  const { cached } = await ingestFolder([values.folder], {
    ...{ out, ingestFile: readNothing, concurrency: 8 },
    onEvent: (event) => {
      if (event.type !== "ended") return;
      const { done, total } = event;
      // its most so far, as the memory at a moment depends on when garbage was collected
      if (done === Math.floor(total / 10)) tenth = peak();
      if (done === total) all = peak();
    },
  });
  const seconds = (performance.now() - begun) / 1000;
  console.log(JSON.stringify({ cached, seconds, tenth, all, mebibytes: peak() }));
} else {
  const folder = mkdtempSync(join(tmpdir(), "bildungsprofil-collection-"));
  const run = (input) => {
    const args = [fileURLToPath(import.meta.url), "--folder", input];
    return JSON.parse(execFileSync(process.execPath, args, { encoding: "utf8" }));
  };
  try {
    const [small, large] = [documents / 10, documents].map((count) => {
      const input = join(folder, String(count));
      generateDocuments(input, count, 100);
      const first = Array.from({ length: runs }, () => {
        rmSync(`${input}-out`, { recursive: true, force: true });
        return run(input);
      });
      return { first, second: run(input), peak: middleOf(first.map(({ mebibytes }) => mebibytes)) };
    });
    const growth = large.peak / small.peak;
    const within = middleOf(large.first.map(({ tenth, all }) => all / tenth));
    const { seconds, cached } = large.second;
    printTable(`${documents} documents`, [
      { what: "first run, s", value: large.first[0].seconds.toFixed(1) },
      {
        what: "memory when all are read against when a tenth is",
        value: within.toFixed(2),
        goal: "at most 1.10",
        isMet: within <= 1.1,
      },
      { what: "memory of a run over a tenth, MiB", value: listOf(small) },
      { what: "memory of a run over all, MiB", value: listOf(large) },
      {
        what: "memory of a run over all against one over a tenth",
        value: growth.toFixed(2),
        goal: "at most 1.10",
        isMet: growth <= 1.1,
      },
      {
        what: "second run, s",
        value: seconds.toFixed(1),
        goal: `at most ${documents / 10_000}`,
        isMet: seconds <= documents / 10_000,
      },
      { what: "cached", value: cached, goal: String(documents), isMet: cached === documents },
    ]);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
