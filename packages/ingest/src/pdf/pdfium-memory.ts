import type { WrappedPdfiumModule } from "@embedpdf/pdfium";
import type { Rectangle } from "./pdf-engine.js";
import type { Transform } from "./transform.js";

/** The parts of Emscripten's module object that its types leave to a package of their own. */
interface Heap {
  readonly HEAPU8: Uint8Array;
  readonly HEAPU16: Uint16Array;
  readonly HEAPF32: Float32Array;
  readonly HEAPF64: Float64Array;
  readonly wasmExports: { malloc(size: number): number; free(address: number): void };
}

/** Room for results of PDFium that come through pointers; long texts get room of their own. */
const scratchSize = 1024;

/**
 * Memory inside the WebAssembly module for one open file. Views of the heap change whenever it grows, so none is kept.
 */
export class PdfiumMemory {
  readonly #heap: Heap;
  /** Address of `scratchSize` bytes, for results that are read at once. */
  readonly scratch: number;
  readonly #allocated: number[] = [];

  constructor(library: WrappedPdfiumModule) {
    this.#heap = library.pdfium as unknown as Heap;
    this.scratch = this.#allocate(scratchSize);
  }

  #allocate(size: number): number {
    const address = this.#heap.wasmExports.malloc(size);
    if (!address) throw new RangeError(`PDFium has no room for ${size} bytes`);
    this.#allocated.push(address);
    return address;
  }

  /** Copies bytes into the module; they stay until `free`. */
  copyIn(bytes: Uint8Array): number {
    const address = this.#allocate(bytes.length);
    this.#heap.HEAPU8.set(bytes, address);
    return address;
  }

  /** Reads a rectangle of four floats from the scratch room. */
  rectangle(toDisplay: Transform): Rectangle {
    const { HEAPF32 } = this.#heap;
    const at = this.scratch >> 2;
    return toDisplay.rectangle(HEAPF32[at]!, HEAPF32[at + 1]!, HEAPF32[at + 2]!, HEAPF32[at + 3]!);
  }

  /** The float at a place of the scratch room, counted in floats of 4 bytes. */
  float(index: number): number {
    return this.#heap.HEAPF32[(this.scratch >> 2) + index]!;
  }

  /** The double at a place of the scratch room, counted in doubles of 8 bytes. */
  double(index: number): number {
    return this.#heap.HEAPF64[(this.scratch >> 3) + index]!;
  }

  /** The 32-bit integer at a place of the scratch room, counted in integers. */
  integer(index: number): number {
    const { HEAPU16 } = this.#heap;
    const at = (this.scratch >> 1) + 2 * index;
    return HEAPU16[at]! | (HEAPU16[at + 1]! << 16);
  }

  /** Writes the 32-bit integer at a place of the scratch room. */
  setInteger(index: number, value: number): void {
    const at = (this.scratch >> 1) + 2 * index;
    this.#heap.HEAPU16[at] = value & 0xffff;
    this.#heap.HEAPU16[at + 1] = value >>> 16;
  }

  /** Reads UTF-16 text from a function that writes it, with a closing zero, and returns the number of bytes it needs. */
  readUtf16(write: (buffer: number, length: number) => number): string | undefined {
    return this.#read(write, (address, length) => {
      const { HEAPU16 } = this.#heap;
      let text = "";
      for (let at = address >> 1; at < (address + length) >> 1; at++) {
        const code = HEAPU16[at]!;
        if (code === 0) break;
        text += String.fromCharCode(code);
      }
      return text;
    });
  }

  /** The same for UTF-8. */
  readUtf8(write: (buffer: number, length: number) => number): string | undefined {
    return this.#read(write, (address, length) => {
      const bytes = this.#heap.HEAPU8.slice(address, address + length);
      const end = bytes.indexOf(0);
      return new TextDecoder().decode(end < 0 ? bytes : bytes.subarray(0, end));
    });
  }

  #read(
    write: (buffer: number, length: number) => number,
    decode: (address: number, length: number) => string,
  ): string | undefined {
    const length = write(this.scratch, scratchSize);
    if (length <= 0) return undefined;
    if (length <= scratchSize) return decode(this.scratch, length);
    const address = this.#heap.wasmExports.malloc(length);
    if (!address) return undefined;
    write(address, length);
    const text = decode(address, length);
    this.#heap.wasmExports.free(address);
    return text;
  }

  free(): void {
    for (const address of this.#allocated.splice(0)) this.#heap.wasmExports.free(address);
  }
}
