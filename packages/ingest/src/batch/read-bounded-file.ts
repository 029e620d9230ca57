import { closeSync, constants, fstatSync, openSync, readSync } from "node:fs";
import { IssueError } from "../issue-error.js";
import { describeUnreadable } from "./describe-unreadable.js";

/**
 * Reads a file of at most `maxBytes`. What is no ordinary file (a pipe or a device would never end) and one that
 * grows beyond the bound while it is read are refused.
 *
 * @throws IssueError `source/unreadable`, `source/not-a-file`, `source/too-large`
 */
export async function readBoundedFile(path: string, maxBytes: number): Promise<Uint8Array> {
  let file: number | undefined;
  try {
    // At once: a way through the system's threads costs ten times as much, and memory holds most of what is read.
    // Without O_NONBLOCK, opening a pipe waits for a writer.
    file = openSync(path, constants.O_RDONLY | (constants.O_NONBLOCK ?? 0));
    const stat = fstatSync(file);
    if (!stat.isFile())
      throw new IssueError({
        code: "source/not-a-file",
        severity: "error",
        message: "This is no ordinary file. `bildungsprofil ingest` reads the documents of a folder.",
      });
    const bytes = Buffer.allocUnsafe(Math.min(stat.size, maxBytes) + 1);
    let length = 0;
    let bytesRead: number;
    do {
      bytesRead = readSync(file, bytes, length, bytes.length - length, null);
      length += bytesRead;
      // one that has grown has given a byte more by now
    } while (bytesRead > 0 && length !== stat.size && length < bytes.length);
    if (length > maxBytes || length === bytes.length)
      throw new IssueError({
        code: "source/too-large",
        severity: "error",
        message:
          "The file is larger than allowed, or grew while it was read. Raise `limits.maxBytes`, or try again.",
        expected: `at most ${maxBytes} bytes`,
        actual: `${Math.max(length, stat.size)} bytes`,
      });
    return bytes.subarray(0, length);
  } catch (cause) {
    if (cause instanceof IssueError) throw cause;
    throw new IssueError(describeUnreadable(cause), cause);
  } finally {
    if (file !== undefined) closeSync(file);
  }
}
