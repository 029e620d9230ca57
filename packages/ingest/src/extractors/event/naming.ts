import type { Block } from "../../language/blocks.js";
import { type EventWord, findEventWords } from "../../language/event-words.js";
import { readNounPhrase } from "../../language/noun-phrases.js";
import { phraseText } from "../../language/phrases.js";
import type { View } from "../../language/view.js";
import type { Span } from "../../tree/nodes.js";

const joining: ReadonlySet<string> = new Set(["der", "des", "zum", "zur", "für", "of", "for", "on"]);

/** The event nouns of a block, but for those within the name of another ("Auftakt der „Zukunftswerkstatt“"). */
export function eventWordsOf(block: Block): EventWord[] {
  let covered = 0;
  return findEventWords(block.text, block.language).flatMap((word) => {
    if (word.start < covered) return [];
    covered = readNounPhrase(block.text, word.start, block.text.length, { joining })?.end ?? word.end;
    return [
      {
        ...word,
        start: word.start + block.start,
        end: word.end + block.start,
        lead: word.lead + block.start,
      },
    ];
  });
}

/** The heading right above a block that is nothing but an event noun: "Die Bildungskonferenz". */
export function eventHeadingOf(
  block: Block,
): { readonly heading: Block; readonly word: EventWord } | undefined {
  const heading = block.headings.at(-1);
  const [word, ...more] = heading ? eventWordsOf(heading) : [];
  if (!heading || !word || more.length > 0) return undefined;
  const around = `${heading.text.slice(0, word.start - heading.start)} ${heading.text.slice(word.end - heading.start)}`;
  return around.length <= 60 &&
    /^\s*(?:\d{1,2}\.\s+)?(?:(?:die|das|der|unsere?|bisherigen?|frühere[n]?|vergangenen?|letzten?|\p{L}+e[rns]?)\s+){0,3}$/iu.test(
      around,
    )
    ? { heading, word }
    : undefined;
}

/** End of the name that begins with the noun: behind its complements and its name in quotation marks, before a date. */
export function nameEnd(view: View, word: EventWord, limit: number): number {
  const end = readNounPhrase(view.text, word.start, limit, { joining })?.end ?? word.end;
  const date = view
    .within(view.mentions.dates, { start: word.end, end: end + 40 })
    .find(({ start }) => start < end);
  if (!date)
    return end + betweenStages(view.slice(word.start, end), view.slice(end, Math.min(limit, end + 40)));
  return (
    word.end +
    view.slice(word.end, date.start).replace(/(?<![\s,:–-])[\s,:–-]+(?:(?:der|des|zum|zur)\s*)?$/u, "").length
  );
}

/** The length of the second of two stages: "(Fachtag Übergang Kita) – Schule". */
function betweenStages(name: string, behind: string): number {
  return /Übergang\s\p{Lu}[\p{L}-]+$/u.test(name)
    ? (/^\s?[–/-]\s?\p{Lu}[\p{L}-]+/u.exec(behind)?.[0].length ?? 0)
    : 0;
}

/** The name in the nominative singular: "19. Bildungskonferenz", "Netzwerktreffen der Bildungsbüros". */
export function nameOf(text: string, word: EventWord, end: number): string {
  const lead = text.slice(word.lead, word.start).replace(/\s+/gu, " ");
  const complement = phraseText(text, { start: word.end, end });
  return `${nominative(lead, word.head)}${word.lemma}${complement ? ` ${complement}` : ""}`;
}

/**
 * Spelled ordinals and adjectives in the nominative: "siebten Bildungskonferenz" gives "siebte Bildungskonferenz".
 * Adjectives of place names ("Musterstädter") do not change.
 */
function nominative(lead: string, head: string): string {
  const ending = /(?:konferenz|tagung|messe|woche|ung|werkstatt|klausur|diskussion|börse)$/u.test(head)
    ? "e"
    : /(?:forum|symposium|kolloquium|seminar|treffen|gespräch|webinar|barcamp|hearing)$/u.test(head)
      ? "es"
      : "er";
  return lead.replace(/(\p{L}{2,})(?:en|em|er|es|e)(?=\s)/gu, (word, stem: string) =>
    /^(?:first|second|third|\p{Lu}\p{L}*er)$/u.test(word) ? word : stem + ending,
  );
}

/** Whether a name in quotation marks belongs to the name. */
export function isNamed(text: string, word: Span, end: number): boolean {
  return /[„»“"]/u.test(text.slice(word.end, end));
}
