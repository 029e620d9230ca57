import { readFile } from "node:fs/promises";
import { basename } from "node:path";
import { readDocument } from "../ingest.js";
import { hasFailed } from "../tree/document.js";
import { outline } from "../tree/outline.js";
import { printIssues } from "./print-issues.js";

/** `bildungsprofil outline FILE`: the tree of a document, one line a node. */
export async function outlineFile(file: string): Promise<number> {
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
  const document = await readDocument(bytes, { name: basename(file) });
  printIssues(document.issues, file);
  if (hasFailed(document)) return 1;
  process.stdout.write(outline(document.tree, document.text));
  return 0;
}
