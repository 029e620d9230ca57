import type { Block } from "../../language/blocks.js";
import { wordCount } from "../../language/phrases.js";
import type { View } from "../../language/view.js";
import type { Span } from "../../tree/nodes.js";

/** "Handlungsfelder Bearbeiter-Kontakt", "Themenfeld | Zuständig": the head of rows that the document does not write as a table. */
const head =
  /^(?:Unsere\s)?(?:(?:Handlungs|Arbeits|Themen|Aufgaben|Tätigkeits|Aktions)(?:felde?r?|bereiche?|schwerpunkte?|gebiete?)|Schwerpunkte?|Themen|Bereiche?|Aufgaben)[\s|:;/–-]+(?:\p{L}+[-/]\s?)?(?:Kontakt\p{Ll}*|Zuständig\p{Ll}*|Ansprech\p{Ll}+|Bearbeit\p{Ll}+|Verantwortlich\p{Ll}*|E-?Mail\p{Ll}*|Telefon\p{Ll}*)$/u;
/** How to reach somebody: an address of mail, also one that was hidden, or a number; "N. N." where nobody is there yet. */
const contact =
  "(?:N\\.\\s?N\\.|(?:derzeit |zurzeit )?(?:unbesetzt|vakant)|\\S+@\\S+|\\[email[^\\]]{0,20}\\]|(?:Tel\\p{L}*\\.?:?\\s?)?[+(]?\\d[\\d ()/–-]{4,})";
/** How much of a post stands behind it: "(2 Stellen)". */
const post = "(?:\\s\\([^()]{0,12}(?:\\d|halbe|volle|Stelle|VZÄ|Std)[^()]{0,20}\\))?";
const row = new RegExp(`^(?<name>\\p{Lu}[^@|:\\d]{2,70}?)${post}[\\s|:;,–-]+${contact}$`, "u");
const contactAlone = new RegExp(`^${contact}$`, "u");
/** Who answers for it, and what that one is. */
const role =
  /,\s(?:Leit\p{L}+|Sekretariat|Stellvertret\p{L}+|Assistenz)$|(?<!\p{L})\p{L}{0,40}(?:koordinator|leiter|manager|referent|beauftragt|sachbearbeit|mitarbeit|sekretariat|assisten)\p{L}{0,20}(?:\s.*)?$/iu;
/** Longer lines are text, in UTF-16 code units. */
const longest = 160;
const name = /^\p{Lu}[\p{L} ()/&,–-]{2,70}$/u;

/** Names of fields that stand before who answers for each, below a line that heads both. */
export function* contactRows(view: View): Generator<Span> {
  for (const [at, block] of view.body.entries()) {
    if (block.text.length > 60 || !head.test(block.text)) continue;
    const found: Span[] = [];
    let alone: Span | undefined;
    for (const line of linesBehind(view.body, at)) {
      if (line.text.length > longest) break;
      const named = row.exec(line.text)?.groups?.name;
      if (named !== undefined) found.push({ start: line.start, end: line.start + named.length });
      else if (contactAlone.test(line.text)) {
        if (alone) found.push(alone);
      } else if (alone || !name.test(line.text) || wordCount(line.text) > 8) break;
      alone = named === undefined && !contactAlone.test(line.text) ? line : undefined;
    }
    if (found.length < 2) continue;
    for (const { start, end } of found) {
      const told = role.exec(view.slice(start, end))?.index;
      if (told === undefined || told > 2) yield { start, end: told === undefined ? end : start + told };
    }
  }
}

function* linesBehind(blocks: readonly Block[], at: number): Generator<Span & { readonly text: string }> {
  for (let next = at + 1; next < blocks.length; next++) {
    let { start } = blocks[next]!;
    for (const text of blocks[next]!.text.split("\n")) {
      yield { start, end: start + text.length, text };
      start += text.length + 1;
    }
  }
}
