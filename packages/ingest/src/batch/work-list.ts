import { type FileHandle, open, rm } from "node:fs/promises";
import { join } from "node:path";
import type { Job } from "./job.js";
import { readLines } from "./read-lines.js";

/** Characters that are written at once. */
const chunkSize = 2 ** 16;

/**
 * Jobs in a file, which are put in and then taken out in the same order: those of a run may be more than memory should
 * hold.
 */
export class WorkList<J extends Job> {
  readonly #file: FileHandle;
  readonly #path: string;
  #jobs: AsyncGenerator<J, void, undefined> | undefined;
  #unwritten = "";

  private constructor(file: FileHandle, path: string) {
    this.#file = file;
    this.#path = path;
  }

  /** Begins a list in a folder that is cleared after a kill. */
  static async begin<J extends Job>(folder: string): Promise<WorkList<J>> {
    const path = join(folder, "work.jsonl");
    return new WorkList<J>(await open(path, "wx+"), path);
  }

  async put(job: J): Promise<void> {
    this.#unwritten += `${JSON.stringify(job)}\n`;
    if (this.#unwritten.length > chunkSize) await this.#write();
  }

  /** All jobs are in. */
  async seal(): Promise<void> {
    await this.#write();
    this.#jobs = readJobs<J>(this.#file);
  }

  /** The next job of a sealed list; `undefined` when all are taken. */
  async take(): Promise<J | undefined> {
    return (await this.#jobs?.next())?.value ?? undefined;
  }

  async #write(): Promise<void> {
    const text = this.#unwritten;
    this.#unwritten = "";
    if (text) await this.#file.write(text);
  }

  async close(): Promise<void> {
    await this.#file.close();
    await rm(this.#path, { force: true });
  }
}

async function* readJobs<J extends Job>(file: FileHandle): AsyncGenerator<J, void, undefined> {
  for await (const { text } of readLines(file)) yield JSON.parse(text) as J;
}
