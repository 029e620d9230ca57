// Memory of the coordinator over a large collection against a tenth of it, and the time of a second run; reading the
// documents is left out:
//   node scripts/measure-collection.mjs [--documents 100000]
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
  options: { documents: { type: "string", default: "100000" }, folder: { type: "string" } },
});
const documents = Number(values.documents);

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

if (values.folder !== undefined) {
  // in a process of its own, told on standard output; with the flag that the command line sets
  setFlagsFromString("--heap-growing-percent=20");
  const { ingestFolder } = await import("../packages/ingest/dist/node.js");
  const out = `${values.folder}-out`;
  const begun = performance.now();
  const { cached } = await ingestFolder([values.folder], { out, ingestFile: readNothing, concurrency: 8 });
  const seconds = (performance.now() - begun) / 1000;
  // kilobytes, the most since the process began
  console.log(JSON.stringify({ cached, seconds, mebibytes: process.resourceUsage().maxRSS / 1024 }));
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
      return { first: run(input), second: run(input) };
    });
    const growth = large.first.mebibytes / small.first.mebibytes;
    const { seconds, cached } = large.second;
    printTable(`${documents} documents`, [
      { what: "first run, s", value: large.first.seconds.toFixed(1) },
      { what: "memory of a tenth, MiB", value: small.first.mebibytes.toFixed(0) },
      { what: "memory of all, MiB", value: large.first.mebibytes.toFixed(0) },
      {
        what: "memory of all against a tenth",
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
