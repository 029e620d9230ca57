import {
  type CommuneEntry,
  findDistrictsSeatedIn,
  foldGerman,
  lookupCommune,
  lookupState,
} from "@bildungsprofil/core";
import type { Span } from "../../tree/nodes.js";
import type { CommuneMention } from "../communes.js";
import { firstNameWord } from "../flat-text.js";
import type { DesignationKind } from "./designations.js";
import { endsWord, type NameForm } from "./name-index.js";
import type { StateMention } from "./states.js";

/** A name in the text that may be a commune's. */
export interface FoundName extends Span {
  /** In the nominative. */
  readonly name: string;
  /** What the vocabulary has under it; empty where it has nothing. */
  readonly forms: readonly NameForm[];
  readonly designation?: DesignationKind;
  /** ISO code of the state that the words beside the name tell. */
  readonly state?: string;
  /** Whether the words call it a "kreisfreie Stadt". */
  readonly districtFree?: boolean;
  /**
   * `municipal`: beside a word of municipal education, as in "Bildungsbüro Unna"; `within`: behind "in" or "aus";
   * `place`: in an address or in the name of something else that is there.
   */
  readonly context: "designation" | "municipal" | "within" | "place" | "free";
}

type Authority = Pick<CommuneMention, "value" | "key" | "implied">;

/** Decides which authority a name means, knowing all designated names of the document. */
export interface Resolver {
  resolve(found: FoundName): CommuneMention | undefined;
  /** A name that the document designates elsewhere and that begins with this word, at its offset. */
  findName(
    first: string,
    at: number,
    text: string,
  ): { readonly name: string; readonly end: number } | undefined;
}

const slugOf = (kind: string, name: string): string =>
  foldGerman(`${kind} ${name}`)
    .replace(/[^a-z0-9]+/gu, "-")
    .replace(/^-|-$/gu, "");

/** Prepares the resolution of names for one document. */
export function createResolver(named: readonly FoundName[], states: readonly StateMention[]): Resolver {
  const fullNames = listFullNames(named);
  const designated = named.map((found) => inFull(found, fullNames));
  const statesNamed = new Set(states.map(({ state }) => state.iso));
  const full = new Set<string>();
  for (const { forms } of designated)
    for (const { name, entry } of forms) if (name === entry.name) full.add(name);
  const districtFree = new Set(
    designated.filter((found) => found.districtFree === true).map(({ name }) => name),
  );
  const authorities = new Map<string, Authority[]>();
  const firstWords = new Map<string, string[]>();
  const resolved = new Map<string, Authority | undefined>();
  // "im thüringischen Landkreis X" tells the state of X and of no other
  const told = new Map<string, string>();
  for (const { name, state } of designated) if (state !== undefined && !told.has(name)) told.set(name, state);
  const designate = (found: FoundName): Authority | undefined => {
    const key = `${found.designation}\n${found.name}\n${found.forms[0]?.text ?? ""}`;
    if (!resolved.has(key)) resolved.set(key, ofDesignated(found, statesNamed));
    return resolved.get(key);
  };
  for (const found of designated) {
    const authority = designate(found);
    if (!authority) continue;
    for (const name of new Set([found.name, ...found.forms.map(({ entry }) => entry.name)])) {
      const same = authorities.get(name) ?? [];
      if (!same.some(({ key }) => key === authority.key)) authorities.set(name, [...same, authority]);
    }
    if (found.forms.length === 0) {
      const first = firstNameWord(found.name)?.word ?? found.name;
      const names = firstWords.get(first) ?? [];
      if (!names.includes(found.name))
        firstWords.set(
          first,
          [...names, found.name].sort((a, b) => b.length - a.length),
        );
    }
  }
  const known = new Set([...authorities.values()].flat().flatMap(({ value }) => value.state ?? []));
  const nearby =
    known.size + statesNamed.size === 0
      ? undefined
      : onlyOne(new Set([...statesNamed, ...(statesNamed.size ? [] : known)]));

  const complete = ({ value, key, implied }: Authority): Authority => {
    const kind = value.kind === "Stadt" && districtFree.has(value.name) ? "kreisfreie Stadt" : value.kind;
    const state = value.state === undefined ? (told.get(value.name) ?? nearby) : undefined;
    return state !== undefined
      ? { key, value: { ...value, kind, state }, implied: [...implied, "state"] }
      : { key, value: { ...value, kind }, implied };
  };

  return {
    resolve: (name) => {
      const found = name.designation === undefined ? name : inFull(name, fullNames);
      const { start, end, context } = found;
      const inBrackets = found.forms.length > 0 && full.has(found.forms[0]!.entry.name);
      if (context === "designation") {
        const authority = designate(found);
        return authority && { start, end, ...complete(authority), by: "designation" };
      }
      const elsewhere =
        authorities.get(found.name) ?? found.forms.flatMap(({ entry }) => authorities.get(entry.name) ?? []);
      const chosen = elsewhere.find(({ value }) => value.kind !== "Landkreis") ?? elsewhere[0];
      if (chosen)
        return {
          start,
          end,
          ...complete(
            found.forms.length ? { ...chosen, value: { ...chosen.value, name: found.name } } : chosen,
          ),
          by: context === "place" ? "place" : "designation",
        };
      const authority = ofBare(found, statesNamed, inBrackets);
      return authority && { start, end, ...complete(authority), by: authority.by };
    },
    findName: (first, at, text) => {
      for (const stem of [first, first.replace(/s$/u, "")])
        for (const name of firstWords.get(stem) ?? []) {
          const end = at + name.length + (stem === first ? 0 : 1);
          if (text.startsWith(name, at) && (stem === first || text[end - 1] === "s") && endsWord(text, end))
            return { name, end };
        }
      return undefined;
    },
  };
}

const isTown = ({ designation }: FoundName): boolean =>
  designation === "city" || designation === "municipality";

/** The towns that the document tells from others of their name, by that name. */
function listFullNames(designated: readonly FoundName[]): ReadonlyMap<string, readonly FoundName[]> {
  const full = new Map<string, FoundName[]>();
  for (const found of designated) {
    const short = isTown(found)
      ? /^(?<short>.+?)(?= (?:\(|(?:an|am|im|in|bei|ob|vor|unter|a\.|i\.) ?))/u.exec(found.name)?.[0]
      : undefined;
    if (short === undefined) continue;
    const same = full.get(short) ?? [];
    if (!same.some(({ name }) => name === found.name)) full.set(short, [...same, found]);
  }
  return full;
}

/** "Stadt Neustadt" in a document that has one "Stadt Neustadt an der Weinstraße": the town with its full name. */
function inFull(found: FoundName, fullNames: ReadonlyMap<string, readonly FoundName[]>): FoundName {
  const [full, ...others] = (isTown(found) && fullNames.get(found.name)) || [];
  return full && others.length === 0
    ? { ...found, name: full.name, forms: full.forms, designation: full.designation! }
    : found;
}

function onlyOne<Item>(items: ReadonlySet<Item>): Item | undefined {
  return items.size === 1 ? [...items][0] : undefined;
}

const regional: ReadonlySet<string> = new Set(["Region", "Städteregion", "Regionalverband"]);

function ofEntry(entry: CommuneEntry, name: string): Authority {
  return {
    key: entry.ags,
    value: {
      name,
      kind: regional.has(entry.designation) ? "Region" : entry.kind,
      state: entry.state,
      ags: entry.ags,
    },
    implied: ["state", "ags"],
  };
}

function ofDesignated(found: FoundName, states: ReadonlySet<string>): Authority | undefined {
  const { name, designation } = found;
  const entries = found.forms.map(({ entry }) => entry);
  if (designation === "district") {
    const district = entries.find(({ kind }) => kind === "Landkreis");
    if (district) return ofEntry(district, name);
    const former = lookupCommune(`Landkreis ${name}`);
    if (former.status === "found")
      return {
        key: former.entry.ags,
        value: { name, kind: "Landkreis", state: former.entry.state },
        implied: ["state"],
      };
    return { key: slugOf("Landkreis", name), value: { name, kind: "Landkreis" }, implied: [] };
  }
  if (designation === "city") {
    const cities = entries.filter(({ kind }) => kind === "kreisfreie Stadt");
    const city = cities.length > 1 ? cities.find(({ state }) => states.has(state)) : cities[0];
    if (city) return ofEntry(city, name);
    // the vocabulary's Landkreis of that name, or a district that the town is the seat of, tells the state
    const stateOf = onlyOne(
      new Set((entries.length ? entries : findDistrictsSeatedIn(name)).map(({ state }) => state)),
    );
    return town("Stadt", name, cities.length > 1 ? undefined : stateOf);
  }
  // what is part of a city state or of a region is no town, and not the whole either
  if (designation === "cityDistrict")
    return entries.length
      ? undefined
      : { key: slugOf("Bezirk", name), value: { name, kind: "Region" }, implied: [] };
  if (designation === "municipality")
    return town("Gemeinde", name, onlyOne(new Set(entries.map(({ state }) => state))));
  if (designation === "educationRegion" || designation === "educationLandscape") {
    // "Bildungsregion Unna" is the district
    const own = entries.length === 1 ? entries[0] : undefined;
    if (own) return ofEntry(own, name);
    const district = lookupCommune(`Landkreis ${name}`);
    if (district.status === "found" && district.by !== "predecessor")
      return ofEntry(district.entry, district.entry.name);
  }
  // "Region Leipzig" is more than the city, "Bildungsregion Bayern" the state; a landscape of education is no authority
  return entries.length || lookupState(name) || designation === "educationLandscape"
    ? undefined
    : { key: slugOf("Region", name), value: { name, kind: "Region" }, implied: [] };
}

function town(kind: "Stadt" | "Gemeinde", name: string, state: string | undefined): Authority {
  return {
    key: slugOf(kind, name),
    value: { name, kind, ...(state === undefined ? {} : { state }) },
    implied: state === undefined ? [] : ["state"],
  };
}

/** A name of the vocabulary that the document nowhere designates. */
function ofBare(
  found: FoundName,
  states: ReadonlySet<string>,
  fullNameElsewhere: boolean,
): (Authority & Pick<CommuneMention, "by">) | undefined {
  const { context, name } = found;
  const usable = found.forms.filter((form) => !form.needsDesignation);
  const safe = usable.filter(
    (form) =>
      form.safe ||
      fullNameElsewhere ||
      (context === "municipal" && (states.size === 0 || states.has(form.entry.state))),
  );
  const city = safe.find(({ entry }) => entry.kind === "kreisfreie Stadt")?.entry;
  const isPlace = context === "place" || context === "within";
  const selfDesignating = safe.find(
    ({ entry }) => /kreis|^Region /iu.test(entry.name) || regional.has(entry.designation),
  )?.entry;
  if (selfDesignating) return { ...ofEntry(selfDesignating, name), by: "designation" };
  if (city) return { ...ofEntry(city, name), by: isPlace ? "place" : "name" };
  const district = safe[0]?.entry;
  if (!district) return undefined;
  if (isDistrictOnly(district))
    return { ...ofEntry(district, name), by: isPlace && !name.includes("-") ? "place" : "name" };
  if (context === "municipal") return { ...ofEntry(district, name), by: "name" };
  return { ...town("Stadt", name, district.state), by: "place" };
}

/** Whether the name is that of the district alone and not of a town too. */
function isDistrictOnly({ name, seat }: CommuneEntry): boolean {
  return seat === undefined || !(` ${seat} `.includes(` ${name} `) || name.startsWith(seat));
}
