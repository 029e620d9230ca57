import { randomUUID } from "node:crypto";
import { type FileHandle, open, rename, rm } from "node:fs/promises";
import { join } from "node:path";

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
    await file.datasync();
    await file.close();
    await rename(part, path);
  } catch (error) {
    await file?.close().catch(() => undefined);
    await rm(part, { force: true });
    throw error;
  }
}
