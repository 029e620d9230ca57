import { foldGerman, formatDate, getProgramme, getState, getTopic, kinds } from "@bildungsprofil/core";

/** @typedef {import("@bildungsprofil/core").Kind} Kind */
/** @template {Kind} [K=Kind] @typedef {import("@bildungsprofil/core").Entry<K>} Entry */
/** @typedef {import("./wording.mjs").Wording} Wording */

/**
 * What there is to say of an entry, whatever it is written in.
 * @typedef {object} Description
 * @property {string} title the value itself
 * @property {string} [address] where the title may lead: a web or mail address, still to be checked
 * @property {{ label: string, text: string, address?: string }[]} facts the other fields
 * @property {string[]} tags topics
 */

/** States that call their districts "Kreis". */
const kreisStates = new Set(["DE-NW", "DE-SH"]);

/**
 * Name of an authority with what it is: "Landkreis Unna", but "Burgenlandkreis".
 * @param {import("@bildungsprofil/core").CommuneValue} commune
 * @param {Wording} words
 */
export function nameCommune({ name, kind, state }, words) {
  if (kind === "Region" || /kreis|region|verband/iu.test(name)) return name;
  if (words.language === "en") return `${name} (${words.choice(kind)})`;
  if (kind === "Landkreis")
    return `${state !== undefined && kreisStates.has(state) ? "Kreis" : kind} ${name}`;
  return `${kind === "Gemeinde" ? "Gemeinde" : "Stadt"} ${name}`;
}

/** Only digits and the marks between them: a phone number as it is written. */
const writtenNumber = /^\+?[\d\s()/.–-]{5,30}$/u;

/** @type {{ [K in Kind]: (value: import("@bildungsprofil/core").ValueOf<K>, words: Wording, entry: Entry<K>) => { title: string, address?: string | undefined, facts?: [string, string | number | undefined, (string | undefined)?][], tags?: string[] } }} */
const describers = {
  commune: (value, words) => ({
    title: nameCommune(value, words),
    facts: [
      ["kind", words.choice(value.kind)],
      ["state", nameState(value.state, words)],
      ["ags", value.ags],
    ],
  }),
  office: ({ name, since, placement, staffCount }, words) => ({
    title: name,
    facts: [
      ["since", writeDate(since, words)],
      ["placement", placement],
      ["staffCount", staffCount],
    ],
  }),
  person: ({ name, honorific, role, organisation }) => ({
    title: honorific === undefined ? name : `${honorific} ${name}`,
    facts: [
      ["role", role],
      ["organisation", organisation],
    ],
  }),
  address: ({ street, postalCode, city, unit }) => ({
    title: [street, [postalCode, city].filter(Boolean).join(" ")].filter(Boolean).join(", ") || (unit ?? "–"),
    facts: [["unit", unit]],
  }),
  phone: ({ value, type, label }, words, { evidence }) => ({
    title: evidence.find(({ quote }) => writtenNumber.test(quote))?.quote ?? value,
    facts: [
      ["type", type === "phone" ? undefined : type && words.choice(type)],
      ["label", label],
    ],
  }),
  email: ({ value, label }) => ({ title: value, address: `mailto:${value}`, facts: [["label", label]] }),
  url: ({ value, label }) => ({
    title: value.replace(/^https?:\/\/(?=[^/]+(?:\/|$))/u, "").replace(/\/$/u, ""),
    address: value,
    facts: [["label", label === value ? undefined : label]],
  }),
  programme: ({ name, programmeId, period, role }, words) => {
    const official = programmeId === undefined ? undefined : getProgramme(programmeId)?.name;
    return {
      title: name,
      facts: [
        ["period", writeDate(period, words)],
        ["role", role && words.choice(role)],
        ["programmeId", official === name ? undefined : official],
      ],
    };
  },
  agreement: ({ kind, partner, date, since }, words) => {
    const name = words.choice(kind);
    const head = name.charAt(0).toUpperCase() + name.slice(1);
    return {
      title: partner === undefined ? head : `${head} ${words.with} ${partner}`,
      facts: [
        ["date", writeDate(date, words)],
        ["since", writeDate(since, words)],
      ],
    };
  },
  body: ({ name, purpose }) => ({ title: name, facts: [["purpose", purpose]] }),
  organisation: ({ name, kind }, words) => ({ title: name, facts: [["kind", kind && words.choice(kind)]] }),
  actionField: ({ text, topics }, words) => ({
    title: text,
    // a topic that only repeats the words says nothing
    tags: (topics ?? [])
      .map((id) => getTopic(id)?.[words.language] ?? id)
      .filter((topic) => foldGerman(topic) !== foldGerman(text)),
  }),
  goal: ({ text, by }, words) => ({ title: text, facts: [["by", writeDate(by, words)]] }),
  measure: ({ text }) => ({ title: text }),
  challenge: ({ text }) => ({ title: text }),
  result: ({ text }) => ({ title: text }),
  event: ({ name, date, endDate, place, ordinal, motto, series, organiser }, words) => ({
    title: name,
    facts: [
      ["date", writeDate(date !== undefined && endDate !== undefined ? `${date}/${endDate}` : date, words)],
      ["place", place],
      ["motto", motto],
      ["ordinal", ordinal],
      ["series", series],
      ["organiser", organiser],
    ],
  }),
  milestone: ({ date, text }, words) => ({ title: text, facts: [["date", writeDate(date, words)]] }),
  material: ({ title, kind, year, url }, words) => ({
    title,
    facts: [
      ["kind", kind && words.choice(kind)],
      ["year", writeDate(year, words)],
      ["url", url, url],
    ],
  }),
  figure: ({ value, unit, approx, text }, words) => ({
    title: `${approx ? `${words.about} ` : ""}${words.number(value)}${unit === "%" ? "\u00a0" : " "}${unit}`,
    facts: [["text", text]],
  }),
  quote: ({ text, speaker, role }) => ({
    title: text,
    facts: [
      ["speaker", speaker],
      ["role", role],
    ],
  }),
};

/**
 * Says what an entry says: its title and its other fields, with names in the language of the words.
 * @template {Kind} K
 * @param {K} kind
 * @param {Entry<K>} entry
 * @param {Wording} words
 * @returns {Description}
 */
export function describeEntry(kind, entry, words) {
  const { title, address, facts = [], tags = [] } = describers[kind](entry.value, words, entry);
  return {
    title,
    ...(address === undefined ? {} : { address }),
    facts: [
      ...facts.flatMap(([field, text, target]) =>
        text === undefined || text === ""
          ? []
          : [
              {
                label: words.term(field),
                text: String(text),
                ...(target === undefined ? {} : { address: target }),
              },
            ],
      ),
      ...describeVersions(entry, words),
    ],
    tags,
  };
}

/**
 * The values of fields that changed over time, or have several: "Schulamt (2008–2021); Dezernat II (2021)".
 * @param {Entry} entry
 * @param {Wording} words
 */
function describeVersions({ versions = [] }, words) {
  return [...new Set(versions.map(({ field }) => field))].map((field) => ({
    label: `${words.term(field)}, ${words.overTime}`,
    text: versions
      .filter((version) => version.field === field)
      .map(({ value, validity }) => {
        const text = typeof value === "string" ? words.choice(value) : JSON.stringify(value);
        return validity === undefined || validity === value
          ? formatDate(text, words.language)
          : `${text} (${formatDate(validity, words.language)})`;
      })
      .join("; "),
  }));
}

/** @param {string | undefined} edtf @param {Wording} words */
function writeDate(edtf, words) {
  return edtf === undefined ? undefined : formatDate(edtf, words.language);
}

/** Name of the state with this ISO code. @param {string | undefined} iso @param {Wording} words */
export function nameState(iso, words) {
  const state = iso === undefined ? undefined : getState(iso);
  return state === undefined ? iso : words.language === "en" ? state.nameEn : state.name;
}

/**
 * The place of some words in the terms of their format: "Seite 2", "Folie 4, Notizen".
 * @param {import("@bildungsprofil/core").Locator | undefined} locator
 * @param {Wording} words
 */
export function describePlace(locator, words) {
  if (locator === undefined) return undefined;
  if (locator.type === "text") return `${words.line} ${locator.line}`;
  if (locator.type === "page") return `${words.page} ${locator.pageNumber}`;
  const cell =
    locator.row === undefined
      ? []
      : [
          `${words.tableRow} ${locator.row}`,
          ...(locator.column === undefined ? [] : [`${words.tableColumn} ${locator.column}`]),
        ];
  if (locator.type === "slide") {
    return [
      `${words.slide} ${locator.slideNumber}`,
      ...(locator.part === "notes" ? [words.notes] : []),
      ...cell,
    ].join(", ");
  }
  return [
    ...(locator.part === undefined ? [] : [locator.part]),
    `${words.paragraph} ${locator.paragraph}`,
    ...cell,
  ].join(", ");
}

/** What to call a document. @param {import("@bildungsprofil/core").Source} source */
export function nameSource({ title, name, url, id }) {
  return title ?? name ?? url ?? id.slice(0, 12);
}

/** Kinds of values about an authority: all but the authority itself. */
export const factKinds = kinds.filter((kind) => kind !== "commune");

/** Number of values about the authority. @param {import("@bildungsprofil/core").Profile} profile */
export function countEntries(profile) {
  return factKinds.reduce((sum, kind) => sum + profile.entries[kind].length, 0);
}

/** How many values a profile has, in words. @param {import("@bildungsprofil/core").Profile} profile @param {Wording} words */
export function describeCount(profile, words) {
  const count = countEntries(profile);
  return `${count}\u00a0${count === 1 ? words.statement : words.statements}`;
}
