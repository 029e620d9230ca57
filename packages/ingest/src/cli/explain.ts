import { existsSync } from "node:fs";
import { basename } from "node:path";
import type { ingest as Ingest } from "../ingest.js";
import { hasFailed } from "../tree/document.js";
import { explainStatement } from "./explain-statement.js";
import { readInput } from "./read-input.js";
import type { Terminal } from "./terminal.js";

/** `bildungsprofil explain FILE[#STATEMENT]`: how a statement came about; all of the document without `#`. */
export async function explainFile(
  argument: string,
  ingest: typeof Ingest,
  terminal: Terminal,
): Promise<number> {
  // a file may have the mark in its name
  const parts = existsSync(argument) ? undefined : /^(?<file>.+)#(?<id>[^#]*)$/u.exec(argument)?.groups;
  const { file = argument, id = "" } = parts ?? {};
  const bytes = await readInput(file, terminal);
  if (!bytes) return 1;
  const document = await ingest(bytes, { name: basename(file) });
  terminal.issues(document.issues, file);
  if (hasFailed(document)) return 1;
  const asked = document.statements.filter((statement) => statement.id.startsWith(id));
  if (asked.length === 0) {
    const { failure } = terminal.texts;
    if (id !== "") terminal.fail("explain/no-statement", argument, failure.noStatement(id, file));
    else if (document.issues.length === 0) terminal.say(failure.nothingStated);
    return 1;
  }
  process.stdout.write(asked.map((statement) => explainStatement(statement, terminal.texts)).join("\n"));
  return 0;
}
