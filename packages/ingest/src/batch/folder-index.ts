import { readSync } from "node:fs";
import { type FileHandle, open } from "node:fs/promises";
import { join } from "node:path";
import type { Outcome } from "./job.js";
import { type FileStamp, type Place, PlaceTable } from "./place-table.js";
import { readLines } from "./read-lines.js";
import type { RowList } from "./row-list.js";
import { writeAtomically } from "./write-atomically.js";

/** One line of the index. */
export interface IndexEntry extends FileStamp {
  readonly path: string;
  /** See `pipelineFingerprint`: what another program found out does not count. */
  readonly fingerprint: string;
  readonly outcome: Outcome;
}

/** Bytes that are read at once where lines are read one after the other, and those of them before the line asked for. */
const windowSize = 2 ** 18;
const windowBefore = 2 ** 15;

/**
 * What the runs over a folder know of each input: `index.jsonl`, a line for each document that has ended, the last
 * one counts. It saves reading files that have not changed; losing it costs time, nothing else. In memory it has a row
 * of numbers for each document.
 */
export class FolderIndex {
  readonly #places = new PlaceTable();
  readonly #file: FileHandle;
  #end = 0;
  /** Whether each line is that of a row, in the order of the rows. */
  #isTidy = true;
  /** The last write: writes at the same time could change places. */
  #writing: Promise<unknown> = Promise.resolve();

  private constructor(
    file: FileHandle,
    readonly path: string,
  ) {
    this.#file = file;
  }

  /**
   * Opens or begins the index of a folder. A line that a kill cut off is dropped.
   *
   * @param mode `r`: only to look into it, also while another process works in the folder
   */
  static async open(folder: string, fingerprint: string, mode: "a+" | "r" = "a+"): Promise<FolderIndex> {
    const path = join(folder, "index.jsonl");
    const file = await open(path, mode);
    const index = new FolderIndex(file, path);
    for await (const { text, start, length, ended } of readLines(file)) {
      // a torn last line is ended, so that the next one stands alone
      if (!ended && mode === "a+") await file.write("\n");
      index.#end = start + length + (ended ? 0 : 1);
      const entry = parseEntry(text);
      const rows = index.#places.size;
      if (entry?.fingerprint === fingerprint) index.#keep(entry, start, index.#end - start);
      if (!ended || index.#places.size === rows) index.#isTidy = false;
    }
    return index;
  }

  #keep({ path, size, mtimeMs, outcome: { status, key } }: IndexEntry, start: number, length: number): void {
    const place = { size, mtimeMs, status, stored: key !== undefined, start, length };
    this.#places.set(this.#places.claim(path), place);
  }

  /** The row of a document, which stays the same as long as the index is open; made where there is none. */
  rowOf(path: string): number {
    return this.#places.claim(path);
  }

  #placeOf(path: string): Place | undefined {
    const row = this.#places.rowOf(path);
    return row === undefined ? undefined : this.#places.get(row);
  }

  /** Whether anything is known of the path. */
  has(path: string): boolean {
    return this.#placeOf(path) !== undefined;
  }

  /** What became of the file as it is now; `undefined` where it was not read, or not as it is now. */
  statusOf(path: string, { size, mtimeMs }: FileStamp): Outcome["status"] | undefined {
    const place = this.#placeOf(path);
    return place?.stored && place.size === size && place.mtimeMs === mtimeMs ? place.status : undefined;
  }

  get(path: string): IndexEntry | undefined {
    const row = this.#places.rowOf(path);
    return row === undefined ? undefined : this.at(row);
  }

  /** What is known of the document of a row. */
  at(row: number): IndexEntry | undefined {
    const place = this.#places.get(row);
    if (!place) return undefined;
    const bytes = Buffer.allocUnsafe(place.length);
    readSync(this.#file.fd, bytes, 0, place.length, place.start);
    return parseEntry(bytes.toString("utf8"));
  }

  /** What is known of the documents of some rows, in their order, each with its place among them. */
  async *entries(rows: Iterable<number>): AsyncGenerator<readonly [number, IndexEntry], void, undefined> {
    for await (const [number, text] of this.#lines(rows)) {
      const entry = parseEntry(text);
      if (entry) yield [number, entry];
    }
  }

  async *#lines(rows: Iterable<number>): AsyncGenerator<readonly [number, string], void, undefined> {
    let bytes = Buffer.allocUnsafe(windowSize);
    let [from, to] = [0, 0];
    let number = -1;
    for (const row of rows) {
      number++;
      const place = this.#places.get(row);
      if (!place) continue;
      const { start, length } = place;
      if (start < from || start + length > to) {
        from = Math.max(0, start - windowBefore);
        const size = Math.max(windowSize, start + length - from);
        if (size > bytes.length) bytes = Buffer.allocUnsafe(size);
        to = from + (await this.#file.read(bytes, 0, size, from)).bytesRead;
      }
      yield [number, bytes.toString("utf8", start - from, start - from + length)];
    }
  }

  async add(entry: IndexEntry): Promise<void> {
    const line = `${JSON.stringify(entry)}\n`;
    const length = Buffer.byteLength(line);
    this.#keep(entry, this.#end, length);
    this.#end += length;
    this.#isTidy = false;
    this.#writing = this.#writing.then(() => this.#file.write(line));
    await this.#writing;
  }

  /** Rewrites the file with these rows alone, in this order, unless it is so already. */
  async compact(rows: RowList, parts: string): Promise<void> {
    if (this.#isTidy && rows.length === this.#places.size && isCounting(rows)) return;
    const lines = this.#lines(rows);
    const texts = async function* (): AsyncGenerator<string> {
      for await (const [, text] of lines) yield text;
    };
    // the open file stays the old one: its places hold
    await writeAtomically(this.path, texts(), parts);
  }

  close(): Promise<void> {
    return this.#file.close();
  }
}

function isCounting(rows: Iterable<number>): boolean {
  let next = 0;
  for (const row of rows) if (row !== next++) return false;
  return true;
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
