import type { Issue } from "@bildungsprofil/core";
import { mendDoubleEncoding } from "./double-encoding.js";
import { decodeBytes, decodeWindows1252 } from "./windows-1252.js";

/** Text with what was found out about its bytes. */
export interface DecodedText {
  /** Without a byte order mark; line ends as they are. */
  readonly text: string;
  /** Name of the encoding in the WHATWG Encoding Standard, lower case: `utf-8`, `windows-1252` … */
  readonly encoding: string;
  /** `decode/unknown-encoding`, `decode/encoding-mismatch`, `decode/undecodable-bytes`, `decode/double-encoded`. */
  readonly issues: readonly Issue[];
}

export interface DecodingHints {
  /** `Content-Type` header; only its charset is used. */
  readonly contentType?: string | undefined;
  /** `html` and `xml` look for a declaration in the text itself. */
  readonly kind: "html" | "xml" | "text";
}

/** How far into the bytes a declaration is looked for; the standard says 1024, pages with long comments need more. */
const declarationBytes = 4096;

/**
 * Decodes bytes of text: by byte order mark, then the declared charset, then the declaration in the text, and without
 * any by content (UTF-16 by its zero bytes, UTF-8 if it is valid, else windows-1252).
 *
 * A declaration that the bytes contradict is not followed, as it would damage every umlaut: valid UTF-8 declared as
 * another encoding, bytes with hardly a UTF-8 sequence declared as UTF-8, UTF-16 declared as anything else, and anything
 * else declared as UTF-16. Each gives a warning. UTF-8 that was encoded twice is mended where it is certain. Never throws.
 */
export function decodeText(bytes: Uint8Array, hints: DecodingHints): DecodedText {
  const marked = markedEncoding(bytes);
  if (marked) return finish(bytes.subarray(marked.length), marked.encoding, []);

  const issues: Issue[] = [];
  const declared =
    knownEncoding(charsetOf(hints.contentType), issues) ??
    knownEncoding(declaredInText(bytes, hints.kind), issues);
  const encoding = settleEncoding(bytes, declared);
  if (declared !== undefined && encoding !== declared)
    issues.push({
      code: "decode/encoding-mismatch",
      severity: "warning",
      message: "The bytes contradict the declared encoding, so the text was decoded by its content.",
      expected: declared,
      actual: encoding,
    });
  return finish(bytes, encoding, issues);
}

function finish(bytes: Uint8Array, encoding: string, issues: readonly Issue[]): DecodedText {
  const decoded = decodeAs(bytes, encoding);
  const mended = mendDoubleEncoding(decoded.text);
  return { text: mended.text, encoding, issues: [...issues, ...decoded.issues, ...mended.issues] };
}

/** Whether the first bytes hold no more control characters than texts do. */
export function looksLikeText(bytes: Uint8Array): boolean {
  if (markedEncoding(bytes) || guessUtf16(bytes)) return true;
  const head = bytes.subarray(0, declarationBytes);
  let control = 0;
  for (const byte of head) {
    if (byte === 0) return false;
    if (byte < 9 || (byte > 13 && byte < 32 && byte !== 27) || byte === 127) control++;
  }
  return control * 50 <= head.length;
}

function markedEncoding(
  bytes: Uint8Array,
): { readonly encoding: string; readonly length: number } | undefined {
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) return { encoding: "utf-8", length: 3 };
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return { encoding: "utf-16le", length: 2 };
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return { encoding: "utf-16be", length: 2 };
  return undefined;
}

function charsetOf(contentType: string | undefined): string | undefined {
  return /charset\s{0,9}=\s{0,9}["']?(?<charset>[^\s"';,]{1,40})/iu.exec(contentType ?? "")?.groups?.charset;
}

/** The encoding that a meta element or an XML declaration names. */
function declaredInText(bytes: Uint8Array, kind: DecodingHints["kind"]): string | undefined {
  if (kind === "text") return undefined;
  const start = decodeBytes(bytes.subarray(0, declarationBytes)).replace(/<!--.*?(?:-->|$)/gsu, "");
  const xml = /^\s{0,99}<\?xml\s[^>]{0,200}?encoding\s{0,9}=\s{0,9}["'](?<charset>[^"'>]{1,40})/iu.exec(
    start,
  );
  const found = xml?.groups?.charset ?? (kind === "html" ? charsetOfMeta(start) : undefined);
  // such a declaration could be read byte by byte, so the text cannot be UTF-16
  return found !== undefined && /^\s*utf-?16/iu.test(found) ? "utf-8" : found;
}

function charsetOfMeta(start: string): string | undefined {
  for (const [element] of start.matchAll(/<meta\s[^>]{1,400}>/giu)) {
    const charset = charsetOf(element);
    if (charset !== undefined) return charset;
  }
  return undefined;
}

/** The standard's name for a label; unknown labels are noted. */
function knownEncoding(label: string | undefined, issues: Issue[]): string | undefined {
  if (label === undefined) return undefined;
  try {
    return new TextDecoder(label).encoding;
  } catch {
    issues.push({
      code: "decode/unknown-encoding",
      severity: "warning",
      message: "The declared encoding is not known, so it was passed over.",
      actual: label,
    });
    return undefined;
  }
}

function settleEncoding(bytes: Uint8Array, declared: string | undefined): string {
  const wide = guessUtf16(bytes);
  if (wide) return wide;
  const { valid, invalid } = countSequences(bytes);
  // UTF-16 has zero bytes in every line: at its ends
  if (declared === undefined || (declared.startsWith("utf-16") && !bytes.includes(0)))
    return invalid === 0 || valid > 4 * invalid ? "utf-8" : "windows-1252";
  // bytes of any other encoding that are valid UTF-8 throughout would be a rare chance
  if (declared !== "utf-8") return valid > 0 && invalid === 0 ? "utf-8" : declared;
  return invalid > 4 * valid ? "windows-1252" : declared;
}

/** UTF-16 of European text without a mark: nearly every other byte of its start is zero. */
function guessUtf16(bytes: Uint8Array): "utf-16le" | "utf-16be" | undefined {
  const length = Math.min(bytes.length, 512) & ~1;
  let even = 0;
  let odd = 0;
  for (let i = 0; i < length; i += 2) {
    if (bytes[i] === 0) even++;
    if (bytes[i + 1] === 0) odd++;
  }
  if (length < 4) return undefined;
  if (odd > length * 0.4 && even === 0) return "utf-16le";
  if (even > length * 0.4 && odd === 0) return "utf-16be";
  return undefined;
}

/** Multi-byte UTF-8 sequences, and bytes above 0x7F that are in none. A sequence cut off by the end counts as neither. */
function countSequences(bytes: Uint8Array): { readonly valid: number; readonly invalid: number } {
  let valid = 0;
  let invalid = 0;
  for (let i = 0; i < bytes.length; ) {
    const byte = bytes[i]!;
    if (byte < 0x80) {
      i++;
      continue;
    }
    const length =
      byte >= 0xc2 && byte <= 0xdf
        ? 2
        : byte >= 0xe0 && byte <= 0xef
          ? 3
          : byte >= 0xf0 && byte <= 0xf4
            ? 4
            : 0;
    let at = 1;
    while (at < length && (bytes[i + at] ?? 0) >> 6 === 0b10) at++;
    if (length > 0 && at === length) valid++;
    else if (length === 0 || i + at < bytes.length) invalid++;
    i += Math.max(1, at);
  }
  return { valid, invalid };
}

function decodeAs(
  bytes: Uint8Array,
  encoding: string,
): { readonly text: string; readonly issues: readonly Issue[] } {
  if (encoding === "windows-1252") return { text: decodeWindows1252(bytes), issues: [] };
  const text = new TextDecoder(encoding, { ignoreBOM: true }).decode(bytes);
  if (!text.includes("\ufffd") || isWrittenIn(bytes, encoding)) return { text, issues: [] };
  return {
    text,
    issues: [
      {
        code: "decode/undecodable-bytes",
        severity: "warning",
        message: "Some bytes are not valid in the encoding; each stands as U+FFFD in the text.",
        expected: encoding,
      },
    ],
  };
}

/** Whether the replacement characters come from the text itself. */
function isWrittenIn(bytes: Uint8Array, encoding: string): boolean {
  try {
    new TextDecoder(encoding, { fatal: true }).decode(bytes);
    return true;
  } catch {
    return false;
  }
}
