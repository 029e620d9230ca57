import type { Block } from "../../language/blocks.js";
import type { PlaceMention } from "../../language/places.js";
import type { View } from "../../language/view.js";
import type { Span } from "../../tree/nodes.js";
import type { Said } from "./context.js";

const place = /^(?:Ort|Wo|Veranstaltungsort|Tagungsort|Treffpunkt|Raum|Place|Venue|Where|Location)\s*[:?]?$/u;
const theme = /^(?:(?:Leit|Schwerpunkt)?[Tt]hema|Motto|Titel|Inhalt|Theme|Topic|Title)\s*[:?]?$/u;
/** Cells of a row that are looked at on each side. */
const widest = 6;
const longest = 140;

/** What the other cells of an event's row give under "Ort" and "Thema". */
export function rowContext(
  view: View,
  { cell, index }: Block,
): { readonly place?: PlaceMention; readonly motto?: Said } {
  if (!cell || cell.header) return {};
  let found: { place?: PlaceMention; motto?: Said } = {};
  for (const other of view.blocks.slice(Math.max(0, index - widest), index + widest + 1)) {
    if (other.cell?.table !== cell.table || other.cell.row !== cell.row || other.index === index) continue;
    const label = other.cell.columnLabel?.text.trim() ?? "";
    const text = other.text.trim().replace(/^[„»“"]|[“”"«]$/gu, "");
    if (text.length < 3 || text.length > longest || /\n/u.test(text) || !/[\p{L}]/u.test(text)) continue;
    const start = other.start + other.text.indexOf(text);
    const span = { start, end: start + text.length };
    if (place.test(label) && !/^(?:online|digital|offen|n\. ?n\.)$/iu.test(text))
      found = { ...found, place: { ...span, text } };
    else if (theme.test(label)) found = { ...found, motto: { text, span } };
  }
  return found;
}

const bit =
  /^\)?(?:,? \d{1,2}(?:[.:]\d\d)?(?: ?(?:bis|[-–]) ?\d{1,2}(?:[.:]\d\d)?)? Uhr)?, (?<name>(?!Thema|Motto|Titel|Herr|Frau|Dr\.|Prof\.|Referent|Anmeldung|Eintritt|Beginn|Einlass|Leitung|Moderation|Mit )\p{Lu}[\p{L}-]*(?: (?:\p{Lu}[\p{L}-]*|am|an|der|im|in|des|zum|zur)){0,4})(?=$|[,;.|]|\n| \(| [–—-] )/u;
const inBracket = /^, (?<town>\p{Lu}\p{Ll}[\p{L}-]+(?: \p{Lu}\p{Ll}[\p{L}-]+){0,2})\)/u;
/** A sentence, where a comma parts clauses. */
const verb =
  /(?<!\p{L})(?!(?:zuletzt|statt|erst|selbst|jetzt|insgesamt|samt|seit|mit)(?!\p{L}))(?:\p{Ll}{3,}t(?:e|en)?|war|waren|ist|sind|wird|werden|fand|lud|kam|kamen|gab)(?!\p{L})/u;

/** Whether words outside of quotation marks have a verb. */
export const holdsVerb = (words: string): boolean => verb.test(words.replace(/[„»“"][^“”"«»]*[“”"«]/gu, ""));

/** "8. Konferenz: 18. September 2022, Kurhaus Wiesental, Thema: …": the name behind the day of a line that is no sentence. */
export function placeBehindDay(view: View, line: Span, day: Span | undefined): PlaceMention | undefined {
  if (!day || day.end > line.end) return undefined;
  const words = view.slice(line.start, line.end);
  // "(12.–13. März 2024, Dortmund)"
  const town = inBracket.exec(view.slice(day.end, Math.min(line.end, day.end + 60)))?.groups?.town;
  if (town !== undefined) {
    const start = view.text.indexOf(town, day.end);
    return { start, end: start + town.length, text: town };
  }
  if (holdsVerb(words)) return undefined;
  const name = bit.exec(view.slice(day.end, Math.min(line.end, day.end + 120)))?.groups?.name;
  if (name === undefined) return undefined;
  const start = view.text.indexOf(name, day.end);
  const span = { start, end: start + name.length };
  if (view.within(view.mentions.persons, span).length > 0) return undefined;
  return { ...span, text: name };
}

/** "Regionalkonferenz „Lernen am Bach“, Ahldorf" at the end of its line: a town behind the name. */
export function townBehindName(view: View, line: Span, name: Span): PlaceMention | undefined {
  const match = /^["“”«]?, (?<town>\p{Lu}\p{Ll}[\p{L}-]+)(?=$|\n)/u.exec(
    view.slice(name.end, Math.min(line.end, name.end + 50)),
  );
  const town = match?.groups?.town;
  if (town === undefined) return undefined;
  const start = view.text.indexOf(town, name.end);
  return view.within(view.mentions.persons, { start, end: start + town.length }).length > 0
    ? undefined
    : { start, end: start + town.length, text: town };
}

const labelled =
  /(?:^\s?|[.!?“”"]\s|\n)(?:Motto|(?:Leit|Schwerpunkt)?[Tt]hema|Leitfrage|Titel|Überschrift|Theme|Topic): ?(?:[„»“"](?<quoted>[^“”"«»„\n]{3,160})[“”"«]|(?<plain>\p{Lu}[^.!?\n„“]{3,120}[.!?]?(?=$|\s)))/u;

/** "Thema: „Und was kommt danach?“" in a sentence or line of its own behind the one that names the event. */
export function mottoBehindLabel(view: View, region: Span): Said | undefined {
  const words = view.slice(region.start, region.end);
  const match = labelled.exec(words);
  const text = match?.groups?.quoted ?? match?.groups?.plain?.replace(/[.]$/u, "");
  if (!match || text === undefined) return undefined;
  const start = region.start + match.index + match[0].indexOf(text);
  return { text: text.replace(/\s+/gu, " "), span: { start, end: start + text.length } };
}

/** "Bildungskonferenz 2020 – Lernen in der Pandemie" over the paragraph that tells of it. */
export function mottoOfHeading(view: View, block: Block, lemma: string): Said | undefined {
  const heading = block.headings.at(-1);
  if (!heading || heading.index !== block.index - 1 || heading.text.length > 160) return undefined;
  const match = /(?:\s[–—|-]\s|: )(?<motto>[„»“"]?[\p{Lu}\d][^:|]{7,120})$/u.exec(heading.text);
  const motto = match?.groups?.motto;
  if (!match || motto === undefined) return undefined;
  const front = heading.text.slice(0, match.index);
  if (!front.toLowerCase().includes(lemma.toLowerCase()) || front.length > 70) return undefined;
  if (
    /(?:Rückblick|Dokumentation|Einladung|Programm|Bericht|Ergebnisse|Save the [Dd]ate|Anmeldung)/u.test(
      motto,
    )
  )
    return undefined;
  const text = motto.replace(/^[„»“"]|[“”"«]$/gu, "");
  const start = heading.start + heading.text.lastIndexOf(text);
  const span = { start, end: start + text.length };
  if (view.within(view.mentions.dates, span).length > 0) return undefined;
  return { text, span };
}
