import { randomUUID } from "node:crypto";
import { mkdirSync, readFileSync } from "node:fs";
import { readdir, readFile, rm } from "node:fs/promises";
import { dirname, join } from "node:path";
import type { ExtractedDocument } from "@bildungsprofil/core";
import type { Outcome, Result, ResultFiles, ResultStore } from "./job.js";
import { toOutcome } from "./print-document.js";
import type { TextSet } from "./text-set.js";
import { moveDurably, writeAtomically } from "./write-atomically.js";

/** Results as files, `<folder>/<first two digits>/<key>.json`. */
export class FolderResults implements ResultStore {
  readonly files: ResultFiles = {
    create: () => join(this.parts, randomUUID()),
    save: (key, file) => moveDurably(file, this.#makePath(key)),
  };

  constructor(
    readonly folder: string,
    /** See `writeAtomically`. */
    readonly parts: string,
  ) {}

  pathOf(key: string): string {
    return join(this.folder, key.slice(0, 2), `${key}.json`);
  }

  /** As {@link pathOf}, in a folder that is there. */
  #makePath(key: string): string {
    const path = this.pathOf(key);
    mkdirSync(dirname(path), { recursive: true });
    return path;
  }

  async find(key: string): Promise<Outcome | undefined> {
    const document = this.readNow(key);
    return document && toOutcome(document);
  }

  save(key: string, { printed }: Result): Promise<void> {
    return writeAtomically(this.#makePath(key), printed, this.parts);
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
    for (const folder of await readdir(this.folder).catch(() => []))
      for (const name of await readdir(join(this.folder, folder)))
        if (!keys.has(name.replace(/\.json$/u, "")))
          await rm(join(this.folder, folder, name), { force: true });
  }
}
