import type { Block } from "../../language/blocks.js";
import type { OrganisationMention } from "../../language/organisations.js";
import { findOverlapping } from "../../language/overlap.js";
import type { View } from "../../language/view.js";
import type { Span } from "../../tree/nodes.js";
import { smallestOf } from "./education-unit.js";
import { isAdministration } from "./placement.js";

/** What may stand in front of a unit in its line: the authority that it is a part of. */
const authority =
  /^(?:(?:Kontakt|Ansprechpartner(?:in)?|Anschrift|Adresse|Herausgeber(?:in)?) ?:? ?)?(?:[^,\n|–-]{0,60}(?:[Ll]andkreis|[Kk]reis|[Ss]tadt|[Gg]emeinde|Landratsamt|[Vv]erwaltung|Magistrat|Bezirksamt|Regionalverband)[^,\n|]{0,50}(?:,| [–|-]|\n) ?)?(?:Der (?:Landrat|Oberbürgermeister|Bürgermeister)(?:,| [–|-]|\n) ?)?$/u;
/** Units of an administration that are called so by a type word of their own. */
const unit =
  /^(?:Stabs?s?(?:stelle|bereich)|Fach(?:dienst|bereich|gebiet|amt|abteilung|stelle)|Sachgebiet|Sachbereich|Geschäftsbereich|Referat|Abteilung|Amt für|Amt|Team|Dezernat|Servicestelle|Koordinierungsstelle)(?!\p{L})/u;
/** Their work is the page's or the house's, whatever the page is about. */
const otherStaff =
  /Presse|Öffentlichkeit|Kommunikation|Marketing|Recht|Datenschutz|Vergabe|Wahlen|Personal|Finanzen|Bürgerservice|Hauptamt|Zentrale Dienste|Straßen|Verkehr|Hoch- und Tiefbau|Bauen|Bauaufsicht|Bauordnung|Umwelt|Naturschutz|Abfall|Ordnung|Feuer|Rettung|Kataster|Vermessung|Veterinär|Lebensmittel|Ausländer|Asyl|Forst|Landwirtschaft|Steuern|Kasse/u;
/** Blocks above a way to reach somebody that still belong to it. */
const above = 3;

/**
 * Where no name and no task tells an office: the one unit of the administration that a document on education gives as its
 * contact, over or beside address, telephone or e-mail address.
 */
export function findContactUnits(view: View): OrganisationMention[] {
  const found = view.mentions.organisations.filter(
    (mention) =>
      mention.type === "unit" &&
      unit.test(mention.name) &&
      !isAdministration(mention.name) &&
      !otherStaff.test(mention.name) &&
      isReached(view, mention),
  );
  const smallest = found.length > 1 ? smallestOf(found) : found;
  return new Set(smallest.map(({ name }) => name)).size === 1 ? smallest : [];
}

/** Whether the unit opens a line that ways to reach it follow. */
function isReached(view: View, { start, end }: Span): boolean {
  const block = view.blockAt(start);
  if (block?.layer !== "body" || block.kind === "heading") return false;
  const line = view.slice(Math.max(block.start, start - 120), start);
  const before = line.slice(line.lastIndexOf("\n") + 1);
  const person = view
    .within<Span>(view.mentions.persons, { start: start - before.length, end: start })
    .at(-1);
  const byPerson =
    called.test(before) || (person !== undefined && /^(?:,| [–|-]|:) $/u.test(view.slice(person.end, start)));
  if (!byPerson && !authority.test(before) && !authority.test(line.split("\n").slice(-2).join("\n")))
    return false;
  const next = view.slice(end, Math.min(block.end, end + 3));
  // lines that the format ran together
  const isBeside = next.startsWith(" ") && startsContact(view, end + 1);
  if (!isBeside && !/^ *(?:[,\n|(/–-]|$)/u.test(next)) return false;
  return [block, ...view.blocks.slice(block.index + 1, block.index + 1 + above)].some(
    (next, index) => (index === 0 || next.kind !== "heading") && holdsContact(view, next, end),
  );
}

const called = /(?:Herrn?|Frau) (?:Dr\. |Prof\. )*\p{Lu}[\p{L}-]+(?: \p{Lu}[\p{L}-]+)?, $/u;

function startsContact(view: View, offset: number): boolean {
  const { addresses, phones } = view.mentions.contacts;
  const span = { start: offset, end: offset + 6 };
  return [addresses, phones].some((all) => findOverlapping<Span>(all, span) !== undefined);
}

function holdsContact(view: View, block: Block, from: number): boolean {
  const { addresses, phones, emails } = view.mentions.contacts;
  const span = { start: Math.max(block.start, from), end: block.end };
  return (
    span.end > span.start &&
    [addresses, phones, emails].some((all) => view.within<Span>(all, span).length > 0)
  );
}

const column =
  /^(?:Zuständig(?:e Stelle|es Amt|keit)?|Federführung|Federführend|Ansprechstelle|Stelle|Einheit|Organisationseinheit|Fachbereich)$/u;

/** "Kreis | Zuständig", and below it "Auenland | Fachdienst Kreisentwicklung": units in a column of those in charge. */
export function findInColumn(view: View): OrganisationMention[] {
  return view.mentions.organisations.filter(({ type, name, start }) => {
    if (type !== "unit" || isAdministration(name)) return false;
    const block = view.blockAt(start);
    return (
      block?.cell?.columnLabel !== undefined &&
      start === block.start &&
      column.test(block.cell.columnLabel.text.trim())
    );
  });
}
