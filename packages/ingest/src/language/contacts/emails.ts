import type { EmailMention } from "../contacts.js";
import type { PlainView } from "../mentions.js";

const localPart = /[\p{L}\p{N}!#$%&'*+/=?^_`{|}~.-]/u;
const hostPart = /[\p{L}\p{N}.-]/u;
/** Longest local part and host name that the mail standard allows. */
const longestLocal = 64;
const longestHost = 253;

/**
 * Finds e-mail addresses that stand in the text as such. "name (at) kreis.example" is left alone: whoever writes so
 * does not want it to be read by a program.
 */
export function findEmails(view: PlainView): EmailMention[] {
  const emails: EmailMention[] = [];
  for (const block of view.body) {
    let free = 0;
    for (let at = block.text.indexOf("@"); at >= 0; at = block.text.indexOf("@", at + 1)) {
      const span = addressAround(block.text, at, free);
      if (!span) continue;
      emails.push({
        start: block.start + span.start,
        end: block.start + span.end,
        value: block.text.slice(span.start, span.end),
      });
      free = span.end;
    }
  }
  return emails;
}

/** The address whose "@" stands at `at`, not before `from`. */
function addressAround(text: string, at: number, from: number): { start: number; end: number } | undefined {
  let start = at;
  while (start > from && at - start < longestLocal && localPart.test(text[start - 1]!)) start--;
  // marks that stand in front of an address, not in it: "/info@…", "'info@…", "-info@…"
  start += /^[^\p{L}\p{N}_]*/u.exec(text.slice(start, at))![0].length;
  if (start === at || text[at - 1] === "." || text.slice(start, at).includes("..")) return undefined;

  let end = at + 1;
  while (end < text.length && end - at <= longestHost && hostPart.test(text[end]!)) end++;
  if (text[end] === "@") return undefined;
  const labels = text.slice(at + 1, end).split(".");
  // a full stop at the end, or a sentence that begins right after it: "info@kreis.example.Wir"
  while (labels.length > 0 && !isTopLevel(labels.at(-1)!, labels.length)) labels.pop();
  if (
    labels.length < 2 ||
    labels.some((label) => !/^[\p{L}\p{N}](?:[\p{L}\p{N}-]*[\p{L}\p{N}])?$/u.test(label))
  )
    return undefined;
  return { start, end: at + 1 + labels.join(".").length };
}

/** Whether a host name of so many labels may end in this one. */
function isTopLevel(label: string, labels: number): boolean {
  if (!/^(?:\p{L}{2,24}|xn--[a-z0-9-]{2,59})$/u.test(label)) return false;
  return labels <= 2 || !/^\p{Lu}\p{Ll}/u.test(label);
}
