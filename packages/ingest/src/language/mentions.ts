import { findStates, type StateMention } from "./communes/states.js";
import { type CommuneMention, findCommunes } from "./communes.js";
import { type ContactMentions, findContacts } from "./contacts.js";
import { type DateMention, findDates } from "./dates.js";
import { findOrganisations, type OrganisationMention } from "./organisations.js";
import { findOverlapping } from "./overlap.js";
import { findPersons, type PersonMention } from "./persons.js";
import { findProgrammes, type ProgrammeMention } from "./programmes.js";
import type { View } from "./view.js";

/** A view before the recognisers have run. */
export type PlainView = Omit<View, "mentions">;

/** What the recognisers found in the body of a document, each list in order of `start`. */
export interface Mentions {
  readonly dates: readonly DateMention[];
  readonly contacts: ContactMentions;
  readonly states: readonly StateMention[];
  readonly communes: readonly CommuneMention[];
  readonly programmes: readonly ProgrammeMention[];
  readonly organisations: readonly OrganisationMention[];
  readonly persons: readonly PersonMention[];
}

/** Runs the recognisers, each on what the earlier ones found. */
export function findMentions(view: PlainView): Mentions {
  const inBody = ({ start }: { start: number }): boolean => view.blockAt(start) !== undefined;
  const dates = findDates(view.text).filter(inBody);
  const contacts = findContacts(view, { dates });
  const states = findStates(view);
  const communes = findCommunes(view, { contacts, states });
  const programmes = findProgrammes(view, { dates, contacts, states });
  const organisations = findOrganisations(view, { dates, contacts, states, communes, programmes });
  const persons = findPersons(view, { dates, contacts, states, communes, programmes, organisations });
  return {
    dates,
    contacts,
    states,
    communes: withoutFamilies(view, communes, persons),
    programmes,
    organisations,
    persons,
  };
}

/** "Landrat Hermann Ulm … wie Ulm erklärte": a family name that is a town's too names nobody's commune. */
function withoutFamilies(
  view: PlainView,
  communes: readonly CommuneMention[],
  persons: readonly PersonMention[],
): readonly CommuneMention[] {
  const families = new Set(persons.map(({ family }) => family));
  return communes.filter(({ by, start, end }) => {
    const person = findOverlapping(persons, { start, end });
    if (person && person.start < start && person.end === end) return false;
    return (
      by === "designation" ||
      !families.has(view.slice(start, end)) ||
      within.test(view.slice(Math.max(0, start - 8), start))
    );
  });
}

const within = /(?<!\p{L})(?:in|aus|nach|bei) $/u;
