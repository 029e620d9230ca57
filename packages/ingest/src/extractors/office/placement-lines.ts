import type { OrganisationMention } from "../../language/organisations.js";
import { findOverlapping, indexOfOverlapping } from "../../language/overlap.js";
import type { View } from "../../language/view.js";
import type { Span } from "../../tree/nodes.js";
import type { Found } from "./since.js";

/** A unit whose German name the bracket behind it tells. */
export const isEnglish = /^Department|(?:Department|Division)$/u;
const bracket = /^["“”]? \((?<inside>\p{Lu}[\p{L}\d :,&.–-]{3,70})\)/u;

/** "Bildungsbüro (Fachbereich 2: Bildung, Jugend)": a unit that the bracket spells out. */
export function inBracket(view: View, mention: OrganisationMention): Found<string> | undefined {
  const inside = bracket.exec(view.slice(mention.end, mention.end + 80))?.groups?.inside;
  if (inside === undefined || isEnglish.test(mention.name)) return undefined;
  const start = view.text.indexOf("(", mention.end) + 1;
  const unit = findOverlapping(view.mentions.organisations, { start, end: start + 1 });
  const further = view.within<Span>(view.mentions.persons, { start, end: start + inside.length });
  return unit?.type === "unit" && unit.start === start && further.length === 0
    ? { value: inside, start, end: start + inside.length }
    : undefined;
}

/** In the lines of an address, the unit in the line above: "Amt für Bildung", "Abteilung Bildungsmanagement". */
export function inLineAbove(view: View, mention: OrganisationMention): Found<string> | undefined {
  const { organisations } = view.mentions;
  const above = organisations[indexOfOverlapping(organisations, mention) - 1];
  if (above?.type !== "unit" || !(isPart.test(mention.name) || wholes.test(above.name))) return undefined;
  const isLine =
    /^ *(?:\(\d{1,3}(?:\.\d{1,2})?\) *)?\n *$/u.test(view.slice(above.end, mention.start)) &&
    /(?:^|\n) *$/u.test(view.slice(Math.max(0, above.start - 4), above.start)) &&
    /^ *(?:\n|$)/u.test(view.slice(mention.end, mention.end + 4));
  return isLine ? { value: above.name, start: above.start, end: above.end } : undefined;
}

/** "Amt für Bildung und Kultur", and one level below it the heading "Bildungsbüro". */
export function inHeadingAbove(view: View, mention: OrganisationMention): Found<string> | undefined {
  const block = view.blockAt(mention.start);
  const above =
    block?.kind === "heading" && block.start === mention.start ? block.headings.at(-1) : undefined;
  const unit = above && findOverlapping(view.mentions.organisations, above);
  return unit?.type === "unit" && unit.start === above?.start && unit.end === above.end
    ? { value: unit.name, start: unit.start, end: unit.end }
    : undefined;
}

/** "Koordinierungsstelle Bildung, Amt für Schulen und Kultur", by itself in a cell or line. */
export function inApposition(view: View, mention: OrganisationMention): Found<string> | undefined {
  const block = view.blockAt(mention.start);
  if (!block) return undefined;
  const unit = view
    .within(view.mentions.organisations, { start: mention.end, end: Math.min(block.end, mention.end + 120) })
    .find(({ type }) => type === "unit");
  if (!unit || !/^(?:,| [–-]| \|) ?$/u.test(view.slice(mention.end, unit.start))) return undefined;
  const before = view.slice(Math.max(block.start, mention.start - 2), mention.start);
  const beginsLine = before === "" || /(?:\n|: ?)$/u.test(before);
  const endsLine = /^ *(?:\n|$)/u.test(view.slice(unit.end, Math.min(block.end, unit.end + 4)));
  const isWhole = isPart.test(mention.name) && wholes.test(unit.name) && !isPart.test(unit.name);
  return (beginsLine || isWhole) && endsLine
    ? { value: unit.name, start: unit.start, end: unit.end }
    : undefined;
}

const wholes =
  /(?:[Aa]mt|[Dd]ezernat|[Ff]achbereich|[Gg]eschäftsbereich|[Aa]bteilung|[Rr]eferat|Fachgruppe)(?!\p{Ll})/u;

/** "Rathaus, Abteilung Bildung und Kultur, Stabsstelle Bildungsmanagement" at the end of its line: from the whole to its part. */
export function behindUnit(view: View, mention: OrganisationMention): Found<string> | undefined {
  const { organisations } = view.mentions;
  const unit = organisations[indexOfOverlapping(organisations, mention) - 1];
  if (
    unit?.type !== "unit" ||
    !wholes.test(unit.name) ||
    !/^(?:,| [–›»>/|-]) $/u.test(view.slice(unit.end, mention.start))
  )
    return undefined;
  const endsLine = /^ *(?:,|\n|$|\.(?:\s|$)|[·•|–] )/u.test(view.slice(mention.end, mention.end + 4));
  return endsLine ? { value: unit.name, start: unit.start, end: unit.end } : undefined;
}

/** Lines of an address: the office, and below it "Landkreis X, Amt für Schulen". */
export function inLineBelow(view: View, mention: OrganisationMention): Found<string> | undefined {
  const block = view.blockAt(mention.start);
  const next = block?.kind === "heading" ? view.blocks[block.index + 1] : undefined;
  const [seat] = next
    ? view.within(view.mentions.organisations, { start: next.start, end: next.start + 12 })
    : [];
  // "Bildungsbüro", and in the line below that heading "im Geschäftsbereich Schulen"
  if (block && next && seat?.type === "unit" && block.text.endsWith(view.slice(mention.start, mention.end)))
    if (/^(?:im|in der|beim|bei der|am) $/u.test(view.slice(next.start, seat.start)))
      if (/^\.?(?:\n|$)/u.test(view.slice(seat.end, Math.min(next.end, seat.end + 2))))
        return { value: seat.name, start: seat.start, end: seat.end };
  if (!block || !/(?:^|\n) *$/u.test(view.slice(Math.max(block.start, mention.start - 4), mention.start)))
    return undefined;
  const unit = view
    .within(view.mentions.organisations, { start: mention.end, end: Math.min(block.end, mention.end + 140) })
    .find(({ type }) => type === "unit");
  if (!unit || !wholes.test(unit.name) || isPart.test(unit.name)) return undefined;
  const between = view.slice(mention.end, unit.start);
  const endsLine = /^ *(?:\n|$)/u.test(view.slice(unit.end, Math.min(block.end, unit.end + 4)));
  return endsLine &&
    /^(?: (?:des|der) [^\n,]{3,40})? *\n(?:(?:Landkreis|Kreis|Stadt|Landratsamt) [^\n,]{3,40}, )?$/u.test(
      between,
    )
    ? { value: unit.name, start: unit.start, end: unit.end }
    : undefined;
}

const isPart = /^(?:Abteilung|Fachabteilung|Sachgebiet|Fachgebiet|Fachdienst|Team)(?!\p{L})/u;
