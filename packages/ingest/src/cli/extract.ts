import { basename } from "node:path";
import type { ingest as Ingest } from "../ingest.js";
import { hasFailed } from "../tree/document.js";
import { printDocument } from "./print-document.js";
import { printIssues } from "./print-issues.js";
import { readInput } from "./read-input.js";

/** `bildungsprofil extract FILE`. Nothing goes to standard output when the document gave no result. */
export async function extractFile(file: string, ingest: typeof Ingest): Promise<number> {
  const bytes = await readInput(file);
  if (!bytes) return 1;
  const document = await ingest(bytes, { name: basename(file) });
  printIssues(document.issues, file);
  if (hasFailed(document)) return 1;
  await new Promise<void>((resolve, reject) =>
    process.stdout.write(printDocument(document), (error) => (error ? reject(error) : resolve())),
  );
  return 0;
}
