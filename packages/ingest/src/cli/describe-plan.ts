import { access } from "node:fs/promises";
import { basename, join } from "node:path";
import { FolderIndex } from "../batch/folder-index.js";
import { type PlanOptions, planFolder } from "../batch/plan-folder.js";
import { readBoundedFile } from "../batch/read-bounded-file.js";
import { pipelineFingerprint } from "../batch/result-key.js";
import { isWebAddress } from "../net/is-web-address.js";
import { defaultLimits } from "../readers/reader.js";
import { printableLine } from "./printable-line.js";
import type { Terminal } from "./terminal.js";

/** Readers that only say why they do not read. */
const refusing: ReadonlySet<string | undefined> = new Set(["legacy", "binary", undefined]);

/** `ingest --dry-run`: what a run would do, a line a document on standard output; writes nothing. */
export async function describePlan(
  paths: readonly string[],
  out: string,
  options: PlanOptions,
  { issues: tell, say, texts }: Terminal,
): Promise<number> {
  const state = join(out, ".bildungsprofil");
  const known = await access(join(state, "index.jsonl")).then(
    () => true,
    () => false,
  );
  const index = known ? await FolderIndex.open(state, await pipelineFingerprint(), "r") : undefined;
  const { readers } = await import("../readers/index.js");
  // what is on the web is not known before it is fetched
  for (const path of paths) if (isWebAddress(path)) process.stdout.write(`fetch\t${path}\n`);
  const listed = paths.filter((path) => !isWebAddress(path));
  const { files, issues } = planFolder(listed, options, index);
  const counts = { new: 0, changed: 0, cached: 0 };
  let unsupported = 0;
  for await (const { path, state } of files) {
    counts[state]++;
    let shown: string = state;
    if (state !== "cached") {
      const bytes = await readBoundedFile(path, defaultLimits.maxBytes).catch(() => undefined);
      const name = basename(path);
      if (!bytes || refusing.has(readers.find((reader) => reader.accepts({ bytes, name }))?.name)) {
        shown = "unsupported";
        unsupported++;
      }
    }
    process.stdout.write(`${shown}\t${printableLine(path)}\n`);
  }
  await index?.close();
  for (const issue of issues()) tell([issue], issue.source ?? "");
  const { new: fresh, changed, cached } = counts;
  say(texts.progress.wouldRead(fresh, changed, cached, unsupported));
  return issues().length ? 1 : 0;
}
