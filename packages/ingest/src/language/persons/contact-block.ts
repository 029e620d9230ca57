import type { Span } from "../../tree/nodes.js";
import type { Block } from "../blocks.js";
import type { OrganisationMention } from "../organisations.js";
import { findOverlapping } from "../overlap.js";
import type { PersonMention } from "../persons.js";
import { announcementOf } from "../sections.js";
import type { View } from "../view.js";
import { readBlockAbove, readHeading } from "./above.js";
import {
  type Affiliation,
  isField,
  type Part,
  phraseEnd,
  readAffiliation,
  startsOrganisation,
} from "./affiliation.js";
import {
  isContact,
  isLineEnd,
  isListLike,
  lineStartBefore,
  linesAfter,
  longestLine,
  startsLine,
} from "./lines.js";
import { roleLengthAt } from "./roles.js";
import { groupAround } from "./shared-role.js";
import { namesField } from "./work-fields.js";

/** A function or field of work in the line after a name that stands alone, an organisation in the lines after it. */
export function readNextLines(view: View, block: Block, mention: PersonMention): Affiliation | undefined {
  if (block.cell) return undefined;
  // "Anna Meier und Uwe Kunze" as a heading
  const group = block.kind === "heading" ? groupAround(view, block, mention.whole) : [];
  const whole = { start: (group[0] ?? mention.whole).start, end: (group.at(-1) ?? mention.whole).end };
  if (!startsLine(view, block, whole)) return undefined;
  // "Anna Meier (in Elternzeit)": the line ends behind the bracket
  const bracket = /^\s?\([^()\n]{1,80}\)/u.exec(view.slice(whole.end, Math.min(block.end, whole.end + 90)));
  const nameEnd = whole.end + (bracket?.[0].length ?? 0);
  if (!isLineEnd(view, block, { start: whole.start, end: nameEnd })) return undefined;
  const lines = linesAfter(view, block, nameEnd);
  let role: Part | undefined;
  let organisation: Part | undefined;
  // under a heading that is the function the line after the name lists the tasks
  const titled = hasFunctionAbove(view, block, mention);
  for (const [index, line] of lines.entries()) {
    const persons = view.within(view.mentions.persons, line);
    if (persons.length) {
      // the next person of a list of names with functions; what comes after the last may hold for all
      if (index === 0) return undefined;
      if (!role) break;
      continue;
    }
    if (!role && !organisation && !titled && index === 0 && isFieldLine(view, block, line)) {
      role = { ...line, text: view.slice(line.start, line.end).replace(/\s+/gu, " ") };
      continue;
    }
    const end = phraseEnd(view, line.start, line.end, true);
    if (end <= line.start) break;
    const text = view.slice(line.start, end);
    if (!role && !organisation && roleLengthAt(text) > 0) {
      ({ role, organisation } = readAffiliation(view, { start: line.start, end }, false));
      if (organisation) break;
    } else if (
      startsOrganisation(view, line.start, text) &&
      isFreeAfter(view, end, line.end) &&
      text.length < 100
    ) {
      organisation = readAffiliation(view, { start: line.start, end }, false).organisation;
      // "Fachdienst Jugend – Bildungsplanung"
      const work = { start: end + 3, end: line.end };
      const field = /^ [–-] \p{Lu}/u.test(view.slice(end, end + 4)) ? view.slice(work.start, work.end) : "";
      if (!role && field && !titled && namesField(field)) role = { ...work, text: field };
      if (organisation) break;
    } else if (
      !role &&
      !titled &&
      index === 0 &&
      isWorkLine(view, block, { start: line.start, end }, line.end)
    ) {
      role = { start: line.start, end, text };
    } else if (!(index > 0 && roleLengthAt(text) > 0) && !isProjectLine(view, block, line, end, role)) break;
  }
  return { ...(role ? { role } : {}), ...(organisation ? { organisation } : {}) };
}

function hasFunctionAbove(view: View, block: Block, mention: PersonMention): boolean {
  return (readHeading(view, block, mention) ?? readBlockAbove(view, block, mention))?.role !== undefined;
}

/** "Übergang Schule – Beruf", "Kita | Grundschule": a line of several nouns on the card of a person, with signs between. */
export function isFieldLine(view: View, block: Block, line: Span): boolean {
  const text = view.slice(line.start, line.end);
  const parts = text.split(/\s[-–—|/•·&+]\s/u);
  return (
    parts.length > 1 &&
    text.length <= 80 &&
    !/[\d@]|[.!?:]$/u.test(text) &&
    parts.every((part) => isField(part) && roleLengthAt(part) === 0) &&
    (announcementOf(block)?.kind === "person" || parts.some((part) => namesField(part))) &&
    view.within(view.mentions.organisations, line).length === 0 &&
    view.within(view.mentions.persons, line).length === 0 &&
    (isListLike(block) || isContact(view, block))
  );
}

/** "Bildungsmonitoring" as a line of its own between a name and its contact details. */
function isWorkLine(view: View, block: Block, span: Span, lineEnd: number): boolean {
  const text = view.slice(span.start, span.end);
  return (
    text.length <= 70 &&
    view.slice(span.end, lineEnd).trim() === "" &&
    !/\d|[.!?]$/u.test(text) &&
    namesField(text) &&
    isField(text) &&
    isContact(view, block)
  );
}

/** A short line of words between the function and the organisation: the name of a project. */
function isProjectLine(view: View, block: Block, line: Span, end: number, role: Part | undefined): boolean {
  return role !== undefined && end === line.end && end - line.start < 60 && isContactDetails(view, block);
}

function isContactDetails(view: View, { start, end }: Span): boolean {
  const { phones, emails } = view.mentions.contacts;
  return (
    view.within(phones, { start, end: end + 200 }).length +
      view.within(emails, { start, end: end + 200 }).length >
    0
  );
}

/** Whether nothing but contact details or a bracket follows in the line. */
function isFreeAfter(view: View, at: number, end: number): boolean {
  const { urls, emails, phones } = view.mentions.contacts;
  return (
    /^\s*(?:$|[|,(]|Tel|E-?Mail|[–-] \p{Lu}[\p{L}-]+$)/u.test(view.slice(at, end)) ||
    [
      ...view.within(urls, { start: at, end }),
      ...view.within(emails, { start: at, end }),
      ...view.within(phones, { start: at, end }),
    ].length > 0
  );
}

/** How many blocks with persons and their contact details are passed on the way to the unit over them. */
const mostColleagues = 6;

/** The unit named in the line above a name that has its address or number below: "Stabsstelle Bildung / Anna Meier / Tel.". */
export function readUnitAbove(view: View, block: Block, { whole }: PersonMention): Affiliation | undefined {
  if (block.cell || block.list || block.kind === "heading" || !startsLine(view, block, whole))
    return undefined;
  if (!isContactDetails(view, { start: whole.start, end: Math.min(block.end, whole.end + longestLine) }))
    return undefined;
  const lineStart = lineStartBefore(view, block, whole.start);
  if (lineStart > block.start) {
    const from = Math.max(block.start, lineStart - longestLine);
    const lines = view.slice(from, lineStart - 1).split("\n");
    let end = lineStart - 1;
    for (const line of lines.reverse().slice(0, 3)) {
      const start = end - line.length;
      // the address may stand between the unit and the name
      if (view.within(view.mentions.contacts.addresses, { start, end }).some((one) => one.start === start)) {
        end = start - 1;
        continue;
      }
      const organisation = unitIn(view, { start, end });
      if (organisation) {
        // the office, and below it the unit that it belongs to: the office is where somebody works
        const office = view
          .within(view.mentions.organisations, { start: from, end: start })
          .find((one) => one.type === "office" && isOverUnit(view, one, organisation));
        return office
          ? { organisation: { start: office.start, end: office.end, text: office.name } }
          : { organisation };
      }
      // the function may stand between the unit and the name
      if (roleLengthAt(line.trimStart()) === 0) return undefined;
      end = start - 1;
    }
    return undefined;
  }
  return unitInBlocksAbove(view, block);
}

function unitInBlocksAbove(view: View, block: Block): Affiliation | undefined {
  const { persons, organisations, contacts } = view.mentions;
  for (let i = 1; i <= mostColleagues; i++) {
    const above = view.blocks[block.index - i];
    if (!above || above.layer !== block.layer || above.cell || above.end - above.start > 300)
      return undefined;
    const colleague = view.within(persons, above).length > 0;
    if (colleague && isContactDetails(view, { start: above.start, end: above.end - 200 })) continue;
    if (colleague) return undefined;
    const label =
      /^(?:Kontakt|Contact|Ansprechpartner\p{L}*|Anschrift|Adresse)\s?(?:und [\p{L} ]{4,20})?:\s/u.exec(
        above.text,
      );
    if (label || view.within(contacts.addresses, above).length) {
      const start = above.start + (label?.[0].length ?? 0);
      const all = view.within(organisations, above);
      const first = all.find((other) => other.start === start && other.type !== "body");
      // "Landratsamt Nordtal", and in the line below it the office
      const named =
        first && first.type === "unit" ? (all.find((one) => isNextLine(view, first, one)) ?? first) : first;
      return named ? { organisation: { start: named.start, end: named.end, text: named.name } } : undefined;
    }
    const organisation = i <= 2 && !above.text.includes("\n") ? unitIn(view, above) : undefined;
    return organisation ? { organisation } : undefined;
  }
  return undefined;
}

/** Whether an office begins the line right above that of another unit. */
function isOverUnit(view: View, office: Span, unit: Part): boolean {
  return (
    /(?:^|\n) *$/u.test(view.slice(Math.max(0, office.start - 4), office.start)) &&
    /^(?: (?:des|der) [^\n,]{3,40})? *\n *$/u.test(
      view.slice(office.end, Math.max(office.end, unit.start)),
    ) &&
    findOverlapping(view.mentions.organisations, unit)?.type !== "office"
  );
}

/** Whether an office has the line right below another unit to itself. */
function isNextLine(view: View, unit: Span, office: OrganisationMention): boolean {
  return (
    office.type === "office" &&
    /^(?: \p{Lu}[^\n,]{2,40})?\n *$/u.test(view.slice(unit.end, Math.max(unit.end, office.start))) &&
    /^ *(?:\n|$)/u.test(view.slice(office.end, office.end + 3))
  );
}

/** The organisation that a line consists of; the last where several stand in it, from the whole to its part. */
function unitIn(view: View, line: Span): Part | undefined {
  const written = view.slice(line.start, line.end);
  const start = line.start + (written.length - written.trimStart().length);
  const text = written.trim();
  if (text.length < 3 || text.length > 100 || view.within(view.mentions.persons, line).length)
    return undefined;
  if (
    !startsOrganisation(view, start, text) ||
    phraseEnd(view, start, start + text.length, true) < start + text.length
  )
    return undefined;
  const comma = text.lastIndexOf(", ");
  const last = text.slice(comma + 2);
  const at = start + comma + 2;
  if (comma > 0 && !/\s(?:und|sowie|&)\s/u.test(last) && startsOrganisation(view, at, last)) {
    const { organisation } = readAffiliation(view, { start: at, end: at + last.length }, false);
    if (organisation) return organisation;
  }
  return readAffiliation(view, { start, end: start + text.length }, false).organisation;
}
