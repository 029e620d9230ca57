import type { Span } from "../../tree/nodes.js";
import type { Block } from "../blocks.js";
import type { AddressMention } from "../contacts.js";
import { findFirst, matchesOf } from "../find-all.js";
import type { PlainView } from "../mentions.js";
import { placeNameLength } from "./cities.js";
import { findOverlap } from "./find-overlap.js";
import { streetAtEndOf, streetIn } from "./streets.js";

const postalCode =
  /(?<![\p{L}\p{N}.,:/+*#§_-]|Nr\. )(?:(?:D|DE)\s?[-–‐‑]\s?)?(?<code>(?:0[1-9]|[1-9]\d)\d{3})(?<gap>[ \u00a0\u202f\t\n]{0,2})(?=\p{Lu})/gu;
/** Words in front of a number that say that it is a quantity. */
const quantity =
  /(?:^|[^\p{L}])(?:rund|ca\.|circa|etwa|über|knapp|fast|insgesamt|mehr als|weniger als|von|auf|gut|mindestens|about|over|around|some|nearly|almost)\s*$/iu;
const addressLabel =
  /(?:anschrift|adresse|address|sitz|standort|kontakt|contact|impressum|postfach|plz|wohnort|hausanschrift)/iu;
/** The same at the end of the words in front: "Besucheradresse: ", "Anschrift ". */
const labelBefore =
  /(?:anschrift|adresse|address|sitz|standort|kontakt|hier finden sie uns|so finden sie uns)\p{L}{0,20}\s{0,9}:?\s*$/iu;
const labelled = /(?:anschrift|adresse|(?<!\p{L})address)\p{L}{0,20}\s{0,9}:\s*/iu;
/** How far back from the postal code the street may stand, in characters and in pieces between commas and lines. */
const longestReach = 240;
const mostPieces = 5;

/**
 * Finds postal addresses: a postal code with a place, and the street or post office box before it, over several lines
 * and past units or rooms in between; without a street where the words around are contact details; a street alone
 * after a label such as "Besucheradresse:".
 */
export function findAddresses(view: PlainView): AddressMention[] {
  const addresses: AddressMention[] = [];
  let free = 0;
  for (const match of matchesOf(view.text, postalCode)) {
    const { code, gap } = match.groups as { code: string; gap: string };
    const start = match.index;
    const cityStart = start + match[0].length;
    const block = view.blockAt(start);
    const cityBlock = view.blockAt(cityStart);
    if (!block || !cityBlock || gap === "\n\n" || start < free) continue;
    const length = placeNameLength(view.slice(cityStart, Math.min(cityBlock.end, cityStart + 80)));
    if (length === 0 || quantity.test(view.slice(Math.max(block.start, start - 20), start))) continue;
    const end = cityStart + length;
    const from = Math.max(free, reachBack(view, block, start));
    const street = streetBefore(view.text, from, start);
    if (!street && (gap === "" || !standsInContact(view, block, start, end))) continue;
    const city = view.slice(cityStart, end).replace(/\s+/gu, " ");
    addresses.push({
      start: street?.start ?? start,
      end,
      value: { ...(street ? { street: written(view.text, street) } : {}), postalCode: code, city },
      parts:
        street && /^[\s,]*$/u.test(view.slice(street.end, start))
          ? [{ start: street.start, end }]
          : [...(street ? [street] : []), { start, end }],
    });
    free = end;
  }
  return [...addresses, ...labelledStreets(view, addresses)].sort((a, b) => a.start - b.start);
}

/** How far back an address that ends at `start` may reach: its block, and short blocks directly before it. */
function reachBack(view: PlainView, block: Block, start: number): number {
  let from = block.start;
  let before = view.blocks[block.index - 1];
  for (let i = 0; i < 3 && before && before.layer === block.layer && before.end - before.start <= 100; i++) {
    from = before.start;
    before = view.blocks[before.index - 1];
  }
  return Math.max(from, start - longestReach);
}

/** The street nearest before a postal code. */
function streetBefore(text: string, from: number, to: number): Span | undefined {
  let end = to;
  for (let piece = 0; piece < mostPieces && end > from; piece++) {
    const start = pieceStart(text, from, end);
    // "in 04916 …", "- 04916": what joins the two
    const words = text.slice(start, end).replace(/(?:\s(?:in|•|·|[-–])|[(\s])+$/u, "");
    const street = streetAtEndOf(words, piece <= 1 || words.trim() === "");
    if (street) return { start: start + street.start, end: start + street.end };
    // words that begin another statement end the address
    if (/[.!?]\s|:\s*$/u.test(words.replace(/(?:str|nr|st|dr|prof)\./giu, ""))) return undefined;
    end = start;
    while (end > from && /[\s,;|·•–-]/u.test(text[end - 1]!)) end--;
  }
  return undefined;
}

/** Where the piece that ends at `end` starts: after a comma, line feed, tab, bar, bullet or a dash between spaces. */
function pieceStart(text: string, from: number, end: number): number {
  for (let at = end - 1; at >= from; at--) {
    const character = text[at]!;
    if (/[\n\t,;|·•:]/u.test(character)) return at + 1;
    if (
      /[-–]/u.test(character) &&
      text[at - 1] === " " &&
      text[at + 1] === " " &&
      !/\d/u.test(text[at + 2] ?? "")
    )
      return at + 1;
  }
  return from;
}

/** Whether a postal code and place without a street are given as an address. */
function standsInContact(view: PlainView, block: Block, start: number, end: number): boolean {
  if (block.role === "address") return true;
  const labels = [block.cell?.rowLabel, block.cell?.columnLabel, block.list?.leadIn];
  if (labels.some((label) => label && label.text.length < 60 && addressLabel.test(label.text))) return true;
  if (labelBefore.test(view.slice(Math.max(block.start, start - 60), start))) return true;
  const rest = view.slice(start, block.end);
  if (
    !/^[^\n]*(?:\n|$)/u
      .exec(rest)![0]
      .slice(end - start)
      .match(/^\s*(?:[,;|.]|$)/u)
  )
    return false;
  const alone = start === block.start || view.text[start - 1] === "\n";
  if (!alone) return false;
  // a line of its own, in a block that holds more than it, or under a heading for contacts
  return (
    start > block.start ||
    /\n/u.test(rest) ||
    block.headings.some((heading) => addressLabel.test(heading.text))
  );
}

/** Streets without a postal code, after a label that announces an address. */
function labelledStreets(view: PlainView, addresses: readonly AddressMention[]): AddressMention[] {
  return view.body.flatMap((block) => {
    const label = findFirst(block.text, labelled);
    const from = label ? label.index + label[0].length : labelOf(block) ? 0 : -1;
    if (from < 0) return [];
    const street = streetIn(block.text.slice(from, from + 160).split("\n\n")[0]!);
    if (!street) return [];
    const span = { start: block.start + from + street.start, end: block.start + from + street.end };
    if (findOverlap(addresses, span)) return [];
    return [{ ...span, value: { street: written(view.text, span) }, parts: [span] }];
  });
}

function labelOf(block: Block): boolean {
  const label = block.cell?.rowLabel ?? block.cell?.columnLabel;
  return label !== undefined && /(?:anschrift|adresse|address)/iu.test(label.text);
}

function written(text: string, { start, end }: Span): string {
  return text.slice(start, end).replace(/\s+/gu, " ").trim();
}
