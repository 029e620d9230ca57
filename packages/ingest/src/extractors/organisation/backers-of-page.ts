import { foldGerman, MINISTRIES } from "@bildungsprofil/core";
import type { Block } from "../../language/blocks.js";
import { findStates } from "../../language/communes/states.js";
import { findCommunes } from "../../language/communes.js";
import { findContacts } from "../../language/contacts.js";
import { matches } from "../../language/find-all.js";
import { agencyKeyOf, findOrganisations, type OrganisationMention } from "../../language/organisations.js";
import type { View } from "../../language/view.js";

/** Who pays for it, carries it or offers it: "gefördert vom …", "ist ein Vorhaben des …". News that a ministry pays for something are others'. */
const backing =
  /(?<!\p{L})(?:(?:[Gg]eförderte?s?|[Kk]ofinanziert|[Ff]inanziert|[Uu]nterstützt) (?:und (?:begleitet|unterstützt) )?(?:durch|von|vom|aus|mit)|[Aa]us Mitteln|[Mm]it (?:\p{Ll}+ )?(?:Mitteln|Unterstützung|Förderung) (?:der|des|von|vom|durch)|(?:Förderung|Finanzierung|Trägerschaft) (?:durch|der|des|von|vom)|(?:Projekt|Vorhaben|Angebot|Initiative|Programm|Einrichtung|Maßnahme|Kooperation|Modellprojekt|Verbundprojekt|Gemeinschaftsprojekt) (?:der|des|von|vom)|(?:Projektt|T)räger(?:in)?:|(?:[Ff]unded|[Ff]inanced|[Ss]upported|[Ss]ponsored) by|(?:project|initiative) of)(?!\p{L})|(?<!\p{L})(?:wird|werden|wurde) (?:[^.;!?\n]{0,160} )?(?:gefördert|finanziert|getragen)(?!\p{L})/u;
/** The words over the names of those who do. */
const backersAbove =
  /^(?:(?:Gefördert|Finanziert|Unterstützt|Kofinanziert) (?:durch|von|vom)|Förder(?:er|ung|partner)|(?:Projekt)?[Tt]räger|Projektpartner|Funded by|Supported by)(?: (?:die|das|den|der))?:?$/u;
/** Agencies that advise communes stand as the site's name over and under what they tell of them. */
const agency = /Transferagentur|REAB|Regionale Entwicklungsagentur/u;

const longestBlock = 500;
/** Names under one label. */
const mostNames = 4;
/** A page that names more agencies than these lists them. */
const mostAgencies = 2;

/**
 * Organisations that no part of the content names, but the frame of the page does, as those who fund, carry or publish
 * what it tells of.
 */
export function findBackersOfPage(view: View): OrganisationMention[] {
  const stating: Block[] = [];
  const naming: Block[] = [];
  let below = 0;
  for (const block of view.blocks) {
    if (block.layer !== "furniture" || block.text.length > longestBlock) {
      below = 0;
      continue;
    }
    if (matches(block.text, backersAbove)) below = mostNames;
    else if (below-- > 0 || matches(block.text, backing)) stating.push(block);
    else if (matches(block.text, agency)) naming.push(block);
  }
  if (stating.length + naming.length === 0) return [];
  const known = new Set(view.mentions.organisations.flatMap(keysOf));
  const isNew = (mention: OrganisationMention): boolean => keysOf(mention).every((key) => !known.has(key));
  const stated = organisationsIn(view, stating).filter(
    (mention) => (/[ -]/u.test(mention.name) || mention.abbreviation !== undefined) && isNew(mention),
  );
  const agencies = organisationsIn(view, naming).filter(
    (mention) => agencyKeyOf(mention) !== undefined && isNew(mention),
  );
  const names = new Set(agencies.map(({ name }) => name));
  return [...stated, ...(names.size <= mostAgencies ? agencies : [])];
}

/** What an organisation is told by: its names, the agency's region, the ministry's other name. */
function keysOf(mention: OrganisationMention): string[] {
  const { name, abbreviation } = mention;
  const ministry = MINISTRIES.find((one) => one.name === name || one.abbreviation === name);
  return [name, abbreviation, agencyKeyOf(mention), ministry?.name, ministry?.abbreviation].flatMap((key) =>
    key === undefined ? [] : [foldGerman(key)],
  );
}

function organisationsIn(view: View, body: readonly Block[]): OrganisationMention[] {
  if (body.length === 0) return [];
  const blockAt = (offset: number): Block | undefined =>
    body.find(({ start, end }) => start <= offset && offset < end);
  const part = { ...view, body, sentences: [], blockAt, sentenceAt: () => undefined };
  const contacts = findContacts(part, { dates: [] });
  const states = findStates(part);
  const communes = findCommunes(part, { contacts, states });
  return findOrganisations(part, { dates: [], contacts, states, communes, programmes: [] }).filter(
    ({ type }) => type === "organisation",
  );
}
