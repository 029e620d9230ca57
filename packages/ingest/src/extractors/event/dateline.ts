import type { Block } from "../../language/blocks.js";
import type { DateMention } from "../../language/dates.js";
import { findEventWords } from "../../language/event-words.js";
import { matchesOf } from "../../language/find-all.js";
import { findPlace, type PlaceMention, placeLine } from "../../language/places.js";
import type { View } from "../../language/view.js";
import type { Span } from "../../tree/nodes.js";
import { findOrganiser, type Said } from "./context.js";

const weekday =
  /(?<![\p{L}])(?:Montag|Dienstag|Mittwoch|Donnerstag|Freitag|Samstag|Sonnabend|Sonntag|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday|Mo|Di|Mi|Do|Fr|Sa|So)(?![\p{L}])|(?<![\p{L}])Uhr(?![\p{L}])|\d\s?[ap]\.?m\.?(?![\p{L}])/u;
const dateLabel = /^(?:Datum|Termin|Wann|Zeit|Zeitpunkt|Date|When)(?![\p{L}])/u;
const placeLabel =
  /^(?:Ort|Wo|Veranstaltungsort|Tagungsort|Place|Venue|Where|Location)\s*:?\s*$|^(?:Ort|Wo|Veranstaltungsort|Tagungsort|Place|Venue|Where|Location)\s*:\s*/u;
const host =
  /^(?:Veranstalter|Ausrichter|Gastgeber|Organisation|Organi[sz]er|Host)(?:in|innen|:innen)?\s*:?\s*$/u;
/** What a line of date, time and place holds besides them. */
const filling =
  /^(?:[\s\d.,:;|–—·()+-]|Uhr|bis|von|ab|um|am|de[mn]|in|im|Datum|Termin|Wann|Zeit|(?:Mon|Diens|Donners|Frei|Sams|Sonn)tag|Mittwoch|Sonnabend|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|Mo|Di|Mi|Do|Fr|Sa|So|[ap]m)*$/u;

/** Date, place, theme and host, as the lines below a heading give them. */
export interface Dateline {
  readonly date: DateMention;
  readonly place?: PlaceMention;
  readonly motto?: Said;
  readonly organiser?: Said;
}

/** How many blocks below the heading may hold them. */
const reach = 7;

/**
 * Reads the lines below the heading at this place of the body: a line of nothing but date, time and place, with a day
 * of the week, a time, a label or a place; the place may stand in the next line or behind its own label. A bare date
 * is that of an article and tells nothing. `titleEnd`: where the title ends that is the first line of its block.
 */
export function readDateline(view: View, heading: number, titleEnd?: number): Dateline | undefined {
  const lines = linesBelow(view, heading, titleEnd);
  for (const [at, line] of lines.entries()) {
    const date = view
      .within(view.mentions.dates, line)
      .find(({ precision, edtf }) => precision === "day" && !edtf.includes(".."));
    if (!date || line.end - line.start > 140) continue;
    const words = view.slice(line.start, line.end);
    const label = labelOver(line.block);
    const place =
      placeLine(view, { start: date.end, end: line.end }, true) ??
      labelledPlace(view, lines) ??
      placeBelow(view, lines[at + 1]);
    const rest = `${view.slice(line.start, date.start)} ${view.slice(date.end, line.end)}`;
    const plain =
      place && place.start < line.end
        ? rest
            .replace(view.slice(place.start, place.end), " ")
            // the town of the house
            .replace(/ ?,? (?:in )?\p{Lu}[\p{L}-]+(?: (?:a\. ?d\. |am |an der )?\p{Lu}[\p{L}-]+)?$/u, " ")
        : rest;
    if (!filling.test(plain)) continue;
    if (
      !(
        weekday.test(words) ||
        dateLabel.test(words) ||
        dateLabel.test(label) ||
        (place && place.start < line.end)
      )
    )
      continue;
    const motto = at === 1 ? themeOf(view, lines[0]!) : undefined;
    const organiser = hostOf(view, lines);
    return {
      date,
      ...(place ? { place } : {}),
      ...(motto ? { motto } : {}),
      ...(organiser ? { organiser } : {}),
    };
  }
  return undefined;
}

interface Line extends Span {
  readonly block: Block;
}

/** The lines below a heading, up to the next one that names an event. */
function linesBelow(view: View, heading: number, titleEnd: number | undefined): Line[] {
  const lines: Line[] = [];
  const first = titleEnd === undefined ? heading + 1 : heading;
  for (const block of view.body.slice(first, titleEnd === undefined ? first + reach : first + 1)) {
    if (block.kind === "heading" && findEventWords(block.text, block.language).length > 0) break;
    for (const line of matchesOf(block.text, /[^\n]+/gu))
      lines.push({ start: block.start + line.index, end: block.start + line.index + line[0].length, block });
  }
  return titleEnd === undefined ? lines : lines.slice(1);
}

const labelOver = ({ cell, label }: Block): string => (cell?.rowLabel ?? label)?.text.trim() ?? "";

function labelledPlace(view: View, lines: readonly Line[]): PlaceMention | undefined {
  for (const line of lines) {
    const words = view.slice(line.start, line.end);
    const own = placeLabel.exec(words)?.[0].length ?? 0;
    if (own === 0 && !placeLabel.test(labelOver(line.block))) continue;
    const name = /^\p{Lu}[^,;|]{2,60}/u.exec(words.slice(own))?.[0].trimEnd();
    if (name) return { start: line.start + own, end: line.start + own + name.length, text: name };
  }
  return undefined;
}

/** The line below the date, where it is nothing but a place. */
function placeBelow(view: View, line: Line | undefined): PlaceMention | undefined {
  if (!line || line.block.kind === "heading" || line.end - line.start > 80) return undefined;
  return (
    placeLine(view, line, false) ??
    // "im Rathaus, Großer Saal"
    (/^(?:im|in|am|auf)\s/u.test(view.slice(line.start, line.end)) ? findPlace(view, line) : undefined)
  );
}

/** One line between the title and its date, which is no sentence, is the theme. */
function themeOf(view: View, line: Line): Said | undefined {
  const words = view.slice(line.start, line.end);
  const { words: plain, mark } =
    /^(?:(?:Motto|Thema|Titel): )?(?<mark>[„»“"])?(?<words>[^„“”"»«]{6,110}?)[“”"«]?$/u.exec(words)?.groups ??
    {};
  if (
    !plain ||
    (!mark && plain.split(" ").length < 3) ||
    /[;|@]|\.(?! \p{Lu}[^.]*[?!]$)|\d{4}|^(?:Einladung|Programm|Veranstalte|Start|Sie |Home)/u.test(plain)
  )
    return undefined;
  if (
    view.within(view.mentions.persons, line).length ||
    view.within(view.mentions.organisations, line).length
  )
    return undefined;
  const start = line.start + words.indexOf(plain);
  return { text: plain.replace(/\s+/gu, " "), span: { start, end: start + plain.length } };
}

function hostOf(view: View, lines: readonly Line[]): Said | undefined {
  for (const { block, start, end } of lines) {
    if (host.test(labelOver(block))) {
      const found = view.within(view.mentions.organisations, block)[0];
      if (found) return { text: found.name, span: { start: found.start, end: found.end } };
    }
    const said = findOrganiser(view, { start, end }, block);
    if (said) return said;
  }
  return undefined;
}
