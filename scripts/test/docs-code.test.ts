import { beforeAll, expect, it } from "vitest";
import { checkCode, type Outcome } from "../docs/check-code.mjs";
import { listBlocks, listPages, readPage } from "../docs/list-blocks.mjs";

/** Languages whose blocks are type-checked and run, run, or parsed; the rest is for the eye. */
const tried = new Set(["ts", "js", "sh", "bash", "json"]);
const shown = new Set(["text", "html", "css"]);

/**
 * Blocks marked `no-run`, by page and first line: nothing else may be. They install packages, need a server or the
 * net, or run what has tests of its own. TypeScript among them is type-checked all the same.
 */
const notRun = new Set([
  "README.md: npm install @bildungsprofil/ingest @bildungsprofil/core",
  "README.md: npm start     # installs, builds, ingests the fixtures, writes profiles and a site, says where",
  "CONTRIBUTING.md: npm test                                          # installs, builds, and runs every check",
  "packages/core/README.md: npm install @bildungsprofil/core",
  "packages/ingest/README.md: npm install @bildungsprofil/ingest @bildungsprofil/core",
  "packages/postgres/README.md: npm install @bildungsprofil/ingest @bildungsprofil/postgres",
  "packages/postgres/README.md: bildungsprofil ingest /share/documents --store postgres://user@host/database",
  'packages/postgres/README.md: import { createWorkerPool, pipelineFingerprint } from "@bildungsprofil/ingest/node";',
  'docs/browser.md: import { ingest } from "@bildungsprofil/ingest";',
  'docs/browser.md: const document = await ingest(bytes, { name, pdfiumWasm: new URL("/assets/pdfium.wasm", location.href) });',
  "docs/command-line.md: bildungsprofil completion bash > ~/.local/share/bash-completion/completions/bildungsprofil",
  "docs/fetching.md: bildungsprofil extract https://www.kreis.example/bildung/ --allow-net www.kreis.example",
  "docs/many-machines.md: npm install @bildungsprofil/ingest @bildungsprofil/postgres",
  "docs/many-machines.md: -- which programmes take part where",
  "docs/vocabulary.md: npm pack landkreise-deutschland@3.0.0 && tar xzf landkreise-deutschland-3.0.0.tgz",
]);

const pages = listPages().filter((page) => listBlocks(readPage(page)).length > 0);
let outcomes: readonly Outcome[] = [];
beforeAll(async () => {
  outcomes = await checkCode(pages);
}, 600_000);

it.each(pages)("the code of %s runs, has the right types, and gives what it says", (page) => {
  const outcome = outcomes.find((one) => one.page === page);
  expect(outcome?.problems).toEqual([]);
});

it("leaves out what is listed alone", () => {
  const found = pages.flatMap((page) =>
    listBlocks(readPage(page)).flatMap(({ runs, code }) => (runs ? [] : [`${page}: ${code.split("\n")[0]}`])),
  );
  expect(new Set(found)).toEqual(notRun);
});

it("knows the language of each block", () => {
  const unknown = pages.flatMap((page) =>
    listBlocks(readPage(page)).flatMap(({ language, line, runs }) =>
      tried.has(language) || shown.has(language) || !runs ? [] : [`${page}:${line}: ${language}`],
    ),
  );
  expect(unknown).toEqual([]);
});

it("compares values", () => {
  expect(outcomes.reduce((sum, { checks }) => sum + checks, 0)).toBeGreaterThan(40);
});
