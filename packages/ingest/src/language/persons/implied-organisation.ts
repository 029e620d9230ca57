import type { Block } from "../blocks.js";
import type { PersonMention } from "../persons.js";
import { announcementOf } from "../sections.js";
import type { View } from "../view.js";
import type { Part } from "./affiliation.js";
import { startsLine } from "./lines.js";
import { nominative } from "./nominative.js";

/**
 * The organisation of a person that the words around the name do not tell: the office whose staff is listed, or, for
 * those who lead an administration, the one commune that the document speaks of.
 */
export function findImpliedOrganisation(
  view: View,
  block: Block,
  mention: PersonMention,
  role: Part | undefined,
): Part | undefined {
  return (
    organisationOfStaff(view, block, mention) ??
    (role ? (unitOfRole(view, role) ?? communeOfHead(view, role)) : undefined)
  );
}

/** The office over a list of its staff. */
function organisationOfStaff(view: View, block: Block, { whole }: PersonMention): Part | undefined {
  if (!startsLine(view, block, whole) && !block.cell) return undefined;
  const announced = announcementOf(block);
  if (announced?.kind !== "person" || guests.test(announced.by.text)) return undefined;
  const { organisations } = view.mentions;
  for (const above of [announced.by, ...[...block.headings].reverse()]) {
    const named = view
      .within(organisations, above)
      .find(({ type }) => type === "office" || type === "unit" || type === "organisation");
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
  const named = view.mentions.organisations.filter(({ name }) =>
    name
      .toLowerCase()
      .split(/[ -]/u)
      .some((word) => word.startsWith(unit) || word.endsWith(unit)),
  );
  const [first] = named;
  if (!first || new Set(named.map(({ name }) => name)).size !== 1) return undefined;
  return { start: first.start, end: first.end, text: first.name };
}

const headOfAdministration =
  /^(?:\p{L}+ )?(?:(?:Ober)?[Bb]ürgermeister|Landrat|Landrätin|Vizelandrätin|Kreisrat|Kreisrätin|(?:\p{L}*)[Bb]eigeordnete|(?:\p{L}*)[Dd]ezernent|Kreisdirektor|Amtsleiter|Fachbereichsleiter|Kämmerer|Stadtrat|Stadträtin)/u;

/** The commune that the document is about, for those who lead its administration. */
function communeOfHead(view: View, role: Part): Part | undefined {
  if (!headOfAdministration.test(role.text)) return undefined;
  const { communes } = view.mentions;
  const keys = new Set(communes.filter(({ by }) => by !== "place").map(({ key }) => key));
  if (keys.size !== 1) return undefined;
  const named = communes.filter(({ by }) => by === "designation");
  const designated =
    named.find(({ start, end }) => /kreis|stadt|gemeinde/iu.test(view.text.slice(start, end))) ?? named[0];
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
