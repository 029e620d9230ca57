import type { Span } from "../../tree/nodes.js";
import type { Block } from "../blocks.js";
import type { PersonMention } from "../persons.js";
import type { View } from "../view.js";
import { type Affiliation, isField, readAffiliation, startsOrganisation } from "./affiliation.js";
import { isLineEnd, lineStartBefore, longestLine, startsLine, withoutColon } from "./lines.js";
import { personLabel, roleLengthAt } from "./roles.js";
import { namesField } from "./work-fields.js";

/** Short blocks over a name that name no field of work. */
const noField =
  /kontakt|contact|anmeldung|information|frage|ansprech|impressum|redaktion|weitere|team|über uns|hinweis|download|material|link|adresse|anschrift|presse|anfahrt|öffnungszeit|sprechzeit|newsletter|termin|mehr|herausgeber|zurück|veranstalt/iu;

/** A block with nothing but a function or field of work right above that of a name with its contact details. */
export function readBlockAbove(view: View, block: Block, { whole }: PersonMention): Affiliation | undefined {
  const above = view.blocks[block.index - 1];
  if (
    block.cell ||
    block.list ||
    block.kind === "heading" ||
    !above ||
    above.layer !== block.layer ||
    above.cell
  )
    return undefined;
  if (
    above.text.length > 60 ||
    above.depth === 1 ||
    above.text.includes("\n") ||
    view.slice(block.start, whole.start).trim().length > 5
  )
    return undefined;
  if (!startsLine(view, block, whole) || view.within(view.mentions.persons, above).length > 0)
    return undefined;
  const kind = personLabel(above.text);
  const reached =
    view.within(view.mentions.contacts.phones, block).length +
      view.within(view.mentions.contacts.emails, block).length >
    0;
  const field =
    kind === "field" &&
    reached &&
    !noField.test(above.text) &&
    !startsOrganisation(view, above.start, above.text);
  return kind === "role" || field ? readAffiliation(view, withoutColon(view, above), field) : undefined;
}

/** A line with nothing but a function right above the name. */
export function readLineAbove(view: View, block: Block, { whole }: PersonMention): Affiliation | undefined {
  if (block.cell || !startsLine(view, block, whole)) return undefined;
  // "Anna Meier (Mo–Mi)": the line ends behind the bracket
  const bracket = /^ \([^()\n]{1,40}\)/u.exec(
    view.slice(whole.end, Math.min(block.end, whole.end + 50)),
  )?.[0];
  const nameEnd = whole.end + (bracket?.length ?? 0);
  if (!isLineEnd(view, block, { start: whole.start, end: nameEnd })) return undefined;
  const lineStart = lineStartBefore(view, block, whole.start);
  const from = Math.max(block.start, lineStart - longestLine);
  const above = view.slice(from, lineStart).trimEnd();
  if (above === "") return undefined;
  const start = from + above.lastIndexOf("\n") + 1;
  const line = { start, end: from + above.length };
  if (view.within(view.mentions.persons, { start: Math.max(block.start, start - 80), end: line.end }).length)
    return undefined;
  const words = view.slice(line.start, line.end);
  if (roleLengthAt(words) > 0) return readAffiliation(view, withoutColon(view, line), false);
  return isFieldOverName(view, block, line, nameEnd)
    ? { role: { ...line, text: words.replace(/\s+/gu, " ") } }
    : undefined;
}

/** "Bildungsmonitoring" as the first line of a card: a field of work over the name, how to reach it below. */
function isFieldOverName(view: View, block: Block, line: Span, nameEnd: number): boolean {
  const words = view.slice(line.start, line.end);
  if (line.start !== block.start || words.length > 60 || /[\d@:.!?]/u.test(words)) return false;
  if (personLabel(words) !== "field" || !namesField(words) || !isField(words) || noField.test(words))
    return false;
  const below = { start: nameEnd, end: Math.min(block.end, nameEnd + 60) };
  const { phones, emails } = view.mentions.contacts;
  return (
    view.within(phones, below).length + view.within(emails, below).length > 0 &&
    view.within(view.mentions.organisations, line).length === 0
  );
}

/** A heading or lead-in that is a function: "Leitung". */
export function readHeading(view: View, block: Block, { whole }: PersonMention): Affiliation | undefined {
  if (block.cell || !startsLine(view, block, whole) || whole.start !== block.start) return undefined;
  const above = block.list?.leadIn ?? block.headings.at(-1) ?? undefined;
  if (!above || above === block || view.within(view.mentions.persons, above).length || above.text.length > 80)
    return undefined;
  // under running text or the lines of the name's own block the heading is that of the page, not of the person
  const counts = countRunningTexts(view.blocks);
  if (counts[block.index]! > counts[above.index + 1]!) return undefined;
  return personLabel(above.text) === "role" && roleLengthAt(above.text) > 0
    ? readAffiliation(view, withoutColon(view, above), false)
    : undefined;
}

const known = new WeakMap<readonly Block[], Uint32Array>();

/** How many of the blocks before each one are running text; counted once for a document. */
function countRunningTexts(blocks: readonly Block[]): Uint32Array {
  let counts = known.get(blocks);
  if (!counts) {
    counts = new Uint32Array(blocks.length + 1);
    for (const [index, block] of blocks.entries())
      counts[index + 1] = counts[index]! + (isRunningText(block) ? 1 : 0);
    known.set(blocks, counts);
  }
  return counts;
}

function isRunningText({ kind, text }: Block): boolean {
  return kind !== "cell" && (text.length > 200 || /\p{Ll}{3}[.!?]\s\p{Lu}/u.test(text));
}

/** "3. Agentur für Arbeit Anna Meier" in a line of a list of members: whom the person stands for. */
export function readOrganisationBefore(
  view: View,
  block: Block,
  { whole }: PersonMention,
): Affiliation | undefined {
  const start = lineStartBefore(view, block, whole.start);
  const organisation = view.within(view.mentions.organisations, { start, end: whole.start }).at(-1);
  if (organisation && isNamedBehind(view, block, { start, end: organisation.start }, whole, organisation.end))
    return { organisation: { start: organisation.start, end: organisation.end, text: organisation.name } };
  if (!isLineEnd(view, block, whole)) return undefined;
  if (!organisation || view.slice(organisation.end, whole.start) !== " ") return undefined;
  return /^\s*(?:\d{1,2}[.)]|[•·*–-])?\s*$/u.test(view.slice(start, organisation.start))
    ? { organisation: { start: organisation.start, end: organisation.end, text: organisation.name } }
    : undefined;
}

/** "Bearbeitung: Fachdienst Schulen, Frau Meier (Tel. …)": one unit, one person, and no more than how to reach her. */
function isNamedBehind(view: View, block: Block, before: Span, whole: Span, end: number): boolean {
  return (
    /^(?:, | [·|] )(?:Herrn? |Frau |Hr\. |Fr\. )?$/u.test(view.slice(end, whole.start)) &&
    /^\s*(?:\p{Lu}[\p{L} /*:-]{2,40}:\s+)?(?:\p{Lu}[^:.!?·\n]{3,50}(?:,| ·) )?$/u.test(
      view.slice(before.start, before.end),
    ) &&
    (/^(?:\s*$|\s?[(\n]|(?:,| ·) (?:Tel|Telefon|Fon|Durchwahl|E-?Mail|\d))/u.test(
      view.slice(whole.end, Math.min(block.end, whole.end + 12)),
    ) ||
      view
        .within(view.mentions.contacts.addresses, { start: whole.end, end: whole.end + 8 })
        .some(({ start }) => start - whole.end <= 3))
  );
}
