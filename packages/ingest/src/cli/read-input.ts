import { readFile } from "node:fs/promises";
import { printIssues } from "./print-issues.js";

/** The bytes of a file; `undefined` where it cannot be read, which is printed as the issue `source/unreadable`. */
export async function readInput(file: string): Promise<Uint8Array | undefined> {
  try {
    return await readFile(file);
  } catch (error) {
    const actual = error instanceof Error ? error.message : String(error);
    printIssues(
      [{ code: "source/unreadable", severity: "error", message: "The file could not be read.", actual }],
      file,
    );
    return undefined;
  }
}
