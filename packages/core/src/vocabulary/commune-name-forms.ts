import type { CommuneEntry } from "./communes.js";
import { lookupState } from "./states.js";

/** "Frankfurt (Oder)": head and qualifier in brackets. */
const BRACKETED = /^(.+) \(([^()]+)\)$/u;
/** "Mülheim an der Ruhr": head, preposition and qualifier. */
const SITUATED = /^(.+?) (an der|am|in der|im) (.+)$/u;
/** Names that hold their own designation: "Burgenlandkreis", "Region Hannover". */
const OWN_DESIGNATION = /kreis|^Region | Region$|^St(?:ä|ae)dteregion |^(?:Regional|Stadt)verband /iu;

/** Short names that so many towns bear that "Stadt Neustadt" means none of them. */
export const MANY_TOWNS: ReadonlySet<string> = /* @__PURE__ */ new Set(["Neustadt"]);

function unique(forms: readonly string[]): string[] {
  return [...new Set(forms)];
}

/** Whether the name already says what kind of authority it is, so that no "Landkreis" stands before it. */
export function holdsDesignation(name: string): boolean {
  return OWN_DESIGNATION.test(name);
}

/**
 * The name without the qualifier that tells it from others: "Halle (Saale)" → "Halle". `undefined` where there
 * is no qualifier, or where the rest is the name of a state ("Brandenburg an der Havel").
 */
export function shortNameOf(entry: CommuneEntry): string | undefined {
  const head = (BRACKETED.exec(entry.name) ?? SITUATED.exec(entry.name))?.[1];
  return head === undefined || lookupState(head) !== undefined ? undefined : head;
}

/** The qualifier written in the other usual ways: "Frankfurt/Oder", "Neustadt a. d. Weinstraße". */
function spellQualifier(name: string): string[] {
  const bracketed = BRACKETED.exec(name);
  if (bracketed !== null) return [name, `${bracketed[1]}/${bracketed[2]}`];
  const [, head, preposition, place] = SITUATED.exec(name) ?? [];
  if (head === undefined || preposition === undefined || place === undefined) return [name];
  const initials = preposition.split(" ").map((word) => `${word.charAt(0)}.`);
  const short = preposition === "am" || preposition === "im" ? [`${preposition.charAt(0)}.`] : initials;
  const abbreviated = unique([short.join(" "), short.join("")]);
  return [
    name,
    `${head}/${place}`,
    `${head} (${place})`,
    ...abbreviated.flatMap((words) => [`${head} ${words} ${place}`, `${head} ${words}${place}`]),
  ];
}

/** Nominative after an article, dative and genitive of a name that is declined, and the plain genitive. */
function declineName(name: string): string[] {
  const weak = name.replace(/^(.*isch)er (?=Kreis$)/u, "$1en ").replace(/^(\p{L}+(?:isch|lich)e) /u, "$1n ");
  const afterArticle = name.replace(/^(.*isch)er (?=Kreis$)/u, "$1e ");
  if (/kreis/iu.test(name)) {
    const genitive = weak.replace(/(kreis)(?=$|[ -])/iu, "$1es");
    return [name, afterArticle, weak, genitive];
  }
  if (name.endsWith(" Land")) return [name, `${name}es`];
  if (name.startsWith("Herzogtum ")) return [name, name.replace("Herzogtum", "Herzogtums")];
  if (name.startsWith("Regionalverband ")) {
    return [
      name,
      ...["Regionalverbands", "Regionalverbandes"].map((word) => name.replace("Regionalverband", word)),
    ];
  }
  if (weak !== name) return [name, weak];
  if (/[()/.]|[sßxz]$/u.test(name) || SITUATED.test(name)) return [name];
  return [name, `${name}s`];
}

/**
 * Every surface form of the name without designation, inflected: "Burgenlandkreis", "Burgenlandkreises";
 * "Unna", "Unnas". Where `entry.bareIsCommonWord`, these are not safe to search for.
 */
export function communeBareForms(entry: CommuneEntry): string[] {
  const short = entry.kind === "kreisfreie Stadt" ? shortNameOf(entry) : undefined;
  const unambiguous =
    short === "Frankfurt" || short === "Neustadt" || short === "Oldenburg" ? undefined : short;
  const names = [entry.name, ...entry.aliases, ...(unambiguous === undefined ? [] : [unambiguous])];
  return unique(names.flatMap(spellQualifier).flatMap(declineName));
}

/** Surface forms with a designation before the name: "Landkreises Unna", "LK UN", "Stadt Halle". */
export function communeDesignatedForms(entry: CommuneEntry): string[] {
  const isCity = entry.kind === "kreisfreie Stadt";
  const short = shortNameOf(entry);
  const shorts = short === undefined || (isCity && MANY_TOWNS.has(short)) ? [] : [short];
  const names = unique([entry.name, ...entry.aliases, ...shorts].flatMap(spellQualifier));
  if (isCity) {
    return names.flatMap((name) =>
      ["Stadt", "Landeshauptstadt", "Hansestadt"].map((word) => `${word} ${name}`),
    );
  }
  const words = ["Landkreis", "Landkreises", "Kreis", "Kreises", "LK", "Lkr.", "Landratsamt", "Landratsamts"];
  const designated = names
    .filter((name) => !holdsDesignation(name))
    .flatMap((name) => words.map((word) => `${word} ${name}`));
  return unique([...designated, ...(entry.plate.length > 1 ? [`LK ${entry.plate}`] : [])]);
}

/**
 * Every surface form to search for in running text, bare and designated, inflected, in the usual spellings.
 * The same form may belong to two communes ("Regensburg"): let {@link lookupCommune} decide.
 */
export function communeNameForms(entry: CommuneEntry): string[] {
  return unique([...communeDesignatedForms(entry), ...communeBareForms(entry)]);
}
