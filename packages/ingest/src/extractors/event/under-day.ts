import type { Block } from "../../language/blocks.js";
import { type Line, linesOf } from "../../language/lines-of.js";
import type { PlaceMention } from "../../language/places.js";
import { announcementOf } from "../../language/sections.js";
import type { View } from "../../language/view.js";
import { type FoundEvent, isUsableDate } from "./found.js";
import { isEventName } from "./listed.js";
import { eventWordsOf } from "./naming.js";

/** Before the day of such a line. */
const opening =
  /^(?:(?:Mon|Diens|Donners|Frei|Sams|Sonn)tag|Mittwoch|Sonnabend|(?:Mo|Di|Mi|Do|Fr|Sa|So)\.?)?[\s,]*$/u;
/** Behind it: ", 10–12 Uhr", " | 13:00 Uhr | online". */
const closing =
  /^(?<time>[\s,|·]*(?:von |ab |um )?\d{1,2}(?:[.:]\d\d)?(?:\s?(?:-|–|bis)\s?\d{1,2}(?:[.:]\d\d)?)?\s?(?:Uhr|h)(?!\p{L}))?(?:\s*[,|·]\s*(?<place>online|\p{Lu}[^|\n]{2,80}))?$/u;
/** What such a line holds beside a contact or a deadline. */
const noPlace = /\d{3}|@|(?<!\p{L})(?:Uhr|Anmeldung|bis|Tel)(?!\p{L})/u;

/**
 * "13.08.2025 | 10 Uhr | online⏎Lesen im Alter": a line of nothing but day, time and place at the head of a paragraph, and
 * below it what takes place: a noun for an event, or below "Termine" words of its own.
 */
export function readUnderDay(view: View): FoundEvent[] {
  return view.body.flatMap((block) => {
    if (block.kind !== "paragraph" || !block.text.includes("\n")) return [];
    const [first, title] = linesOf(block);
    const day = first && title && first.text.length <= 140 ? dayOf(view, first) : undefined;
    return day ? eventOf(block, title!, day) : [];
  });
}

function eventOf(block: Block, line: Line, day: Pick<FoundEvent, "date" | "place">): FoundEvent[] {
  const text = line.text.replace(/\s\([^()]{16,}\)$/u, "");
  const title = block.part({ start: line.start, end: line.start + text.length });
  const [word] = eventWordsOf(title);
  if (
    !(word || announcementOf(block)?.kind === "event") ||
    !isEventName(text.replace(/^\d{1,3}\. /u, "")) ||
    /[.!]$/u.test(text)
  )
    return [];
  return [
    {
      name: text.replace(/\s+/gu, " "),
      span: { start: title.start, end: title.end },
      head: word?.head ?? "",
      lemma: word?.lemma ?? "",
      ...(word?.ordinal === undefined ? {} : { ordinal: word.ordinal }),
      ...day,
      confidence: word ? 0.8 : 0.65,
      rule: "under-day",
    },
  ];
}

function dayOf(view: View, line: Line): Pick<FoundEvent, "date" | "place"> | undefined {
  const date = view.within(view.mentions.dates, line)[0];
  if (date?.precision !== "day" || !isUsableDate(date)) return undefined;
  const before = view.slice(line.start, date.start);
  const rest = closing.exec(view.slice(date.end, line.end));
  if (!opening.test(before) || !rest) return undefined;
  const { time, place } = rest.groups ?? {};
  // a bare date is that of an article
  if (time === undefined && place === undefined && before === "") return undefined;
  if (place === undefined) return { date };
  if (noPlace.test(place)) return undefined;
  const start = line.end - place.length;
  const where: PlaceMention = { start, end: line.end, text: place };
  return { date, place: where };
}
