import { basename } from "node:path";
import { readDocument } from "../ingest.js";
import { hasFailed } from "../tree/document.js";
import { outline } from "../tree/outline.js";
import { readInput } from "./read-input.js";
import type { Terminal } from "./terminal.js";

/** `bildungsprofil outline FILE`: the tree of a document, one line a node. */
export async function outlineFile(file: string, terminal: Terminal): Promise<number> {
  const bytes = await readInput(file, terminal);
  if (!bytes) return 1;
  const document = await readDocument(bytes, { name: basename(file) });
  terminal.issues(document.issues, file);
  if (hasFailed(document)) return 1;
  process.stdout.write(outline(document.tree, document.text));
  return 0;
}
