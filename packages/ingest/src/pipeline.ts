import type { Issue, Kind, Source, Statement } from "@bildungsprofil/core";
import { sha256 } from "@noble/hashes/sha2";
import { bytesToHex, utf8ToBytes } from "@noble/hashes/utils";
import { extractors } from "./extractors/index.js";
import { loadGerman } from "./language/german.js";
import { isMunicipalEducation } from "./language/relevance.js";
import { createView } from "./language/view.js";
import { read } from "./read.js";
import { defaultLimits, type Input, type Limits, type Metadata } from "./readers/reader.js";
import { type Attributed, settle } from "./settle.js";
import { findSubjects } from "./subjects.js";
import { assemble } from "./tree/assemble.js";
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
}

/** See `ingest.ts`, the door to this module. */
export async function ingest(
  bytes: Uint8Array | ArrayBuffer,
  options: IngestOptions = {},
): Promise<IngestedDocument> {
  const document = await readDocument(bytes, options);
  if (hasFailed(document)) return { ...document, statements: [] };
  const statements = await extract(document);
  const issues: Issue[] = statements.length
    ? [...document.issues]
    : [
        ...document.issues,
        {
          code: "extract/nothing-found",
          severity: "info",
          message: "The document was read, but states nothing that is looked for.",
        },
      ];
  return { ...document, statements, issues };
}

/** Reads one document without looking for statements. */
export async function readDocument(
  bytes: Uint8Array | ArrayBuffer,
  options: IngestOptions = {},
): Promise<Document> {
  const { name, url, contentType, retrieved } = options;
  const limits: Limits = { ...defaultLimits, ...options.limits };
  const input: Input = {
    bytes: bytes instanceof Uint8Array ? bytes : new Uint8Array(bytes),
    name,
    url,
    contentType,
  };
  const timeout = AbortSignal.timeout(limits.timeoutMs);
  const signal = options.signal ? AbortSignal.any([options.signal, timeout]) : timeout;
  const result = await read(input, { limits, signal });

  const source = (mediaType: string, metadata: Metadata = {}): Source => {
    const { properties: _, ...fields } = metadata;
    const known = Object.entries({ name: name?.split(/[\\/]/).at(-1), url, retrieved, ...fields });
    return {
      id: bytesToHex(sha256(input.bytes)),
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
  const { tree, text, layers } = assemble(result.value.tree);
  if (text.length > limits.maxTextLength)
    return failed(
      [
        {
          code: "text/too-long",
          severity: "error",
          message:
            "The document holds more text than the limit. Raise `limits.maxTextLength` if it is trusted.",
          expected: `at most ${limits.maxTextLength} code units`,
          actual: `${text.length} code units`,
        },
      ],
      result.value.mediaType,
    );
  if (text.trim() === "")
    return failed(
      [
        ...result.issues,
        { code: "text/empty", severity: "error", message: "The document was read, but holds no text." },
      ],
      result.value.mediaType,
    );
  return {
    source: source(result.value.mediaType, result.value.metadata),
    text,
    tree,
    layers,
    issues: result.issues.map((issue) => withSource(issue, name)),
  };
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

/** Finds what a document states: recognise, extract, attribute, settle, cite. */
async function extract(document: Document): Promise<Statement[]> {
  const view = createView(document, await loadGerman());
  const subjects = findSubjects(view);
  const relevant = isMunicipalEducation(view);
  const candidates: Attributed[] = [];
  for (const extractor of extractors)
    for (const candidate of extractor.extract(view)) {
      if (!relevant && ofTheField.has(candidate.kind)) continue;
      const about = candidate.about ?? subjects.at(candidate.spans[0].start);
      candidates.push({ ...candidate, extractor: extractor.name, ...(about === undefined ? {} : { about }) });
    }
  const cite = createCiter(document);
  return settle(candidates)
    .map(({ kind, value, spans, confidence, rule, about, implied, extractor }) => ({
      id: bytesToHex(
        sha256(utf8ToBytes(JSON.stringify([document.source.id, kind, value, spans[0].start]))),
      ).slice(0, 16),
      kind,
      ...(about === undefined ? {} : { about }),
      value,
      evidence: spans.map(({ start, end }, index) => cite(start, end, index === 0 ? implied : undefined)),
      confidence,
      extractor: `${extractor}/${rule}`,
    }))
    .sort((a, b) => a.evidence[0]!.start - b.evidence[0]!.start) as Statement[];
}

function withSource(issue: Issue, name: string | undefined): Issue {
  return name === undefined ? issue : { source: name, ...issue };
}
