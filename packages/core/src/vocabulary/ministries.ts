import { splitList } from "./concept.js";
import { foldGerman } from "./fold.js";

/** A ministry in charge of education, youth or social affairs under one name; a new name is a new entry. */
export interface MinistryEntry {
  /** ASCII kebab-case; never renamed, never reused. */
  readonly id: string;
  readonly name: string;
  /** English name with the state; official where the ministry has one. */
  readonly en: string;
  /** Other names in use, as of the press. */
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

/** id|German name|English name|abbreviation|state|period|successor|further names. Of equal names the later stands first. */
const MINISTRY_ROWS = `
bmbf|Bundesministerium für Bildung und Forschung|Federal Ministry of Education and Research|BMBF||1998/2025-05-06|bmbfsfj|Bundesbildungsministerium
bmfsfj|Bundesministerium für Familie, Senioren, Frauen und Jugend|Federal Ministry for Family Affairs, Senior Citizens, Women and Youth|BMFSFJ||1994/2025-05-06|bmbfsfj|Bundesfamilienministerium;Bundesjugendministerium
bmbfsfj|Bundesministerium für Bildung, Familie, Senioren, Frauen und Jugend|Federal Ministry for Education, Family Affairs, Senior Citizens, Women and Youth|BMBFSFJ||2025-05-06/..||
bmftr|Bundesministerium für Forschung, Technologie und Raumfahrt|Federal Ministry of Research, Technology and Space|BMFTR||2025-05-06/..||
bmas|Bundesministerium für Arbeit und Soziales|Federal Ministry of Labour and Social Affairs|BMAS||2005/..||Bundesarbeitsministerium
bw-km|Ministerium für Kultus, Jugend und Sport Baden-Württemberg|Baden-Württemberg Ministry of Education, Youth and Sports||DE-BW|||Kultusministerium Baden-Württemberg
by-stmuk|Bayerisches Staatsministerium für Unterricht und Kultus|Bavarian State Ministry of Education and Cultural Affairs|StMUK|DE-BY|2018/..||Bayerisches Kultusministerium;Kultusministerium Bayern
by-stmbkwk|Bayerisches Staatsministerium für Bildung und Kultus, Wissenschaft und Kunst|Bavarian State Ministry of Education, Science and the Arts||DE-BY|2013/2018|by-stmuk|
by-stmuk-1998|Bayerisches Staatsministerium für Unterricht und Kultus|Bavarian State Ministry of Education and Cultural Affairs||DE-BY|1998/2013|by-stmbkwk|
be-senbjf|Senatsverwaltung für Bildung, Jugend und Familie|Berlin Senate Department for Education, Youth and Family Affairs|SenBJF|DE-BE|2016/..||
be-senbjw|Senatsverwaltung für Bildung, Jugend und Wissenschaft|Berlin Senate Department for Education, Youth and Science||DE-BE|2011/2016|be-senbjf|
bb-mbjs|Ministerium für Bildung, Jugend und Sport des Landes Brandenburg|Brandenburg Ministry of Education, Youth and Sport|MBJS|DE-BB|1990/..||Ministerium für Bildung, Jugend und Sport Brandenburg;Bildungsministerium Brandenburg
hb-skb|Senatorin für Kinder und Bildung|Bremen Senator for Children and Education||DE-HB|2015/..||Die Senatorin für Kinder und Bildung;Senator für Kinder und Bildung
hh-bsb|Behörde für Schule und Berufsbildung|Hamburg Ministry of Schools and Vocational Training|BSB|DE-HH|2008/2025|hh-bsfb|
hh-bsfb|Behörde für Schule, Familie und Berufsbildung|Hamburg Ministry of Schools, Families and Vocational Training|BSFB|DE-HH|2025/..||
he-hkm|Hessisches Kultusministerium|Hessian Ministry of Education and Cultural Affairs|HKM|DE-HE|../2024|he-hmkb|Kultusministerium Hessen
he-hmkb|Hessisches Ministerium für Kultus, Bildung und Chancen|Hessian Ministry of Culture, Education and Opportunities|HMKB|DE-HE|2024/..||
mv-mbwk|Ministerium für Bildung, Wissenschaft und Kultur Mecklenburg-Vorpommern|Mecklenburg-Western Pomerania Ministry of Education, Science and Culture||DE-MV|../2021|mv-mbk|
mv-mbk|Ministerium für Bildung und Kindertagesförderung Mecklenburg-Vorpommern|Mecklenburg-Western Pomerania Ministry of Education and Child Day Care||DE-MV|2021/..||Ministerium für Bildung und Kindertagesförderung
ni-mk|Niedersächsisches Kultusministerium|Lower Saxony Ministry of Education and Cultural Affairs||DE-NI|||Kultusministerium Niedersachsen
nw-msw|Ministerium für Schule und Weiterbildung des Landes Nordrhein-Westfalen|North Rhine-Westphalia Ministry of Schools and Further Education|MSW|DE-NW|2005/2017|nw-msb|Ministerium für Schule und Weiterbildung
nw-msb|Ministerium für Schule und Bildung des Landes Nordrhein-Westfalen|North Rhine-Westphalia Ministry of Schools and Education|MSB|DE-NW|2017/..||Ministerium für Schule und Bildung;Schulministerium NRW
rp-mbwwk|Ministerium für Bildung, Wissenschaft, Weiterbildung und Kultur Rheinland-Pfalz|Rhineland-Palatinate Ministry of Education, Science, Further Education and Culture|MBWWK|DE-RP|2011/2016|rp-bm|Ministerium für Bildung, Wissenschaft, Weiterbildung und Kultur
rp-bm|Ministerium für Bildung Rheinland-Pfalz|Rhineland-Palatinate Ministry of Education||DE-RP|2016/..||Ministerium für Bildung des Landes Rheinland-Pfalz
sl-mbk|Ministerium für Bildung und Kultur des Saarlandes|Saarland Ministry of Education and Culture||DE-SL|2012/..||Ministerium für Bildung und Kultur Saarland
sn-smk|Sächsisches Staatsministerium für Kultus|Saxon State Ministry of Education and Cultural Affairs|SMK|DE-SN|||Kultusministerium Sachsen;Sächsisches Kultusministerium
st-mk|Kultusministerium des Landes Sachsen-Anhalt|Saxony-Anhalt Ministry of Education and Cultural Affairs||DE-ST|../2016|st-mb|Kultusministerium Sachsen-Anhalt
st-mb|Ministerium für Bildung des Landes Sachsen-Anhalt|Saxony-Anhalt Ministry of Education||DE-ST|2016/..||Ministerium für Bildung Sachsen-Anhalt;Bildungsministerium Sachsen-Anhalt
sh-msb|Ministerium für Schule und Berufsbildung des Landes Schleswig-Holstein|Schleswig-Holstein Ministry of Schools and Vocational Education||DE-SH|2014/2017|sh-mbwk|Ministerium für Schule und Berufsbildung Schleswig-Holstein;Ministerium für Schule und Berufsbildung
sh-mbwk|Ministerium für Bildung, Wissenschaft und Kultur des Landes Schleswig-Holstein|Schleswig-Holstein Ministry of Education, Science and Culture||DE-SH|2017/2022|sh-mbwfk|Ministerium für Bildung, Wissenschaft und Kultur Schleswig-Holstein
sh-mbwfk|Ministerium für Allgemeine und Berufliche Bildung, Wissenschaft, Forschung und Kultur des Landes Schleswig-Holstein|Schleswig-Holstein Ministry of General and Vocational Education, Science, Research and Culture|MBWFK|DE-SH|2022/..||Ministerium für Allgemeine und Berufliche Bildung, Wissenschaft, Forschung und Kultur
th-tmbjs|Thüringer Ministerium für Bildung, Jugend und Sport|Thuringian Ministry of Education, Youth and Sport|TMBJS|DE-TH|2014/2024|th-tmbwk|
th-tmbwk|Thüringer Ministerium für Bildung, Wissenschaft und Kultur|Thuringian Ministry of Education, Science and Culture|TMBWK|DE-TH|2024-12/..||
th-tmbwk-2009|Thüringer Ministerium für Bildung, Wissenschaft und Kultur|Thuringian Ministry of Education, Science and Culture||DE-TH|2009/2014|th-tmbjs|
`;

function parseRow(row: string): MinistryEntry {
  const [id = "", name = "", en = "", abbreviation, state, period, successor, aliases = ""] = row.split("|");
  return {
    id,
    name,
    en,
    aliases: splitList(aliases),
    ...(abbreviation && { abbreviation }),
    ...(state && { state }),
    ...(period && { period }),
    ...(successor && { successor }),
  };
}

/** Federal and state ministries with dated names, as far as they are sure. */
export const MINISTRIES: readonly MinistryEntry[] = /* @__PURE__ */ (() =>
  MINISTRY_ROWS.trim().split("\n").map(parseRow))();

function makeKey(text: string): string {
  return foldGerman(text)
    .replace(/^(?:das|des|dem|die|der|beim|vom) /u, "")
    .replace(/ministeriums(?= |$)/u, "ministerium")
    .replace(/^(bayerisch|saechsisch|hessisch|niedersaechsisch|thueringer)e[nms]? /u, "$1es ")
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim();
}

/** Gives the ministry that a text names: see {@link lookupMinistry}. */
export type MinistryLookup = (text: string) => MinistryEntry | undefined;

/** Makes a lookup over a list of ministries, as for own ones: `createMinistryLookup([...MINISTRIES, ...own])`. */
export function createMinistryLookup(entries: readonly MinistryEntry[]): MinistryLookup {
  const byName = new Map<string, MinistryEntry>();
  for (const entry of entries)
    for (const name of [entry.name, entry.en, ...entry.aliases]) {
      const key = makeKey(name);
      if (!byName.has(key)) byName.set(key, entry);
    }
  return (text) =>
    entries.find(({ abbreviation }) => abbreviation === text.trim()) ?? byName.get(makeKey(text));
}

/**
 * Finds the ministry that German or English text names, in nominative or genitive; abbreviations in exact case. The
 * whole text must be the name; `undefined` for anything else. Of a name that was borne twice, the later time counts.
 */
export const lookupMinistry: MinistryLookup = /* @__PURE__ */ createMinistryLookup(MINISTRIES);
