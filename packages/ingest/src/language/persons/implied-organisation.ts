import type { Block } from "../blocks.js";
import type { PersonMention } from "../persons.js";
import { announcementOf } from "../sections.js";
import type { View } from "../view.js";
import type { Part } from "./affiliation.js";
import type { HomeOffice } from "./home-office.js";
import { isContact, lineStartBefore, startsLine } from "./lines.js";
import { nominative } from "./nominative.js";
import { officeOfStaff, unitOfColleagues } from "./own-staff.js";
import { unitBehind, unitInFront, unitOfPlace } from "./there.js";
import { isOfOwnTeam, unitOfBareRole } from "./unit-anaphora.js";
import { namesField } from "./work-fields.js";

/**
 * The organisation of a person that the words around the name do not tell: the office whose staff is listed, or, for
 * those who lead an administration, the one commune that the document speaks of.
 */
export function findImpliedOrganisation(
  view: View,
  block: Block,
  mention: PersonMention,
  { role, rule }: { readonly role?: Part; readonly rule: string },
  home: HomeOffice,
): Part | undefined {
  return (
    organisationOfStaff(view, block, mention, home) ??
    unitOfSentence(view, mention) ??
    unitOfPlace(view, mention) ??
    unitOfColleagues(view, block, mention) ??
    unitInFront(
      view,
      { start: lineStartBefore(view, block, mention.whole.start), end: mention.end },
      mention,
    ) ??
    (role ? unitBehind(view, role, mention) : undefined) ??
    (role
      ? (unitOfRole(view, role) ??
        agencyOfAdviser(view, block, role) ??
        communeOfHead(view, role) ??
        unitOfBareRole(view, block, mention, role) ??
        homeOfStaff(view, block, mention, { role, rule }, home) ??
        officeOfStaff(view, block, mention, role, home))
      : undefined) ??
    (home.presented && !isExternal(role) && isOfOwnTeam(view, mention) ? home.of(block) : undefined)
  );
}

/** "Die Ansprechpartner des Bildungsbüros sind: Frau Anna Meier (Bildungsmonitoring), …" */
const staffOf =
  /^(?:Die|Unsere|Ihre)\s(?:Ansprechpartner|Ansprechpersonen|Kontaktpersonen|Mitarbeiter|Mitarbeitenden|Beschäftigten)\p{L}*(?:\sund\s\p{L}+)?\s(?:des|der|im|in der|vom|von der)\s/u;

function unitOfSentence(view: View, { start }: PersonMention): Part | undefined {
  const sentence = view.sentenceAt(start);
  const lead = sentence && staffOf.exec(sentence.text)?.[0].length;
  if (lead === undefined) return undefined;
  const unit = view
    .within(view.mentions.organisations, {
      start: sentence!.start + lead,
      end: Math.min(start, sentence!.start + lead + 80),
    })
    .find(({ type }) => type === "office" || type === "unit");
  return unit && { start: unit.start, end: unit.end, text: unit.name };
}

/** Rules that read a function from a table, a label, a card or a line of its own. */
const structured: ReadonlySet<string> = new Set([
  "table",
  "label",
  "next-line",
  "line-above",
  "block-above",
  "heading",
  "apposition",
  "bracket",
]);
/** Functions that somebody has in an office, as a field of work or a noun for the function itself. */
const internal =
  /leitung|leiter(?:in)?(?!\p{L})|koordination|koordinator|assistenz|sekretariat|sachbearbeit|verwaltung|redaktion|management|manager|monitoring|mitarbeit|referent(?:in)?(?!\p{L})/iu;
const external =
  /landr[aä]t|bürgermeister|dezernent|beigeordnet|minister|präsident|professor|schulleit|kitaleit|moderation|referierend|vorsitz|schulr[aä]t|stadtr[aä]t|kreisr[aä]t|rektor|mitglied|forscher|journalist|sänger|musik|trainer|lehrer|lehrkraft|administrator|mayor/iu;

/** Whether a function is held outside the office: a mayor, a head teacher, one who speaks. */
function isExternal(role: Part | undefined): boolean {
  return role !== undefined && external.test(role.text);
}

const namesBody = (view: View, heading: Block): boolean =>
  view.within(view.mentions.organisations, heading).some(({ type }) => type === "body") ||
  /gruppe|runde|beirat|gremi|ausschuss|kuratorium|arbeitskreis|(?<!ansprech|kontakt)partner/iu.test(
    heading.text,
  );

/** The office whose page it is, for those whose function stands in its table, list or card of staff. */
function homeOfStaff(
  view: View,
  block: Block,
  mention: PersonMention,
  { role, rule }: { readonly role: Part; readonly rule: string },
  home: HomeOffice,
): Part | undefined {
  if (!structured.has(rule) || isExternal(role)) return undefined;
  if (!internal.test(role.text) && !namesField(role.text)) return undefined;
  const announced = announcementOf(block);
  if (announced && (announced.kind === "event" || guests.test(announced.by.text))) return undefined;
  if (guests.test(block.cell?.columnLabel?.text ?? "")) return undefined;
  // members of a body come from elsewhere
  const heading = block.headings.at(-1);
  if (heading && (guests.test(heading.text) || namesBody(view, heading))) return undefined;
  const isRunning = !block.cell && block.kind === "paragraph" && !block.list && !isContact(view, block);
  if (isRunning) {
    // "Neu bei uns: Anna Meier (Bildungsberatung)" in the letter of the office
    const own =
      (rule === "bracket" && isOfOwnTeam(view, mention)) ||
      (rule === "label" && /redaktion/iu.test(role.text));
    if (!home.presented || !own) return undefined;
  }
  return home.of(block);
}

/** The office over a list of its staff. */
function organisationOfStaff(
  view: View,
  block: Block,
  { whole }: PersonMention,
  home: HomeOffice,
): Part | undefined {
  if (!startsLine(view, block, whole) && !block.cell) return undefined;
  const announced = announcementOf(block);
  if (announced?.kind !== "person" || guests.test(announced.by.text)) return undefined;
  const { organisations } = view.mentions;
  for (const above of [announced.by, ...[...block.headings].reverse()]) {
    const named = view.within(organisations, above).find(
      ({ type, name }) =>
        type === "office" ||
        type === "organisation" ||
        // the head of the site, where the page is that of an office
        (type === "unit" && !(home.presented && administration.test(name))),
    );
    if (named) return { start: named.start, end: named.end, text: named.name };
  }
  const last = view
    .within(organisations, { start: Math.max(0, block.start - 4000), end: block.start })
    .filter(
      ({ type, start }) => type === "office" && /heading|paragraph/u.test(view.blockAt(start)?.kind ?? ""),
    )
    .at(-1);
  return last ? { start: last.start, end: last.end, text: last.name } : undefined;
}

/** The whole of an administration, which its offices are part of. */
const administration = /^(?:(?:Kreis|Stadt|Landkreis|Gemeinde)verwaltung|Landratsamt|Rathaus)(?!\p{L})/u;

/** Announcements of people who need not work for the office. */
const guests =
  /referent|referierende|redner|speaker|gäste|gast|autor|podium|mitwirkende|teilnehm|mitglied|vortragende|presented|moderation/iu;

/** "Agenturleiter", "Netzwerkkoordinatorin": the first part of a function says of what kind the unit is. */
const unitInRole =
  /^(?<unit>Agentur|Amt|Büro|Stiftung|Instituts?|Akademie|Netzwerk|Stabsstelle|Koordinierungsstelle|Fachstelle|Schulamt|Jugendamt|Kammer|Museum|Bibliothek|Volkshochschul|Kita|Schul|Fachdienst|Fachbereich|Abteilung|Referat|Dezernat|Geschäftsstelle)[sn]{0,2}(?:leiter(?:in)?|leitung|direktor(?:in)?|koordinator(?:in)?|sprecher(?:in)?|chef(?:in)?|manager(?:in)?)(?!\p{L})/u;

/** The only unit of the document that is of the kind which the function names. */
function unitOfRole(view: View, role: Part): Part | undefined {
  const unit = unitInRole.exec(role.text)?.groups?.unit?.replace(/s$/u, "").toLowerCase();
  if (unit === undefined) return undefined;
  const all = view.mentions.organisations.filter(({ name }) =>
    name
      .toLowerCase()
      .split(/[ -]/u)
      .some((word) =>
        // a "Schulleiter" leads a school, no "Schulamt"
        unit === "schul" ? word.endsWith("schule") : word.startsWith(unit) || word.endsWith(unit),
      ),
  );
  // beside a unit of the administration the state's authority of that kind is not meant
  const own = all.filter(({ type }) => type !== "organisation");
  const named = own.length > 0 ? own : all;
  const [first] = named;
  if (!first || new Set(named.map(({ name }) => name)).size !== 1) return undefined;
  return { start: first.start, end: first.end, text: first.name };
}

/** "Kommunalberaterin Anna Meier": of the agency that the paragraph names last before, or the only one of the document. */
function agencyOfAdviser(view: View, block: Block, role: Part): Part | undefined {
  if (!/^Kommunalberater(?:in)?$/u.test(role.text)) return undefined;
  const { organisations } = view.mentions;
  const isAgency = ({ kind, name }: (typeof organisations)[number]): boolean =>
    kind === "agency" && !/Arbeit|[Jj]ob/u.test(name);
  const before = view.within(organisations, { start: block.start, end: role.start }).filter(isAgency).at(-1);
  const all = before ? [before] : organisations.filter(isAgency);
  const [first] = all;
  return first && all.every(({ name }) => name === first.name)
    ? { start: first.start, end: first.end, text: first.name }
    : undefined;
}

const headOfAdministration =
  /^(?:\p{L}+ )?(?:(?:Ober)?[Bb]ürgermeister|Landrat|Landrätin|Vizelandrätin|Kreisrat|Kreisrätin|(?:\p{L}*)[Bb]eigeordnete|(?:\p{L}*)[Dd]ezernent|Kreisdirektor|Amtsleiter|Fachbereichsleiter|Kämmerer|Stadtrat|Stadträtin)/u;

/** Those of the kind that one leads, in the heading over the words. */
function ofHeadings(view: View, role: Part): View["mentions"]["communes"] {
  const isDistrict = /[Ll]andr|Kreis/u.test(role.text);
  const heading = view.blockAt(role.start)?.headings.at(-1);
  return heading === undefined
    ? []
    : view
        .within(view.mentions.communes, heading)
        .filter(({ value, by }) => by === "designation" && (value.kind === "Landkreis") === isDistrict);
}

/** The commune that the document is about, for those who lead its administration. */
function communeOfHead(view: View, role: Part): Part | undefined {
  if (!headOfAdministration.test(role.text)) return undefined;
  const { communes: all } = view.mentions;
  const keysOf = (some: typeof all): number =>
    new Set(some.filter(({ by }) => by !== "place").map(({ key }) => key)).size;
  // "Für den Landkreis X hat Landrat Y unterschrieben": of several the one of the sentence
  const sentence = view.sentenceAt(role.start);
  const inSentence = keysOf(all) === 1 || !sentence ? all : view.within(all, sentence);
  // a "Landrat" leads the one district of the document, whatever towns it names
  const districts = /Landr[aä]t/u.test(role.text)
    ? all.filter(({ by, value }) => by !== "place" && value.kind === "Landkreis")
    : [];
  const told = keysOf(inSentence) === 0 ? ofHeadings(view, role) : inSentence;
  const communes = keysOf(told) !== 1 && keysOf(districts) === 1 ? districts : told;
  if (keysOf(communes) !== 1) return undefined;
  const named = communes.filter(({ by }) => by === "designation");
  const designated =
    named.find(({ start, end }) => /kreis|stadt|gemeinde/iu.test(view.slice(start, end))) ?? named[0];
  if (!designated) return undefined;
  const { start, end, value } = designated;
  const words = nominative(
    view.text
      .slice(start, end)
      .replace(/\s+/gu, " ")
      // the administration, not the network in its territory
      .replace(/^(?:Bildungsregion|Bildungskommune|Bildungslandschaft|Region)\s(?=\p{Lu})/u, ""),
  );
  return {
    start,
    end,
    text: value.kind === "Landkreis" && !/kreis/iu.test(words) ? `Landkreis ${words}` : words,
  };
}
