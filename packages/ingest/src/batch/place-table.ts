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

/** Numbers of a row: two of the path's digest, size, time, start, and length with two marks. */
const stride = 6;
/** Rows that are made at once: none is ever moved, so that the table is not there twice when it grows. */
const blockSize = 2 ** 11;
const [storedMark, readMark, marks] = [1, 2, 4];

/** Places by path in little room: 48 bytes each, none of them an object. A path is held as 96 bits of its SHA-256. */
export class PlaceTable {
  readonly #blocks: Float64Array[] = [];
  /** Row, counted from 1, by the path's digest, in the next free slot. */
  #slots = new Uint32Array(4096);
  #size = 0;

  /** Number of rows; a row keeps its number. */
  get size(): number {
    return this.#size;
  }

  /** The row of a path; `undefined` where it has none. */
  rowOf(path: string): number | undefined {
    const [high, low] = digestOf(path);
    const row = this.#slots[this.#slotOf(high, low)]!;
    return row === 0 ? undefined : row - 1;
  }

  /** The row of a path, made where it has none. */
  claim(path: string): number {
    const [high, low] = digestOf(path);
    const slot = this.#slotOf(high, low);
    const row = this.#slots[slot]!;
    if (row > 0) return row - 1;
    if (this.#size % blockSize === 0) this.#blocks.push(new Float64Array(blockSize * stride));
    this.#blockOf(this.#size).set([high, low], placeIn(this.#size));
    this.#slots[slot] = ++this.#size;
    if (this.#size * 1.5 > this.#slots.length) this.#widen();
    return this.#size - 1;
  }

  /** What is known of a row; `undefined` where nothing is. */
  get(row: number): Place | undefined {
    const block = this.#blockOf(row);
    const at = placeIn(row);
    const packed = block[at + 5]!;
    if (packed === 0) return undefined;
    return {
      size: block[at + 2]!,
      mtimeMs: block[at + 3]!,
      start: block[at + 4]!,
      length: Math.floor(packed / marks),
      stored: (packed & storedMark) > 0,
      status: packed & readMark ? "read" : "failed",
    };
  }

  set(row: number, { size, mtimeMs, start, length, stored, status }: Place): void {
    const packed = length * marks + (stored ? storedMark : 0) + (status === "read" ? readMark : 0);
    this.#blockOf(row).set([size, mtimeMs, start, packed], placeIn(row) + 2);
  }

  #blockOf(row: number): Float64Array {
    return this.#blocks[Math.floor(row / blockSize)]!;
  }

  #slotOf(high: number, low: number): number {
    const last = this.#slots.length - 1;
    let slot = low % (last + 1);
    for (;;) {
      const row = this.#slots[slot]!;
      if (row === 0) return slot;
      const block = this.#blockOf(row - 1);
      const at = placeIn(row - 1);
      if (block[at] === high && block[at + 1] === low) return slot;
      slot = slot === last ? 0 : slot + 1;
    }
  }

  #widen(): void {
    this.#slots = new Uint32Array(2 * this.#slots.length);
    for (let row = 0; row < this.#size; row++) {
      const block = this.#blockOf(row);
      const at = placeIn(row);
      this.#slots[this.#slotOf(block[at]!, block[at + 1]!)] = row + 1;
    }
  }
}

/** Where the numbers of a row begin in its block. */
const placeIn = (row: number): number => (row % blockSize) * stride;

/** 96 bits of a path's digest, as two numbers. */
function digestOf(path: string): readonly [number, number] {
  const digest = hash("sha256", path);
  return [Number.parseInt(digest.slice(0, 12), 16), Number.parseInt(digest.slice(12, 24), 16)];
}
