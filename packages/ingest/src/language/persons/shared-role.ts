import type { Span } from "../../tree/nodes.js";
import type { Block } from "../blocks.js";
import type { PersonMention } from "../persons.js";
import type { View } from "../view.js";
import { type Affiliation, phraseEnd, readAffiliation } from "./affiliation.js";
import { personLabel, personRoleLengthAt } from "./roles.js";

/** Between two names of a list. */
const joint =
  /^(?:,|;|\s(?:und|sowie|and|&)|,\s(?:und|sowie|and))\s{1,3}(?:Herrn?\s|Frau\s|Mr\.?\s|Ms\.?\s)?$/u;
/** Names of one list, at most. */
const most = 8;

/**
 * "die Koordinatorinnen Anna Meier und Pia Wolff", "zwei Koordinatorinnen: …", "Anna Meier und Pia Wolff,
 * Koordinatorinnen im Landkreis X": a function in the plural that several persons share.
 */
export function readSharedRole(view: View, block: Block, { whole }: PersonMention): Affiliation | undefined {
  const group = groupAround(view, block, whole);
  if (group.length < 2) return undefined;
  return (
    roleBefore(view, block, group[0]!) ??
    roleAfter(view, block, group.at(-1)!) ??
    staffBefore(view, block, group[0]!)
  );
}

const staff =
  /(?<!\p{L})(?:Vertreter|Mitarbeiter|Mitarbeiterinnen und Mitarbeiter|Kolleg|Fachkräfte|Beschäftigte)(?:innen|inn?en und \p{L}+|en)? (?:des|der|vom|von der|aus dem|aus der) (?<unit>[^.:;]{3,90})(?<rest>[^.:;]{0,80}): $/u;

/** "die drei Fachfrauen vom Bildungsbüro Anna Meier und Pia Wolff" */
const people = /(?<!\p{L})\p{Lu}\p{L}+(?:innen|er|en|e|te|ten) (?:vom|von der|aus dem|aus der) $/u;

/** "Vertreterinnen des Bildungsbüros stellten sich vor: Anna Meier und Pia Wolff": whose people they are. */
function staffBefore(view: View, block: Block, first: Span): Affiliation | undefined {
  const from = Math.max(block.start, first.start - 200);
  const beside = view.within(view.mentions.organisations, { start: from, end: first.start }).at(-1);
  if (
    beside &&
    /^\s$/u.test(view.slice(beside.end, first.start)) &&
    people.test(view.slice(Math.max(from, beside.start - 60), beside.start))
  )
    return { organisation: { start: beside.start, end: beside.end, text: beside.name } };
  const found = staff.exec(view.slice(from, first.start));
  if (!found) return undefined;
  const at = from + found.index;
  const unit = view
    .within(view.mentions.organisations, { start: at, end: first.start })
    .find(({ type }) => type === "office" || type === "unit");
  if (!unit || unit.start - at > 60) return undefined;
  return { organisation: { start: unit.start, end: unit.end, text: unit.name } };
}

/** Persons that stand joined in one list around a name, it included. */
export function groupAround(view: View, block: Block, whole: Span): Span[] {
  const near = { start: Math.max(block.start, whole.start - 300), end: Math.min(block.end, whole.end + 300) };
  const persons = view.within(view.mentions.persons, near).map((person) => person.whole);
  const own = persons.findIndex(({ start }) => start === whole.start);
  if (own < 0) return [];
  const joins = (index: number): boolean => {
    const [left, right] = [persons[index], persons[index + 1]];
    return left !== undefined && right !== undefined && joint.test(view.slice(left.end, right.start));
  };
  let [first, last] = [own, own];
  while (own - first < most && joins(first - 1)) first--;
  while (last - own < most && joins(last)) last++;
  return persons.slice(first, last + 1);
}

const plural =
  /(?:^|[\s(])(?:(?<lead>[Dd]ie|[Dd]en|[Dd]er|[Bb]eiden?|[Zz]wei|[Dd]rei|[Vv]ier|[Ff]ünf|[Uu]nsere[nr]?|[Ii]hre[nr]?|[Tt]he|[Tt]wo|[Tt]hree|[Oo]ur)\s)?(?:(?:beiden?|zwei|drei|vier|neuen?|hauptamtlichen?|ehrenamtlichen?|zuständigen?)\s){0,2}(?<role>\p{Lu}\p{L}*(?:[*:_/-]+\p{L}+)*)(?<colon>:|(?<=(?:[Zz]wei|[Dd]rei|[Vv]ier|beiden?)\s\p{L}+)(?:\s(?:im|in der|am|an der|beim|bei der|des|der|vom)\s[^,.;:()]{2,50})?,)?\s(?:Herrn?\s|Frau\s)?$/u;

function roleBefore(view: View, block: Block, first: Span): Affiliation | undefined {
  const from = Math.max(block.start, first.start - 100);
  const before = view.slice(from, first.start);
  const found = plural.exec(before);
  const words = found?.groups?.role;
  if (!found || words === undefined || (!found.groups!.lead && !found.groups!.colon && found.index > 0))
    return undefined;
  // "die beiden Mitarbeiter X und Y": with an article it tells what they are
  const text = singular(words) ?? (found.groups!.lead && plainStaff.test(words) ? staffOf(words) : undefined);
  if (text === undefined) return undefined;
  const start = from + found.index + found[0].lastIndexOf(words);
  return { role: { start, end: start + words.length, text } };
}

const plainStaff = /^(?:Projekt)?(?:[Mm]itarbeiter|[Mm]itarbeiterinnen)$/u;
const staffOf = (words: string): string => words.replace(/innen$/u, "in");

function roleAfter(view: View, block: Block, last: Span): Affiliation | undefined {
  const after = /^(?:,\s|\s[-–—]\s|\s\()(?:beide\s)?(?=\p{Lu})/u.exec(
    view.slice(last.end, Math.min(block.end, last.end + 14)),
  );
  if (!after) return undefined;
  const start = last.end + after[0].length;
  const words = /^\p{Lu}[\p{L}*:_/-]+/u.exec(view.slice(start, Math.min(block.end, start + 60)))?.[0] ?? "";
  const text = singular(words);
  if (text === undefined) return undefined;
  const read = readAffiliation(view, { start, end: phraseEnd(view, start, block.end, false) }, false);
  if (!read.role?.text.startsWith(words)) return undefined;
  return {
    role: { ...read.role, text: text + read.role.text.slice(words.length) },
    ...(read.organisation ? { organisation: read.organisation } : {}),
  };
}

/** How the plural of a function becomes the singular. */
const endings: readonly (readonly [RegExp, string])[] = [
  [/(?<=[:*_/]-?)innen$/u, "in"],
  [/rätinnen$/u, "rätin"],
  [/innen$/u, "in"],
  [/räten?$/u, "rat"],
  [/kräften?$/u, "kraft"],
  [/(?<=(?:ent|ant|ist|at|et|og))en$/u, ""],
  [/goge?n$/u, "goge"],
  [/oren$/u, "or"],
  [/(?<=beigeordnete|vorsitzende|beauftragte)n?$/iu, ""],
  [
    /(?<=(?:leiter|meister|berater|planer|manager|führer|sprecher|partner|arbeiter|lehrer|minister|begleiter))n?$/iu,
    "",
  ],
];

/** A function in the plural as that of one person; `undefined` where it is none or says no more than that people follow. */
export function singular(words: string): string | undefined {
  for (const [ending, one] of endings) {
    if (!ending.test(words)) continue;
    const text = words.replace(ending, one);
    return personRoleLengthAt(text) === text.length && personLabel(text) === "role" ? text : undefined;
  }
  return undefined;
}
