import type { PersonValue } from "@bildungsprofil/core";
import { type FoundAffiliation, findAffiliation } from "../language/persons/find-affiliation.js";
import { findHomeOffice, type HomeOffice } from "../language/persons/home-office.js";
import { isCredit } from "../language/persons/roles.js";
import { foldName } from "../language/persons/words.js";
import type { PersonMention } from "../language/persons.js";
import type { View } from "../language/view.js";
import type { Span } from "../tree/nodes.js";
import type { CandidateOf, Extractor } from "./extractor.js";

/** Persons with their function and organisation: one statement for each name, with all that the document says. */
export const person: Extractor = {
  name: "person",
  kind: "person",
  extract: (view) => {
    if (view.mentions.persons.length === 0) return [];
    const home = findHomeOffice(view);
    return [...groupByName(view.mentions.persons).values()].flatMap((mentions) => {
      const named = mentions.filter((mention) => !mention.repeat && !isInCredit(view, mention));
      return named.length ? [candidate(view, home, named, mentions)] : [];
    });
  },
};

const besides =
  /^(?:Redaktion|Text|Moderation|Ansprechpartner(?:in)?|Kontaktperson|(?:Sach)?[Bb]earbeiter.*|Verfasser.*)$/u;
/** Mentions of one person that are read, at most. */
const mostMentions = 50;

function candidate(
  view: View,
  home: HomeOffice,
  named: readonly PersonMention[],
  all: readonly PersonMention[],
): CandidateOf<"person"> {
  const found = all
    .slice(0, mostMentions)
    .map((mention) => ({ mention, ...findAffiliation(view, mention, home) }))
    .sort((a, b) => b.strength - a.strength || a.mention.start - b.mention.start);
  // who edits a letter or answers questions is so besides what he or she does otherwise
  const surest = found.find(({ role }) => role && !besides.test(role.text)) ?? found.find(({ role }) => role);
  // "die Ministerin" is the "Kultusministerin" of another place
  const byRole =
    found.find(({ role }) => role && surest?.role && isCompoundOf(role.text, surest.role.text)) ?? surest;
  // role and organisation of one phrase belong together; another phrase only fills what is missing
  const byOrganisation = byRole?.organisation
    ? byRole
    : (found.find(({ organisation, implied }) => organisation && !implied) ??
      found.find(({ organisation }) => organisation));
  const main =
    byRole?.mention.repeat === false || byRole?.mention.repeat === undefined
      ? (byRole?.mention ?? named[0]!)
      : named[0]!;
  const first = main.repeat ? named[0]! : main;
  const honorific = longest(all.map((mention) => mention.honorific));
  const value: PersonValue = {
    name: first.name,
    ...(honorific === undefined ? {} : { honorific }),
    ...(byRole?.role ? { role: byRole.role.text } : {}),
    ...(byOrganisation?.organisation ? { organisation: byOrganisation.organisation.text } : {}),
  };
  const spans: Span[] = [{ start: first.start, end: first.end }];
  for (const part of [byRole?.role, byOrganisation?.organisation])
    if (part) spans.push({ start: part.start, end: part.end });
  const implied = byOrganisation?.implied ? ["organisation"] : [];
  return {
    kind: "person",
    value,
    spans: spans as [Span, ...Span[]],
    confidence: confidenceOf(named, byRole, byOrganisation),
    rule: byRole ? byRole.rule : byOrganisation ? byOrganisation.rule : "name",
    ...(implied.length ? { implied } : {}),
  };
}

const rank = /^(?:Minister|Staatssekretär|Senator)(?:in)?$/u;

function isCompoundOf(role: string, plain: string): boolean {
  return rank.test(plain) && !role.includes(" ") && role !== plain && role.endsWith(plain.toLowerCase());
}

function confidenceOf(
  named: readonly PersonMention[],
  role: FoundAffiliation | undefined,
  organisation: FoundAffiliation | undefined,
): number {
  const surest = Math.max(...named.map(({ confidence }) => confidence));
  // a name without a function may be anybody's: an author, somebody of history
  if (!role && !organisation)
    return Math.min(surest, named.some(({ honorific }) => honorific) || named.length > 1 ? 0.85 : 0.75);
  return Math.min(0.98, surest + (named.length > 1 ? 0.03 : 0));
}

function groupByName(mentions: readonly PersonMention[]): Map<string, PersonMention[]> {
  const groups = new Map<string, PersonMention[]>();
  for (const mention of mentions) {
    const key = foldName(mention.name);
    // "des Dezernenten Roland Neumanns": a genitive of a name that stands elsewhere without it
    const plain = key.endsWith("s") && groups.has(key.slice(0, -1)) ? key.slice(0, -1) : key;
    const group = groups.get(plain);
    if (group) group.push(mention);
    else groups.set(plain, [mention]);
  }
  return groups;
}

function isInCredit(view: View, { whole }: PersonMention): boolean {
  return isCredit(view.slice(Math.max(0, whole.start - 40), whole.start));
}

function longest(titles: readonly (string | undefined)[]): string | undefined {
  return titles.reduce(
    (best, title) => (title !== undefined && title.length > (best?.length ?? 0) ? title : best),
    undefined,
  );
}
