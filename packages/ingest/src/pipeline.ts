import { checkPlausibility, type Issue, type Kind, type Source, type Statement } from "@bildungsprofil/core";
import { sha256 } from "@noble/hashes/sha2";
import { bytesToHex, utf8ToBytes } from "@noble/hashes/utils";
import { attribute } from "./attribute.js";
import { createTurns } from "./create-turns.js";
import { extractors } from "./extractors/index.js";
import { finishWork } from "./finish-work.js";
import { annotateLanguageInSteps } from "./language/annotate-language.js";
import { forgetTexts } from "./language/find-all.js";
import { loadGerman } from "./language/german.js";
import { noteModelAddress } from "./language/note-model-address.js";
import { prepareTerms, type Terms, type Vocabulary } from "./language/prepare-terms.js";
import { isMunicipalEducation } from "./language/relevance.js";
import { createView } from "./language/view.js";
import { rate } from "./rate.js";
import { describeInterruption, read } from "./read.js";
import {
  defaultLimits,
  type Input,
  type Limits,
  type Metadata,
  type ReadContext,
  type Reader,
} from "./readers/reader.js";
import { type Attributed, settle } from "./settle.js";
import { findSubjects } from "./subjects.js";
import { textTooLong } from "./text-too-long.js";
import { assembleInSteps } from "./tree/assemble.js";
import { createCiter } from "./tree/cite.js";
import { type Document, hasFailed, type IngestedDocument } from "./tree/document.js";

/** What is known about the bytes from outside, and how far reading may go. */
export interface IngestOptions extends Omit<Input, "bytes"> {
  /** Day on which the bytes were fetched, EDTF; kept in the source. */
  readonly retrieved?: string | undefined;
  /** Bounds that differ from `defaultLimits`. */
  readonly limits?: Partial<Limits> | undefined;
  /** Ends reading; the document then has the issue `source/aborted`. */
  readonly signal?: AbortSignal | undefined;
  /** Lists of programmes and topics to use in place of those of the package. */
  readonly vocabulary?: Vocabulary | undefined;
  /** Readers of your own, asked before those of the package. A worker process cannot be given any. */
  readonly readers?: readonly Reader[] | undefined;
  /**
   * Address of `@embedpdf/pdfium/pdfium.wasm`, for browsers: needed where the bundler does not put the file beside the
   * code by itself. Used when the first PDF is read. Where it cannot be loaded, PDF files are read with the issue
   * `pdf/engine-unavailable`.
   */
  readonly pdfiumWasm?: string | URL | undefined;
}

/** See `ingest.ts`, the door to this module. */
export async function ingest(
  bytes: Uint8Array | ArrayBuffer,
  options: IngestOptions = {},
): Promise<IngestedDocument> {
  const context = createContext(options);
  const document = await readInterruptibly(bytes, options, context);
  if (hasFailed(document)) return { ...document, statements: [] };
  let statements: Statement[];
  const broken: Issue[] = [];
  try {
    statements = await extract(document, context.signal, broken, prepareTerms(options.vocabulary));
  } catch (cause) {
    if (!context.signal.aborted) throw cause;
    const issue = describeInterruption(context.signal);
    return {
      ...document,
      text: "",
      tree: { type: "root", children: [] },
      layers: [],
      statements: [],
      issues: [...document.issues, withSource(issue, options.name)],
    };
  } finally {
    forgetTexts();
  }
  const found: Issue[] = statements.length
    ? checkPlausibility(statements, { programmes: options.vocabulary?.programmes ?? [] })
    : [
        {
          code: "extract/nothing-found",
          severity: "info",
          message: "The document was read, but states nothing that is looked for.",
        },
      ];
  const issues = [
    ...document.issues,
    ...[...broken, ...found, ...noteModelAddress(document)].map((issue) => withSource(issue, options.name)),
  ];
  return { ...document, statements, issues };
}

/** Reads one document without looking for statements. */
export async function readDocument(
  bytes: Uint8Array | ArrayBuffer,
  options: IngestOptions = {},
): Promise<Document> {
  return readInterruptibly(bytes, options, createContext(options));
}

/** What ends the work on one document: the caller's signal, or the time limit; and what it may use. */
function createContext(options: IngestOptions): ReadContext {
  const limits: Limits = { ...defaultLimits, ...options.limits };
  const timeout = AbortSignal.timeout(limits.timeoutMs);
  const signal = options.signal ? AbortSignal.any([options.signal, timeout]) : timeout;
  return { limits, signal, pdfiumWasm: options.pdfiumWasm };
}

async function readInterruptibly(
  bytes: Uint8Array | ArrayBuffer,
  { name, url, contentType, retrieved, readers }: IngestOptions,
  context: ReadContext,
): Promise<Document> {
  const { limits, signal } = context;
  const input: Input = {
    bytes: bytes instanceof Uint8Array ? bytes : new Uint8Array(bytes),
    name,
    url,
    contentType,
  };
  const result = await read(input, context, readers);
  const id = await digest(input.bytes);

  const source = (mediaType: string, metadata: Metadata = {}): Source => {
    const { properties: _, url: savedFrom, ...fields } = metadata;
    const known = Object.entries({
      name: name?.split(/[\\/]/).at(-1),
      url: url ?? savedFrom,
      retrieved,
      ...fields,
    });
    return {
      id,
      mediaType,
      byteLength: input.bytes.length,
      ...Object.fromEntries(known.filter(([, value]) => value !== undefined && value !== "")),
    };
  };
  const failed = (issues: readonly Issue[], mediaType = "application/octet-stream"): Document => ({
    source: source(mediaType),
    text: "",
    tree: { type: "root", children: [] },
    layers: [],
    issues: issues.map((issue) => withSource(issue, name)),
  });

  if (!result.ok) return failed(result.issues);
  try {
    const takeTurn = createTurns(signal);
    const assembled = await finishWork(assembleInSteps(result.value.tree), takeTurn);
    const { text, layers } = assembled;
    if (text.length > limits.maxTextLength)
      return failed([textTooLong(limits.maxTextLength)], result.value.mediaType);
    if (text.trim() === "")
      return failed(
        [
          ...result.issues,
          { code: "text/empty", severity: "error", message: "The document was read, but holds no text." },
        ],
        result.value.mediaType,
      );
    const { tree, language } = await finishWork(
      annotateLanguageInSteps(assembled, result.value.metadata.language),
      takeTurn,
    );
    return {
      source: source(result.value.mediaType, {
        ...result.value.metadata,
        ...(language === undefined ? {} : { language }),
      }),
      text,
      tree,
      layers,
      issues: result.issues.map((issue) => withSource(issue, name)),
    };
  } catch (cause) {
    if (!signal.aborted) throw cause;
    return failed([describeInterruption(signal)]);
  }
}

/** Up to as many bytes are digested here sooner than the platform answers. */
const smallBytes = 2 ** 14;

/** SHA-256 of the bytes; of many by the platform, which is faster, where it has it (pages without TLS do not). */
async function digest(bytes: Uint8Array): Promise<string> {
  const subtle = globalThis.crypto?.subtle as SubtleCrypto | undefined;
  const hash =
    subtle && bytes.length > smallBytes
      ? new Uint8Array(await subtle.digest("SHA-256", bytes as Uint8Array<ArrayBuffer>))
      : sha256(bytes);
  return bytesToHex(hash);
}

/** Kinds that only a document about municipal education states: a club's goals and bodies are none of ours. */
const ofTheField: ReadonlySet<Kind> = new Set([
  "office",
  "programme",
  "agreement",
  "body",
  "actionField",
  "goal",
  "measure",
  "challenge",
  "result",
  "milestone",
  "figure",
]);

/**
 * Finds what a document states: recognise, extract, attribute, settle, cite. Rejects with the signal's reason when it
 * is aborted. An extractor that breaks off takes only its own statements with it, and is named in `issues`.
 */
async function extract(
  document: Document,
  signal: AbortSignal,
  issues: Issue[],
  terms: Terms,
): Promise<Statement[]> {
  const takeTurn = createTurns(signal);
  const german = await loadGerman();
  await takeTurn();
  const view = createView(document, german, terms);
  await takeTurn();
  const subjects = findSubjects(view);
  const relevant = isMunicipalEducation(view);
  const candidates: Attributed[] = [];
  for (const extractor of extractors) {
    if (!relevant && ofTheField.has(extractor.kind)) continue;
    await takeTurn();
    try {
      for (const candidate of extractor.extract(view))
        candidates.push(...attribute(candidate, extractor.name, subjects));
    } catch (cause) {
      issues.push({
        code: "extract/failed",
        severity: "warning",
        message: `The rules for “${extractor.name}” broke off, so that statements of this kind may be missing. Please report it.`,
        actual: String(cause instanceof Error ? cause.message : cause).slice(0, 300),
      });
    }
  }
  const cite = createCiter(document);
  return settle(candidates, view)
    .map(({ kind, value, spans, confidence, rule, about, implied, extractor }) => ({
      id: bytesToHex(
        sha256(utf8ToBytes(JSON.stringify([document.source.id, kind, value, spans[0].start, about]))),
      ).slice(0, 16),
      kind,
      ...(about === undefined ? {} : { about }),
      value,
      evidence: spans.map(({ start, end }, index) => cite(start, end, index === 0 ? implied : undefined)),
      confidence: rate(`${extractor}/${rule}`, confidence),
      extractor: `${extractor}/${rule}`,
    }))
    .sort((a, b) => a.evidence[0]!.start - b.evidence[0]!.start) as Statement[];
}

function withSource(issue: Issue, name: string | undefined): Issue {
  return name === undefined ? issue : { source: name, ...issue };
}
