import { randomUUID } from "node:crypto";
import { closeSync, fdatasync, openSync, renameSync } from "node:fs";
import { type FileHandle, open, rm } from "node:fs/promises";
import { join } from "node:path";
import { promisify } from "node:util";

const makeDurable = promisify(fdatasync);

/**
 * Moves a file that is written whole to where it is to be, once it is durable; `part` is in the same file system. What
 * the system does at once is asked for at once: a way through its threads costs ten times as much.
 */
export async function moveDurably(part: string, path: string): Promise<void> {
  const file = openSync(part, "r+");
  try {
    await makeDurable(file);
  } finally {
    closeSync(file);
  }
  renameSync(part, path);
}

/**
 * Writes a file so that it is there whole and for good, or not at all: no reader and no kill ever meets a half of it.
 * It is made in the folder `parts`, of the same file system, where a kill leaves what it was at.
 */
export async function writeAtomically(
  path: string,
  chunks: string | AsyncIterable<string>,
  parts: string,
): Promise<void> {
  const part = join(parts, randomUUID());
  let file: FileHandle | undefined;
  try {
    file = await open(part, "wx");
    if (typeof chunks === "string") await file.write(chunks);
    else {
      let buffer = "";
      for await (const chunk of chunks) {
        buffer += chunk;
        if (buffer.length < 2 ** 16) continue;
        await file.write(buffer);
        buffer = "";
      }
      await file.write(buffer);
    }
    await file.close();
    await moveDurably(part, path);
  } catch (error) {
    await file?.close().catch(() => undefined);
    await rm(part, { force: true });
    throw error;
  }
}
