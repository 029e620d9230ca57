import { ingest } from "../ingest.js";
import type { IngestOptions } from "../pipeline.js";
import type { IngestedDocument } from "../tree/document.js";
import { describeUnreadable } from "./describe-unreadable.js";
import { failedDocument } from "./failed-document.js";

/** One input of a batch. */
export interface BatchInput extends Pick<IngestOptions, "url" | "contentType" | "retrieved"> {
  readonly name: string;
  /** The bytes, or how to get them: called when it is the input's turn, so that a batch holds few at a time. */
  readonly bytes: Uint8Array | (() => Promise<Uint8Array>);
}

export interface BatchOptions
  extends Pick<IngestOptions, "limits" | "signal" | "vocabulary" | "readers" | "pdfiumWasm"> {
  /** Documents that are read ahead of the one that the caller has, at least 1. @default 2 */
  readonly concurrency?: number;
  /** Reads one document. @default `ingest` in this thread; give one that runs elsewhere to be safe from hostile files. */
  readonly ingest?: typeof ingest;
  /** Called with each document as it is there, in the order in which they end. */
  readonly onEvent?: (event: { readonly input: BatchInput; readonly document: IngestedDocument }) => void;
}

/**
 * Ingests many documents, in the order of the inputs, a few at a time: no more inputs are asked for than there is room
 * for. An input that cannot be fetched gives a document with the issue `source/unreadable`; none ends the batch. After
 * an abort no further input is asked for, and those in hand come with `source/aborted`.
 */
export async function* ingestAll(
  inputs: Iterable<BatchInput> | AsyncIterable<BatchInput>,
  options: BatchOptions = {},
): AsyncGenerator<IngestedDocument, void, undefined> {
  const { concurrency = 2, ingest: run = ingest, onEvent, ...each } = options;
  const { signal } = each;
  if (!(concurrency >= 1))
    throw new RangeError(`Expected \`concurrency\` to be at least 1, got ${concurrency}`);
  const waiting: Promise<IngestedDocument>[] = [];
  for await (const input of inputs) {
    if (signal?.aborted) break;
    const document = ingestOne(input, each, run);
    if (onEvent) void document.then((document) => onEvent({ input, document }));
    waiting.push(document);
    if (waiting.length >= concurrency) yield await waiting.shift()!;
  }
  for (const document of waiting) yield await document;
}

async function ingestOne(
  input: BatchInput,
  options: Pick<IngestOptions, "limits" | "signal" | "vocabulary" | "readers" | "pdfiumWasm">,
  run: typeof ingest,
): Promise<IngestedDocument> {
  const { name, url, contentType, retrieved } = input;
  let bytes: Uint8Array;
  try {
    bytes = typeof input.bytes === "function" ? await input.bytes() : input.bytes;
  } catch (cause) {
    return failedDocument(describeUnreadable(cause), { name, url, retrieved });
  }
  return run(bytes, { name, url, contentType, retrieved, ...options });
}
