/** Characters that end a line, move what is written on a terminal, or turn its direction. */
const unprintable = /[\p{Cc}\u061C\u200E\u200F\u2028-\u202E\u2066-\u2069\uFEFF]|\p{Surrogate}/gu;

/**
 * Text that is not ours, such as a file name, for a line on a terminal or in a list: what would do something there but
 * show stands as `\uXXXX`.
 */
export function printableLine(text: string): string {
  return text.replace(
    unprintable,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, "0")}`,
  );
}
