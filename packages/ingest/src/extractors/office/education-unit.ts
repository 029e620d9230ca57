import { matches } from "../../language/find-all.js";
import type { OrganisationMention } from "../../language/organisations.js";
import { findOverlapping } from "../../language/overlap.js";
import type { View } from "../../language/view.js";
import type { Span } from "../../tree/nodes.js";
import { isEnglish } from "./placement-lines.js";

/** How small a unit is: the smaller one does the work, the larger one is where it sits. */
const sizes: readonly RegExp[] = [
  /^(?:Stabsstelle|Stabsbereich|Fachstelle|Servicestelle|Koordinierungsstelle|Koordinationsstelle)(?!\p{L})/u,
  /^(?:Team|Sachgebiet|Fachgebiet)(?!\p{L})/u,
  /^(?:Referat|Fachdienst|Fachgruppe|Abteilung|Fachabteilung)(?!\p{L})|^Amt für (?:\p{Ll}+ )?Bildungs\p{Ll}+$|^Bildungsamt$/u,
];
const education =
  /(?<!\p{L}|Aus-? und |Fort- und |Weiter- und )(?:[Ss]chulische )?Bildung(?!\p{L})|(?<!\p{L})Bildungs(?:-|management|monitoring|koordin|planung|entwicklung|landschaft|region|verwaltung|wesen|büro|steuerung|strategie|partnerschaft)/u;
/** Units of others bear such names too. */
const others =
  /^ (?:(?:der|des|im|beim|bei der|in der|an der) )(?:\p{Ll}+e[nrsm]? )?(?:\p{L}*(?:[Gg]ewerkschaft|[Mm]inisterium\p{L}*|[Uu]niversität|[Hh]ochschule|[Kk]ammer|[Vv]ereins?|[Vv]erbands?|[Bb]istums|[Kk]irche|[Rr]egierung|[Ss]tiftung|Landesamt\p{L}*|Landesinstitut\p{L}*)|IHK|HWK|GEW|Bundes|Landes|DGB)(?!\p{L})/u;

/**
 * Small units of the administration whose name says that they are for education ("Referat Bildung", "Sachgebiet
 * Bildung und Schulentwicklungsplanung"), of several sizes the smallest.
 */
export function findEducationUnits(view: View): OrganisationMention[] {
  return smallestOf(
    view.mentions.organisations.filter(
      ({ type, name, end }) =>
        type === "unit" &&
        (matches(name, education) || name === "Bildungsamt") &&
        !/Teilhabe/u.test(name) &&
        sizeOf(name) < sizes.length &&
        !others.test(view.slice(end, Math.min(view.text.length, end + 80))),
    ),
  );
}

/** Parts of an administration of any size, that are no house of learning themselves. */
const part =
  /^(?:Department of|Dezernat|Amt|Fachamt|Fachbereich|Fachdienst|Fachgruppe|Fachgebiet|Fachabteilung|Sachgebiet|Geschäftsbereich|Referat|Abteilung|Team|Fachstelle|Stabsstelle|Stabsbereich|Koordinierungsstelle|Koordinationsstelle|Servicestelle)(?!\p{L})|^Bildungs- und \p{L}+amt$|-(?: und|,) (?:\p{L}+- und )?Bildungs\p{Ll}*amt$/u;
const school = /(?<!\p{L})(?:Education|Bildung|Bildungs-|Bildungs\p{Ll}+)(?!\p{L})/u;
/** Help with the cost of school meals and trips. */
const benefits = /Teilhabe|Asyl|SGB/u;

/**
 * The parts of the administration that have education in their name, of every size, beside the office: "Fachbereich
 * Bildung und Sport", "Dezernat für Jugend und Bildung". Where somebody works who is named from elsewhere, they may be
 * of another commune.
 */
export function findPartsForEducation(view: View): OrganisationMention[] {
  return view.mentions.organisations.filter(
    ({ type, name, start, end }) =>
      type === "unit" &&
      part.test(name) &&
      matches(name, school) &&
      !benefits.test(name) &&
      !others.test(view.slice(end, Math.min(view.text.length, end + 80))) &&
      !isAffiliation(view, start) &&
      !isGloss(view, { start, end }),
  );
}

/** "Department of Education (Fachbereich Bildung)": the German name of what English words name. */
function isGloss(view: View, { start, end }: Span): boolean {
  if (view.text[start - 1] !== "(" || view.text[end] !== ")") return false;
  const before = findOverlapping(view.mentions.organisations, { start: start - 3, end: start - 2 });
  return before?.type === "unit" && before.end === start - 2 && isEnglish.test(before.name);
}

/** "Anna Meier, Amt für Bildung", "Uwe Kunze (Fachdienst Bildung)": said of a person. */
function isAffiliation(view: View, start: number): boolean {
  const person = view.within(view.mentions.persons, { start: start - 120, end: start }).at(-1);
  return person !== undefined && !/[.!?\n]/u.test(view.slice(person.whole.end, start));
}

/** Of units of several sizes the smallest ones. */
export function smallestOf(units: readonly OrganisationMention[]): OrganisationMention[] {
  const smallest = Math.min(...units.map(({ name }) => sizeOf(name)));
  return units.filter(({ name }) => sizeOf(name) === smallest);
}

function sizeOf(name: string): number {
  const size = sizes.findIndex((pattern) => pattern.test(name));
  return size < 0 ? sizes.length : size;
}
