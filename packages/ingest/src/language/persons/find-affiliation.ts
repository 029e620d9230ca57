import type { Block } from "../blocks.js";
import type { PersonMention } from "../persons.js";
import type { View } from "../view.js";
import { readBlockAbove, readHeading, readLineAbove, readOrganisationBefore } from "./above.js";
import { type Affiliation, phraseBefore, readAffiliation } from "./affiliation.js";
import { readApposition } from "./apposition.js";
import { readAsRole, readRoleAbove } from "./as-role.js";
import { readBracket } from "./brackets.js";
import { readClause } from "./clauses.js";
import { readNextLines, readUnitAbove } from "./contact-block.js";
import { declineRole } from "./decline-role.js";
import { readDuty } from "./duty.js";
import type { HomeOffice } from "./home-office.js";
import { findImpliedOrganisation } from "./implied-organisation.js";
import { readContactLabel, readLabel } from "./labels.js";
import { readOrigin } from "./origin.js";
import { readPredicate } from "./predicates.js";
import { readPreposition } from "./preposition.js";
import { personLabel } from "./roles.js";
import { readSharedOrganisation } from "./shared.js";
import { readSharedRole } from "./shared-role.js";
import { readTableRow } from "./table-row.js";
import { readPossessive } from "./unit-anaphora.js";

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
  ["shared-role", readSharedRole],
  ["apposition", readApposition],
  ["table", readTableRow],
  ["role-before", roleBefore],
  ["possessive", readPossessive],
  ["label", readLabel],
  ["bracket", readBracket],
  ["predicate", readPredicate],
  ["clause", readClause],
  ["duty", readDuty],
  ["as-role", readAsRole],
  ["preposition", readPreposition],
  ["origin", readOrigin],
  ["next-line", readNextLines],
  ["line-above", readLineAbove],
  ["unit-above", readUnitAbove],
  ["block-above", readBlockAbove],
  ["heading", readHeading],
  ["role-above", readRoleAbove],
  ["organisation-before", readOrganisationBefore],
  ["shared", readSharedOrganisation],
  ["contact-label", readContactLabel],
];

/** The function and organisation of a person as far as the words around this mention tell. */
export function findAffiliation(view: View, mention: PersonMention, home: HomeOffice): FoundAffiliation {
  const block = view.blockAt(mention.start);
  if (!block) return { rule: "name", strength: 0 };
  let found: FoundAffiliation = { rule: "name", strength: 0 };
  for (const [index, [rule, read]] of rules.entries()) {
    if (found.role && found.organisation) break;
    const words = read(view, block, mention);
    const more = words && rule !== "role-before" ? declineRole(words, "") : words;
    if (!more?.role && !more?.organisation) continue;
    // who chairs a board as "Bürgermeisterin X" is not its mayor
    const elsewhere = found.role && more.role && /vorsitz/iu.test(more.role.text);
    const complete = {
      role: found.role ?? more.role,
      organisation: found.organisation ?? (elsewhere ? undefined : more.organisation),
    };
    found = {
      ...(complete.role ? { role: complete.role } : {}),
      ...(complete.organisation ? { organisation: complete.organisation } : {}),
      rule: found.rule === "name" ? rule : found.rule,
      // what is said of one person alone is more exact than what several share
      strength: found.strength || (rule === "shared-role" ? 1 : rules.length - index),
    };
  }
  if (found.organisation) return found;
  const organisation = findImpliedOrganisation(view, block, mention, found, home);
  return organisation
    ? { ...found, organisation, implied: true, rule: found.rule === "name" ? "staff-list" : found.rule }
    : found;
}

/** "Dezernentin für Bildung des Landkreises X, Anna Meier", "Landrat Götz Ulrich". */
function roleBefore(view: View, block: Block, { whole }: PersonMention): Affiliation | undefined {
  const phrase = phraseBefore(view, block.start, whole);
  if (!phrase) return undefined;
  const words = view.slice(phrase.start, phrase.end).trim();
  const before = view.slice(Math.max(block.start, phrase.start - 12), phrase.start);
  // "dem Referenten Uwe Kunze" is one, "Referenten: Uwe Kunze" are many
  const one = /(?<!\p{L})(?:dem|des|den)\s$/iu.test(before) && !/partner/iu.test(words);
  if (personLabel(words) === "plain" && !one) return undefined;
  return declineRole(readAffiliation(view, phrase, false), before);
}
