import { foldGerman } from "./fold.js";

/** A ministry in charge of education, youth or social affairs under one name; a new name is a new entry. */
export interface MinistryEntry {
  /** ASCII kebab-case; never renamed, never reused. */
  readonly id: string;
  readonly name: string;
  readonly aliases: readonly string[];
  /** Read in exact case only. */
  readonly abbreviation?: string;
  /** ISO 3166-2 code; absent for the federation. */
  readonly state?: string;
  /** EDTF: when it bore this name; absent where that is not sure. */
  readonly period?: string;
  /** Id of the ministry that took education over, or of the next name. */
  readonly successor?: string;
}

/** Federal and state ministries with dated names, as far as they are sure. */
export const MINISTRIES: readonly MinistryEntry[] = [
  {
    id: "bmbf",
    name: "Bundesministerium für Bildung und Forschung",
    aliases: ["Bundesbildungsministerium", "Federal Ministry of Education and Research"],
    abbreviation: "BMBF",
    period: "1998/2025-05-06",
    successor: "bmbfsfj",
  },
  {
    id: "bmfsfj",
    name: "Bundesministerium für Familie, Senioren, Frauen und Jugend",
    aliases: [
      "Bundesfamilienministerium",
      "Bundesjugendministerium",
      "Federal Ministry for Family Affairs, Senior Citizens, Women and Youth",
    ],
    abbreviation: "BMFSFJ",
    period: "1994/2025-05-06",
    successor: "bmbfsfj",
  },
  {
    id: "bmbfsfj",
    name: "Bundesministerium für Bildung, Familie, Senioren, Frauen und Jugend",
    aliases: [],
    abbreviation: "BMBFSFJ",
    period: "2025-05-06/..",
  },
  {
    id: "bmftr",
    name: "Bundesministerium für Forschung, Technologie und Raumfahrt",
    aliases: [],
    abbreviation: "BMFTR",
    period: "2025-05-06/..",
  },
  {
    id: "bmas",
    name: "Bundesministerium für Arbeit und Soziales",
    aliases: ["Bundesarbeitsministerium"],
    abbreviation: "BMAS",
    period: "2005/..",
  },
  {
    id: "bw-km",
    name: "Ministerium für Kultus, Jugend und Sport Baden-Württemberg",
    aliases: ["Kultusministerium Baden-Württemberg"],
    state: "DE-BW",
  },
  {
    id: "by-stmuk",
    name: "Bayerisches Staatsministerium für Unterricht und Kultus",
    aliases: ["Bayerisches Kultusministerium", "Kultusministerium Bayern"],
    abbreviation: "StMUK",
    state: "DE-BY",
  },
  {
    id: "be-senbjf",
    name: "Senatsverwaltung für Bildung, Jugend und Familie",
    aliases: [],
    abbreviation: "SenBJF",
    state: "DE-BE",
  },
  {
    id: "be-senbjw",
    name: "Senatsverwaltung für Bildung, Jugend und Wissenschaft",
    aliases: [],
    state: "DE-BE",
    period: "2011/2016",
    successor: "be-senbjf",
  },
  {
    id: "bb-mbjs",
    name: "Ministerium für Bildung, Jugend und Sport des Landes Brandenburg",
    aliases: ["Ministerium für Bildung, Jugend und Sport Brandenburg", "Bildungsministerium Brandenburg"],
    abbreviation: "MBJS",
    state: "DE-BB",
  },
  {
    id: "hb-skb",
    name: "Senatorin für Kinder und Bildung",
    aliases: ["Die Senatorin für Kinder und Bildung", "Senator für Kinder und Bildung"],
    state: "DE-HB",
  },
  {
    id: "hh-bsb",
    name: "Behörde für Schule und Berufsbildung",
    aliases: [],
    abbreviation: "BSB",
    state: "DE-HH",
    successor: "hh-bsfb",
  },
  {
    id: "hh-bsfb",
    name: "Behörde für Schule, Familie und Berufsbildung",
    aliases: [],
    abbreviation: "BSFB",
    state: "DE-HH",
    period: "2025/..",
  },
  {
    id: "he-hkm",
    name: "Hessisches Kultusministerium",
    aliases: ["Kultusministerium Hessen"],
    abbreviation: "HKM",
    state: "DE-HE",
    period: "../2024",
    successor: "he-hmkb",
  },
  {
    id: "he-hmkb",
    name: "Hessisches Ministerium für Kultus, Bildung und Chancen",
    aliases: [],
    abbreviation: "HMKB",
    state: "DE-HE",
    period: "2024/..",
  },
  {
    id: "mv-mbwk",
    name: "Ministerium für Bildung, Wissenschaft und Kultur Mecklenburg-Vorpommern",
    aliases: [],
    state: "DE-MV",
    period: "../2021",
    successor: "mv-mbk",
  },
  {
    id: "mv-mbk",
    name: "Ministerium für Bildung und Kindertagesförderung Mecklenburg-Vorpommern",
    aliases: ["Ministerium für Bildung und Kindertagesförderung"],
    state: "DE-MV",
    period: "2021/..",
  },
  {
    id: "ni-mk",
    name: "Niedersächsisches Kultusministerium",
    aliases: ["Kultusministerium Niedersachsen"],
    state: "DE-NI",
  },
  {
    id: "nw-msw",
    name: "Ministerium für Schule und Weiterbildung des Landes Nordrhein-Westfalen",
    aliases: ["Ministerium für Schule und Weiterbildung"],
    abbreviation: "MSW",
    state: "DE-NW",
    period: "2005/2017",
    successor: "nw-msb",
  },
  {
    id: "nw-msb",
    name: "Ministerium für Schule und Bildung des Landes Nordrhein-Westfalen",
    aliases: ["Ministerium für Schule und Bildung", "Schulministerium NRW"],
    abbreviation: "MSB",
    state: "DE-NW",
    period: "2017/..",
  },
  {
    id: "rp-mbwwk",
    name: "Ministerium für Bildung, Wissenschaft, Weiterbildung und Kultur Rheinland-Pfalz",
    aliases: ["Ministerium für Bildung, Wissenschaft, Weiterbildung und Kultur"],
    abbreviation: "MBWWK",
    state: "DE-RP",
    period: "2011/2016",
    successor: "rp-bm",
  },
  {
    id: "rp-bm",
    name: "Ministerium für Bildung Rheinland-Pfalz",
    aliases: ["Ministerium für Bildung des Landes Rheinland-Pfalz"],
    state: "DE-RP",
    period: "2016/..",
  },
  {
    id: "sl-mbk",
    name: "Ministerium für Bildung und Kultur des Saarlandes",
    aliases: ["Ministerium für Bildung und Kultur Saarland"],
    state: "DE-SL",
  },
  {
    id: "sn-smk",
    name: "Sächsisches Staatsministerium für Kultus",
    aliases: ["Kultusministerium Sachsen", "Sächsisches Kultusministerium"],
    abbreviation: "SMK",
    state: "DE-SN",
  },
  {
    id: "st-mk",
    name: "Kultusministerium des Landes Sachsen-Anhalt",
    aliases: ["Kultusministerium Sachsen-Anhalt"],
    state: "DE-ST",
    period: "../2016",
    successor: "st-mb",
  },
  {
    id: "st-mb",
    name: "Ministerium für Bildung des Landes Sachsen-Anhalt",
    aliases: ["Ministerium für Bildung Sachsen-Anhalt", "Bildungsministerium Sachsen-Anhalt"],
    state: "DE-ST",
    period: "2016/..",
  },
  {
    id: "sh-mbwk",
    name: "Ministerium für Bildung, Wissenschaft und Kultur des Landes Schleswig-Holstein",
    aliases: ["Ministerium für Bildung, Wissenschaft und Kultur Schleswig-Holstein"],
    state: "DE-SH",
    period: "2017/2022",
    successor: "sh-mbwfk",
  },
  {
    id: "sh-mbwfk",
    name: "Ministerium für Allgemeine und Berufliche Bildung, Wissenschaft, Forschung und Kultur des Landes Schleswig-Holstein",
    aliases: ["Ministerium für Allgemeine und Berufliche Bildung, Wissenschaft, Forschung und Kultur"],
    abbreviation: "MBWFK",
    state: "DE-SH",
    period: "2022/..",
  },
  {
    id: "th-tmbjs",
    name: "Thüringer Ministerium für Bildung, Jugend und Sport",
    aliases: [],
    abbreviation: "TMBJS",
    state: "DE-TH",
    period: "2014/2024",
    successor: "th-tmbwk",
  },
  {
    id: "th-tmbwk",
    name: "Thüringer Ministerium für Bildung, Wissenschaft und Kultur",
    aliases: [],
    abbreviation: "TMBWK",
    state: "DE-TH",
  },
];

function makeKey(text: string): string {
  return foldGerman(text)
    .replace(/^(?:das|des|dem|die|der|beim|vom) /u, "")
    .replace(/ministeriums(?= |$)/u, "ministerium")
    .replace(/^(bayerisch|saechsisch|hessisch|niedersaechsisch|thueringer)e[nms]? /u, "$1es ")
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim();
}

/**
 * Finds the ministry that German text names, in nominative or genitive; abbreviations in exact case. The whole
 * text must be the name; `undefined` for anything else.
 */
export function lookupMinistry(text: string): MinistryEntry | undefined {
  const exact = text.trim();
  const key = makeKey(text);
  return MINISTRIES.find(
    (entry) =>
      entry.abbreviation === exact || [entry.name, ...entry.aliases].some((name) => makeKey(name) === key),
  );
}
