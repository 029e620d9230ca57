import { readSync, writeSync } from "node:fs";
import { type FileHandle, open } from "node:fs/promises";
import { join } from "node:path";
import type { Outcome } from "./job.js";
import { type FileStamp, type Place, PlaceTable, stampNumber } from "./place-table.js";
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
/** Bytes that are read at once where one line is asked for; most are shorter. */
const lineSize = 2 ** 10;
const lineFeed = 0x0a;

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
      if (entry?.fingerprint === fingerprint) index.#keep(entry, start);
      if (!ended || index.#places.size === rows) index.#isTidy = false;
    }
    return index;
  }

  #keep(entry: IndexEntry, start: number): void {
    const { status, key } = entry.outcome;
    const place = { stamp: stampNumber(entry), status, stored: key !== undefined, start };
    this.#places.set(this.#places.claim(entry.path), place);
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
  statusOf(path: string, stamp: FileStamp): Outcome["status"] | undefined {
    const place = this.#placeOf(path);
    return place?.stored && place.stamp === stampNumber(stamp) ? place.status : undefined;
  }

  get(path: string): IndexEntry | undefined {
    const row = this.#places.rowOf(path);
    return row === undefined ? undefined : this.at(row);
  }

  /** What is known of the document of a row. */
  at(row: number): IndexEntry | undefined {
    const place = this.#places.get(row);
    if (!place) return undefined;
    for (let size = lineSize; ; size *= 4) {
      const bytes = Buffer.allocUnsafe(size);
      const read = readSync(this.#file.fd, bytes, 0, size, place.start);
      const end = bytes.subarray(0, read).indexOf(lineFeed);
      if (end >= 0 || read < size) return parseEntry(bytes.toString("utf8", 0, end < 0 ? read : end));
    }
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
      const { start } = place;
      /** End of the line in the window; 0 where it is not there to its end. */
      const endOf = (): number =>
        start < from || start >= to ? 0 : bytes.subarray(0, to - from).indexOf(lineFeed, start - from) + 1;
      let end = endOf();
      for (let size = windowSize; end === 0; size *= 2) {
        from = Math.max(0, start - windowBefore);
        if (size > bytes.length) bytes = Buffer.allocUnsafe(size);
        to = from + (await this.#file.read(bytes, 0, size, from)).bytesRead;
        end = endOf();
        // the file ends without a line feed
        if (to - from < size) break;
      }
      yield [number, bytes.toString("utf8", start - from, end || to - from)];
    }
  }

  async add(entry: IndexEntry): Promise<void> {
    const line = `${JSON.stringify(entry)}\n`;
    this.#keep(entry, this.#end);
    this.#end += Buffer.byteLength(line);
    this.#isTidy = false;
    // at once: writes at the same time could change places, and a way through the system's threads costs more
    writeSync(this.#file.fd, line);
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
