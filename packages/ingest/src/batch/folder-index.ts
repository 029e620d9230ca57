import { type FileHandle, open } from "node:fs/promises";
import { join } from "node:path";
import { createInterface } from "node:readline";
import type { Outcome } from "./job.js";
import { writeAtomically } from "./write-atomically.js";

/** What a file looked like from outside when it was read. */
export interface FileStamp {
  readonly size: number;
  /** Milliseconds since 1970. */
  readonly mtimeMs: number;
}

/** One line of the index. */
export interface IndexEntry extends FileStamp {
  readonly path: string;
  /** See `pipelineFingerprint`: what another program found out does not count. */
  readonly fingerprint: string;
  readonly outcome: Outcome;
}

/** What is held in memory of a line: enough to know whether the file is the same, and where the rest stands. */
interface Place extends FileStamp, Pick<Outcome, "status"> {
  /** Whether a result was stored; without one, the file is tried again. */
  readonly stored: boolean;
  readonly start: number;
  readonly length: number;
}

/**
 * What the runs over a folder know of each input: `index.jsonl`, a line for each document that has ended, the last
 * one counts. It saves reading files that have not changed; losing it costs time, nothing else.
 */
export class FolderIndex {
  readonly #places = new Map<string, Place>();
  readonly #file: FileHandle;
  #end = 0;
  /** The last write: writes at the same time could change places. */
  #writing: Promise<unknown> = Promise.resolve();

  private constructor(
    file: FileHandle,
    readonly path: string,
  ) {
    this.#file = file;
  }

  /** Opens or begins the index of a folder. A line that a kill cut off is dropped. */
  static async open(folder: string, fingerprint: string): Promise<FolderIndex> {
    const path = join(folder, "index.jsonl");
    const file = await open(path, "a+");
    const index = new FolderIndex(file, path);
    const lines = createInterface({
      input: file.createReadStream({ start: 0, autoClose: false }),
      crlfDelay: Infinity,
    });
    for await (const line of lines) {
      const length = Buffer.byteLength(line) + 1;
      const entry = parseEntry(line);
      if (entry?.fingerprint === fingerprint) index.#keep(entry, length);
      index.#end += length;
    }
    // a torn last line has no line feed: end it, so that the next one stands alone
    const { size } = await file.stat();
    if (size < index.#end) await file.write("\n");
    return index;
  }

  #keep({ path, size, mtimeMs, outcome: { status, key } }: IndexEntry, length: number): void {
    this.#places.set(path, { size, mtimeMs, status, stored: key !== undefined, start: this.#end, length });
  }

  /** Whether anything is known of the path. */
  has(path: string): boolean {
    return this.#places.has(path);
  }

  /** What became of the file as it is now; `undefined` where it was not read, or not as it is now. */
  statusOf(path: string, { size, mtimeMs }: FileStamp): Outcome["status"] | undefined {
    const place = this.#places.get(path);
    return place?.stored && place.size === size && place.mtimeMs === mtimeMs ? place.status : undefined;
  }

  async get(path: string): Promise<IndexEntry | undefined> {
    const place = this.#places.get(path);
    if (!place) return undefined;
    const bytes = Buffer.allocUnsafe(place.length);
    await this.#file.read(bytes, 0, place.length, place.start);
    return parseEntry(bytes.toString("utf8"));
  }

  async add(entry: IndexEntry): Promise<void> {
    const line = `${JSON.stringify(entry)}\n`;
    const length = Buffer.byteLength(line);
    this.#keep(entry, length);
    this.#end += length;
    this.#writing = this.#writing.then(() => this.#file.write(line));
    await this.#writing;
  }

  /** Rewrites the file with these paths alone, in this order. */
  async compact(paths: Iterable<string>, parts: string): Promise<void> {
    const get = (path: string): Promise<IndexEntry | undefined> => this.get(path);
    const lines = async function* (): AsyncGenerator<string> {
      for (const path of paths) {
        const entry = await get(path);
        if (entry) yield `${JSON.stringify(entry)}\n`;
      }
    };
    // the open file stays the old one: its places hold
    await writeAtomically(this.path, lines(), parts);
  }

  close(): Promise<void> {
    return this.#file.close();
  }
}

function parseEntry(line: string): IndexEntry | undefined {
  try {
    const entry = JSON.parse(line) as Partial<IndexEntry> | null;
    return typeof entry?.path === "string" && typeof entry.outcome?.status === "string"
      ? (entry as IndexEntry)
      : undefined;
  } catch {
    return undefined;
  }
}
