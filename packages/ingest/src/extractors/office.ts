import { foldGerman } from "@bildungsprofil/core";
import { isDenied } from "../language/negation.js";
import type { OrganisationMention } from "../language/organisations.js";
import { findOverlapping } from "../language/overlap.js";
import type { View } from "../language/view.js";
import { findSubjects, type Subject } from "../subjects.js";
import type { CandidateOf, Extractor } from "./extractor.js";
import { findByLines, findByRelativeClause } from "./office/by-lines.js";
import { findContactUnits, findInColumn } from "./office/contact-unit.js";
import { findEducationUnits, findPartsForEducation } from "./office/education-unit.js";
import { findLabelledPlacement, findLabelledSince, findLabelledStaff } from "./office/labelled.js";
import { isNetworkPost } from "./office/network-post.js";
import { findPlacement, isAdministration } from "./office/placement.js";
import { findReferences } from "./office/references.js";
import { type Found, findSince } from "./office/since.js";
import { findStaffCount } from "./office/staff-count.js";
import { isFormer, isNone } from "./office/standing.js";
import { findByAgreement, findByTask, findManagement, findSeated, findStaffUnits } from "./office/task.js";

const most = 4;

/** Places of one office that are asked for what they tell of it. */
const mostSpoken = 60;

/** Education offices and staff units with that task, one statement for each and each commune. */
export const office: Extractor = {
  name: "office",
  kind: "office",
  extract: (view) => {
    const subjects = findSubjects(view);
    const groups = new Map<string, Group>();
    const none = new Set<string>();
    const named = view.mentions.organisations.filter(
      (mention) =>
        mention.type === "office" || isStaffUnitAbove(view, mention) || isNetworkPost(view, mention),
    );
    const unnamed =
      named.length > 0 ? [] : findUnnamed(view).filter(({ start }) => subjects.of(start)?.value);
    const spoken = [
      ...named,
      ...unnamed,
      ...findInColumn(view),
      ...view.mentions.organisations.filter(isIntegrationCentre),
    ];
    for (const mention of spoken) {
      const subject = subjects.of(mention.start);
      const key = `${foldGerman(mention.name.replace(/ & /gu, " und "))}\n${subject?.key ?? ""}`;
      if (isNone(view, mention)) none.add(key);
      if (
        isMerelyDiscussed(view, mention) ||
        isDenied(view, mention) ||
        isFormer(view, mention) ||
        isPredicate(view, mention)
      )
        continue;
      const group = groups.get(key);
      if (group) group.mentions.push(mention);
      else groups.set(key, { subject, mentions: [mention] });
    }
    const offices = [...groups]
      .filter(([key, { subject, mentions }]) => isOwn(view, subject, mentions) && !none.has(key))
      .map(([, group]) => group);
    const references = findReferences(
      view,
      offices.map(({ mentions }) => mentions[0]!),
    );
    const stated = offices.map(({ subject, mentions }) =>
      candidateOf(view, subject, mentions, references.get(mentions[0]!) ?? [], offices.length === 1),
    );
    const units = stated.flatMap((one) => staffUnitOf(view, one, stated));
    return [...stated, ...units, ...partsForEducation(view, subjects, [...stated, ...units])];
  },
};

/** It works on education through integration, in each district of North Rhine-Westphalia. */
const isIntegrationCentre = ({ name, type }: OrganisationMention): boolean =>
  type === "organisation" && /^Kommunales Integrationszentrum(?!\p{L})/u.test(name);

const finders: readonly ((view: View) => OrganisationMention[])[] = [
  findByTask,
  findStaffUnits,
  findManagement,
  findByLines,
  findEducationUnits,
  findByRelativeClause,
  findByAgreement,
  findSeated,
  findContactUnits,
];

/** Where no name tells an office: the unit that has its task, or that stands where an office stands. */
function findUnnamed(view: View): OrganisationMention[] {
  for (const find of finders) {
    const found = find(view);
    if (found.length > 0) return found;
  }
  return [];
}

interface Group {
  readonly subject: Subject | undefined;
  readonly mentions: OrganisationMention[];
}

/** An office of nobody in particular is one only where the document is its own page. */
function isOwn(view: View, subject: Subject | undefined, mentions: readonly OrganisationMention[]): boolean {
  if (subject?.value || isTheOne(view, mentions)) return true;
  if (mentions.some(({ start }) => ofTown.test(view.slice(Math.max(0, start - 20), start)))) return true;
  return mentions.some(({ start, name }) => {
    const block = view.blockAt(start);
    return block?.kind === "heading" || view.source.title?.includes(name) === true || name.includes(" ");
  });
}

/** "des städtischen Bildungsbüros" */
const ofTown = /(?<!\p{L})(?:städtische|kreiseigene)[nrs]? $/u;
const definite = /(?<!\p{L})(?:[Dd]as|[Dd]es|[Ii]m|[Uu]nser(?:e[nrms]?)?) (?:\p{Ll}+e[ns]? )?$/u;
const authority =
  /(?<!\p{L})(?:[Dd]er (?:Land)?[Kk]reis|[Dd]es (?:Landk|K)reises|[Dd]en Landkreis|[Dd]ie (?:Kreisverwaltung|Stadtverwaltung|Stadt))(?!\p{L})/u;

/** "Das Bildungsbüro" of "der Landkreis", in a document that names no commune: its own. */
function isTheOne(view: View, mentions: readonly OrganisationMention[]): boolean {
  return (
    view.mentions.communes.every(({ by }) => by === "place") &&
    mentions.some(({ start }) => definite.test(view.slice(Math.max(0, start - 30), start))) &&
    authority.test(view.text)
  );
}

/** "jede Kommune ein Bildungsbüro", "viele Kreise haben ein Bildungsbüro" */
const anywhere =
  /(?<!\p{L})(?:[Jj]ede[rs]?|[Aa]lle|[Vv]iele|[Aa]ndere|[Ee]inige|[Mm]anche) (?:Kommunen?|(?:Land)?[Kk]reise?|Städte?|Gemeinden?)(?: \p{Ll}+){0,2}(?: (?:in den|seit) [^.;,]{4,30})?(?: einen?| ein)? $/u;

/** "Beim Aufbau eines Bildungsbüros ist wichtig", "Zudem sollte ein Bildungsbüro beraten": whose it is, is not said. */
const anyOnes =
  /(?<!\p{L})(?:(?:Aufbau|Einrichtung|Etablierung|Gründung|Zuschnitt|Ausgestaltung|Modelle?n?) eine[rs]|[Ss]ollten? (?:\p{Ll}+ )?eine?|[Mm]üsste (?:\p{Ll}+ )?eine?) (?:\p{Ll}+e[nsr]? )?$/u;
/** "wäre es vorstellbar, eine Art Bildungsbüro einzurichten" */
const imagined =
  /(?<!\p{L})(?:[Ww]äre (?:es )?(?:\p{Ll}+ )?(?:vorstellbar|denkbar|möglich|wünschenswert)|[Dd]enkbar (?:ist|wäre))(?!\p{L})[^.;]*\seine?[nr]? (?:Art )?(?:\p{Ll}+e[nsr]? )?$/u;
const somebodys =
  /(?<!\p{L})(?:(?:Land)?[Kk]reis(?:es|tags?|tages)?|Stadt|Stadtrat|Gemeinde|[Ww]ir|beschl(?:oss|ossen|uss)|beantragt\p{Ll}*|gefördert|ermöglicht\p{Ll}*|\d{4})(?!\p{L})/u;

/** "Was soll ein Bildungsbüro leisten?", "der Begriff Bildungsbüro": nobody has it. */
function isMerelyDiscussed(view: View, { start, end }: OrganisationMention): boolean {
  if (
    /(?:Begriff|Modell|Name|Bezeichnung|Begriffs) ["„“»]?$/u.test(view.slice(Math.max(0, start - 16), start))
  )
    return true;
  if (anywhere.test(view.slice(Math.max(0, start - 60), start))) return true;
  const sentence = findOverlapping(view.sentences, { start, end });
  if (
    sentence &&
    anyOnes.test(view.slice(Math.max(sentence.start, start - 60), start)) &&
    !somebodys.test(sentence.text) &&
    view.within(view.mentions.communes, sentence).length === 0
  )
    return true;
  if (sentence && imagined.test(view.slice(sentence.start, start))) return true;
  return sentence !== undefined && view.text[sentence.end - 1] === "?" && !view.blockAt(start)?.depth;
}

/** "Das Bildungsbüro ist die Geschäftsstelle der Bildungsregion": another office bears the name. */
function isPredicate(view: View, mention: OrganisationMention): boolean {
  const before = view.slice(Math.max(0, mention.start - 44), mention.start);
  // "Geschäftsstelle der Bildungsregion ist das Bildungsbüro"
  const link = / (?:der|des) /u.test(mention.name)
    ? /^ (?:ist|war|bildet|bleibt) (?:das|die|der|unser) /u.exec(
        view.slice(mention.end, mention.end + 14),
      )?.[0].length
    : undefined;
  if (
    link !== undefined &&
    findOverlapping(view.mentions.organisations, { start: mention.end + link, end: mention.end + link + 1 })
      ?.type === "office"
  )
    return true;
  return (
    / (?:der|des) /u.test(mention.name) &&
    /(?<!\p{L})(?:ist|sind|war|wurde|bildet|[Aa]ls|also|is|as)(?: (?:die|eine|das|ein|the|an?))?(?: \p{Ll}+e)? (?:\p{Lu}\p{Ll}+ und )?$/u.test(
      before,
    )
  );
}

/** "Stabsstelle Strategie" in the lines of an address, over the line of the education office. */
function isStaffUnitAbove(view: View, mention: OrganisationMention): boolean {
  if (mention.type !== "unit" || !/^Stabs?s?(?:stelle|bereich)/u.test(mention.name)) return false;
  const next = findOverlapping(view.mentions.organisations, { start: mention.end, end: mention.end + 8 });
  return next?.type === "office" && /^\s*\n\s*$/u.test(view.slice(mention.end, next.start));
}

/** The staff unit that an education office is a part of has education for its task as well. */
function staffUnitOf(
  view: View,
  { value, about }: CandidateOf<"office">,
  others: readonly CandidateOf<"office">[],
): CandidateOf<"office">[] {
  const { placement, commune } = value;
  if (!placement || !/^Stabs?s?(?:stelle|bereich) \p{L}/u.test(placement)) return [];
  if (others.some(({ value }) => value.name === placement)) return [];
  const unit = view.mentions.organisations.find(({ name, type }) => type === "unit" && name === placement);
  if (!unit) return [];
  return [
    {
      kind: "office",
      value: { name: placement, ...(commune ? { commune } : {}) },
      spans: [{ start: unit.start, end: unit.end }],
      confidence: 0.75,
      rule: "staff-unit",
      ...(about ? { about } : {}),
    },
  ];
}

/** Larger parts of the administration with education in their name, one statement for each and each commune. */
function partsForEducation(
  view: View,
  subjects: ReturnType<typeof findSubjects>,
  known: readonly CandidateOf<"office">[],
): CandidateOf<"office">[] {
  const groups = new Map<string, Group>();
  // where the office sits has been told as its placement
  const names = new Set(
    known
      .flatMap(({ value: { name, placement } }) => [name, placement ?? name])
      .map((name) => foldGerman(name)),
  );
  for (const mention of findPartsForEducation(view)) {
    const subject = subjects.of(mention.start);
    const name = foldGerman(mention.name.replace(/ & /gu, " und "));
    // "im Fachdienst": its whole name stands over the page
    const isTold =
      (names.has(name) && view.blockAt(mention.start)?.kind !== "heading") ||
      known.some(({ spans }) => spans.some(({ start, end }) => start <= mention.start && end >= mention.end));
    if (!subject?.value || isTold || isDenied(view, mention) || isFormer(view, mention)) continue;
    const key = `${name}\n${subject.key}`;
    const group = groups.get(key);
    if (group) group.mentions.push(mention);
    else groups.set(key, { subject, mentions: [mention] });
  }
  return [...groups.values()].map(({ subject, mentions }) => {
    const [first, ...more] = mentions;
    const placement = placementOf(view, mentions.slice(0, mostSpoken));
    return {
      kind: "office",
      value: {
        name: first!.name,
        ...(subject?.value ? { commune: subject.name } : {}),
        ...(placement ? { placement: placement.value } : {}),
      },
      spans: [
        { start: first!.start, end: first!.end },
        ...(placement ? [{ start: placement.start, end: placement.end }] : []),
        ...more.slice(0, most).map(({ start, end }) => ({ start, end })),
      ],
      confidence: 0.72,
      rule: "education-in-name",
      ...(subject ? { about: subject.key } : {}),
    };
  });
}

function candidateOf(
  view: View,
  subject: Subject | undefined,
  mentions: readonly OrganisationMention[],
  references: readonly OrganisationMention[],
  isOnly: boolean,
): CandidateOf<"office"> {
  const spoken = [...mentions.slice(0, mostSpoken), ...references];
  const since =
    firstOf(spoken, (mention) => findSince(view, mention)) ?? (isOnly ? findLabelledSince(view) : undefined);
  const placement = placementOf(view, spoken) ?? (isOnly ? findLabelledPlacement(view, mentions) : undefined);
  const staff =
    firstOf(spoken, (mention) => findStaffCount(view, mention)) ??
    (isOnly ? findLabelledStaff(view) : undefined);
  const [first, ...others] = mentions.slice(0, most + 1).map(({ start, end }) => ({ start, end }));
  const { name } = mentions[0]!;
  return {
    kind: "office",
    value: {
      name,
      ...(subject?.value ? { commune: subject.name } : {}),
      ...(since ? { since: since.value } : {}),
      ...(placement ? { placement: placement.value } : {}),
      ...(staff ? { staffCount: staff.value } : {}),
    },
    spans: [
      first!,
      ...[since, placement, staff].flatMap((found) =>
        found ? [{ start: found.start, end: found.end }] : [],
      ),
      ...others,
    ],
    confidence: subject?.value ? 0.92 : 0.7,
    rule: "type-word",
    ...(subject ? { about: subject.key } : {}),
  };
}

/** The first unit that one of the places tells, before the administration as a whole. */
function placementOf(view: View, spoken: readonly OrganisationMention[]): Found<string> | undefined {
  let whole: Found<string> | undefined;
  for (const mention of spoken) {
    const found = findPlacement(view, mention);
    if (found && !isAdministration(found.value)) return found;
    whole ??= found;
  }
  return whole;
}

function firstOf<Item, Result>(
  items: readonly Item[],
  find: (item: Item) => Result | undefined,
): Result | undefined {
  for (const item of items) {
    const found = find(item);
    if (found !== undefined) return found;
  }
  return undefined;
}
