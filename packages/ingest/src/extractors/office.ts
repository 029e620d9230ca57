import { foldGerman } from "@bildungsprofil/core";
import type { OrganisationMention } from "../language/organisations.js";
import { findOverlapping } from "../language/overlap.js";
import type { View } from "../language/view.js";
import { findSubjects, type Subject } from "../subjects.js";
import type { CandidateOf, Extractor } from "./extractor.js";
import { findPlacement } from "./office/placement.js";
import { findSince } from "./office/since.js";
import { findStaffCount } from "./office/staff-count.js";

const most = 4;

/** Education offices and staff units with that task, one statement for each and each commune. */
export const office: Extractor = {
  name: "office",
  extract: (view) => {
    const subjects = findSubjects(view);
    const groups = new Map<string, { subject: Subject | undefined; mentions: OrganisationMention[] }>();
    for (const mention of view.mentions.organisations) {
      if (mention.type !== "office" && !isStaffUnitAbove(view, mention)) continue;
      if (isMerelyDiscussed(view, mention) || isPlanned(view, mention) || isPredicate(view, mention))
        continue;
      const subject = subjects.of(mention.start);
      const key = `${foldGerman(mention.name.replace(/ & /gu, " und "))}\n${subject?.key ?? ""}`;
      const group = groups.get(key);
      if (group) group.mentions.push(mention);
      else groups.set(key, { subject, mentions: [mention] });
    }
    return [...groups.values()]
      .filter(({ subject, mentions }) => isOwn(view, subject, mentions))
      .map(({ subject, mentions }) => candidateOf(view, subject, mentions));
  },
};

/** An office of nobody in particular is one only where the document is its own page. */
function isOwn(view: View, subject: Subject | undefined, mentions: readonly OrganisationMention[]): boolean {
  if (subject?.value) return true;
  return mentions.some(({ start, name }) => {
    const block = view.blockAt(start);
    return block?.kind === "heading" || view.source.title?.includes(name) === true || name.includes(" ");
  });
}

/** "Was soll ein Bildungsbüro leisten?", "der Begriff Bildungsbüro": nobody has it. */
function isMerelyDiscussed(view: View, { start, end }: OrganisationMention): boolean {
  if (
    /(?:Begriff|Modell|Name|Bezeichnung|Begriffs) ["„“»]?$/u.test(
      view.text.slice(Math.max(0, start - 16), start),
    )
  )
    return true;
  const sentence = findOverlapping(view.sentences, { start, end });
  return sentence !== undefined && view.text[sentence.end - 1] === "?" && !view.blockAt(start)?.depth;
}

/** "Das Bildungsbüro ist die Geschäftsstelle der Bildungsregion": another office bears the name. */
function isPredicate(view: View, mention: OrganisationMention): boolean {
  const before = view.text.slice(Math.max(0, mention.start - 24), mention.start);
  return (
    / (?:der|des) /u.test(mention.name) &&
    /(?<!\p{L})(?:ist|sind|war|wurde|bildet|als|is|as)(?: (?:die|eine|das|ein|the|an?))?(?: \p{Ll}+e)? $/u.test(
      before,
    )
  );
}

const indefinite = /(?<!\p{L})(?:ein|eine[smnr]?|an?) (?:\p{L}+e[snmr]? ){0,2}$/u;
const foundingBefore = /(?:Gründung|Einrichtung|Aufbau|Schaffung|Eröffnung|Etablierung) (?:\p{L}+ ){1,3}$/u;
const stillToCome =
  /^[^.;!?]{0,60}?(?:bis (?:zum |zur |spätestens )?(?:\p{L}+ )?(?:\d{1,2}\.(?:\d{1,2}\.| \p{L}+ ))?\d{4}|geplant|vorgesehen|angestrebt|beabsichtigt)/u;
const intended =
  /(?<!\p{L})(?:soll(?:en)?|will|wollen|plan(?:t|en)|möchten?|beabsichtig(?:t|en)|wäre|könnten?|plans? to|is to be)(?!\p{L})/u;
const founded =
  /(?<!\p{L})(?:eingerichtet|gegründet|geschaffen|aufgebaut|eröffnet|entstehen|einzurichten|einrichten|gründen|schaffen|aufbauen|eröffnen|established|set up)(?!\p{L})/u;

/** An office that is still to come is none: "Gründung eines Bildungsbüros bis Ende 2026". */
function isPlanned(view: View, mention: OrganisationMention): boolean {
  const sentence = findOverlapping(view.sentences, mention);
  if (!sentence) return false;
  const before = view.text.slice(Math.max(sentence.start, mention.start - 60), mention.start);
  if (!indefinite.test(before)) return false;
  const after = view.text.slice(mention.end, Math.min(sentence.end, mention.end + 120));
  if (foundingBefore.test(before) && stillToCome.test(after)) return true;
  const words = view.text.slice(sentence.start, sentence.end);
  return words.length < 400 && intended.test(words) && founded.test(words);
}

/** "Stabsstelle Strategie" in the lines of an address, over the line of the education office. */
function isStaffUnitAbove(view: View, mention: OrganisationMention): boolean {
  if (mention.type !== "unit" || !/^Stabs?s?(?:stelle|bereich)/u.test(mention.name)) return false;
  const next = findOverlapping(view.mentions.organisations, { start: mention.end, end: mention.end + 8 });
  return next?.type === "office" && /^\s*\n\s*$/u.test(view.text.slice(mention.end, next.start));
}

function candidateOf(
  view: View,
  subject: Subject | undefined,
  mentions: readonly OrganisationMention[],
): CandidateOf<"office"> {
  const since = firstOf(mentions, (mention) => findSince(view, mention));
  const placement = firstOf(mentions, (mention) => findPlacement(view, mention));
  const staff = firstOf(mentions, (mention) => findStaffCount(view, mention));
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

function firstOf<Item, Found>(
  items: readonly Item[],
  find: (item: Item) => Found | undefined,
): Found | undefined {
  for (const item of items) {
    const found = find(item);
    if (found !== undefined) return found;
  }
  return undefined;
}
