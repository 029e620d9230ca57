import type { Block } from "../blocks.js";
import type { PersonMention } from "../persons.js";
import type { View } from "../view.js";
import type { Affiliation, Part } from "./affiliation.js";
import { findAntecedent, fullNameOf } from "./antecedent.js";
import { genderOf } from "./nominative.js";

const form = String.raw`(?:Herrn?\s|Frau\s|Mr\.?\s|Ms\.?\s)?`;
/** Functions that one has in a unit, by their nouns alone. */
const headNoun =
  "(?:(?:\\p{Lu}\\p{Ll}+)?(?:[Ll]eiter(?:in)?|[Kk]oordinator(?:in)?|[Mm]anager(?:in)?)|[Ll]eitung|[Cc]hef(?:in)?|[Dd]irektor(?:in)?|[Gg]eschäftsführer(?:in)?|[Kk]oordinator(?:in)?|[Ss]precher(?:in)?|[Mm]itarbeiter(?:in)?|[Ss]tellvertreter(?:in)?|[Hh]ead|[Dd]irector|[Mm]anager|[Cc]oordinator|[Dd]eputy)";
/** "ihr Leiter, |", "deren stellvertretende Leiterin |", "Sein Leiter ist |", "Its director is |". */
const possessive = new RegExp(
  String.raw`(?<!\p{L})(?<owner>[Ii]hre?[mnrs]?|[Ss]eine?[mnrs]?|[Dd]essen|[Dd]eren|[Ii]ts)\s(?:\p{Ll}+e[nrm]?\s){0,2}${headNoun}(?:,\s|\s(?:(?:ist|war|is|was)\s(?:seit\s[^,.;:]{2,24}\s)?)?)${form}$`,
  "u",
);
/** "the Unit's head, |". */
const saxon = new RegExp(
  String.raw`(?<!\p{L})(?<unit>\p{Lu}[\p{L}-]+(?:\s\p{Lu}[\p{L}-]+){0,4})['’]s\s(?:\p{Ll}+\s){0,2}${headNoun}(?:,\s|\s)${form}$`,
  "u",
);

/** The unit that a possessive before a function stands for: "eine Stabsstelle Bildung. … ihr Leiter, Uwe Kunze". */
export function readPossessive(view: View, block: Block, { whole }: PersonMention): Affiliation | undefined {
  const from = Math.max(block.start, whole.start - 120);
  const before = view.slice(from, whole.start);
  const english = saxon.exec(before);
  if (english?.groups?.unit !== undefined) {
    const start = from + english.index;
    const text = english.groups.unit;
    const named = fullNameOf(view, { start, end: start + text.length, text });
    return /(?:office|unit|department|agency|bureau|division|team|centre|center)$/iu.test(text)
      ? { organisation: named }
      : undefined;
  }
  const found = possessive.exec(before);
  const owner = found?.groups?.owner?.toLowerCase();
  if (!found || owner === undefined) return undefined;
  const at = from + found.index;
  if (owner === "its") return withOrganisation(findAntecedent(view, at, "it"));
  if (/^(?:ihr|deren)/u.test(owner)) return withOrganisation(findAntecedent(view, at, "sie"));
  return withOrganisation(findAntecedent(view, at, "es") ?? findAntecedent(view, at, "er"));
}

/** A function that says nothing of where: "Leiterin", "Amtsleiter", "kommissarische Leitung". */
const bare =
  /^(?:(?:stellvertretende|kommissarische|neue|frühere|ehemalige)[rn]?\s)?(?:(?<kind>Amts|Büro|Stabsstellen|Abteilungs|Fachbereichs|Fachdienst|Sachgebiets|Referats|Agentur|Zentrums)?[Ll]eit(?:er|erin|ung)|Geschäftsführer(?:in)?|Stellvertreter(?:in)?|Mitarbeiter(?:in)?|[Hh]ead|[Dd]irector)$/u;
const reach = 400;
const ownerBefore =
  /(?<!\p{L})(?:ihre?[mnrs]?|seine?[mnrs]?|dessen|deren|its|their)\s(?:\p{Ll}+e[nrm]?\s){0,2}$/iu;

/** The one unit named before a bare function in the same block: "Das Bildungsbüro besteht seit 2012. Leiterin ist Anna Meier." */
export function unitOfBareRole(
  view: View,
  block: Block,
  mention: PersonMention,
  role: Part,
): Part | undefined {
  const found = bare.exec(role.text);
  if (!found) return undefined;
  const end = mention.whole.start;
  // a possessive that no unit was found for means one without a name that is known
  if (ownerBefore.test(view.slice(Math.max(block.start, role.start - 40), role.start))) return undefined;
  // what is in the same breath of something unnamed is not the unit: "Leiter der Grundschule"
  if (/^\s(?:der|des|im|in|vom|von|of|at)\s/u.test(view.slice(role.end, role.end + 6))) return undefined;
  const kind = found.groups?.kind?.replace(/s$/u, "").replace(/en$/u, "e").toLowerCase();
  const units = view
    .within(view.mentions.organisations, { start: Math.max(block.start, end - reach), end })
    .filter(
      ({ type, name }) =>
        (type === "office" || type === "unit") &&
        genderOf(name) !== undefined &&
        (kind === undefined || name.toLowerCase().includes(kind)),
    );
  const [first] = units;
  if (!first || units.some(({ name }) => name !== first.name)) return undefined;
  return { start: first.start, end: first.end, text: first.name };
}

const withOrganisation = (organisation: Part | undefined): Affiliation | undefined =>
  organisation && { organisation };

const team =
  /(?<!\p{L})(?:unser\p{Ll}*|das|im|zum|ins|dem|our|the)\s(?:neue[nms]?\s)?[Tt]eam(?!\p{L})|(?<!\p{L})[Uu]nsere?[nrm]?\s(?:neue[nrms]?\s|langjährige[nrms]?\s|frühere[nrms]?\s|ehemalige[nrms]?\s)?(?:Kolleg|Mitarbeit|Leiter|Bildungs(?:koordinat|monitor|manage|berat|planer))\p{L}*|(?<!\p{L})bei\suns(?=[.,;]|\s(?:im|in)\s|$)|(?<!\p{L})führt\s[^.;]{0,80}die\sGeschäfte/u;

/** Whether the sentence of a name counts its bearer among those who write: "verstärkt unser Team", "unsere Kollegin". */
export function isOfOwnTeam(view: View, mention: PersonMention): boolean {
  // the full stop of a title may have ended the sentence
  const first = view.sentenceAt(mention.whole.start);
  const last = view.sentenceAt(mention.end - 1);
  if (!first || !last || last.end - first.start > 400) return false;
  const sentence = { start: first.start, end: last.end };
  if (view.within(view.mentions.organisations, sentence).length) return false;
  return team.test(view.slice(sentence.start, sentence.end).replace(/\s/gu, " "));
}
