import type { OrganisationMention } from "../../language/organisations.js";
import type { View } from "../../language/view.js";

interface Names {
  /** Of a first word, the name that all organisations with it begin with, or {@link none}. */
  readonly byFirstWord: ReadonlyMap<string, string>;
  readonly onlyAgency?: OrganisationMention;
}

const known = new WeakMap<View["mentions"], Names>();

/** What the organisations of a document are called, gathered once for it. */
function namesOf({ mentions }: View): Names {
  let names = known.get(mentions);
  if (!names) {
    names = gather(mentions.organisations);
    known.set(mentions, names);
  }
  return names;
}

function gather(organisations: readonly OrganisationMention[]): Names {
  const byFirstWord = new Map<string, string>();
  const agencies = new Map<string, OrganisationMention>();
  for (const organisation of organisations) {
    const { type, kind, name } = organisation;
    if (!name.includes(" ")) continue;
    if (type === "organisation" && kind === "agency" && !agencies.has(name)) agencies.set(name, organisation);
    const shortest = byFirstWord.get(firstWordOf(name));
    if (shortest === undefined || name.length < shortest.length) byFirstWord.set(firstWordOf(name), name);
  }
  for (const { name } of organisations)
    if (name.includes(" ") && !name.startsWith(byFirstWord.get(firstWordOf(name))!))
      byFirstWord.set(firstWordOf(name), none);
  const [onlyAgency, ...more] = agencies.values();
  return { byFirstWord, ...(onlyAgency && more.length === 0 ? { onlyAgency } : {}) };
}

const firstWordOf = (name: string): string => name.slice(0, name.indexOf(" "));

/** The name that organisations have in common that have none. */
const none = "";

/** "die Agentur": the only organisation of the document whose name begins with that word. */
export function fullNameOf(view: View, name: string): string {
  return (/\s/u.test(name) ? undefined : namesOf(view).byFirstWord.get(name)) || name;
}

/** The one agency that the document names, however often. */
export function onlyAgencyOf(view: View): OrganisationMention | undefined {
  return namesOf(view).onlyAgency;
}
