import type { Span } from "../../tree/nodes.js";

const closers: Readonly<Record<string, string>> = {
  "„": '“”"‟',
  "“": '”“"',
  '"': '"“”',
  "»": "«",
  "«": "»",
  "‚": "‘’'",
  "‘": "’‘",
};
const longest = 160;

/** Whether a character can open a quotation. */
export function opensQuotation(character: string | undefined): boolean {
  return character !== undefined && closers[character] !== undefined;
}

/** What stands inside the quotation marks that open at `at`, without them; `undefined` where none close. */
export function readQuoted(text: string, at: number): Span | undefined {
  const closing = closers[text[at] ?? ""];
  if (closing === undefined) return undefined;
  for (let end = at + 1; end < Math.min(text.length, at + longest); end++) {
    if (text[end] === "\n" && text[end + 1] === "\n") return undefined;
    if (closing.includes(text[end]!)) return end > at + 1 ? { start: at + 1, end } : undefined;
  }
  return undefined;
}
