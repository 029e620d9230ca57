import { foldGerman } from "./fold.js";

/** One of the 16 German states (Länder). */
export interface StateEntry {
  /** First two digits of every official municipality key in the state. */
  readonly ags: string;
  /** ISO 3166-2 code. */
  readonly iso: string;
  readonly name: string;
  readonly nameEn: string;
  /** As in "Ministerium des Landes …", without article. */
  readonly genitive: string;
  /** Indeclinable or stem form of the adjective, lower case, without ending: "sächsisch", "hamburgisch". */
  readonly adjective: string;
  /** Customary short form in official writing: "BB", "NRW". Read with exact case only. */
  readonly abbreviations: readonly string[];
}

/** The 16 states in the order of their keys. Source: Gemeindeverzeichnis (Destatis), ISO 3166-2:DE. */
export const STATES: readonly StateEntry[] = [
  {
    ags: "01",
    iso: "DE-SH",
    name: "Schleswig-Holstein",
    nameEn: "Schleswig-Holstein",
    genitive: "Schleswig-Holsteins",
    adjective: "schleswig-holsteinisch",
    abbreviations: ["SH"],
  },
  {
    ags: "02",
    iso: "DE-HH",
    name: "Hamburg",
    nameEn: "Hamburg",
    genitive: "Hamburgs",
    adjective: "hamburgisch",
    abbreviations: ["HH"],
  },
  {
    ags: "03",
    iso: "DE-NI",
    name: "Niedersachsen",
    nameEn: "Lower Saxony",
    genitive: "Niedersachsens",
    adjective: "niedersächsisch",
    abbreviations: ["NI", "NDS"],
  },
  {
    ags: "04",
    iso: "DE-HB",
    name: "Bremen",
    nameEn: "Bremen",
    genitive: "Bremens",
    adjective: "bremisch",
    abbreviations: ["HB"],
  },
  {
    ags: "05",
    iso: "DE-NW",
    name: "Nordrhein-Westfalen",
    nameEn: "North Rhine-Westphalia",
    genitive: "Nordrhein-Westfalens",
    adjective: "nordrhein-westfälisch",
    abbreviations: ["NRW", "NW"],
  },
  {
    ags: "06",
    iso: "DE-HE",
    name: "Hessen",
    nameEn: "Hesse",
    genitive: "Hessens",
    adjective: "hessisch",
    abbreviations: ["HE"],
  },
  {
    ags: "07",
    iso: "DE-RP",
    name: "Rheinland-Pfalz",
    nameEn: "Rhineland-Palatinate",
    genitive: "Rheinland-Pfalz",
    adjective: "rheinland-pfälzisch",
    abbreviations: ["RP", "RLP"],
  },
  {
    ags: "08",
    iso: "DE-BW",
    name: "Baden-Württemberg",
    nameEn: "Baden-Württemberg",
    genitive: "Baden-Württembergs",
    adjective: "baden-württembergisch",
    abbreviations: ["BW", "BaWü"],
  },
  {
    ags: "09",
    iso: "DE-BY",
    name: "Bayern",
    nameEn: "Bavaria",
    genitive: "Bayerns",
    adjective: "bayerisch",
    abbreviations: ["BY"],
  },
  {
    ags: "10",
    iso: "DE-SL",
    name: "Saarland",
    nameEn: "Saarland",
    genitive: "Saarlandes",
    adjective: "saarländisch",
    abbreviations: ["SL"],
  },
  {
    ags: "11",
    iso: "DE-BE",
    name: "Berlin",
    nameEn: "Berlin",
    genitive: "Berlins",
    adjective: "berlinisch",
    abbreviations: ["BE"],
  },
  {
    ags: "12",
    iso: "DE-BB",
    name: "Brandenburg",
    nameEn: "Brandenburg",
    genitive: "Brandenburgs",
    adjective: "brandenburgisch",
    abbreviations: ["BB"],
  },
  {
    ags: "13",
    iso: "DE-MV",
    name: "Mecklenburg-Vorpommern",
    nameEn: "Mecklenburg-Western Pomerania",
    genitive: "Mecklenburg-Vorpommerns",
    adjective: "mecklenburg-vorpommerisch",
    abbreviations: ["MV"],
  },
  {
    ags: "14",
    iso: "DE-SN",
    name: "Sachsen",
    nameEn: "Saxony",
    genitive: "Sachsens",
    adjective: "sächsisch",
    abbreviations: ["SN"],
  },
  {
    ags: "15",
    iso: "DE-ST",
    name: "Sachsen-Anhalt",
    nameEn: "Saxony-Anhalt",
    genitive: "Sachsen-Anhalts",
    adjective: "sachsen-anhaltisch",
    abbreviations: ["ST", "LSA"],
  },
  {
    ags: "16",
    iso: "DE-TH",
    name: "Thüringen",
    nameEn: "Thuringia",
    genitive: "Thüringens",
    adjective: "thüringisch",
    abbreviations: ["TH"],
  },
];

const LEADING_DESIGNATION =
  /^(?:(?:die |das |der |des )?(?:land(?:es)?|bundesland(?:es)?|freistaat(?:es|s)?|freie und hansestadt|freie hansestadt|(?:federal )?state of) )/u;

/** Gives the state with a two-digit key or an ISO 3166-2 code; `undefined` when there is none. */
export function getState(code: string): StateEntry | undefined {
  return STATES.find((entry) => entry.ags === code || entry.iso === code);
}

/**
 * Gives the state that German or English text names, in nominative or genitive, with or without "Land",
 * "Freistaat", "State of": "des Landes Brandenburg", "Freistaats Sachsen", "Lower Saxony". `undefined` for
 * anything else. Abbreviations count in exact case only.
 */
export function lookupState(mention: string): StateEntry | undefined {
  const exact = mention.trim();
  const folded = foldGerman(mention).replace(LEADING_DESIGNATION, "");
  return STATES.find(
    (entry) =>
      entry.iso === exact ||
      entry.abbreviations.includes(exact) ||
      [entry.name, entry.nameEn, entry.genitive].some((form) => foldGerman(form) === folded),
  );
}
