import { type Command, Option } from "commander";
import { type ExportFormat, exportFormats } from "../batch/export-formats.js";
import type { Result } from "../batch/job.js";
import type { StoreStatus } from "../batch/shared-store.js";
import type { IngestOptions } from "../pipeline.js";
import { collect, parsePositive } from "./arguments.js";
import type { WorkArguments } from "./work.js";

interface StoreContext {
  /** Reads files; in processes of their own where it is absent. */
  readonly ingestFile: ((path: string, options: IngestOptions) => Promise<Result>) | undefined;
  /** Told the exit code. */
  readonly end: (code: number) => void;
}

/** The commands on a store that many machines share: `worker`, `status`, `retry`, `export`. */
export function addStoreCommands(program: Command, { ingestFile, end }: StoreContext): void {
  const add = (name: string, description: string): Command =>
    program
      .command(name)
      .description(description)
      .requiredOption("--store <url>", "the store, postgres://user@host/database");

  add("worker", "reads documents that `ingest --store` has asked for, on any number of machines")
    .option("--concurrency <n>", "documents at the same time (default: one for each core)", parsePositive)
    .option("--timeout <seconds>", "most time for one document (default: 60)", parsePositive)
    .option("--max-memory <mib>", "most memory for one document (default: 2048)", parsePositive)
    .option("--lease <seconds>", "time until the job of a dead worker is given to another", parsePositive)
    .option("--until-empty", "end when all documents are read")
    .option("--quiet", "no progress")
    .action(async (args: WorkArguments) => {
      const { workForStore } = await import("./work.js");
      end(await workForStore(args, ingestFile));
    });
  add("status", "what a store holds: documents by state and code, profiles")
    .option("--json", "for programs")
    .action(async ({ store, json }: { store: string; json?: boolean }) => {
      const open = await opener();
      end(
        await open(store, async (opened) => {
          const status = await opened.status();
          process.stdout.write(json ? `${JSON.stringify(status, null, 2)}\n` : describeStatus(status));
          return 0;
        }),
      );
    });
  add("retry", "asks anew for the documents of a store that had an issue")
    .requiredOption("--code <code>", "code of the issue (may be repeated)", collect)
    .action(async ({ store, code }: { store: string; code: readonly string[] }) => {
      const open = await opener();
      end(
        await open(store, async (opened) => {
          console.error(`${await opened.retry(code)} documents to be read again`);
          return 0;
        }),
      );
    });
  add("export", "writes what a store holds into a folder, as `ingest --out` does")
    .requiredOption("--out <dir>", "folder for documents, profiles, statements and the report")
    .addOption(new Option("--format <name...>", "formats beside JSON and JSON Lines").choices(exportFormats))
    .addOption(
      new Option("--privacy <policy>", "without mobile numbers, or without persons").choices([
        "public",
        "redacted",
      ]),
    )
    .action(async ({ store, out, format, privacy }: ExportArguments) => {
      const open = await opener();
      const { exportFolder } = await import("../batch/export-folder.js");
      end(
        await open(store, async (opened) => {
          const counts = await exportFolder(opened, { out, formats: format, privacy });
          console.error(`${counts.documents} documents, ${counts.profiles} profiles in ${out}`);
          return 0;
        }),
      );
    });
}

interface ExportArguments {
  readonly store: string;
  readonly out: string;
  readonly format?: readonly ExportFormat[];
  readonly privacy?: "public" | "redacted";
}

/** Opens stores for commands that read no document. */
async function opener() {
  const { withStore } = await import("./open-store.js");
  const { pipelineFingerprint } = await import("../batch/result-key.js");
  const fingerprint = await pipelineFingerprint();
  return (address: string, work: Parameters<typeof withStore>[2]): Promise<number> =>
    withStore(address, { fingerprint }, work);
}

/** Counts, one a line; codes below what they belong to. */
function describeStatus({ codes, behind, profiles, ...counts }: StoreStatus): string {
  const line = (name: string, value: number | string): string => `${name.padEnd(12)}${value}\n`;
  const { waiting, working, read, failed, statements } = counts;
  return [
    ...Object.entries({ waiting, working, read, failed }).map(([name, count]) => line(name, count)),
    ...Object.entries(codes).map(([code, count]) => `  ${code} ${count}\n`),
    line("statements", statements),
    line("profiles", behind ? `${profiles}, ${behind} behind` : profiles),
  ].join("");
}
