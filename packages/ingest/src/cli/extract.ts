import { readFile } from "node:fs/promises";
import { basename } from "node:path";
import type { ingest as Ingest } from "../ingest.js";
import { hasFailed } from "../tree/document.js";
import { printDocument } from "./print-document.js";
import { printIssues } from "./print-issues.js";

/** `bildungsprofil extract FILE`. Nothing goes to standard output when the document gave no result. */
export async function extractFile(file: string, ingest: typeof Ingest): Promise<number> {
  let bytes: Uint8Array;
  try {
    bytes = await readFile(file);
  } catch (error) {
    const actual = error instanceof Error ? error.message : String(error);
    printIssues(
      [{ code: "source/unreadable", severity: "error", message: "The file could not be read.", actual }],
      file,
    );
    return 1;
  }
  const document = await ingest(bytes, { name: basename(file) });
  printIssues(document.issues, file);
  if (hasFailed(document)) return 1;
  await new Promise<void>((resolve, reject) =>
    process.stdout.write(printDocument(document), (error) => (error ? reject(error) : resolve())),
  );
  return 0;
}
