import { readFile } from "node:fs/promises";
import { availableParallelism } from "node:os";
import { buffer } from "node:stream/consumers";
import { setFlagsFromString } from "node:v8";
import type { ExportFormat } from "../batch/export-formats.js";
import type { IngestFile } from "../batch/job.js";
import { IssueError } from "../issue-error.js";
import type { NetOptions } from "../net/fetch-inputs.js";
import { isWebAddress } from "../net/is-web-address.js";
import { defaultLimits } from "../readers/reader.js";
import { catchInterrupts } from "./catch-interrupts.js";
import { createProgress } from "./progress.js";
import type { Terminal } from "./terminal.js";
import { today } from "./today.js";

/** Options of `bildungsprofil ingest`, as commander gives them. */
export interface IngestArguments {
  /** Absent with `store`. */
  readonly out?: string;
  readonly store?: string;
  readonly concurrency?: number;
  /** Seconds. */
  readonly timeout?: number;
  /** MiB for one document. */
  readonly maxMemory?: number;
  readonly shard?: { readonly index: number; readonly count: number };
  readonly include?: readonly string[];
  readonly exclude?: readonly string[];
  readonly filesFrom?: string;
  readonly retry?: readonly string[];
  readonly force?: boolean;
  readonly dryRun?: boolean;
  readonly quiet?: boolean;
  readonly format?: readonly ExportFormat[];
  readonly privacy?: "public" | "redacted";
  readonly allowNet?: readonly string[];
  readonly crawlDepth?: number;
  readonly sitemap?: boolean;
  /** Requests a second. */
  readonly rate?: number;
  readonly maxPages?: number;
}

/** `bildungsprofil ingest PATH… --out DIR`. */
export async function ingestPaths(
  paths: readonly string[],
  args: IngestArguments,
  ingestFile: IngestFile,
  terminal: Terminal,
  net: Partial<NetOptions> = {},
): Promise<number> {
  const { usage, progress: told } = terminal.texts;
  const wrong = (code: string, sentence: string): number => {
    terminal.fail(code, "bildungsprofil ingest", sentence);
    return 2;
  };
  const { out, shard, include, exclude, retry, force, quiet } = args;
  const named = [...paths, ...(args.filesFrom === undefined ? [] : await readPaths(args.filesFrom))];
  if (named.length === 0) return wrong("usage/no-input", usage.noInput);
  const plan = { shard, include, exclude, retry, force };
  if (args.store !== undefined) {
    if (named.some(isWebAddress)) return wrong("usage/address-with-store", usage.addressWithStore);
    const { enqueuePaths } = await import("./enqueue.js");
    return enqueuePaths(named, args.store, args, terminal);
  }
  if (out === undefined) return wrong("usage/no-output", usage.noOutput);
  // The documents are read elsewhere. What passes through here is soon let go, so that a heap which grows by a fifth at
  // a time is enough; left alone, V8 lets it grow with the number of documents.
  setFlagsFromString("--heap-growing-percent=20");
  if (args.dryRun) {
    const { describePlan } = await import("./describe-plan.js");
    return describePlan(named, out, plan, terminal);
  }
  const { ingestFolder } = await import("../batch/ingest-folder.js");
  const progress = quiet ? undefined : createProgress(process.stderr, terminal);
  const interrupts = catchInterrupts(terminal);
  try {
    const report = await ingestFolder(named, {
      out,
      ...plan,
      net: readNetOptions(args, net),
      formats: args.format,
      privacy: args.privacy,
      language: terminal.language.language,
      ingestFile,
      concurrency: args.concurrency ?? availableParallelism(),
      limits: { timeoutMs: args.timeout === undefined ? defaultLimits.timeoutMs : args.timeout * 1000 },
      signal: interrupts.second,
      stopping: interrupts.first,
      ...(progress ? { onEvent: progress.onEvent } : {}),
    });
    progress?.end();
    for (const issue of report.issues.filter(({ severity }) => severity !== "info"))
      terminal.issues([issue], issue.source ?? "");
    const { read, failed, open, profiles } = report;
    if (open > 0) {
      terminal.say(told.stopped(open));
      return 130;
    }
    if (read + failed === 0) return wrong("usage/no-file", usage.noFile);
    if (!quiet) terminal.say(told.read(read, failed, profiles, out));
    return failed ? 1 : 0;
  } catch (error) {
    if (!(error instanceof IssueError)) throw error;
    terminal.issues([error.issue], out);
    return 1;
  } finally {
    interrupts.release();
  }
}

/** Permission to speak to the net, and how; `undefined` where there is none. */
function readNetOptions(
  { allowNet, crawlDepth, sitemap, rate, maxPages }: IngestArguments,
  net: Partial<NetOptions>,
): NetOptions | undefined {
  if (!allowNet) return undefined;
  return { allow: allowNet, retrieved: today(), depth: crawlDepth, sitemap, rate, maxPages, ...net };
}

/**
 * Paths of a file, or of standard input for `-`: one a line, or divided by NUL, which no path holds. `node:readline`
 * divides at characters, too, that a path may hold.
 */
async function readPaths(from: string): Promise<string[]> {
  const text = new TextDecoder().decode(await (from === "-" ? buffer(process.stdin) : readFile(from)));
  return text.split(text.includes("\0") ? "\0" : /\r?\n/u).filter((path) => path.trim() !== "");
}
