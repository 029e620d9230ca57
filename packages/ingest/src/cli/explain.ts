import { basename } from "node:path";
import { explain } from "../explain.js";
import type { ingest as Ingest } from "../ingest.js";
import { hasFailed } from "../tree/document.js";
import { printIssues } from "./print-issues.js";
import { readInput } from "./read-input.js";

/** `bildungsprofil explain FILE[#STATEMENT]`: how a statement came about; all of the document without `#`. */
export async function explainFile(argument: string, ingest: typeof Ingest): Promise<number> {
  const [, file = argument, id = ""] = /^(?<file>.+)#(?<id>[0-9a-f]{1,16})$/u.exec(argument) ?? [];
  const bytes = await readInput(file);
  if (!bytes) return 1;
  const document = await ingest(bytes, { name: basename(file) });
  printIssues(document.issues, file);
  if (hasFailed(document)) return 1;
  const asked = document.statements.filter((statement) => statement.id.startsWith(id));
  if (asked.length === 0) {
    console.error(
      id === ""
        ? "The document states nothing that is looked for."
        : `The document has no statement ${id}. \`bildungsprofil explain ${file}\` lists all.`,
    );
    return 1;
  }
  process.stdout.write(asked.map(explain).join("\n"));
  return 0;
}
