import type { Result, Source } from "@bildungsprofil/core";
import type { Root } from "mdast";

/** Bytes to be read, with what is known about them from outside. */
export interface Input {
  readonly bytes: Uint8Array;
  /** File name; only the last resort when the bytes do not tell the format. */
  readonly name?: string | undefined;
  /** Address that the bytes came from; relative links are resolved against it. */
  readonly url?: string | undefined;
  /** `Content-Type` as declared by the server, with its charset. */
  readonly contentType?: string | undefined;
}

/** Bounds on what a reader does for one document. Each has a default in `defaultLimits`. */
export interface Limits {
  /** Largest input, in bytes. Issue: `source/too-large`. */
  readonly maxBytes: number;
  /** Most entries in a ZIP container, parts of a message. Issue: `zip/too-many-entries`, `mail/too-many-parts`. */
  readonly maxEntries: number;
  /** Most bytes that all entries together may inflate to, counted while inflating. Issue: `zip/too-large`. */
  readonly maxInflatedBytes: number;
  /** Highest ratio of inflated to packed bytes of an entry, after the first MiB. Issue: `zip/ratio`. */
  readonly maxRatio: number;
  /** Deepest nesting of elements, lists, groups, parts of a message. Issue: `<format>/too-deep`, `xml/too-deep`. */
  readonly maxDepth: number;
  /** Most pages or slides that are read; the rest is left out with the issue `<format>/too-many-pages`. */
  readonly maxPages: number;
  /** Longest canonical text, in UTF-16 code units. Issue: `text/too-long`. */
  readonly maxTextLength: number;
  /** Milliseconds that one document may take, finding what it states included. Issue: `source/timeout`. */
  readonly timeoutMs: number;
}

export const defaultLimits: Limits = {
  maxBytes: 100 * 2 ** 20,
  maxEntries: 10_000,
  maxInflatedBytes: 512 * 2 ** 20,
  maxRatio: 200,
  maxDepth: 256,
  maxPages: 5_000,
  maxTextLength: 50_000_000,
  timeoutMs: 60_000,
};

/** What the document says of itself. Dates are EDTF. */
export type Metadata = Pick<
  Source,
  "title" | "language" | "author" | "publisher" | "created" | "modified" | "generator"
> & {
  /** Address that the document itself says it was saved from; that of the input comes first. */
  readonly url?: string | undefined;
  /** Further names and values, such as those of meta elements: lower-case names. */
  readonly properties?: Readonly<Record<string, string>>;
};

/** A document as a reader gives it: an mdast tree in reading order whose text nodes know their places. */
export interface ReadDocument {
  /** Sniffed media type, without parameters. */
  readonly mediaType: string;
  readonly tree: Root;
  readonly metadata: Metadata;
}

export interface ReadContext {
  readonly limits: Limits;
  /** Reading ends with the issue `source/aborted` soon after it is aborted. */
  readonly signal: AbortSignal;
  /** Address of PDFium's WebAssembly; absent where it lies beside the code, as in Node. */
  readonly pdfiumWasm?: string | URL | undefined;
}

/** Reads one format. */
export interface Reader {
  /** File stem, name in the registry, prefix of the issue codes. */
  readonly name: string;
  /**
   * Whether these bytes are of the format: by their content, and only where that does not tell, by `name` or
   * `contentType`. Readers are asked in the order of the registry.
   */
  accepts(input: Input): boolean;
  /** Never throws for bad bytes: what is wrong is in the issues. */
  read(input: Input, context: ReadContext): Promise<Result<ReadDocument>>;
}
