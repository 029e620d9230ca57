import { type Command, Option } from "commander";
import { type ExportFormat, exportFormats } from "../batch/export-formats.js";
import type { IngestFile } from "../batch/job.js";
import type { StoreStatus } from "../batch/shared-store.js";
import { collect, createParsers } from "./arguments.js";
import type { Terminal } from "./terminal.js";
import type { WorkArguments } from "./work.js";

interface StoreContext {
  /** Reads files; in processes of their own where it is absent. */
  readonly ingestFile: IngestFile | undefined;
  readonly terminal: Terminal;
  /** Told the exit code. */
  readonly end: (code: number) => void;
}

/** The commands on a store that many machines share: `worker`, `status`, `retry`, `prune`, `export`. */
export function addStoreCommands(program: Command, { ingestFile, terminal, end }: StoreContext): void {
  const { commands, options, groups, progress } = terminal.texts;
  const { positive } = createParsers(terminal.texts);
  const add = (name: "worker" | "status" | "retry" | "prune" | "export"): Command =>
    program
      .command(name)
      .description(commands[name])
      .helpGroup(groups.machines)
      .requiredOption("--store <url>", options.store);

  add("worker")
    .option("--concurrency <n>", options.concurrency, positive)
    .option("--timeout <seconds>", options.timeout, positive)
    .option("--max-memory <mib>", options.maxMemory, positive)
    .option("--lease <seconds>", options.lease, positive)
    .option("--until-empty", options.untilEmpty)
    .option("--quiet", options.quiet)
    .action(async (args: WorkArguments) => {
      const { workForStore } = await import("./work.js");
      end(await workForStore(args, terminal, ingestFile));
    });
  add("status")
    .option("--json", options.json)
    .action(async ({ store, json }: { store: string; json?: boolean }) => {
      const open = await opener(terminal);
      end(
        await open(store, async (opened) => {
          const status = await opened.status();
          process.stdout.write(
            json ? `${JSON.stringify(status, null, 2)}\n` : describeStatus(status, terminal),
          );
          return 0;
        }),
      );
    });
  add("retry")
    .requiredOption("--code <code>", options.retryCode, collect)
    .action(async ({ store, code }: { store: string; code: readonly string[] }) => {
      const open = await opener(terminal);
      end(
        await open(store, async (opened) => {
          terminal.say(progress.retried(await opened.retry(code)));
          return 0;
        }),
      );
    });
  add("prune").action(async ({ store }: { store: string }) => {
    const open = await opener(terminal);
    end(
      await open(store, async (opened) => {
        terminal.say(progress.pruned(await opened.prune()));
        return 0;
      }),
    );
  });
  add("export")
    .requiredOption("--out <dir>", options.out)
    .addOption(new Option("--format <name...>", options.format).choices(exportFormats))
    .addOption(new Option("--privacy <policy>", options.privacy).choices(["public", "redacted"]))
    .action(async ({ store, out, format, privacy }: ExportArguments) => {
      const open = await opener(terminal);
      const { exportFolder } = await import("../batch/export-folder.js");
      end(
        await open(store, async (opened) => {
          const { language } = terminal.language;
          const counts = await exportFolder(opened, { out, formats: format, privacy, language });
          terminal.say(progress.exported(counts.documents, counts.profiles, out));
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
async function opener(terminal: Terminal) {
  const { withStore } = await import("./open-store.js");
  const { pipelineFingerprint } = await import("../batch/result-key.js");
  const fingerprint = await pipelineFingerprint();
  return (address: string, work: Parameters<typeof withStore>[3]): Promise<number> =>
    withStore(address, { fingerprint }, terminal, work);
}

/** Counts, one a line; codes below what they belong to. */
function describeStatus(
  { codes, behind, profiles, ...counts }: StoreStatus,
  { texts: { status } }: Terminal,
): string {
  const line = (name: string, value: number | string): string => `${name.padEnd(12)}${value}\n`;
  const { waiting, working, read, failed, statements } = counts;
  return [
    line(status.waiting, waiting),
    line(status.working, working),
    line(status.read, read),
    line(status.failed, failed),
    ...Object.entries(codes).map(([code, count]) => `  ${code} ${count}\n`),
    line(status.statements, statements),
    line(status.profiles, behind ? status.behind(profiles, behind) : profiles),
  ].join("");
}
