import { hash } from "node:crypto";
import type { Outcome } from "./job.js";

/** What a file looked like from outside when it was read. */
export interface FileStamp {
  readonly size: number;
  /** Milliseconds since 1970. */
  readonly mtimeMs: number;
}

/** What is held in memory of a document: enough to know whether the file is the same, and where the rest stands. */
export interface Place extends FileStamp, Pick<Outcome, "status"> {
  /** Whether a result was stored; without one, the file is tried again. */
  readonly stored: boolean;
  /** Bytes of its line in the index. */
  readonly start: number;
  readonly length: number;
}

/** What a row has: size, time and start; three parts of the path's digest, and the length with two marks. */
const [numbersPerRow, partsPerRow] = [3, 4];
/** Rows that are made at once: none is ever moved, so that the table is not there twice when it grows. */
const blockSize = 2 ** 11;
const [storedMark, readMark, marks] = [1, 2, 4];

interface Block {
  readonly numbers: Float64Array;
  readonly parts: Uint32Array;
}

/** 96 bits of a path's digest. */
type Digest = readonly [number, number, number];

/** Places by path in little room: 40 bytes each, none of them an object. A path is held as 96 bits of its SHA-256. */
export class PlaceTable {
  readonly #blocks: Block[] = [];
  /** Row, counted from 1, by the path's digest, in the next free slot. */
  #slots = new Uint32Array(4096);
  #size = 0;

  /** Number of rows; a row keeps its number. */
  get size(): number {
    return this.#size;
  }

  /** The row of a path; `undefined` where it has none. */
  rowOf(path: string): number | undefined {
    const row = this.#slots[this.#slotOf(digestOf(path))]!;
    return row === 0 ? undefined : row - 1;
  }

  /** The row of a path, made where it has none. */
  claim(path: string): number {
    const digest = digestOf(path);
    const slot = this.#slotOf(digest);
    const row = this.#slots[slot]!;
    if (row > 0) return row - 1;
    if (this.#size % blockSize === 0)
      this.#blocks.push({
        numbers: new Float64Array(blockSize * numbersPerRow),
        parts: new Uint32Array(blockSize * partsPerRow),
      });
    const [{ parts }, place] = this.#locate(this.#size);
    parts.set(digest, place * partsPerRow);
    this.#slots[slot] = ++this.#size;
    if (this.#size * 1.25 > this.#slots.length) this.#widen();
    return this.#size - 1;
  }

  /** What is known of a row; `undefined` where nothing is. */
  get(row: number): Place | undefined {
    const [{ numbers, parts }, place] = this.#locate(row);
    const packed = parts[place * partsPerRow + 3]!;
    if (packed === 0) return undefined;
    const at = place * numbersPerRow;
    return {
      size: numbers[at]!,
      mtimeMs: numbers[at + 1]!,
      start: numbers[at + 2]!,
      length: Math.floor(packed / marks),
      stored: (packed & storedMark) > 0,
      status: packed & readMark ? "read" : "failed",
    };
  }

  set(row: number, { size, mtimeMs, start, length, stored, status }: Place): void {
    const [{ numbers, parts }, place] = this.#locate(row);
    numbers.set([size, mtimeMs, start], place * numbersPerRow);
    parts[place * partsPerRow + 3] =
      length * marks + (stored ? storedMark : 0) + (status === "read" ? readMark : 0);
  }

  /** The block of a row, and which of its rows it is. */
  #locate(row: number): readonly [Block, number] {
    return [this.#blocks[Math.floor(row / blockSize)]!, row % blockSize];
  }

  #digestAt(row: number): Digest {
    const [{ parts }, place] = this.#locate(row);
    const at = place * partsPerRow;
    return [parts[at]!, parts[at + 1]!, parts[at + 2]!];
  }

  /** Where a path stands, or the free slot where it would. */
  #slotOf([first, second, third]: Digest): number {
    const { length } = this.#slots;
    let slot = third % length;
    for (;;) {
      const row = this.#slots[slot]!;
      if (row === 0) return slot;
      const [one, two, three] = this.#digestAt(row - 1);
      if (one === first && two === second && three === third) return slot;
      slot = slot === length - 1 ? 0 : slot + 1;
    }
  }

  #widen(): void {
    this.#slots = new Uint32Array(2 * this.#slots.length);
    for (let row = 0; row < this.#size; row++) this.#slots[this.#slotOf(this.#digestAt(row))] = row + 1;
  }
}

function digestOf(path: string): Digest {
  const digest = hash("sha256", path);
  const partOf = (start: number): number => Number.parseInt(digest.slice(start, start + 8), 16);
  return [partOf(0), partOf(8), partOf(16)];
}
