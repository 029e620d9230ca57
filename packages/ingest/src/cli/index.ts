import { Command, CommanderError } from "commander";
import { createWorkerPool } from "../batch/worker-pool.js";
import type { ingest } from "../ingest.js";

/** Runs the command line; resolves to the exit code: 0 all read, 1 some failed, 2 wrong usage. */
export async function run(
  args: readonly string[],
  options: { readonly ingest?: typeof ingest } = {},
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
    .argument("<file>", "document to read")
    .description("one document as JSON on standard output")
    .action(async (file: string) => {
      const { extractFile } = await import("./extract.js");
      code = await extractFile(file, read);
    });
  program
    .command("ingest")
    .argument("<path...>", "documents, or folders that are searched for them")
    .requiredOption("--out <dir>", "folder for documents, profiles, statements and the report")
    .description("many documents into profiles")
    .action(async (paths: string[], options: { out: string }) => {
      const { ingestPaths } = await import("./ingest.js");
      code = await ingestPaths(paths, options.out, read);
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
