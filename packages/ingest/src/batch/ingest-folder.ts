import { join } from "node:path";
import type { Issue } from "@bildungsprofil/core";
import type { CrawledPage } from "../net/crawl.js";
import { fetchInputs, type NetOptions } from "../net/fetch-inputs.js";
import type { Limits } from "../readers/reader.js";
import type { IngestFile, Outcome } from "./job.js";
import type { ListOptions } from "./list-files.js";
import { OutputNames } from "./name-outputs.js";
import { type FileState, type PlannedFile, planFolder } from "./plan-folder.js";
import { type PublishInput, publishFolder } from "./publish-folder.js";
import { pipelineFingerprint } from "./result-key.js";
import { RowList } from "./row-list.js";
import { type JobEnd, runJobs } from "./run-jobs.js";
import { workInFolder } from "./work-in-folder.js";
import { WorkList } from "./work-list.js";

/** What happens in a run, in order. */
export type BatchEvent =
  /** A web address was asked for; `pages` counts these events. */
  | { readonly type: "fetched"; readonly page: CrawledPage; readonly pages: number }
  | {
      readonly type: "planned";
      readonly counts: Readonly<Record<FileState, number>>;
      readonly issues: readonly Issue[];
    }
  | ({ readonly type: "ended"; readonly done: number; readonly total: number } & JobEnd)
  | { readonly type: "publishing" };

export interface IngestFolderOptions
  extends ListOptions,
    Pick<PublishInput, "formats" | "privacy" | "language"> {
  /** Output folder; made where it is missing. */
  readonly out: string;
  /** Reads a file: `WorkerPool.ingestFile`. */
  readonly ingestFile: IngestFile;
  /** Documents that are read at the same time. @default 1 */
  readonly concurrency?: number;
  readonly limits?: Partial<Limits> | undefined;
  /** Reads every document anew. */
  readonly force?: boolean | undefined;
  /** Reads documents anew whose last outcome has an issue of one of these codes. */
  readonly retry?: readonly string[] | undefined;
  /** Permits web addresses among the paths, and says which hosts may be asked. */
  readonly net?: NetOptions | undefined;
  /** Ends the run at once, with nothing published; the next run goes on from there. */
  readonly signal?: AbortSignal | undefined;
  /** Begins no document that is not begun, and publishes nothing. */
  readonly stopping?: AbortSignal | undefined;
  readonly onEvent?: (event: BatchEvent) => void;
}

/** What a run came to. */
export interface FolderReport {
  /** Documents whose outcome is known now. */
  readonly read: number;
  readonly failed: number;
  /** Of these, how many needed no work. */
  readonly cached: number;
  /** Documents that are still to do, where the run was ended before. */
  readonly open: number;
  readonly profiles: number;
  readonly issues: readonly Issue[];
}

/**
 * Ingests the files and web addresses that paths name into a folder: `documents/`, `profiles/`, `statements.jsonl`,
 * `report.json`, `report.md`. What an earlier run over the same folder has read is not read again, as long as file and program are
 * the same; a run that was killed is finished by the next one, with the same bytes. Paths that name no document at all
 * leave the folder as it is.
 *
 * The state stands in `.bildungsprofil` below the folder and may be deleted.
 *
 * @throws IssueError `batch/locked` where another process is at work in the folder
 */
export async function ingestFolder(
  paths: readonly string[],
  options: IngestFolderOptions,
): Promise<FolderReport> {
  const { out, concurrency = 1, limits, signal, stopping, onEvent } = options;
  const fingerprint = await pipelineFingerprint(limits);
  return workInFolder(out, fingerprint, async ({ index, results, parts, lost }) => {
    let pages = 0;
    const fetched = await fetchInputs(paths, {
      ...options,
      folder: join(out, ".bildungsprofil", "fetched"),
      signal: AbortSignal.any([signal, stopping, lost].filter((one) => one !== undefined)),
      onPage: (page) => onEvent?.({ type: "fetched", page, pages: ++pages }),
    });
    if (!fetched.isWhole) return { read: 0, failed: 0, cached: 0, open: 1, profiles: 0, issues: [] };
    const plan = planFolder(fetched.others, options, index, fetched.inputs);
    const counts: Record<FileState, number> = { new: 0, changed: 0, cached: 0 };
    let read = 0;
    let failed = 0;
    const tally = (status: Outcome["status"] | undefined): void =>
      void (status === "read" ? read++ : failed++);
    const rows = new RowList();
    const names = new OutputNames();
    const jobs = await WorkList.begin<PlannedFile>(parts);
    try {
      for await (const file of plan.files) {
        counts[file.state]++;
        rows.push(index.rowOf(file.path));
        names.count(file.path);
        if (file.state === "cached") tally(file.status);
        else await jobs.put(file);
      }
      await jobs.seal();
      const issues = [...fetched.issues, ...plan.issues()];
      failed += issues.filter(({ severity }) => severity === "error").length;
      onEvent?.({ type: "planned", counts, issues });

      let done = counts.cached;
      const total = rows.length;
      await runJobs<PlannedFile>({
        jobs: {
          take: () => jobs.take(),
          end: ({ path, size, mtimeMs }, outcome) => index.add({ path, size, mtimeMs, fingerprint, outcome }),
        },
        results,
        ingestFile: options.ingestFile,
        fingerprint,
        concurrency,
        limits,
        force: options.force || Boolean(options.retry?.length),
        signal: signal ? AbortSignal.any([signal, lost]) : lost,
        stopping,
        onEnd: (end) => {
          done++;
          tally(end.outcome.status);
          onEvent?.({ type: "ended", ...end, done, total });
        },
      });
      const open = total - done;
      const report = { read, failed, cached: counts.cached, open, issues };
      // a mistyped path must not clear what former runs have read; a known address may be gone for good
      const isMistyped =
        total === 0 && !issues.some(({ source }) => source !== undefined && index.has(source));
      if (open > 0 || isMistyped) return { ...report, profiles: 0 };
      onEvent?.({ type: "publishing" });
      const { profiles } = await publishFolder({
        ...{ out, index, results, rows, names, issues, parts },
        formats: options.formats,
        privacy: options.privacy,
        language: options.language,
      });
      await index.compact(rows, parts);
      return { ...report, profiles };
    } finally {
      await jobs.close();
    }
  });
}
