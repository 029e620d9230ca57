import type { Issue } from "@bildungsprofil/core";

/** Says that a document holds more text than `limits.maxTextLength`. */
export function textTooLong(limit: number): Issue {
  return {
    code: "text/too-long",
    severity: "error",
    message: "The document holds more text than the limit. Raise `limits.maxTextLength` if it is trusted.",
    expected: `at most ${limit} code units`,
  };
}

/** Adds up the letters and digits of texts, which no reader drops, until there are more than a limit. */
export function createLetterCount(limit: number): (text: string) => boolean {
  let count = 0;
  return (text) => {
    for (let at = 0; at < text.length && count <= limit; at++) {
      const code = text.charCodeAt(at);
      if (
        (code >= 0x30 && code <= 0x39) ||
        (code >= 0x41 && code <= 0x5a) ||
        (code >= 0x61 && code <= 0x7a) ||
        (code >= 0xc0 && code <= 0x24f)
      )
        count++;
    }
    return count > limit;
  };
}
