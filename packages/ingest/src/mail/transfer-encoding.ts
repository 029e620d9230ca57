/** Decodes a body by the name in `Content-Transfer-Encoding`; names that are not known leave it as it is. */
export function decodeTransfer(bytes: Uint8Array, encoding: string | undefined): Uint8Array {
  if (/base64/iu.test(encoding ?? "")) return decodeBase64(bytes);
  if (/quoted-printable/iu.test(encoding ?? "")) return decodeQuotedPrintable(bytes);
  return bytes;
}

/** RFC 2045, section 6.8. What is not of the alphabet is passed over; padding may stand between pieces. */
function decodeBase64(bytes: Uint8Array): Uint8Array {
  const decoded = new Uint8Array(Math.ceil((bytes.length * 3) / 4));
  let length = 0;
  let bits = 0;
  let count = 0;
  for (const byte of bytes) {
    const value = base64Value(byte);
    if (value < 0) {
      if (byte === 0x3d) count = 0;
      continue;
    }
    bits = ((bits << 6) | value) & 0xffffff;
    count += 6;
    if (count < 8) continue;
    count -= 8;
    decoded[length++] = bits >> count;
  }
  return decoded.subarray(0, length);
}

function base64Value(byte: number): number {
  if (byte >= 0x41 && byte <= 0x5a) return byte - 0x41;
  if (byte >= 0x61 && byte <= 0x7a) return byte - 0x47;
  if (byte >= 0x30 && byte <= 0x39) return byte + 4;
  if (byte === 0x2b) return 62;
  return byte === 0x2f ? 63 : -1;
}

/** RFC 2045, section 6.7. White space at line ends is none of the text; what is no escape stays as it is. */
function decodeQuotedPrintable(bytes: Uint8Array): Uint8Array {
  const decoded = new Uint8Array(bytes.length);
  let length = 0;
  /** White space that may turn out to stand at the end of its line. */
  let space = 0;
  for (let i = 0; i < bytes.length; i++) {
    const byte = bytes[i]!;
    if (byte === 0x3d) {
      const end = endOfSoftBreak(bytes, i + 1);
      if (end !== undefined) {
        i = end - 1;
        space = 0;
        continue;
      }
      const value = Number.parseInt(String.fromCharCode(bytes[i + 1] ?? 0, bytes[i + 2] ?? 0), 16);
      if (isHex(bytes[i + 1]) && isHex(bytes[i + 2])) {
        decoded[length++] = value;
        i += 2;
        space = 0;
        continue;
      }
    }
    if (byte === 0x0a || byte === 0x0d) length -= space;
    space = byte === 0x20 || byte === 0x09 ? space + 1 : 0;
    decoded[length++] = byte;
  }
  return decoded.subarray(0, length);
}

/** Where the line after a soft break begins; `undefined` where there is none. */
function endOfSoftBreak(bytes: Uint8Array, start: number): number | undefined {
  let at = start;
  while (bytes[at] === 0x20 || bytes[at] === 0x09 || bytes[at] === 0x0d) at++;
  if (at >= bytes.length) return at;
  return bytes[at] === 0x0a ? at + 1 : undefined;
}

function isHex(byte: number | undefined): boolean {
  return byte !== undefined && /^[0-9a-f]$/iu.test(String.fromCharCode(byte));
}
