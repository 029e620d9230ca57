import type { Span } from "../../tree/nodes.js";
import type { Block } from "../blocks.js";
import { findOverlapping } from "../overlap.js";
import type { PersonMention } from "../persons.js";
import type { View } from "../view.js";
import { type Affiliation, phraseEnd, readAffiliation } from "./affiliation.js";
import { endOfAside, isMayor, namesHouse } from "./brackets.js";
import { isFieldLine } from "./contact-block.js";
import { isContact, isListLike, lineStartBefore, startsLine } from "./lines.js";
import { isLinkWord } from "./link-words.js";
import { personRoleLengthAt, roleLengthAt } from "./roles.js";
import { namesField } from "./work-fields.js";

/** ", Leiterin der Agentur X", "– Übergangsmanagement", "/ Bildungsbüro" after the name. */
export function readApposition(view: View, block: Block, mention: PersonMention): Affiliation | undefined {
  const whole = { start: mention.whole.start, end: endOfAside(view, mention.whole.end) };
  const after = view.slice(whole.end, Math.min(block.end, whole.end + 4));
  const joint = /^(?:,\s?|\s[-–—|/•·]\s|:\s(?=\p{Lu}))/u.exec(after);
  if (!joint) return signedBy(view, block, whole);
  const lineStart = startsLine(view, block, whole);
  // what follows a colon is what the person says, unless it is a function
  // "v. l.: Anna Meier, Bildungsmanagement; Uwe Kunze, Bildungsmonitoring"
  const isEntry = /[;:]\s$/u.test(view.slice(Math.max(block.start, whole.start - 2), whole.start));
  const inUnit = joint[0].startsWith(",") && isFieldInUnit(view, block, whole.end + joint[0].length);
  const field = inUnit || ((lineStart || isEntry) && (!joint[0].startsWith(":") || block.kind === "item"));
  const start = whole.end + joint[0].length;
  const dash = /[-–—|/•·:]/u.test(joint[0]);
  if (dash && isLinkWord(view.slice(start, Math.min(block.end, start + 40)))) return undefined;
  const line = { start, end: start + restOfLine(view.slice(start, Math.min(block.end, start + 90))) };
  if (field && dash && isFieldLine(view, block, line))
    return { role: { ...line, text: view.slice(line.start, line.end).replace(/\s+/gu, " ") } };
  // "Anna Meier - Am Markt 3, 12345 Neustadt"
  if (findOverlapping(view.mentions.contacts.addresses, { start, end: start + 1 })) return undefined;
  let end = phraseEnd(view, start, block.end, field);
  if (end <= start) return undefined;
  // ", Bürgermeister Anna Meier": the words lead up to the next person
  const next = view.within(view.mentions.persons, { start: end, end: Math.min(block.end, end + 60) })[0];
  // ", dem Ersten Kreisrat des Kreises X, Uwe Kunze": what an article opens leads up to the name behind the comma
  if (
    next &&
    /^dem\s|^der\s\p{L}+(?:in|igten)\s|^(?:den|die)\s/u.test(view.slice(start, end)) &&
    /^,\s(?:Herrn?\s|Frau\s)?$/u.test(view.slice(end, next.whole.start))
  )
    return undefined;
  // in a list of one person a line, the next line begins with the next
  const opens = lineStart || isSecondOfLine(view, block, whole) || followsRole(view, block, whole);
  const leadsOn = opens
    ? /^(?::\s(?:\p{Lu}[\p{L}.]+\s)?|[^\S\n]*)(?:Herrn?\s|Frau\s)?$/u
    : /^\s*(?:Herrn?\s|Frau\s)?$/u;
  if (next && leadsOn.test(view.slice(end, next.whole.start))) {
    // ", Leiterin der Agentur X, und Bürgermeister": only the last part of them
    const own = /(?:,\s(?:und|sowie|and)\s[^,]*|;[^;]*)$/u.exec(view.slice(start, end))?.index ?? 0;
    if (own === 0) return undefined;
    end = start + own;
  }
  const filled = /^\s*(?:$|[\n\t:(|/•·]|[,;)]|Tel|E-?Mail|\d)/u.test(
    view.slice(end, Math.min(block.end, end + 12)),
  );
  const town = filled ? townOfMayor(view, block, whole, { start, end }) : undefined;
  if (town) return town;
  const affiliation = readAffiliation(
    view,
    { start, end },
    field &&
      filled &&
      (dash ||
        inUnit ||
        isListLike(block) ||
        isContact(view, block) ||
        (isLineOfNames(view, block) && namesField(view.slice(start, end))) ||
        (isEntry && /^\s*(?:;|$)/u.test(view.slice(end, Math.min(block.end, end + 4))))),
  );
  // ", die Dezernentinnen der Stadt und des Kreises, Stadträtin …": they are others
  if (affiliation.role && /^\p{L}+innen(?!\p{L})/u.test(affiliation.role.text)) return undefined;
  // "Moderation: Anna Meier, Radio Nordwind"
  const words = view.slice(start, end);
  if (!affiliation.organisation && filled && !dash && roleLengthAt(words) === 0 && namesHouse(words))
    return { organisation: { start, end, text: words.replace(/\s+/gu, " ") } };
  if (!lineStart && !affiliation.role && affiliation.organisation && !dash) {
    // in a sentence, ", Landkreis X," after a name may be the next item of a list
    return roleOrNamed(view, affiliation, opens);
  }
  return affiliation;
}

/** "Ihre Anna Meier Leiterin der Agentur X": the lines of a signature that the document joins to one. */
function signedBy(view: View, block: Block, whole: Span): Affiliation | undefined {
  const before = view.slice(Math.max(block.start, whole.start - 6), whole.start);
  if (!/(?:Ihre?|gez\.)\s$/u.test(before) && !startsLine(view, block, whole)) return undefined;
  const start = whole.end + 1;
  if (
    view.text[whole.end] !== " " ||
    personRoleLengthAt(view.slice(start, Math.min(block.end, start + 60))) === 0
  )
    return undefined;
  const end = phraseEnd(view, start, block.end, true);
  const next = view.within(view.mentions.persons, { start: end, end: Math.min(block.end, end + 20) })[0];
  return next || /^[ ]\p{Ll}/u.test(view.slice(end, end + 2))
    ? undefined
    : readAffiliation(view, { start, end }, false);
}

const fieldInUnit =
  /^(?<field>\p{Lu}[\p{L}-]{5,}(?: und \p{Lu}?[\p{L}-]{4,})?) (?:im|in der|beim|bei der|am) (?=\p{Lu})/u;

/** ", Bildungsmonitoring im Regionalen Bildungsbüro,": a field of work and the unit where somebody has it. */
function isFieldInUnit(view: View, block: Block, start: number): boolean {
  const match = fieldInUnit.exec(view.slice(start, Math.min(block.end, start + 80)));
  if (!match || !namesField(match.groups!.field!)) return false;
  const at = start + match[0].length;
  const unit = findOverlapping(view.mentions.organisations, { start: at, end: at + 1 });
  return (
    unit?.start === at &&
    unit.type !== "body" &&
    /^(?:[,;)]|\s*$|\n)/u.test(view.slice(unit.end, unit.end + 2))
  );
}

/** "Anna Meier und Uwe Kunze, Stadt X" in a line of its own. */
function isSecondOfLine(view: View, block: Block, whole: Span): boolean {
  const start = lineStartBefore(view, block, whole.start);
  const first = view.within(view.mentions.persons, { start, end: whole.start })[0];
  return first !== undefined && first.whole.start === start;
}

/** Whether every line of a block begins with a person: those who speak, on the first slide. */
function isLineOfNames(view: View, block: Block): boolean {
  const { length } = block.text;
  if (length > 600 || !block.text.includes("\n")) return false;
  const starts = view
    .within(view.mentions.persons, block)
    .filter(({ whole }) => startsLine(view, block, whole));
  return starts.length === block.text.trim().split("\n").length;
}

/** "Rektor Uwe Kunze, Grundschule X": nothing but a function before the name in its line. */
function followsRole(view: View, block: Block, whole: Span): boolean {
  const line = view.slice(lineStartBefore(view, block, whole.start), whole.start).trim();
  return (
    line.length > 2 && line.length < 60 && (rank.test(line) || personRoleLengthAt(line) >= line.length - 1)
  );
}

/** The short form of a civil servant's rank: "LRSD", "OStD'". */
const rank = /^(?=\p{Lu}\p{L}*\p{Lu})\p{L}{2,5}['’]?(?:in)?$/u;

function restOfLine(text: string): number {
  return /^[^\n]*/u.exec(text)![0].trimEnd().length;
}

/** "Bürgermeister Uwe Meier, Neustadt": the place after the name of a mayor is the town. */
function townOfMayor(view: View, block: Block, whole: Span, after: Span): Affiliation | undefined {
  const words = view.slice(after.start, after.end);
  if (!/^\p{Lu}[\p{L}-]+(?: \p{Lu}[\p{L}-]+)?$/u.test(words) || roleLengthAt(words) > 0) return undefined;
  if (!isMayor(view, block, whole)) return undefined;
  return { organisation: { ...after, text: words } };
}

function roleOrNamed(view: View, affiliation: Affiliation, opens: boolean): Affiliation | undefined {
  const { organisation } = affiliation;
  return organisation &&
    (opens ? /^(?:[,;).]|$|\s*[\n:“"]|\s\()/u : /^(?:[,;).]|$|\s*[\n:“"])/u).test(
      view.slice(organisation.end, organisation.end + 2),
    )
    ? affiliation
    : undefined;
}
