import { createReadStream } from "node:fs";
import { rm } from "node:fs/promises";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { writeAtomically } from "./write-atomically.js";

/** The files of a folder that earlier runs wrote, a path a line: no other file is ever removed. */
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
    const lines = async function* (): AsyncGenerator<string> {
      yield* former;
      for await (const { output } of files) yield output;
    };
    await this.#write(lines());
  }

  /** Keeps these files, and removes all others that are ours. */
  async keep(files: AsyncIterable<{ readonly output: string }>): Promise<void> {
    const kept = new Set<string>();
    for await (const { output } of files) kept.add(output);
    for await (const output of this.#read())
      if (!kept.has(output)) await rm(join(this.folder, output), { force: true });
    const lines = async function* (): AsyncGenerator<string> {
      yield* kept;
    };
    await this.#write(lines());
  }

  async *#read(): AsyncGenerator<string> {
    try {
      for await (const line of createInterface({ input: createReadStream(this.list), crlfDelay: Infinity }))
        if (/^documents\/[^\\/]+\.json$/u.test(line)) yield line;
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== "ENOENT") throw error;
    }
  }

  async #write(lines: AsyncIterable<string>): Promise<void> {
    const ended = async function* (): AsyncGenerator<string> {
      for await (const line of lines) yield `${line}\n`;
    };
    await writeAtomically(this.list, ended(), this.parts);
  }
}
