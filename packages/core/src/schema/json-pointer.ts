/** A path into data as JSON Pointer (RFC 6901): `["evidence", 0, "end"]` → `/evidence/0/end`; the root is the empty text. */
export function toJsonPointer(path: readonly PropertyKey[]): string {
  return path.map((step) => `/${String(step).replace(/~/g, "~0").replace(/\//g, "~1")}`).join("");
}
