import { Inflate, inflateSync } from "fflate";
import { IssueError } from "./issue-error.js";
import type { Limits } from "./readers/reader.js";

/** The entries of a ZIP container. */
export interface ZipArchive {
  /** As the container writes them, with forward slashes and without a leading one. */
  readonly names: readonly string[];
  /** Whether there is an entry of this name, whatever its case. */
  has(name: string): boolean;
  /**
   * Inflates an entry; `undefined` where there is none of this name, whatever its case.
   *
   * @throws IssueError `zip/damaged`, `zip/encrypted`, `zip/unknown-compression`, `zip/ratio`, `zip/too-large`
   */
  read(name: string): Uint8Array | undefined;
}

type ZipLimits = Pick<Limits, "maxEntries" | "maxInflatedBytes" | "maxRatio">;

interface Entry {
  readonly name: string;
  readonly method: number;
  readonly encrypted: boolean;
  readonly packedSize: number;
  readonly declaredSize: number;
  readonly offset: number;
}

const endOfDirectory = 0x06054b50;
const directoryEntry = 0x02014b50;
const localEntry = 0x04034b50;
/** The end record lies behind at most a comment of this length. */
const longestComment = 0xffff;
/** A deflate stream grows at most by about this factor, so a step of one KiB adds at most about one MiB. */
const stepBytes = 1024;
const ratioGrace = 2 ** 20;

/** Whether the bytes begin like a ZIP container. */
export function looksLikeZip(bytes: Uint8Array): boolean {
  return (
    bytes[0] === 0x50 &&
    bytes[1] === 0x4b &&
    (bytes[2] === 3 || bytes[2] === 5) &&
    (bytes[3] === 4 || bytes[3] === 6)
  );
}

/**
 * Reads the directory of a ZIP container. Sizes are counted while inflating, over all entries that are read: what the
 * directory declares is not believed.
 *
 * @throws IssueError `zip/damaged`, `zip/too-many-entries`
 */
export function openZip(bytes: Uint8Array, limits: ZipLimits): ZipArchive {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const entries = new Map<string, Entry>();
  const names: string[] = [];
  for (const entry of readDirectory(bytes, view, limits)) {
    const key = entry.name.toLowerCase();
    if (entries.has(key)) continue;
    entries.set(key, entry);
    names.push(entry.name);
  }
  let inflated = 0;
  return {
    names,
    has: (name) => entries.has(name.toLowerCase()),
    read: (name) => {
      const entry = entries.get(name.toLowerCase());
      if (!entry) return undefined;
      const content = inflateEntry(bytes, view, entry, limits, limits.maxInflatedBytes - inflated);
      inflated += content.length;
      return content;
    },
  };
}

function readDirectory(bytes: Uint8Array, view: DataView, limits: ZipLimits): Entry[] {
  const end = findEnd(view);
  if (end === undefined) throw damaged("the directory at its end is missing");
  const count = view.getUint16(end + 10, true);
  if (count > limits.maxEntries) throw tooManyEntries(limits, count);
  let at = view.getUint32(end + 16, true);
  const size = view.getUint32(end + 12, true);
  // Bytes before the archive shift all its offsets. The directory of a ZIP64 archive ends before further records.
  let shift = 0;
  if (count > 0 && (at + 4 > bytes.length || view.getUint32(at, true) !== directoryEntry)) {
    if (at !== 0xffffffff) shift = Math.max(0, end - size - at);
    at = at === 0xffffffff ? findDirectory(view, end, size) : at + shift;
  }
  const decoder = new TextDecoder();
  const entries: Entry[] = [];
  while (at + 46 <= bytes.length && view.getUint32(at, true) === directoryEntry) {
    const nameLength = view.getUint16(at + 28, true);
    const extraLength = view.getUint16(at + 30, true);
    const next = at + 46 + nameLength + extraLength + view.getUint16(at + 32, true);
    const sizes = readSizes(view, at, at + 46 + nameLength, extraLength);
    entries.push({
      name: decoder
        .decode(bytes.subarray(at + 46, at + 46 + nameLength))
        .replace(/\\/gu, "/")
        .replace(/^\/+/u, ""),
      method: view.getUint16(at + 10, true),
      encrypted: (view.getUint16(at + 8, true) & 1) === 1,
      ...sizes,
      offset: sizes.offset + shift,
    });
    if (entries.length > limits.maxEntries) throw tooManyEntries(limits, entries.length);
    at = next;
  }
  if (entries.length === 0 && count > 0) throw damaged("its directory cannot be read");
  return entries;
}

/** Sizes and offset of an entry, from the ZIP64 field where they do not fit. */
function readSizes(
  view: DataView,
  at: number,
  extra: number,
  extraLength: number,
): Pick<Entry, "packedSize" | "declaredSize" | "offset"> {
  let packedSize = view.getUint32(at + 20, true);
  let declaredSize = view.getUint32(at + 24, true);
  let offset = view.getUint32(at + 42, true);
  const end = Math.min(extra + extraLength, view.byteLength);
  for (let field = extra; field + 4 <= end; field += 4 + view.getUint16(field + 2, true)) {
    if (view.getUint16(field, true) !== 1) continue;
    let place = field + 4;
    const next = (): number => {
      if (place + 8 > end) throw damaged("a size in its directory is cut off");
      const value = Number(view.getBigUint64(place, true));
      place += 8;
      return value;
    };
    if (declaredSize === 0xffffffff) declaredSize = next();
    if (packedSize === 0xffffffff) packedSize = next();
    if (offset === 0xffffffff) offset = next();
    break;
  }
  return { packedSize, declaredSize, offset };
}

/** Where the directory of an archive begins whose end record has no room for that. */
function findDirectory(view: DataView, end: number, size: number): number {
  const record = 56;
  const locator = 20;
  for (const at of [end - size - record - locator, end - size])
    if (at >= 0 && view.getUint32(at, true) === directoryEntry) return at;
  throw damaged("its directory cannot be found");
}

function findEnd(view: DataView): number | undefined {
  const last = view.byteLength - 22;
  for (let at = last; at >= 0 && at >= last - longestComment; at--)
    if (view.getUint32(at, true) === endOfDirectory) return at;
  return undefined;
}

function inflateEntry(
  bytes: Uint8Array,
  view: DataView,
  entry: Entry,
  limits: ZipLimits,
  budget: number,
): Uint8Array {
  const { name, method, packedSize, declaredSize, offset } = entry;
  if (entry.encrypted)
    throw new IssueError({
      code: "zip/encrypted",
      severity: "error",
      message: "An entry of the container is encrypted. Save the file without a password.",
      actual: name,
    });
  if (offset + 30 > bytes.length || view.getUint32(offset, true) !== localEntry)
    throw damaged(`the entry ${name} is missing`);
  const start = offset + 30 + view.getUint16(offset + 26, true) + view.getUint16(offset + 28, true);
  if (start + packedSize > bytes.length) throw damaged(`the entry ${name} is cut off`);
  const packed = bytes.subarray(start, start + packedSize);
  if (method === 0) {
    if (packed.length > budget) throw tooLarge(limits);
    return packed;
  }
  if (method !== 8)
    throw new IssueError({
      code: "zip/unknown-compression",
      severity: "error",
      message:
        "An entry of the container is packed in a way that is not known; the file is probably damaged.",
      expected: "0 (stored) or 8 (deflate)",
      actual: `${method} in ${name}`,
    });
  // Where the declared size is sound, one step is enough; one byte more shows whether it was true.
  if (
    declaredSize <= budget &&
    (declaredSize <= ratioGrace || declaredSize <= packedSize * limits.maxRatio)
  ) {
    try {
      const content = inflateSync(packed, { out: new Uint8Array(declaredSize + 1) });
      if (content.length === declaredSize) return content;
    } catch {
      // more than was declared, or damaged: the next step tells
    }
  }
  try {
    return inflateInSteps(packed, name, limits, budget);
  } catch (cause) {
    if (cause instanceof IssueError) throw cause;
    throw damaged(`the entry ${name} cannot be inflated`, cause);
  }
}

function inflateInSteps(packed: Uint8Array, name: string, limits: ZipLimits, budget: number): Uint8Array {
  const chunks: Uint8Array[] = [];
  let length = 0;
  let at = 0;
  const stream = new Inflate((chunk) => {
    length += chunk.length;
    if (length > budget) throw tooLarge(limits);
    if (length > ratioGrace && length > (at + stepBytes) * limits.maxRatio)
      throw new IssueError({
        code: "zip/ratio",
        severity: "error",
        message: "An entry of the container grows more than is plausible: it may be a ZIP bomb.",
        expected: `at most ${limits.maxRatio} times its packed size`,
        actual: name,
      });
    chunks.push(chunk.slice());
  });
  for (; at < packed.length; at += stepBytes)
    stream.push(packed.subarray(at, at + stepBytes), at + stepBytes >= packed.length);
  const content = new Uint8Array(length);
  let end = 0;
  for (const chunk of chunks) {
    content.set(chunk, end);
    end += chunk.length;
  }
  return content;
}

function damaged(what: string, cause?: unknown): IssueError {
  return new IssueError(
    {
      code: "zip/damaged",
      severity: "error",
      message: `The ZIP container of the file is damaged: ${what}. Download or save it again.`,
    },
    cause,
  );
}

function tooLarge(limits: ZipLimits): IssueError {
  return new IssueError({
    code: "zip/too-large",
    severity: "error",
    message:
      "The entries of the container inflate to more than the limit. Raise `limits.maxInflatedBytes` if it is trusted.",
    expected: `at most ${limits.maxInflatedBytes} bytes`,
  });
}

function tooManyEntries(limits: ZipLimits, count: number): IssueError {
  return new IssueError({
    code: "zip/too-many-entries",
    severity: "error",
    message: "The container holds more entries than the limit. Raise `limits.maxEntries` if it is trusted.",
    expected: `at most ${limits.maxEntries}`,
    actual: String(count),
  });
}
