import type { FileHandle } from "node:fs/promises";

/** A line of a file, with its bytes. */
export interface Line {
  readonly text: string;
  readonly start: number;
  /** The line feed included. */
  readonly length: number;
  /** Whether it ends with a line feed; only the last one may not. */
  readonly ended: boolean;
}

const feed = 10;
const blockSize = 2 ** 16;

/**
 * The lines of a file in UTF-8, divided by line feeds alone: names may hold other characters that end a line for
 * `node:readline`.
 */
export async function* readLines(file: FileHandle): AsyncGenerator<Line, void, undefined> {
  const block = Buffer.allocUnsafe(blockSize);
  let rest: Buffer = Buffer.alloc(0);
  /** Place of `rest` in the file. */
  let start = 0;
  for (let at = 0; ; ) {
    const { bytesRead } = await file.read(block, 0, blockSize, at);
    if (bytesRead === 0) break;
    at += bytesRead;
    const bytes = Buffer.concat([rest, block.subarray(0, bytesRead)]);
    let from = 0;
    for (let end = bytes.indexOf(feed); end >= 0; end = bytes.indexOf(feed, from)) {
      const length = end + 1 - from;
      yield { text: bytes.toString("utf8", from, end), start, length, ended: true };
      start += length;
      from = end + 1;
    }
    rest = bytes.subarray(from);
  }
  if (rest.length > 0) yield { text: rest.toString("utf8"), start, length: rest.length, ended: false };
}
