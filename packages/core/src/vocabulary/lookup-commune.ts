import { holdsDesignation, MANY_TOWNS, shortNameOf } from "./commune-name-forms.js";
import { COMMUNES, type CommuneEntry, type CommuneKind } from "./communes.js";
import { foldGerman } from "./fold.js";

/** What narrows a lookup. A hint excludes: an entry that contradicts it is never given. */
export interface CommuneHints {
  /** ISO 3166-2 code. */
  readonly state?: string;
  readonly kind?: CommuneKind;
}

/**
 * By what the commune was found: `designation` (name beside "Landkreis", "Stadt", "LK" …, or a name that is its
 * own designation), `name` (bare), `plate` ("LK EE"), `predecessor` (the name of an authority merged into it).
 */
export type CommuneMatch = "designation" | "name" | "plate" | "predecessor";

/** What {@link lookupCommune} gives. */
export type CommuneLookup =
  | { readonly status: "found"; readonly entry: CommuneEntry; readonly by: CommuneMatch }
  | { readonly status: "ambiguous"; readonly entries: readonly CommuneEntry[] }
  | { readonly status: "unknown" };

const UNKNOWN: CommuneLookup = { status: "unknown" };

/** Words between name and qualifier, so that "a. d. Saale", "an der Saale", "(Saale)" and "/Saale" are one. */
const CONNECTING: ReadonlySet<string> = /* @__PURE__ */ new Set([
  "an",
  "am",
  "a",
  "der",
  "d",
  "in",
  "im",
  "i",
]);
const ABBREVIATED: Readonly<Record<string, string>> = {
  br: "breisgau",
  m: "main",
  oldb: "oldenburg",
  opf: "oberpfalz",
  rh: "rhein",
  st: "sankt",
  weinstr: "weinstrasse",
  wstr: "weinstrasse",
};

/** No article stands before the name of a town, but before the ordinary word: "das Essen", "im Regen", "die Weiden". */
const BARE_ARTICLE = /^(?:im|der|die|das|des|dem|den|the|vom|beim|zum)\s/u;
const ARTICLE = /^(?:im|in der|in the|in|des|der|dem|den|die|das|the|vom|von der|beim|zum)\s+/u;
const BOTH =
  /^(?:stadt und (?:land)?kreis(?:es)?|(?:land)?kreis(?:es)? und stadt|stadt- und landkreis(?:es)?|city and district of)\s+/u;
const DISTRICT =
  /^(?:land(?:kreis(?:es|e)?|kr\.?|ratsamt(?:e?s)?)|kreis(?:es|e|verwaltung)?|lkr?\.?|(?:(?:administrative|rural) )?(?:district|county) of(?: the)?)\s+/u;
const DISTRICT_BEHIND = /\s(?:rural )?(?:district|county)$/u;
const CITY =
  /^(?:(?:kreisfreien? |freien? und |freien? )?(?:landeshaupt|hanse|universitaets|wissenschafts|klingen|bundes|see|documenta-)?stadt|stadt(?:kreis(?:es)?|gemeinde|verwaltung|staat(?:es)?)|hanse- und universitaetsstadt|land(?:es)?|sk|lh|(?:(?:independent|district-free|capital|state capital|hanseatic|free hanseatic|free and hanseatic) )?(?:city|town) of(?: the)?)\s+/u;

function stemWord(word: string): string {
  return (ABBREVIATED[word] ?? word)
    .replace(/kreises$/u, "kreis")
    .replace(/^(land|herzogtum|(?:regional|stadt)verband)e?s$/u, "$1")
    .replace(/(isch|lich)e[mnrs]?$/u, "$1");
}

function makeKey(folded: string): string {
  return folded
    .split(/[\s().,/'’-]+/u)
    .filter((word) => word !== "" && !CONNECTING.has(word))
    .map(stemWord)
    .join("");
}

const OF_MANY_TOWNS: ReadonlySet<string> = /* @__PURE__ */ (() =>
  new Set([...MANY_TOWNS].map((name) => makeKey(foldGerman(name)))))();

type Index = ReadonlyMap<string, readonly CommuneEntry[]>;

function buildIndex(
  entries: readonly CommuneEntry[],
  keysOf: (entry: CommuneEntry) => readonly string[],
): Index {
  const index = new Map<string, CommuneEntry[]>();
  for (const entry of entries) {
    for (const key of new Set(keysOf(entry).map((name) => makeKey(foldGerman(name))))) {
      const list = index.get(key);
      if (list === undefined) index.set(key, [entry]);
      else list.push(entry);
    }
  }
  return index;
}

function namesOf(entry: CommuneEntry): string[] {
  const short = shortNameOf(entry);
  return [entry.name, ...entry.aliases, ...(short === undefined ? [] : [short])];
}

/** A city that lost its district-free status is still a town, so only like goes to like. */
function formerNamesOf({ kind, predecessors }: CommuneEntry): string[] {
  return predecessors.filter((former) => former.kind === kind).map(({ name }) => name);
}

/** The entries under a key; a genitive "s", a missing or an added "kreis" are tried where the key itself gives none. */
function findByKey(index: Index, key: string, designated: boolean): readonly CommuneEntry[] {
  const candidates = [key, ...(key.endsWith("s") ? [key.slice(0, -1)] : [])];
  for (const candidate of candidates) {
    const entries = index.get(candidate);
    if (entries !== undefined) return entries;
  }
  if (designated) return index.get(`${key}kreis`) ?? [];
  return key.endsWith("kreis")
    ? (index.get(key.slice(0, -"kreis".length)) ?? []).filter((entry) => entry.kind === "Landkreis")
    : [];
}

interface Designated {
  readonly rest: string;
  readonly kind: CommuneKind | undefined;
  readonly designated: boolean;
}

function takeDesignation(folded: string): Designated {
  const text = folded.replace(ARTICLE, "");
  if (BOTH.test(text)) return { rest: text.replace(BOTH, ""), kind: undefined, designated: true };
  for (const words of [DISTRICT, DISTRICT_BEHIND])
    if (words.test(text)) return { rest: text.replace(words, ""), kind: "Landkreis", designated: true };
  if (CITY.test(text)) {
    // "kreisfreie Stadt Landeshauptstadt Kiel": a title may follow the designation.
    const rest = text.replace(CITY, "").replace(CITY, "");
    return { rest, kind: "kreisfreie Stadt", designated: true };
  }
  return { rest: text, kind: undefined, designated: false };
}

function settle(entries: readonly CommuneEntry[], by: CommuneMatch): CommuneLookup {
  const [entry] = entries;
  if (entry === undefined) return UNKNOWN;
  return entries.length === 1 ? { status: "found", entry, by } : { status: "ambiguous", entries };
}

/** Gives the commune that a mention names: see {@link lookupCommune}. */
export type CommuneFinder = (mention: string, hints?: CommuneHints) => CommuneLookup;

/** Makes a lookup over a list of communes, as for own ones: `createCommuneLookup([...COMMUNES, ...own])`. */
export function createCommuneLookup(entries: readonly CommuneEntry[]): CommuneFinder {
  const byName = buildIndex(entries, namesOf);
  const byFormerName = buildIndex(entries, formerNamesOf);
  return (mention, hints = {}) => {
    const { rest, kind, designated } = takeDesignation(foldGerman(mention));
    const accepts = (entry: CommuneEntry): boolean =>
      (kind === undefined || entry.kind === kind) &&
      (hints.kind === undefined || entry.kind === hints.kind) &&
      (hints.state === undefined || entry.state === hints.state);

    const plate = designated ? /\s(\p{Lu}{1,3})$/u.exec(mention.trim())?.[1] : undefined;
    if (plate !== undefined) {
      const byPlate = entries.filter((entry) => entry.plate === plate && accepts(entry));
      if (byPlate.length > 0) return settle(byPlate, "plate");
    }

    const key = makeKey(rest);
    if (key === "" || (kind === "kreisfreie Stadt" && OF_MANY_TOWNS.has(key))) return UNKNOWN;
    const isName = /\p{Lu}/u.test(mention) && !BARE_ARTICLE.test(foldGerman(mention));
    const named = findByKey(byName, key, designated)
      .filter(accepts)
      .filter((entry) => designated || isName || !entry.bareIsCommonWord);
    if (named.length > 0) {
      const [first] = named;
      const self = first !== undefined && holdsDesignation(first.name);
      return settle(named, designated || self || key.endsWith("kreis") ? "designation" : "name");
    }
    const isDistrictName = designated || holdsDesignation(rest) || rest.includes("-");
    return isDistrictName
      ? settle(findByKey(byFormerName, key, designated).filter(accepts), "predecessor")
      : UNKNOWN;
  };
}

/**
 * Finds the district or district-free city that German text names: with or without designation, inflected, in
 * any usual spelling ("des Landkreises Elbe‑Elster", "LK EE", "Kreis Unna", "Frankfurt/Oder", "Halle a. d. Saale"), or
 * in English ("district of Unna", "City of Leipzig").
 * The whole mention must be the name; this does not search in text.
 *
 * A bare name that a district and a city share is `ambiguous`; a town that is no district ("Halle (Westf.)",
 * "Stadt Celle", "Hannover") is `unknown`. A name that is an ordinary word too is not found in lower case.
 */
export const lookupCommune: CommuneFinder = /* @__PURE__ */ createCommuneLookup(COMMUNES);

const BY_SEAT = /* @__PURE__ */ buildIndex(COMMUNES, ({ seat }) => (seat === undefined ? [] : [seat]));

/**
 * The districts whose administration sits in a town: "Herzberg (Elster)" → Elbe-Elster. Empty when the town is
 * no seat. A city can be the seat of a district that it is not part of.
 */
export function findDistrictsSeatedIn(town: string): readonly CommuneEntry[] {
  return BY_SEAT.get(makeKey(foldGerman(town))) ?? [];
}
