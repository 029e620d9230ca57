/**
 * JSON that the database can look into: it refuses the character NUL and halves of surrogate pairs, which damaged
 * documents may hold. They become U+FFFD here; the printed document beside keeps them.
 */
export function toJsonRow(value: unknown): string {
  return JSON.stringify(value, (_, part: unknown) =>
    typeof part === "string" ? part.replace(/[\0\p{Cs}]/gu, "\uFFFD") : part,
  );
}
