import type { Block } from "../blocks.js";
import type { EmailMention, UrlMention } from "../contacts.js";
import { findAll, matchesOf } from "../find-all.js";
import type { PlainView } from "../mentions.js";

/** With a scheme or "www."; what follows is cut to size afterwards. */
const marked = /(?<![\p{L}\p{N}@./_-])(?:https?:\/\/|www\d?\.)[^\s<>"„“”»«|\\^`{}[\]]{3,2000}/giu;

/** A bare host name, perhaps with a path. Only top-level domains that German offices use; all else is a file name or a slip. */
const bare =
  /(?<![\p{L}\p{N}@./_-])(?:[\p{L}\p{N}](?:[\p{L}\p{N}-]{0,61}[\p{L}\p{N}])?\.){1,4}(?:de|eu|org|net|com|info|at|ch|berlin|hamburg|bayern|nrw|saarland|ruhr|schule|digital|education|online)(?![\p{L}\p{N}@-]|\.\p{L})(?:\/[^\s<>"„“”»«|\\^`{}[\]]{0,2000})?/giu;

/** Words after which a bare host name is given as an address, not as the name of an organisation. */
const lead =
  /(?:^|[^\p{L}])(?:internet|web|website|webseite|homepage|url|link|online|portal|unter|auf|siehe|see|at|visit|via|über|infos?|informationen|adresse|internetseite|web-adresse|internetadresse)\s*[:(]?\s*$/iu;

/** Finds web addresses that stand in the text, with and without scheme. Link targets that nobody sees are none. */
export function findUrls(view: PlainView, emails: readonly EmailMention[]): UrlMention[] {
  const urls: UrlMention[] = [];
  for (const block of view.body) {
    const taken = view
      .within(emails, block)
      .map(({ start, end }) => ({ start: start - block.start, end: end - block.start }));
    const add = (start: number, written: string): void => {
      const value = trimEnd(written);
      const end = start + value.length;
      if (taken.some((other) => start < other.end && end > other.start)) return;
      if (!/[\p{L}\p{N}-]\.[\p{L}]{2,}/u.test(value)) return;
      taken.push({ start, end });
      urls.push({ start: block.start + start, end: block.start + end, value });
    };
    // most running text has no full stop between letters
    if (!/\.[\p{L}\p{N}]/u.test(block.text)) continue;
    for (const { index, 0: written } of findAll(block.text, marked)) add(index, written);
    for (const { index, 0: written } of matchesOf(block.text, bare))
      if (isGivenAsAddress(block, index, written)) add(index, written);
  }
  return urls.sort((a, b) => a.start - b.start);
}

/** Without the punctuation of the sentence around it, and without a closing bracket that was opened before it. */
function trimEnd(written: string): string {
  let end = written.length;
  for (;;) {
    const last = written[end - 1];
    if (last === undefined) return "";
    if (/[.,;:!?'’‘*_…]/u.test(last)) end--;
    else if (last === ")" && count(written, ")", end) > count(written, "(", end)) end--;
    else return written.slice(0, end);
  }
}

function count(text: string, character: string, end: number): number {
  return text.slice(0, end).split(character).length - 1;
}

/** Whether a host name without scheme is meant as an address: by its path, the words before it, a line or link of its own. */
function isGivenAsAddress(block: Block, start: number, written: string): boolean {
  if (/[^/]\/[^/]/u.test(written)) return true;
  const before = block.text.slice(Math.max(0, start - 40), start);
  if (/[©®]\s*$|(?:foto|bild|quelle|grafik|copyright)s?\s*:?\s*$/iu.test(before)) return false;
  if (lead.test(before)) return true;
  const host = written.toLowerCase();
  if (
    block.links.some(
      (link) =>
        link.start <= block.start + start &&
        block.start + start < link.end &&
        link.url.toLowerCase().includes(host),
    )
  )
    return true;
  const label = block.cell?.rowLabel ?? block.cell?.columnLabel;
  if (label && lead.test(label.text)) return true;
  const line = /^[^\n]*/u.exec(block.text.slice(start))![0];
  return (
    (start === 0 || /\n\s*$/u.test(before)) &&
    line.trim().length <= written.length + 1 &&
    block.kind !== "heading"
  );
}
