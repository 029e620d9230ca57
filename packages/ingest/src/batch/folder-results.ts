import { existsSync, mkdirSync, readFileSync } from "node:fs";
import { readdir, readFile, rm } from "node:fs/promises";
import { dirname, join } from "node:path";
import type { ExtractedDocument } from "@bildungsprofil/core";
import type { Outcome, Result, ResultFiles, ResultStore } from "./job.js";
import { toOutcome } from "./print-document.js";
import type { TextSet } from "./text-set.js";
import { writeAtomically, writeAtomicallyNow } from "./write-atomically.js";

/** Results as files. */
export class FolderResults implements ResultStore {
  constructor(readonly files: ResultFiles) {}

  pathOf(key: string): string {
    return join(this.files.folder, key.slice(0, 2), `${key}.json`);
  }

  /** As {@link pathOf}, in a folder that is there. */
  #makePath(key: string): string {
    const path = this.pathOf(key);
    mkdirSync(dirname(path), { recursive: true });
    return path;
  }

  async find(key: string): Promise<Outcome | undefined> {
    return this.findNow(key);
  }

  findNow(key: string): Outcome | undefined {
    // most are not there, and an error costs more than a question
    const document = existsSync(this.pathOf(key)) ? this.readNow(key) : undefined;
    return document && toOutcome(document);
  }

  save(key: string, { printed }: Result): Promise<void> {
    return writeAtomically(this.#makePath(key), printed, this.files.parts);
  }

  saveNow(key: string, { printed }: Result): void {
    writeAtomicallyNow(this.#makePath(key), printed, this.files.parts);
  }

  /** The document under a key; `undefined` where there is none, or none that can be read. */
  async read(key: string): Promise<ExtractedDocument | undefined> {
    try {
      return JSON.parse(await readFile(this.pathOf(key), "utf8")) as ExtractedDocument;
    } catch {
      return undefined;
    }
  }

  /**
   * As `read`, at once. Where many documents are held together, waiting for each leaves so much behind that V8 takes
   * them for lasting ones, and the heap grows with garbage.
   */
  readNow(key: string): ExtractedDocument | undefined {
    try {
      return JSON.parse(readFileSync(this.pathOf(key), "utf8")) as ExtractedDocument;
    } catch {
      return undefined;
    }
  }

  /** Removes all results but these: those of files that have changed or are gone, and of former programs. */
  async prune(keys: TextSet): Promise<void> {
    const { folder } = this.files;
    for (const part of await readdir(folder).catch(() => []))
      for (const name of await readdir(join(folder, part)))
        if (!keys.has(name.replace(/\.json$/u, ""))) await rm(join(folder, part, name), { force: true });
  }
}
