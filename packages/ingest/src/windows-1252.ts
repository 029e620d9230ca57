/** Characters for the bytes 0x80 to 0x9F; the five that the encoding leaves open stay control characters. */
const upper = "€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ";

/** One character for each byte: U+0000 to U+00FF. */
export function decodeBytes(bytes: Uint8Array): string {
  const pieces: string[] = [];
  for (let i = 0; i < bytes.length; i += 0x2000)
    pieces.push(String.fromCharCode(...bytes.subarray(i, i + 0x2000)));
  return pieces.join("");
}

/** Decodes windows-1252, of which some versions of Node map 0x80 to 0x9F to control characters. */
export function decodeWindows1252(bytes: Uint8Array): string {
  return decodeBytes(bytes).replace(/[\u0080-\u009f]/gu, (control) => upper[control.charCodeAt(0) - 0x80]!);
}

/** The byte of a character; `undefined` where the encoding has none. */
export function encodeWindows1252(character: string): number | undefined {
  const code = character.charCodeAt(0);
  if (code < 0x80 || (code >= 0xa0 && code <= 0xff)) return code;
  const index = upper.indexOf(character);
  return index < 0 ? undefined : 0x80 + index;
}
