const blockSize = 2 ** 12;

/** Numbers of rows, below 2³²: four bytes each, none of which is ever moved. */
export class RowList implements Iterable<number> {
  readonly #blocks: Uint32Array[] = [];
  #length = 0;

  get length(): number {
    return this.#length;
  }

  push(row: number): void {
    if (this.#length % blockSize === 0) this.#blocks.push(new Uint32Array(blockSize));
    this.#blocks.at(-1)![this.#length++ % blockSize] = row;
  }

  /** The row at a position, which the list must have. */
  at(position: number): number {
    return this.#blocks[Math.floor(position / blockSize)]![position % blockSize]!;
  }

  *[Symbol.iterator](): Generator<number, void, undefined> {
    for (let position = 0; position < this.#length; position++) yield this.at(position);
  }
}
