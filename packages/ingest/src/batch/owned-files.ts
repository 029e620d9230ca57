import { type FileHandle, open, rm } from "node:fs/promises";
import { join } from "node:path";
import { readLines } from "./read-lines.js";
import { TextSet } from "./text-set.js";
import { writeAtomically } from "./write-atomically.js";

/** The files of a folder that earlier runs wrote, a path as JSON a line: no other file is ever removed. */
export class OwnedFiles {
  constructor(
    /** File of the list. */
    readonly list: string,
    readonly folder: string,
    /** See `writeAtomically`. */
    readonly parts: string,
  ) {}

  /** Adds files that are about to be written. */
  async claim(files: AsyncIterable<{ readonly output: string }>): Promise<void> {
    const former = this.#read();
    const outputs = async function* (): AsyncGenerator<string> {
      yield* former;
      for await (const { output } of files) yield output;
    };
    await this.#write(outputs());
  }

  /** Keeps these files, and removes all others that are ours. */
  async keep(files: () => AsyncIterable<{ readonly output: string }>): Promise<void> {
    const kept = new TextSet();
    for await (const { output } of files()) kept.add(output);
    for await (const output of this.#read())
      if (!kept.has(output)) await rm(join(this.folder, output), { force: true });
    const outputs = async function* (): AsyncGenerator<string> {
      for await (const { output } of files()) yield output;
    };
    await this.#write(outputs());
  }

  async *#read(): AsyncGenerator<string> {
    let file: FileHandle | undefined;
    try {
      file = await open(this.list);
      for await (const { text } of readLines(file)) {
        const output = parseText(text);
        if (/^documents\/[^\\/]+\.json$/u.test(output)) yield output;
      }
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== "ENOENT") throw error;
    } finally {
      await file?.close();
    }
  }

  async #write(outputs: AsyncIterable<string>): Promise<void> {
    const lines = async function* (): AsyncGenerator<string> {
      for await (const output of outputs) yield `${JSON.stringify(output)}\n`;
    };
    await writeAtomically(this.list, lines(), this.parts);
  }
}

/** A text as JSON; empty where it is none. */
function parseText(json: string): string {
  try {
    return String(JSON.parse(json));
  } catch {
    return "";
  }
}
