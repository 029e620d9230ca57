import type { Span } from "../../tree/nodes.js";
import type { Block } from "../blocks.js";
import type { PersonMention } from "../persons.js";
import { announcementOf } from "../sections.js";
import type { View } from "../view.js";
import {
  type Affiliation,
  namedOrganisationAt,
  nominative,
  type Part,
  phraseBefore,
  phraseEnd,
  readAffiliation,
  startsOrganisation,
} from "./affiliation.js";
import { readBracket } from "./brackets.js";
import { readNextLines, readUnitAbove } from "./contact-block.js";
import { declineRole } from "./decline-role.js";
import { findImpliedOrganisation } from "./implied-organisation.js";
import {
  isContact,
  isLineEnd,
  isListLike,
  lineStartBefore,
  longestLine,
  rowOf,
  startsLine,
} from "./lines.js";
import { readPredicate } from "./predicates.js";
import { personLabel, roleLengthAt } from "./roles.js";
import { namesField } from "./work-fields.js";

/** What the words around one mention say of the person, and by which rule. */
export interface FoundAffiliation extends Affiliation {
  /** Rule that found it, kebab-case. */
  readonly rule: string;
  /** Higher is more telling; orders the mentions of one person. */
  readonly strength: number;
  /** Whether the organisation was completed from the section or the document. */
  readonly implied?: boolean;
}

type Rule = (view: View, block: Block, mention: PersonMention) => Affiliation | undefined;

/** The rules in the order of trust. */
const rules: readonly (readonly [string, Rule])[] = [
  ["apposition", apposition],
  ["table", tableRow],
  ["role-before", roleBefore],
  ["label", label],
  ["bracket", readBracket],
  ["predicate", readPredicate],
  ["preposition", preposition],
  ["next-line", readNextLines],
  ["line-above", lineAbove],
  ["unit-above", readUnitAbove],
  ["block-above", blockAbove],
  ["heading", heading],
  ["shared", shared],
  ["contact-label", contactLabel],
];

/** The function and organisation of a person as far as the words around this mention tell. */
export function findAffiliation(view: View, mention: PersonMention): FoundAffiliation {
  const block = view.blockAt(mention.start);
  if (!block) return { rule: "name", strength: 0 };
  let found: FoundAffiliation = { rule: "name", strength: 0 };
  for (const [index, [rule, read]] of rules.entries()) {
    if (found.role && found.organisation) break;
    const words = read(view, block, mention);
    const more = words && rule !== "role-before" ? declineRole(words, "") : words;
    if (!more?.role && !more?.organisation) continue;
    const complete = {
      role: found.role ?? more.role,
      organisation: found.organisation ?? more.organisation,
    };
    found = {
      ...(complete.role ? { role: complete.role } : {}),
      ...(complete.organisation ? { organisation: complete.organisation } : {}),
      rule: found.rule === "name" ? rule : found.rule,
      strength: found.strength || rules.length - index,
    };
  }
  if (found.organisation) return found;
  const organisation = findImpliedOrganisation(view, block, mention, found.role);
  return organisation
    ? { ...found, organisation, implied: true, rule: found.rule === "name" ? "staff-list" : found.rule }
    : found;
}

/** ", Leiterin der Agentur X", "– Übergangsmanagement", "/ Bildungsbüro" after the name. */
function apposition(view: View, block: Block, { whole }: PersonMention): Affiliation | undefined {
  const after = view.text.slice(whole.end, Math.min(block.end, whole.end + 4));
  const joint = /^(?:,\s?|\s[-–—|/•·]\s|:\s(?=\p{Lu}))/u.exec(after);
  if (!joint) return undefined;
  const lineStart = startsLine(view, block, whole);
  // what follows a colon is what the person says, unless it is a function
  const field = lineStart && (!joint[0].startsWith(":") || block.kind === "item");
  const start = whole.end + joint[0].length;
  const dash = /[-–—|/•·:]/u.test(joint[0]);
  const end = phraseEnd(view, start, block.end, field);
  if (end <= start) return undefined;
  // ", Bürgermeister Anna Meier": the words lead up to the next person
  const next = view.within(view.mentions.persons, { start: end, end: Math.min(block.end, end + 60) })[0];
  if (next && /^\s*(?:Herrn?\s|Frau\s)?$/u.test(view.text.slice(end, next.whole.start))) return undefined;
  const filled = /^\s*(?:$|[\n\t:(|/•·]|[,;]|Tel|E-?Mail|\d)/u.test(
    view.text.slice(end, Math.min(block.end, end + 12)),
  );
  const town = filled ? townOfMayor(view, block, whole, { start, end }) : undefined;
  if (town) return town;
  const affiliation = readAffiliation(
    view,
    { start, end },
    field && filled && (dash || isListLike(block) || isContact(view, block)),
  );
  if (!lineStart && !affiliation.role && affiliation.organisation && !dash) {
    // in a sentence, ", Landkreis X," after a name may be the next item of a list
    return roleOrNamed(view, affiliation);
  }
  return affiliation;
}

/** "Bürgermeister Uwe Meier, Neustadt": the place after the name of a mayor is the town. */
function townOfMayor(view: View, block: Block, whole: Span, after: Span): Affiliation | undefined {
  const words = view.text.slice(after.start, after.end);
  if (!/^\p{Lu}[\p{L}-]+(?: \p{Lu}[\p{L}-]+)?$/u.test(words) || roleLengthAt(words) > 0) return undefined;
  const before = phraseBefore(view, block.start, whole);
  if (!before || !/meister(?:in)?$/iu.test(view.text.slice(before.start, before.end).trim()))
    return undefined;
  return { organisation: { ...after, text: words } };
}

function roleOrNamed(view: View, affiliation: Affiliation): Affiliation | undefined {
  const { organisation } = affiliation;
  return organisation &&
    /^(?:,|\)|\.|$|\s*[\n:“"])/u.test(view.text.slice(organisation.end, organisation.end + 2))
    ? affiliation
    : undefined;
}

/** "Dezernentin für Bildung des Landkreises X, Anna Meier", "Landrat Götz Ulrich". */
function roleBefore(view: View, block: Block, { whole }: PersonMention): Affiliation | undefined {
  const phrase = phraseBefore(view, block.start, whole);
  if (!phrase) return undefined;
  const words = view.text.slice(phrase.start, phrase.end).trim();
  const before = view.text.slice(Math.max(block.start, phrase.start - 12), phrase.start);
  // "dem Referenten Uwe Kunze" is one, "Referenten: Uwe Kunze" are many
  const one = /(?<!\p{L})(?:dem|des|den)\s$/iu.test(before) && !/partner/iu.test(words);
  if (personLabel(words) === "plain" && !one) return undefined;
  return declineRole(readAffiliation(view, phrase, false), before);
}

/** "Projektleitung: Anna Meier", "Bildungsmonitoring: Anna Meier". */
function label(view: View, block: Block, { whole }: PersonMention): Affiliation | undefined {
  const lineStart = lineStartBefore(view, block, whole.start);
  const words = view.text.slice(lineStart, whole.start);
  const inText = /^(?<label>[^:.!?]{3,90}):\s*(?:Herrn?\s|Frau\s|Ms\.?\s|Mr\.?\s)?$/u.exec(words)?.groups
    ?.label;
  if (inText !== undefined) {
    const kind = personLabel(inText);
    const span = { start: lineStart, end: lineStart + inText.length };
    if (kind === "role") return readAffiliation(view, span, true);
    const listed = block.kind === "item" || ["person", "contact"].includes(announcementOf(block)?.kind ?? "");
    return kind === "field" && listed && isLineEnd(view, block, whole)
      ? readAffiliation(view, span, true)
      : undefined;
  }
  // "Head of Office | Anna Meier |": a row that the document writes as plain text
  const inRow = /^(?<label>[^:.!?|]{3,90})\s\|\s$/u.exec(words)?.groups?.label;
  if (inRow !== undefined) {
    const closed = /^\s*\|?[ \u00a0]*(?:\n|$)/u.test(
      view.text.slice(whole.end, Math.min(block.end, whole.end + 8)),
    );
    const span = { start: lineStart, end: lineStart + inRow.length };
    const kind = personLabel(inRow);
    return closed && (kind === "role" || (kind === "field" && namesField(inRow)))
      ? readAffiliation(view, span, true)
      : undefined;
  }
  const above = block.cell?.rowLabel ?? block.cell?.columnLabel;
  if (!above || words.trim() !== "") return undefined;
  const kind = personLabel(above.text);
  // "Bildungsmonitoring | Anna Meier": the label is the field of work where the value is nothing but the name
  const field =
    kind === "field" &&
    above === block.cell?.rowLabel &&
    !block.cell.columnLabel &&
    isLineEnd(view, block, whole);
  return kind === "role" || field ? readAffiliation(view, withoutColon(view, above), true) : undefined;
}

/** "Anna Meier vom Ministerium für Bildung", "Anna Smith of the Education Office". */
function preposition(view: View, block: Block, { whole }: PersonMention): Affiliation | undefined {
  const found =
    /^\s(?:\([^()\n]{1,30}\)\s)?(?:vom|von der|von|aus dem|aus der|beim|bei der|from the|from|of the|of|at the)\s/u.exec(
      view.text.slice(whole.end, Math.min(block.end, whole.end + 60)),
    );
  if (!found) return undefined;
  const start = whole.end + found[0].length;
  const organisation = namedOrganisationAt(view, start, block.end);
  return organisation && { organisation };
}

/** "Anna Meier und Uwe Kunze vom Bildungsbüro", "Anna Meier, Uwe Kunze, Stadt X" as a line: the organisation of all. */
function shared(view: View, block: Block, { whole }: PersonMention): Affiliation | undefined {
  const next = view.within(view.mentions.persons, {
    start: whole.end,
    end: Math.min(block.end, whole.end + 60),
  })[0];
  if (!next || phraseBefore(view, block.start, whole)) return undefined;
  const between = view.text.slice(whole.end, next.whole.start);
  if (!/^\s(?:und|sowie|and|&)\s(?:Herrn?\s|Frau\s)?$/u.test(between)) return undefined;
  const found =
    preposition(view, block, next) ??
    (startsLine(view, block, whole) && isLineOf(view, block, next)
      ? apposition(view, block, next)
      : undefined);
  return found?.organisation && !found.role ? { organisation: found.organisation } : undefined;
}

/** Whether the words after a name fill its line without a verb, so that the line is nothing but names and what they belong to. */
function isLineOf(view: View, block: Block, { whole }: PersonMention): boolean {
  const line = /^,\s(?<words>[^\n]{3,120})(?:\n|$)/u.exec(
    view.text.slice(whole.end, Math.min(block.end, whole.end + 130)),
  )?.groups?.words;
  return (
    line !== undefined &&
    phraseEnd(view, whole.end + 2, whole.end + 2 + line.length, true) >= whole.end + 2 + line.trimEnd().length
  );
}

/** "Ansprechpartnerin: Anna Meier": all that is said of her. */
function contactLabel(view: View, block: Block, { whole }: PersonMention): Affiliation | undefined {
  const lineStart = lineStartBefore(view, block, whole.start);
  const found =
    /^(?:Ihre? |Unsere? )?(?<label>Ansprechpartner(?:in)?|Kontaktperson)\s?:\s(?:Herrn?\s|Frau\s)?$/u.exec(
      view.text.slice(lineStart, whole.start),
    );
  if (!found?.groups) return undefined;
  const { label: text } = found.groups;
  const start = lineStart + found[0].indexOf(text!);
  return { role: { start, end: start + text!.length, text: text! } };
}

/** Short blocks over a name that name no field of work. */
const noField =
  /kontakt|contact|anmeldung|information|frage|ansprech|impressum|redaktion|weitere|team|über uns|hinweis|download|material|link|adresse|anschrift|presse|anfahrt|öffnungszeit|sprechzeit|newsletter|termin|mehr|herausgeber|zurück|veranstalt/iu;

/** A block with nothing but a function or field of work right above that of a name with its contact details. */
function blockAbove(view: View, block: Block, { whole }: PersonMention): Affiliation | undefined {
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
    view.text.slice(block.start, whole.start).trim().length > 5
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
function lineAbove(view: View, block: Block, { whole }: PersonMention): Affiliation | undefined {
  if (block.cell || !startsLine(view, block, whole) || !isLineEnd(view, block, whole)) return undefined;
  const lineStart = lineStartBefore(view, block, whole.start);
  const from = Math.max(block.start, lineStart - longestLine);
  const above = view.text.slice(from, lineStart).trimEnd();
  if (above === "") return undefined;
  const start = from + above.lastIndexOf("\n") + 1;
  const line = { start, end: from + above.length };
  if (view.within(view.mentions.persons, { start: Math.max(block.start, start - 80), end: line.end }).length)
    return undefined;
  return roleLengthAt(view.text.slice(line.start, line.end)) > 0
    ? readAffiliation(view, withoutColon(view, line), false)
    : undefined;
}

/** Another cell of the row: under a heading such as "Funktion" or "Einrichtung", or by what it says. */
function tableRow(view: View, block: Block, { whole }: PersonMention): Affiliation | undefined {
  const { cell } = block;
  if (!cell || cell.header) return undefined;
  let role: Part | undefined;
  let organisation: Part | undefined;
  for (const other of rowOf(view, block)) {
    if (other === block || view.within(view.mentions.persons, other).length) continue;
    const above = other.cell?.columnLabel?.text ?? "";
    const end = phraseEnd(view, other.start, other.end, true);
    if (end <= other.start) continue;
    if (
      /funktion|aufgabe|bereich|zuständig|position|rolle|tätigkeit|gebiet|thema|role|function|responsib/iu.test(
        above,
      )
    ) {
      const read = readAffiliation(view, { start: other.start, end }, true);
      role ??= read.role ?? read.organisation;
      if (read.role) organisation ??= read.organisation;
    } else if (
      /einrichtung|institution|organisation|organization|behörde|träger|dienststelle|amt|kommune|office/iu.test(
        above,
      ) &&
      other.text.length < 120
    ) {
      organisation ??= {
        start: other.start,
        end,
        text: nominative(view.text.slice(other.start, end).replace(/\s+/gu, " ")),
      };
    } else if (above === "" && other.start > block.start) {
      // a row without headings: "Anna Meier | Bildungsmonitoring | Stadt X"
      const read = readAffiliation(view, { start: other.start, end }, true);
      if (!role) role = read.role;
      organisation ??= read.organisation;
    } else if (
      !role &&
      roleLengthAt(other.text) > 0 &&
      personLabel(other.text) !== "plain" &&
      other !== cell.rowLabel
    ) {
      const read = readAffiliation(view, { start: other.start, end }, false);
      role = read.role;
      organisation ??= read.organisation;
    }
  }
  // the function after the name in the same cell is nearer
  if (!role && /^,/u.test(view.text.slice(whole.end, whole.end + 1))) return undefined;
  return { ...(role ? { role } : {}), ...(organisation ? { organisation } : {}) };
}

/** A heading or lead-in that is a function: "Leitung". */
function heading(view: View, block: Block, { whole }: PersonMention): Affiliation | undefined {
  if (block.cell || !startsLine(view, block, whole) || whole.start !== block.start) return undefined;
  const above = block.list?.leadIn ?? block.headings.at(-1) ?? undefined;
  if (!above || above === block || view.within(view.mentions.persons, above).length || above.text.length > 80)
    return undefined;
  // under running text or the lines of the name's own block the heading is that of the page, not of the person
  if (view.blocks.slice(above.index + 1, block.index).some(isRunningText)) return undefined;
  return personLabel(above.text) === "role" && roleLengthAt(above.text) > 0
    ? readAffiliation(view, withoutColon(view, above), false)
    : undefined;
}

function isRunningText({ kind, text }: Block): boolean {
  return kind !== "cell" && (text.length > 200 || /\p{Ll}{3}[.!?]\s\p{Lu}/u.test(text));
}

/** A label without its colon. */
function withoutColon(view: View, { start, end }: Span): Span {
  return { start, end: start + view.text.slice(start, end).replace(/\s*:\s*$/u, "").length };
}
