import { decodeWords } from "postal-mime";
import { createTurns } from "../create-turns.js";
import { IssueError } from "../issue-error.js";
import { decodeText } from "../text-decoding.js";
import { parseField, type StructuredField } from "./parse-field.js";
import { decodeTransfer } from "./transfer-encoding.js";

/** A part of a message, or the message itself. */
export interface MailPart {
  /** Media type without parameters, lower case: `text/html`, `multipart/related` … */
  readonly type: string;
  /** Parameters of the media type by lower-case name: `charset`, `start`, `format` … */
  readonly parameters: Readonly<Record<string, string>>;
  /** `Content-Type` as written; its charset is read where the part is decoded. */
  readonly contentType: string | undefined;
  /** The first field of a name (lower case), unfolded, words in other charsets not decoded. */
  header(name: string): string | undefined;
  /** Whether the part says that it is not to be shown with the message. */
  readonly isAttachment: boolean;
  readonly fileName: string | undefined;
  /** Whether there is nothing but white space in it. */
  readonly isEmpty: boolean;
  /** The body without its transfer encoding; empty for multipart. */
  decode(): Uint8Array;
  readonly children: readonly MailPart[];
}

/** A part while its lines are read. */
interface OpenPart {
  readonly fields: { readonly name: string; readonly lines: Uint8Array[] }[];
  readonly children: MailPart[];
  readonly defaultType: string;
  /** Of a multipart, once its header is read. */
  boundary: string | undefined;
  /** Where the body begins; `undefined` in the header. */
  bodyStart: number | undefined;
  head: Head | undefined;
}

/** What the header says, once it is read. */
interface Head {
  readonly type: StructuredField;
  header(name: string): string | undefined;
}

/** RFC 2046, section 5.1.1: 70; programs write longer ones. */
const longestBoundary = 200;
/** Bytes of a header field that are kept. */
const longestField = 2 ** 16;
/** Lines after which the event loop may get its turn. */
const linesPerTurn = 4096;

/**
 * Takes a message apart, in one pass over its lines; messages within it stay bodies. What misses its end is ended by
 * that of the message or of the part around it. Reading ends with the signal's reason when it is aborted.
 *
 * @throws IssueError `mail/too-deep`, `mail/too-many-parts`
 */
export async function parseMessage(
  bytes: Uint8Array,
  limits: { readonly maxDepth: number; readonly maxEntries: number },
  signal: AbortSignal,
): Promise<MailPart> {
  const takeTurn = createTurns(signal);
  const root = openPart("text/plain");
  /** From the message to the part whose lines are read. */
  const open: OpenPart[] = [root];
  let parts = 1;

  /** Ends the innermost part. */
  const closeLast = (end: number): MailPart => {
    const part = open.pop()!;
    const closed = closePart(part, bytes, end);
    open.at(-1)?.children.push(closed);
    return closed;
  };

  let lines = 0;
  for (let start = 0; start < bytes.length; ) {
    if (++lines % linesPerTurn === 0) await takeTurn();
    const feed = bytes.indexOf(0x0a, start);
    const next = feed < 0 ? bytes.length : feed + 1;
    const end = contentEnd(bytes, start, next);
    const delimiter = readDelimiter(bytes, start, end, open);
    const current = open.at(-1)!;
    if (delimiter) {
      // the line end before it is its own
      const bodyEnd = contentEnd(bytes, 0, start);
      while (open.length - 1 > delimiter.level) closeLast(bodyEnd);
      if (!delimiter.isLast) {
        const parent = open.at(-1)!;
        if (open.length > limits.maxDepth) throw tooDeep(limits.maxDepth);
        if (++parts > limits.maxEntries) throw tooManyParts(limits.maxEntries);
        open.push(openPart(parent.head?.type.value === "multipart/digest" ? "message/rfc822" : "text/plain"));
      } else open.at(-1)!.boundary = undefined;
    } else if (current.bodyStart === undefined) {
      if (start === end) endHeader(current, next);
      else readHeaderLine(current, bytes.subarray(start, end));
    }
    start = next;
  }
  while (open.length > 1) closeLast(bytes.length);
  return closeLast(bytes.length);
}

function openPart(defaultType: string): OpenPart {
  return {
    fields: [],
    children: [],
    defaultType,
    boundary: undefined,
    bodyStart: undefined,
    head: undefined,
  };
}

/** End of a line without its carriage return and line feed. */
function contentEnd(bytes: Uint8Array, start: number, next: number): number {
  let end = next;
  if (end > start && bytes[end - 1] === 0x0a) end--;
  if (end > start && bytes[end - 1] === 0x0d) end--;
  return end;
}

/** Whether a line parts the parts of an open multipart, the innermost first. */
function readDelimiter(
  bytes: Uint8Array,
  start: number,
  end: number,
  open: readonly OpenPart[],
): { readonly level: number; readonly isLast: boolean } | undefined {
  if (bytes[start] !== 0x2d || bytes[start + 1] !== 0x2d || end - start > longestBoundary + 8)
    return undefined;
  const label = String.fromCharCode(...bytes.subarray(start + 2, end)).trimEnd();
  const ended = label.endsWith("--") ? label.slice(0, -2) : undefined;
  const level = open.findLastIndex(
    ({ boundary }) => boundary !== undefined && (label === boundary || ended === boundary),
  );
  return level < 0 ? undefined : { level, isLast: label !== open[level]!.boundary };
}

function readHeaderLine({ fields }: OpenPart, line: Uint8Array): void {
  if (line[0] === 0x20 || line[0] === 0x09) {
    fields.at(-1)?.lines.push(line);
    return;
  }
  const colon = line.indexOf(0x3a);
  const name = String.fromCharCode(...line.subarray(0, colon < 0 || colon > 100 ? 0 : colon));
  fields.push({ name: name.trim().toLowerCase(), lines: [line.subarray(colon + 1)] });
}

function endHeader(part: OpenPart, bodyStart: number): void {
  part.bodyStart = bodyStart;
  const values = new Map<string, string>();
  for (const { name, lines } of part.fields) if (!values.has(name)) values.set(name, joinField(lines));
  part.fields.length = 0;
  const header = (name: string): string | undefined => values.get(name);
  const written = parseField(header("content-type"));
  const type = written.value.includes("/") ? written : { ...written, value: part.defaultType };
  part.head = { header, type };
  const { boundary } = type.parameters;
  if (type.value.startsWith("multipart/") && boundary && boundary.length <= longestBoundary)
    part.boundary = boundary.trimEnd();
}

/** Unfolds a field. Bytes beyond ASCII are UTF-8, or windows-1252 of old programs. */
function joinField(lines: readonly Uint8Array[]): string {
  let length = 0;
  const pieces: string[] = [];
  for (const line of lines) {
    if (length >= longestField) break;
    pieces.push(decodeText(line.subarray(0, longestField - length), { kind: "text" }).text);
    length += line.length;
  }
  return pieces.join("").trim();
}

function closePart(part: OpenPart, bytes: Uint8Array, end: number): MailPart {
  if (part.bodyStart === undefined) endHeader(part, end);
  const { header, type } = part.head!;
  const isMultipart = type.value.startsWith("multipart/");
  const body = isMultipart
    ? new Uint8Array()
    : bytes.subarray(part.bodyStart, Math.max(part.bodyStart!, end));
  const disposition = parseField(header("content-disposition"));
  const fileName = disposition.parameters.filename ?? type.parameters.name;
  return {
    type: type.value,
    parameters: type.parameters,
    contentType: header("content-type"),
    header,
    isAttachment: disposition.value === "attachment",
    fileName: fileName ? decodeWords(fileName).trim() : undefined,
    isEmpty: !body.some((byte) => byte > 0x20),
    decode: () => decodeTransfer(body, header("content-transfer-encoding")),
    children: part.children,
  };
}

function tooDeep(maxDepth: number): IssueError {
  return new IssueError({
    code: "mail/too-deep",
    severity: "error",
    message: "The parts of the message are nested deeper than the limit.",
    expected: `at most ${maxDepth} levels`,
  });
}

function tooManyParts(maxEntries: number): IssueError {
  return new IssueError({
    code: "mail/too-many-parts",
    severity: "error",
    message: "The message has more parts than the limit. Raise `limits.maxEntries` if it is trusted.",
    expected: `at most ${maxEntries}`,
  });
}
