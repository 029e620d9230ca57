import { readBoundedFile } from "../batch/read-bounded-file.js";
import { IssueError } from "../issue-error.js";
import { defaultLimits } from "../readers/reader.js";
import type { Terminal } from "./terminal.js";

/** The bytes of a file; `undefined` where it cannot be read, is none, or is too large: the issue is printed. */
export async function readInput(file: string, terminal: Terminal): Promise<Uint8Array | undefined> {
  try {
    return await readBoundedFile(file, defaultLimits.maxBytes);
  } catch (error) {
    if (!(error instanceof IssueError)) throw error;
    terminal.issues([error.issue], file);
    return undefined;
  }
}
