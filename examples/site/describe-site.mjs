import { compare, compareEdtf, foldGerman, getProgramme, kinds, timeline } from "@bildungsprofil/core";

/** @typedef {import("@bildungsprofil/core").Profile} Profile */
/** @typedef {import("@bildungsprofil/core").Kind} Kind */
/** @typedef {import("@bildungsprofil/core").Evidence} Evidence */

/**
 * A document as `extract` and `ingest` write it, or as the library gives it; then the tree tells the headings.
 * @typedef {Pick<import("@bildungsprofil/core").ExtractedDocument, "source" | "text"> & {
 *   readonly layers?: readonly import("@bildungsprofil/core").LayerRange[] | undefined,
 *   readonly statements: readonly import("@bildungsprofil/core").Statement[],
 *   readonly issues: readonly import("@bildungsprofil/core").Issue[],
 *   readonly tree?: import("@bildungsprofil/ingest").Document["tree"],
 * }} SiteDocument
 */

/** An entry's place in a profile. @typedef {{ profile: Profile, kind: Kind, index: number }} EntryPlace */

/**
 * A programme with those that take part.
 * @typedef {object} SiteProgramme
 * @property {string} id in the vocabulary
 * @property {string} name
 * @property {number | undefined} key number of its letter, colour and pattern, from 0; absent for all but the most frequent
 * @property {EntryPlace[]} members
 */

/** Something dated, of an authority. @typedef {{ profile: Profile, row: import("@bildungsprofil/core").TimelineRow }} Dated */

/** Programmes that have a letter, a colour and a pattern of their own. */
export const keyCount = 8;

/** The page of a document. @param {string} source id */
export const documentPath = (source) => `dokument/${source.slice(0, 16)}.html`;

/** The page of a profile. @param {Pick<Profile, "key">} profile */
export const profilePath = ({ key }) => `kommune/${key}.html`;

/** The page of a year. @param {string} year */
export const yearPath = (year) => `chronik/${year}.html`;

/** Anchor of a passage on the page of its document. @param {{ start: number, end: number }} span */
export const passageAnchor = ({ start, end }) => `m${start}-${end}`;

/** @param {string} a @param {string} b */
const byText = (a, b) => a.localeCompare(b, "de") || (a < b ? -1 : a > b ? 1 : 0);

/**
 * What the pages of a site need to know of the whole: made once, the same for all languages.
 * @param {{ readonly profiles: readonly Profile[], readonly documents?: readonly SiteDocument[] }} input
 */
export function describeSite({ profiles: unsorted, documents: given = [] }) {
  const profiles = [...unsorted].sort(
    (a, b) => byText(a.commune.name, b.commune.name) || byText(a.key, b.key),
  );
  /** @type {Map<string, SiteDocument>} */
  const documents = new Map();
  for (const document of given)
    if (!documents.has(document.source.id)) documents.set(document.source.id, document);

  /** @type {Map<string, EntryPlace[]>} */
  const places = new Map();
  /** @type {Map<string, EntryPlace[]>} */
  const members = new Map();
  /** @type {Map<string, { name: string, members: EntryPlace[] }>} */
  const local = new Map();
  for (const profile of profiles)
    for (const kind of kinds)
      for (const [index, entry] of profile.entries[kind].entries()) {
        const place = { profile, kind, index };
        for (const statement of entry.statements) append(places, statement, place);
        if (kind !== "programme") continue;
        const { name, programmeId } = /** @type {import("@bildungsprofil/core").ProgrammeValue} */ (
          entry.value
        );
        if (programmeId !== undefined) append(members, programmeId, place);
        else {
          const key = foldGerman(name);
          const known = local.get(key);
          if (known) known.members.push(place);
          else local.set(key, { name, members: [place] });
        }
      }
  /** @type {SiteProgramme[]} */
  const programmes = [...members]
    .map(([id, members]) => ({ id, name: getProgramme(id)?.name ?? id, members, key: undefined }))
    .sort((a, b) => b.members.length - a.members.length || byText(a.name, b.name))
    .map((programme, index) => ({ ...programme, key: index < keyCount ? index : undefined }));

  const comparison = compare(profiles);
  /** Topics of the fields of action, with the profiles that have one. */
  const topics = comparison.rows.flatMap(({ kind, topic, cells }) =>
    kind === "actionField" && topic !== undefined
      ? [{ id: topic, members: profiles.filter((_, column) => (cells[column]?.count ?? 0) > 0) }]
      : [],
  );
  /** @type {Map<string, Dated[]>} */
  const years = new Map();
  for (const profile of profiles)
    for (const row of timeline(profile))
      if (row.field === undefined) append(years, row.date.slice(0, 4), { profile, row });
  for (const dated of years.values()) dated.sort((a, b) => compareEdtf(a.row.date, b.row.date));
  return {
    profiles,
    documents,
    /** What is dated, by year, the earliest first. */
    years: [...years].map(([year, dated]) => ({ year, dated })).sort((a, b) => (a.year < b.year ? -1 : 1)),
    comparison,
    programmes,
    localProgrammes: [...local.values()].sort((a, b) => byText(a.name, b.name)),
    topics,
    /** Entries made from a statement, in all profiles. @param {string} statement id @returns {readonly EntryPlace[]} */
    entriesOf: (statement) => places.get(statement) ?? [],
    /** Page and anchor of a passage; `undefined` where its document has no page, or other words there. @param {Evidence} evidence */
    passageAddress: (evidence) =>
      documents.get(evidence.source)?.text.slice(evidence.start, evidence.end) === evidence.quote
        ? `${documentPath(evidence.source)}#${passageAnchor(evidence)}`
        : undefined,
  };
}

/** @typedef {ReturnType<typeof describeSite>} Site */

/**
 * What a page needs to know.
 * @typedef {object} Context
 * @property {Site} site
 * @property {import("./wording.mjs").Wording} words
 * @property {string} root from the page to the folder of its language: "" or "../"
 * @property {string} path of the page below that folder
 * @property {string} [alternate] from the page to the same page in the other language
 */

/**
 * @template T
 * @param {Map<string, T[]>} lists
 * @param {string} key
 * @param {T} item
 */
function append(lists, key, item) {
  const list = lists.get(key);
  if (list) list.push(item);
  else lists.set(key, [item]);
}
