import type { Issue } from "@bildungsprofil/core";
import { failedDocument } from "./failed-document.js";
import type { FolderResults } from "./folder-results.js";
import type { Outcome } from "./job.js";
import { OutputNames } from "./name-outputs.js";
import { toOutcome } from "./print-document.js";
import { type PublishInput, publishFolder } from "./publish-folder.js";
import { pipelineFingerprint } from "./result-key.js";
import { RowList } from "./row-list.js";
import type { SharedStore, StoredDocument } from "./shared-store.js";
import { workInFolder } from "./work-in-folder.js";

export interface ExportOptions extends Pick<PublishInput, "formats" | "privacy" | "language"> {
  /** Output folder; made where it is missing. */
  readonly out: string;
}

/**
 * Writes what a shared store holds into a folder, with the bytes that `ingestFolder` would write; it can go on from
 * there. Results that an earlier export has brought are not fetched again.
 *
 * @throws IssueError `batch/locked` where another process is at work in the folder
 */
export async function exportFolder(
  store: Pick<SharedStore, "documents" | "read">,
  { out, formats, privacy, language }: ExportOptions,
): Promise<{ readonly documents: number; readonly profiles: number }> {
  return workInFolder(out, await pipelineFingerprint(), async ({ index, results, parts }) => {
    const files: string[] = [];
    for await (const document of store.documents()) {
      const { path, size, mtimeMs, fingerprint } = document;
      const outcome = await fetchOutcome(store, document, results);
      if (!outcome) continue;
      await index.add({ path, size, mtimeMs, fingerprint, outcome });
      files.push(path);
    }
    const names = new OutputNames();
    const rows = new RowList();
    for (const path of files.sort()) {
      names.count(path);
      rows.push(index.rowOf(path));
    }
    const issues: readonly Issue[] = [];
    const { profiles } = await publishFolder({
      ...{ out, index, results, rows, names, issues, parts },
      ...{ formats, privacy, language },
    });
    await index.compact(rows, parts);
    return { documents: files.length, profiles };
  });
}

/** What became of a document, with its result in the folder; `undefined` where the store has lost the result. */
async function fetchOutcome(
  store: Pick<SharedStore, "read">,
  { path, key, issues }: StoredDocument,
  results: FolderResults,
): Promise<Outcome | undefined> {
  if (key === undefined)
    return { ...toOutcome(failedDocument(issues[0]!, { name: path })), issues: [...issues] };
  const found = await results.find(key);
  if (found) return { ...found, key };
  const printed = await store.read(key);
  if (printed === undefined) return undefined;
  const outcome = toOutcome(JSON.parse(printed) as Parameters<typeof toOutcome>[0]);
  await results.save(key, { outcome, printed });
  return { ...outcome, key };
}
