import { findEventWords } from "../../language/event-words.js";
import { type Line, linesOf } from "../../language/lines-of.js";
import { wordCount } from "../../language/phrases.js";
import { announcedBy } from "../../language/sections.js";
import type { View } from "../../language/view.js";
import type { Span } from "../../tree/nodes.js";
import { titledField } from "./named.js";

/** "Handlungsfeld 2" as a line of its own: the next line names it. */
const numberedAlone =
  /^(?:(?:Handlungs|Themen|Arbeits|Aktions)feld|(?:Arbeits|Themen)?[Ss]chwerpunkt|Säule|Field of action|Action (?:field|area)|Pillar)\s(?:\d{1,2}|[IVX]{1,4}|[A-H])\s?[.:]?$/u;
/** What is no name of a field: dates, sums, contacts, names of places, menus. */
const otherLine =
  /\d{3}|@|www\.|(?<!\p{L})(?:Tel|Fax|Foto|Bild|Quelle|Stand|Raum|Haus|Kontakt|Ansprech\p{L}*|Herr|Frau|Dr|Uhr|Straße|Download|Mehr|Weiter|Zurück|Aktuelles|Termine|Startseite|Impressum|Datenschutz|Suche|Newsletter|Über uns|Partner|Links|Ziele|Stellen)(?!\p{L})/u;

/** A short line that may name a field: no sentence, no label, no datum. */
const isTitle = (view: View, { text, start, end }: Line): boolean =>
  text.length <= 80 &&
  /^[„"»]?(?:\p{Lu}|\p{Ll}+e[nrs]?\s\p{Lu})/u.test(text) &&
  !/[.!?:,;]\s*$/u.test(text) &&
  wordCount(text) <= 9 &&
  !otherLine.test(text) &&
  findEventWords(text).length === 0 &&
  view.within(view.mentions.persons, { start, end }).length === 0;

/** A line of text that explains the title above it. */
const isText = ({ text }: Line): boolean => text.length > 40 && /[.!?]["“”]?$/u.test(text.trimEnd());

/** Names of fields that stand as lines: below "Handlungsfeld 1", and as cards below a line that announces fields. */
export function* cardFields(view: View): Generator<Span> {
  const blocks = view.body;
  for (const [at, block] of blocks.entries()) {
    if (block.kind !== "paragraph" && block.kind !== "heading") continue;
    const lines = linesOf(block);
    // "Handlungsfeld Ganztag" above lines of its own
    const titled =
      lines.length > 1 && lines[0]!.text.length <= 80 ? titledField.exec(lines[0]!.text)?.[0] : undefined;
    if (titled && !/[.!?,]\s*$/u.test(lines[0]!.text))
      yield { start: lines[0]!.start + titled.length, end: lines[0]!.end };
    // "Unsere Themen" above lines of the same paragraph
    const [head, ...below] = lines;
    if (
      below.length >= 2 &&
      announcedBy(head!.text) === "actionField" &&
      below.every((line) => isTitle(view, line))
    )
      yield* below;
    for (const [index, line] of lines.entries()) {
      if (!numberedAlone.test(line.text.trim())) continue;
      const next = lines[index + 1] ?? (blocks[at + 1] && linesOf(blocks[at + 1]!)[0]);
      if (next && next.text.length <= 120 && !numberedAlone.test(next.text)) yield next;
    }
    if (block.announces === "actionField" && lines.length === 1 && !/[.!?]\s*$/u.test(block.text))
      yield* cardsBelow(view, at);
  }
}

/** Titles right below a block: two or more in a row, or each with text of its own. */
function* cardsBelow(view: View, at: number): Generator<Span> {
  const titles: Line[] = [];
  const texts: number[] = [];
  for (let next = at + 1; next < view.body.length; next++) {
    const block = view.body[next]!;
    if (block.kind !== "paragraph" && !(block.kind === "heading" && titles.length === 0)) break;
    if (block.announces || block.ownLabel) break;
    const [first, ...rest] = linesOf(block);
    if (isTitle(view, first!) && rest.every(isText)) {
      titles.push(first!);
      texts.push(rest.length);
    } else if (titles.length > 0 && rest.length === 0 && isText(first!)) texts[texts.length - 1]!++;
    else break;
  }
  // a last title with text, where the others have none, is the heading of what comes next
  const told = texts.filter((count) => count > 0).length;
  if (told === 1 && texts.at(-1)! > 0) titles.pop();
  else if (told > 0 && told < texts.length) return;
  if (titles.length >= 2) yield* titles;
}
