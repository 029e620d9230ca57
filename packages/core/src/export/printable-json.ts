/** Characters that change how the text around them is shown or split: controls, bidi marks, line separators, BOM. */
const unprintable = /[\u007F-\u009F\u061C\u200E\u200F\u2028-\u202E\u2066-\u2069\uFEFF]/g;

const escapeUnit = (unit: string): string => `\\u${unit.charCodeAt(0).toString(16).padStart(4, "0")}`;

/**
 * JSON in which control characters, bidirectional overrides and line separators stand as `\u` escapes, so that a
 * text can neither hide nor reorder what stands beside it. Reading it gives the same value.
 */
export function printableJson(value: unknown): string {
  return JSON.stringify(value).replace(unprintable, escapeUnit);
}

/** The same, safe inside a `<script>` element too: `<`, `>` and `&` are escaped. */
export function embeddableJson(value: unknown): string {
  return printableJson(value).replace(/[<>&]/g, escapeUnit);
}

/** JSON with sorted keys: one text for equal values (RFC 8785). */
export function canonicalJson(value: unknown): string {
  return JSON.stringify(value, (_, part: unknown) =>
    part !== null && typeof part === "object" && !Array.isArray(part)
      ? Object.fromEntries(Object.entries(part).sort(([a], [b]) => (a < b ? -1 : 1)))
      : part,
  );
}
