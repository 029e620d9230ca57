import { stat } from "node:fs/promises";
import { resolve } from "node:path";
import { listFiles } from "../batch/list-files.js";
import { pipelineFingerprint } from "../batch/result-key.js";
import type { StampedJob } from "../batch/shared-store.js";
import type { IngestArguments } from "./ingest.js";
import { describeStore, withStore } from "./open-store.js";
import type { Terminal } from "./terminal.js";

/** Options that belong to other commands where there is a store. */
const elsewhere = [
  ...(["out", "dryRun", "retry", "format", "privacy"] as const),
  ...(["concurrency", "timeout", "maxMemory"] as const),
];

/** `bildungsprofil ingest PATH… --store postgres://…`: leaves the documents to workers. */
export async function enqueuePaths(
  paths: readonly string[],
  address: string,
  args: IngestArguments,
  terminal: Terminal,
): Promise<number> {
  const { usage, progress } = terminal.texts;
  const { shard, include, exclude, force, quiet } = args;
  const others = elsewhere.filter((name) => args[name] !== undefined);
  if (others.length) {
    const spell = (name: string): string => name.replace(/[A-Z]/gu, (letter) => `-${letter.toLowerCase()}`);
    const named = others.map((name) => `\`--${spell(name)}\``).join(", ");
    terminal.fail("usage/not-with-store", "bildungsprofil ingest", usage.notWithStore(named));
    return 2;
  }
  // whichever machine reads a document finds it under the same path
  const absolute = paths.map((path) => resolve(path));
  const { files, issues } = listFiles(absolute, { shard, include, exclude });
  const fingerprint = await pipelineFingerprint();
  return withStore(address, { fingerprint }, terminal, async (store) => {
    const counts = await store.enqueue(stampFiles(files), { force });
    for (const issue of issues()) terminal.issues([issue], issue.source ?? "");
    const { new: fresh, changed, known } = counts;
    if (!quiet)
      terminal.say(progress.enqueued(fresh + changed + known, fresh, changed, known, describeStore(address)));
    return issues().length ? 1 : 0;
  });
}

async function* stampFiles(files: AsyncIterable<string>): AsyncGenerator<StampedJob> {
  for await (const path of files) {
    const found = await stat(path).catch(() => undefined);
    // reading it will say why
    yield found ? { path, size: found.size, mtimeMs: found.mtimeMs } : { path };
  }
}
