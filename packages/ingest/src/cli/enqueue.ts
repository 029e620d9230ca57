import { stat } from "node:fs/promises";
import { resolve } from "node:path";
import { listFiles } from "../batch/list-files.js";
import { pipelineFingerprint } from "../batch/result-key.js";
import type { StampedJob } from "../batch/shared-store.js";
import type { IngestArguments } from "./ingest.js";
import { describeStore, withStore } from "./open-store.js";
import { printIssues } from "./print-issues.js";

/** Options that belong to other commands where there is a store. */
const elsewhere = ["out", "dryRun", "retry", "format", "privacy", "concurrency"] as const;

/** `bildungsprofil ingest PATH… --store postgres://…`: leaves the documents to workers. */
export async function enqueuePaths(
  paths: readonly string[],
  address: string,
  args: IngestArguments,
): Promise<number> {
  const { shard, include, exclude, force, timeout, quiet } = args;
  const others = elsewhere.filter((name) => args[name] !== undefined);
  if (others.length) {
    console.error(
      `With \`--store\`, ${others.map((name) => `\`--${name === "dryRun" ? "dry-run" : name}\``).join(", ")} is not for \`ingest\`: see \`worker\`, \`retry\` and \`export\`.`,
    );
    return 2;
  }
  // whichever machine reads a document finds it under the same path
  const absolute = paths.map((path) => resolve(path));
  const { files, issues } = await listFiles(absolute, { shard, include, exclude });
  for (const issue of issues) printIssues([issue], issue.source ?? "");
  const fingerprint = await pipelineFingerprint(timeout === undefined ? {} : { timeoutMs: timeout * 1000 });
  return withStore(address, { fingerprint }, async (store) => {
    const counts = await store.enqueue(stampFiles(files), { force });
    if (!quiet)
      console.error(
        `${files.length} documents: ${counts.new} new, ${counts.changed} to be looked at again, ${counts.known} known. ` +
          `Read them with \`bildungsprofil worker --store …\` (${describeStore(address)}).`,
      );
    return issues.length ? 1 : 0;
  });
}

async function* stampFiles(files: readonly string[]): AsyncGenerator<StampedJob> {
  for (const path of files) {
    const found = await stat(path).catch(() => undefined);
    // reading it will say why
    yield found ? { path, size: found.size, mtimeMs: found.mtimeMs } : { path };
  }
}
