import { basename } from "node:path";
import { Argument, Command, CommanderError, InvalidArgumentError, Option } from "commander";
import { exportFormats } from "../batch/export-formats.js";
import type { Result } from "../batch/job.js";
import { toResult } from "../batch/print-document.js";
import { readBoundedFile } from "../batch/read-bounded-file.js";
import { createWorkerPool } from "../batch/worker-pool.js";
import type { ingest } from "../ingest.js";
import type { NetOptions } from "../net/fetch-inputs.js";
import type { IngestOptions } from "../pipeline.js";
import { defaultLimits } from "../readers/reader.js";
import { collect, collectHost, parseCount, parsePositive, parseRate } from "./arguments.js";
import { completionScript, type Shell, shells } from "./completion.js";
import type { IngestArguments } from "./ingest.js";
import { addStoreCommands } from "./store-commands.js";
import { today } from "./today.js";

/** Runs the command line; resolves to the exit code: 0 all read, 1 some failed, 2 wrong usage. */
export async function run(
  args: readonly string[],
  options: { readonly ingest?: typeof ingest; readonly net?: Partial<NetOptions> } = {},
): Promise<number> {
  let code = 0;
  // documents are read in processes that can be killed: the file may be hostile
  const pool = options.ingest ? undefined : createWorkerPool();
  const read = options.ingest ?? pool!.ingest;
  const program = new Command("bildungsprofil")
    .description("Reads documents on municipal education management into typed statements with evidence.")
    .exitOverride()
    .showHelpAfterError("Run `bildungsprofil --help` for the commands.");
  program
    .command("extract")
    .argument("<file>", "document to read, or its web address")
    .option("--allow-net <host>", "host that may be asked for the document (may be repeated)", collectHost)
    .description("one document as JSON on standard output")
    .action(async (file: string, { allowNet: allow }: Pick<IngestArguments, "allowNet">) => {
      const { extractFile } = await import("./extract.js");
      code = await extractFile(file, read, allow && { allow, retrieved: today(), ...options.net });
    });
  program
    .command("ingest")
    .argument("[path...]", "documents, folders that are searched for them, globs, web addresses")
    .option("--out <dir>", "folder for documents, profiles, statements and the report")
    .option("--store <url>", "instead of --out: leave the documents to workers, postgres://…")
    .option("--files-from <file>", "paths, one a line, from a file or from standard input (-)")
    .option("--include <glob>", "only files that match, below the folder given (may be repeated)", collect)
    .option("--exclude <glob>", "no files that match (may be repeated)", collect)
    .option("--shard <i/n>", "only the i-th of n parts of the files", parseShard)
    .option("--concurrency <n>", "documents at the same time (default: one for each core)", parsePositive)
    .option("--timeout <seconds>", "most time for one document (default: 60)", parsePositive)
    .option("--max-memory <mib>", "most memory for one document (default: 2048)", parsePositive)
    .addOption(new Option("--format <name...>", "formats beside JSON and JSON Lines").choices(exportFormats))
    .addOption(
      new Option("--privacy <policy>", "without mobile numbers, or without persons").choices([
        "public",
        "redacted",
      ]),
    )
    .option("--allow-net <host>", "host that may be asked for web addresses (may be repeated)", collectHost)
    .option("--crawl-depth <n>", "follow links on the same host, so many in a row (default: 0)", parseCount)
    .option("--sitemap", "fetch what the sitemaps of the hosts list")
    .option("--rate <n/s>", "most requests to one host (default: 1/s)", parseRate)
    .option("--max-pages <n>", "most addresses of one host (default: 1000)", parseCount)
    .option("--force", "read documents anew that have not changed")
    .option("--retry <code>", "read documents anew that had this issue (may be repeated)", collect)
    .option("--dry-run", "say what would be read, and write nothing")
    .option("--quiet", "no progress")
    .description("many documents into profiles; goes on where an earlier run over the same folder ended")
    .action(async (paths: string[], args: IngestArguments & { readonly maxMemory?: number }) => {
      const { ingestPaths } = await import("./ingest.js");
      const { concurrency, maxMemory } = args;
      const own = options.ingest
        ? undefined
        : createWorkerPool({
            ...(concurrency === undefined ? {} : { size: concurrency }),
            ...(maxMemory === undefined ? {} : { maxMemoryMb: maxMemory }),
          });
      try {
        code = await ingestPaths(paths, args, own?.ingestFile ?? ingestFileWith(read), options.net);
      } finally {
        own?.close();
      }
    });
  addStoreCommands(program, {
    ingestFile: options.ingest && ingestFileWith(read),
    end: (result) => {
      code = result;
    },
  });
  program
    .command("explain")
    .argument(
      "<file#statement>",
      "document, and the beginning of a statement's id; all statements without it",
    )
    .description("how a statement came about: value, rule, words, place")
    .action(async (argument: string) => {
      const { explainFile } = await import("./explain.js");
      code = await explainFile(argument, read);
    });
  program
    .command("outline")
    .argument("<file>", "document to read")
    .description("the tree of a document, one line a node with layer and place")
    .action(async (file: string) => {
      const { outlineFile } = await import("./outline.js");
      code = await outlineFile(file);
    });
  program
    .command("completion")
    .addArgument(new Argument("<shell>", "shell that the script is for").choices(shells))
    .description("a script for your shell that completes commands and options")
    .action((shell: Shell) => {
      process.stdout.write(completionScript(program, shell));
    });
  try {
    await program.parseAsync([...args], { from: "user" });
    return code;
  } catch (error) {
    if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : 2;
    throw error;
  } finally {
    pool?.close();
  }
}

function parseShard(text: string): { index: number; count: number } {
  const [index = 0, count = 0] = text.split("/").map(Number);
  if (!(Number.isInteger(index) && Number.isInteger(count) && index >= 1 && index <= count))
    throw new InvalidArgumentError("Expected i/n, such as 1/4.");
  return { index, count };
}

/** Reads files in this process. */
const ingestFileWith =
  (read: typeof ingest) =>
  async (path: string, options: IngestOptions): Promise<Result> =>
    toResult(
      await read(await readBoundedFile(path, defaultLimits.maxBytes), { name: basename(path), ...options }),
    );
