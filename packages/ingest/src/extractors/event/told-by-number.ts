import type { Block } from "../../language/blocks.js";
import type { EventWord } from "../../language/event-words.js";
import { matchesOf } from "../../language/find-all.js";
import { parseOrdinalWord } from "../../language/numbers.js";
import { findPlace } from "../../language/places.js";
import type { View } from "../../language/view.js";
import type { Span } from "../../tree/nodes.js";
import { type FoundEvent, isUsableDate } from "./found.js";

/** How far behind the noun its number is told, in UTF-16 code units. */
const reach = 420;
/** "die zweite fand", "Zur ersten kamen": an ordinal without a noun. */
const pronoun =
  /(?<!\p{L})(?:[Zz]u[rm]|[Dd]ie|[Dd]er|[Dd]as|[Bb]ei der|[Bb]eim|[Aa]uf der|[Aa]n der) (?<ordinal>erste|zweite|dritte|vierte|fünfte|sechste)[nrs]?(?= (?:am|im|fand|findet|folgte|kam|kamen|gab|war|wurde|soll|ist|nahmen|lud|tagte|widmete|stand)(?!\p{L}))/gu;
const theme =
  /(?<!\p{L})(?:widmete|drehte|befasste|beschäftigte) sich [^.;„“"]{0,24}["„“»](?<words>[^“”"«»„\n]{3,120})["“”«]/u;

/** "zwei Bildungskonferenzen. Zur ersten kamen am 3. Mai …, die zweite fand am 4. Juni … statt": each by its number. */
export function readToldByNumber(view: View, block: Block, scope: Span, word: EventWord): FoundEvent[] {
  if (!word.plural) return [];
  const limit = Math.min(block.end, scope.end + reach);
  const words = view.slice(word.end, limit);
  const matches = matchesOf(words, pronoun);
  return matches.flatMap((match, at): FoundEvent[] => {
    const ordinal = parseOrdinalWord(match.groups!.ordinal!.toLowerCase());
    const start = word.end + match.index;
    const stop = matches[at + 1] ? word.end + matches[at + 1]!.index : limit;
    const sentence = view.sentenceAt(start);
    const part = { start, end: Math.min(stop, sentence?.end ?? stop) };
    const date = view
      .within(view.mentions.dates, part)
      .find((one) => isUsableDate(one) && one.precision === "day");
    if (ordinal === undefined || !date) return [];
    const place = findPlace(view, part, [date]) ?? placeOfGuests(view, part);
    const said = theme.exec(view.slice(part.start, part.end));
    const motto = said?.groups?.words;
    const mottoStart = said && motto !== undefined ? part.start + said.index + said[0].indexOf(motto) : 0;
    return [
      {
        name: word.lemma,
        span: { start: word.start, end: word.end },
        head: word.head,
        lemma: word.lemma,
        ordinal,
        date,
        ...(place ? { place } : {}),
        ...(motto === undefined
          ? {}
          : { motto: { text: motto, span: { start: mottoStart, end: mottoStart + motto.length } } }),
        more: [{ start, end: start + match[0].length }],
        confidence: 0.75,
        rule: "told-by-number",
      },
    ];
  });
}

/** "kamen rund 180 Gäste ins Bürgerhaus": where people come to. */
function placeOfGuests(view: View, part: Span): (Span & { readonly text: string }) | undefined {
  const match =
    /(?<!\p{L})(?:Gäste|Teilnehmende|Teilnehmer|Personen|Menschen|Besucher|Interessierte) (?:ins|in die|in das|in den) (?<name>\p{Lu}[\p{L}-]+(?: \p{Lu}[\p{L}-]+){0,2})/u.exec(
      view.slice(part.start, part.end),
    );
  const text = match?.groups?.name;
  if (!match || text === undefined) return undefined;
  const start = part.start + match.index + match[0].length - text.length;
  return { start, end: start + text.length, text };
}
