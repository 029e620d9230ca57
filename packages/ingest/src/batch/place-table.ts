import { hash } from "node:crypto";
import type { Outcome } from "./job.js";
import { numberOf } from "./text-set.js";

/** What a file looked like from outside when it was read. */
export interface FileStamp {
  readonly size: number;
  /** Milliseconds since 1970. */
  readonly mtimeMs: number;
}

/** What is held in memory of a document: enough to know whether the file is the same, and where the rest stands. */
export interface Place extends Pick<Outcome, "status"> {
  /** See `stampNumber`. */
  readonly stamp: number;
  /** Whether a result was stored; without one, the file is tried again. */
  readonly stored: boolean;
  /** First byte of its line in the index. */
  readonly start: number;
}

/** A file's stamp in 48 bits: what differs has another number, all but surely. */
export const stampNumber = ({ size, mtimeMs }: FileStamp): number => numberOf(`${size} ${mtimeMs}`);

/** What a row has: the stamp, and the start with three marks; three parts of the path's digest. */
const [numbersPerRow, partsPerRow] = [2, 3];
/** Rows that are made at once: none is ever moved, so that the table is not there twice when it grows. */
const blockSize = 2 ** 11;
const [knownMark, storedMark, readMark, marks] = [1, 2, 4, 8];

interface Block {
  readonly numbers: Float64Array;
  readonly parts: Uint32Array;
}

/** 96 bits of a path's digest. */
type Digest = readonly [number, number, number];

/** Places by path in little room: 28 bytes each, none of them an object. A path is held as 96 bits of its SHA-256. */
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
    const [{ numbers }, place] = this.#locate(row);
    const packed = numbers[place * numbersPerRow + 1]!;
    if (packed === 0) return undefined;
    const start = Math.floor(packed / marks);
    const found = packed - start * marks;
    return {
      stamp: numbers[place * numbersPerRow]!,
      start,
      stored: (found & storedMark) > 0,
      status: found & readMark ? "read" : "failed",
    };
  }

  set(row: number, { stamp, start, stored, status }: Place): void {
    const [{ numbers }, place] = this.#locate(row);
    const found = knownMark + (stored ? storedMark : 0) + (status === "read" ? readMark : 0);
    numbers.set([stamp, start * marks + found], place * numbersPerRow);
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
