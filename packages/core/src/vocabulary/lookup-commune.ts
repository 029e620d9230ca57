import { holdsDesignation, shortNameOf } from "./commune-name-forms.js";
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
const CONNECTING: ReadonlySet<string> = new Set("an am a der d in im i".split(" "));
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

const ARTICLE = /^(?:im|in der|in|des|der|dem|den|die|das|vom|von der|beim|zum)\s+/u;
const BOTH =
  /^(?:stadt und (?:land)?kreis(?:es)?|(?:land)?kreis(?:es)? und stadt|stadt- und landkreis(?:es)?)\s+/u;
const DISTRICT = /^(?:land(?:kreis(?:es|e)?|kr\.?|ratsamt(?:e?s)?)|kreis(?:es|e|verwaltung)?|lkr?\.?)\s+/u;
const CITY =
  /^(?:(?:kreisfreien? |freien? und |freien? )?(?:landeshaupt|hanse|universitaets|wissenschafts|klingen|bundes|see|documenta-)?stadt|stadt(?:kreis(?:es)?|gemeinde|verwaltung|staat(?:es)?)|hanse- und universitaetsstadt|land(?:es)?|sk)\s+/u;

function stemWord(word: string): string {
  return (ABBREVIATED[word] ?? word)
    .replace(/kreises$/u, "kreis")
    .replace(/^(land|herzogtum|regionalverband)e?s$/u, "$1")
    .replace(/(isch|lich)e[mnrs]?$/u, "$1");
}

function makeKey(folded: string): string {
  return folded
    .split(/[\s().,/'’-]+/u)
    .filter((word) => word !== "" && !CONNECTING.has(word))
    .map(stemWord)
    .join("");
}

type Index = ReadonlyMap<string, readonly CommuneEntry[]>;

function buildIndex(keysOf: (entry: CommuneEntry) => readonly string[]): Index {
  const index = new Map<string, CommuneEntry[]>();
  for (const entry of COMMUNES) {
    for (const key of new Set(keysOf(entry).map((name) => makeKey(foldGerman(name))))) {
      const entries = index.get(key);
      if (entries === undefined) index.set(key, [entry]);
      else entries.push(entry);
    }
  }
  return index;
}

const BY_NAME = /* @__PURE__ */ buildIndex((entry) => {
  const short = shortNameOf(entry);
  return [entry.name, ...entry.aliases, ...(short === undefined ? [] : [short])];
});
/** A city that lost its district-free status is still a town, so only like goes to like. */
const BY_PREDECESSOR = /* @__PURE__ */ buildIndex((entry) =>
  entry.predecessors.filter((former) => former.kind === entry.kind).map((former) => former.name),
);
const BY_SEAT = /* @__PURE__ */ buildIndex((entry) => (entry.seat === undefined ? [] : [entry.seat]));

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
  if (DISTRICT.test(text)) return { rest: text.replace(DISTRICT, ""), kind: "Landkreis", designated: true };
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

/**
 * Finds the district or district-free city that German text names: with or without designation, inflected, in
 * any usual spelling ("des Landkreises Elbe‑Elster", "LK EE", "Kreis Unna", "Frankfurt/Oder", "Halle a. d. Saale").
 * The whole mention must be the name; this does not search in text.
 *
 * A bare name that a district and a city share is `ambiguous`; a town that is no district ("Halle (Westf.)",
 * "Stadt Celle", "Hannover") is `unknown`. A name that is an ordinary word too is not found in lower case.
 */
export function lookupCommune(mention: string, hints: CommuneHints = {}): CommuneLookup {
  const { rest, kind, designated } = takeDesignation(foldGerman(mention));
  const accepts = (entry: CommuneEntry): boolean =>
    (kind === undefined || entry.kind === kind) &&
    (hints.kind === undefined || entry.kind === hints.kind) &&
    (hints.state === undefined || entry.state === hints.state);

  const plate = designated ? /\s(\p{Lu}{1,3})$/u.exec(mention.trim())?.[1] : undefined;
  if (plate !== undefined) {
    const byPlate = COMMUNES.filter((entry) => entry.plate === plate && accepts(entry));
    if (byPlate.length > 0) return settle(byPlate, "plate");
  }

  const key = makeKey(rest);
  if (key === "") return UNKNOWN;
  const capitalised = /\p{Lu}/u.test(mention);
  const named = findByKey(BY_NAME, key, designated)
    .filter(accepts)
    .filter((entry) => designated || capitalised || !entry.bareIsCommonWord);
  if (named.length > 0) {
    const [first] = named;
    const self = first !== undefined && holdsDesignation(first.name);
    return settle(named, designated || self || key.endsWith("kreis") ? "designation" : "name");
  }
  const isDistrictName = designated || key.endsWith("kreis") || rest.includes("-");
  return isDistrictName
    ? settle(findByKey(BY_PREDECESSOR, key, designated).filter(accepts), "predecessor")
    : UNKNOWN;
}

/**
 * The districts whose administration sits in a town: "Herzberg (Elster)" → Elbe-Elster. Empty when the town is
 * no seat. A city can be the seat of a district that it is not part of.
 */
export function findDistrictsSeatedIn(town: string): readonly CommuneEntry[] {
  return BY_SEAT.get(makeKey(foldGerman(town))) ?? [];
}
