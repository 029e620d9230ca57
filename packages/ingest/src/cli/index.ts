import { createRequire } from "node:module";
import { basename } from "node:path";
import { Argument, Command, CommanderError, Option } from "commander";
import { exportFormats } from "../batch/export-formats.js";
import type { Result } from "../batch/job.js";
import { toResult } from "../batch/print-document.js";
import { readBoundedFile } from "../batch/read-bounded-file.js";
import { createWorkerPool } from "../batch/worker-pool.js";
import type { ingest } from "../ingest.js";
import type { NetOptions } from "../net/fetch-inputs.js";
import type { IngestOptions } from "../pipeline.js";
import { defaultLimits } from "../readers/reader.js";
import { collect, createParsers } from "./arguments.js";
import { completionScript, type Shell, shells } from "./completion.js";
import type { IngestArguments } from "./ingest.js";
import { addStoreCommands } from "./store-commands.js";
import { failWith } from "./system-error.js";
import { teach } from "./teach.js";
import { createTerminal, type Terminal } from "./terminal.js";
import { chooseLanguage, languages } from "./texts/choose-language.js";
import { today } from "./today.js";
import { describeUsageError } from "./usage-error.js";

export interface RunOptions {
  /** Reads documents in this process, in place of processes that can be killed. */
  readonly ingest?: typeof ingest;
  readonly net?: Partial<NetOptions>;
  /** @default that of the process */
  readonly environment?: NodeJS.ProcessEnv;
}

/** Runs the command line; resolves to the exit code: 0 all read, 1 some failed, 2 wrong usage. */
export async function run(args: readonly string[], options: RunOptions = {}): Promise<number> {
  const { environment = process.env } = options;
  const terminal = createTerminal({ language: chooseLanguage(args, environment), environment });
  let code = 0;
  // documents are read in processes that can be killed: the file may be hostile
  const pool = options.ingest ? undefined : createWorkerPool();
  const program = createProgram(terminal, {
    ...{ options, read: options.ingest ?? pool!.ingest },
    end: (result) => {
      code = result;
    },
  });
  teach(program, terminal, environment);
  const own = args.find((word) => namesOf(program).includes(word));
  const command = ["bildungsprofil", ...(own === undefined ? [] : [own])].join(" ");
  // commander explains all where one is asked to explain what is not there
  const [first, asked = ""] = args;
  const isUnknown =
    first === "help" && /^\p{L}/u.test(asked) && !["help", ...namesOf(program)].includes(asked);
  try {
    await program.parseAsync(args.slice(isUnknown ? 1 : 0), { from: "user" });
    return code;
  } catch (error) {
    if (!(error instanceof CommanderError)) {
      failWith(error, command, terminal);
      return 1;
    }
    if (error.exitCode === 0) return 0;
    const { code: what, sentence } = describeUsageError(error, command, terminal.texts);
    terminal.fail(what, command, sentence);
    return 2;
  } finally {
    pool?.close();
  }
}

interface ProgramContext {
  readonly options: RunOptions;
  readonly read: typeof ingest;
  /** Told the exit code. */
  readonly end: (code: number) => void;
}

function createProgram(terminal: Terminal, { options, read, end }: ProgramContext): Command {
  const { texts } = terminal;
  const parse = createParsers(texts);
  const program = new Command("bildungsprofil")
    .description(texts.commands.program)
    .version(readVersion(), "-V, --version", texts.options.version)
    .addOption(new Option("--lang <language>", texts.options.lang).choices(Object.keys(languages)))
    .addHelpCommand(
      new Command("help").argument("[command]").description(texts.commands.help).helpGroup(texts.groups.here),
    )
    .exitOverride();
  const { commands, arguments: words, options: told, groups } = texts;
  program
    .command("extract")
    .helpGroup(groups.one)
    .argument("<file>", words.fileOrAddress)
    .option("--allow-net <host>", told.allowNet, parse.host)
    .description(commands.extract)
    .action(async (file: string, { allowNet: allow }: Pick<IngestArguments, "allowNet">) => {
      const { extractFile } = await import("./extract.js");
      const net = allow && { allow, retrieved: today(), ...options.net };
      end(await extractFile(file, read, terminal, net));
    });
  program
    .command("explain")
    .helpGroup(groups.one)
    .argument("<file#statement>", words.statement)
    .description(commands.explain)
    .action(async (argument: string) => {
      const { explainFile } = await import("./explain.js");
      end(await explainFile(argument, read, terminal));
    });
  program
    .command("outline")
    .helpGroup(groups.one)
    .argument("<file>", words.file)
    .description(commands.outline)
    .action(async (file: string) => {
      const { outlineFile } = await import("./outline.js");
      end(await outlineFile(file, terminal));
    });
  program
    .command("ingest")
    .helpGroup(groups.many)
    .argument("[path...]", words.paths)
    .option("--out <dir>", told.out)
    .option("--store <url>", told.storeInstead)
    .option("--files-from <file>", told.filesFrom)
    .option("--include <glob>", told.include, collect)
    .option("--exclude <glob>", told.exclude, collect)
    .option("--shard <i/n>", told.shard, parse.shard)
    .option("--concurrency <n>", told.concurrency, parse.positive)
    .option("--timeout <seconds>", told.timeout, parse.positive)
    .option("--max-memory <mib>", told.maxMemory, parse.positive)
    .addOption(new Option("--format <name...>", told.format).choices(exportFormats))
    .addOption(new Option("--privacy <policy>", told.privacy).choices(["public", "redacted"]))
    .option("--allow-net <host>", told.allowNet, parse.host)
    .option("--crawl-depth <n>", told.crawlDepth, parse.count)
    .option("--sitemap", told.sitemap)
    .option("--rate <n/s>", told.rate, parse.rate)
    .option("--max-pages <n>", told.maxPages, parse.count)
    .option("--force", told.force)
    .option("--retry <code>", told.retry, collect)
    .option("--dry-run", told.dryRun)
    .option("--quiet", told.quiet)
    .description(commands.ingest)
    .action(async (paths: string[], args: IngestArguments) => {
      const { ingestPaths } = await import("./ingest.js");
      const { concurrency, maxMemory } = args;
      const own = options.ingest
        ? undefined
        : createWorkerPool({
            ...(concurrency === undefined ? {} : { size: concurrency }),
            ...(maxMemory === undefined ? {} : { maxMemoryMb: maxMemory }),
          });
      try {
        const ingestFile = own?.ingestFile ?? ingestFileWith(read);
        end(await ingestPaths(paths, args, ingestFile, terminal, options.net));
      } finally {
        own?.close();
      }
    });
  addStoreCommands(program, { ingestFile: options.ingest && ingestFileWith(read), terminal, end });
  program
    .command("doctor")
    .helpGroup(groups.here)
    .option("--out <dir>", told.doctorOut)
    .option("--json", told.json)
    .description(commands.doctor)
    .action(async (args: { readonly out?: string; readonly json?: boolean }) => {
      const { examineMachine } = await import("./doctor/index.js");
      end(await examineMachine(args, terminal, read));
    });
  program
    .command("completion")
    .helpGroup(groups.here)
    .addArgument(new Argument("<shell>", words.shell).choices(shells))
    .description(commands.completion)
    .action((shell: Shell) => {
      process.stdout.write(completionScript(program, shell));
    });
  return program;
}

const namesOf = (program: Command): string[] => program.commands.map((command) => command.name());

/** The version of this package. */
function readVersion(): string {
  const { version } = createRequire(import.meta.url)("@bildungsprofil/ingest/package.json") as {
    version: string;
  };
  return version;
}

/** Reads files in this process. */
const ingestFileWith =
  (read: typeof ingest) =>
  async (path: string, options: IngestOptions): Promise<Result> =>
    toResult(
      await read(await readBoundedFile(path, defaultLimits.maxBytes), { name: basename(path), ...options }),
    );
