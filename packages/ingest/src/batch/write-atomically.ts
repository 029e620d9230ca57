import { randomUUID } from "node:crypto";
import { closeSync, fdatasync, fdatasyncSync, openSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { type FileHandle, open, rm } from "node:fs/promises";
import { join } from "node:path";
import { promisify } from "node:util";

const makeDurable = promisify(fdatasync);

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
    await makeDurable(file.fd);
    await file.close();
    renameSync(part, path);
  } catch (error) {
    await file?.close().catch(() => undefined);
    await rm(part, { force: true });
    throw error;
  }
}

/** As {@link writeAtomically}, at once: for a process that has nothing else to do meanwhile. */
export function writeAtomicallyNow(path: string, text: string, parts: string): void {
  const part = join(parts, randomUUID());
  try {
    const file = openSync(part, "wx");
    try {
      writeFileSync(file, text);
      fdatasyncSync(file);
    } finally {
      closeSync(file);
    }
    renameSync(part, path);
  } catch (error) {
    rmSync(part, { force: true });
    throw error;
  }
}
