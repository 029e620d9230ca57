import { phrases } from "./phrases.mjs";

/** @typedef {import("@bildungsprofil/core").Kind} Kind */
/** @typedef {"de" | "en"} Language */

/** Names of the kinds: of one and of many. @type {Record<Language, Record<Kind, [string, string]>>} */
const kinds = {
  de: {
    commune: ["Kommune", "Kommune"],
    office: ["Bildungsbüro", "Bildungsbüro"],
    person: ["Person", "Personen"],
    address: ["Anschrift", "Anschriften"],
    phone: ["Telefonnummer", "Telefon"],
    email: ["E-Mail-Adresse", "E-Mail"],
    url: ["Internetadresse", "Internet"],
    programme: ["Programm", "Programme"],
    agreement: ["Vereinbarung", "Vereinbarungen"],
    body: ["Gremium", "Gremien"],
    organisation: ["Organisation", "Organisationen"],
    actionField: ["Handlungsfeld", "Handlungsfelder"],
    goal: ["Ziel", "Ziele"],
    measure: ["Maßnahme", "Maßnahmen"],
    challenge: ["Herausforderung", "Herausforderungen"],
    result: ["Ergebnis", "Ergebnisse"],
    event: ["Veranstaltung", "Veranstaltungen"],
    milestone: ["Meilenstein", "Meilensteine"],
    material: ["Material", "Materialien"],
    figure: ["Zahl", "Zahlen"],
    quote: ["Zitat", "Zitate"],
  },
  en: {
    commune: ["Authority", "Authority"],
    office: ["Education office", "Education office"],
    person: ["Person", "People"],
    address: ["Address", "Addresses"],
    phone: ["Phone number", "Phone"],
    email: ["E-mail address", "E-mail"],
    url: ["Web address", "Web"],
    programme: ["Programme", "Programmes"],
    agreement: ["Agreement", "Agreements"],
    body: ["Body", "Bodies"],
    organisation: ["Organisation", "Organisations"],
    actionField: ["Field of action", "Fields of action"],
    goal: ["Goal", "Goals"],
    measure: ["Measure", "Measures"],
    challenge: ["Challenge", "Challenges"],
    result: ["Result", "Results"],
    event: ["Event", "Events"],
    milestone: ["Milestone", "Milestones"],
    material: ["Material", "Materials"],
    figure: ["Figure", "Figures"],
    quote: ["Quotation", "Quotations"],
  },
};

/** Names of the fields of values, and of some of their contents. @type {Record<Language, Record<string, string>>} */
const terms = {
  de: {
    ags: "Gemeindeschlüssel",
    approx: "ungefähr",
    by: "Bis",
    city: "Ort",
    commune: "Kommune",
    date: "Datum",
    endDate: "Ende",
    honorific: "Titel",
    kind: "Art",
    label: "Zuordnung",
    motto: "Motto",
    name: "Name",
    ordinal: "Nummer der Reihe",
    organisation: "Organisation",
    organiser: "Veranstalter",
    partner: "Partner",
    period: "Laufzeit",
    place: "Ort",
    placement: "Angesiedelt",
    postalCode: "Postleitzahl",
    programmeId: "Programm",
    purpose: "Aufgabe",
    role: "Funktion",
    series: "Reihe",
    since: "Seit",
    speaker: "Person",
    staffCount: "Beschäftigte",
    state: "Land",
    street: "Straße",
    text: "Text",
    title: "Titel",
    topics: "Themen",
    type: "Art",
    unit: "Stelle",
    url: "Fundstelle",
    value: "Wert",
    year: "Jahr",
  },
  en: {
    ags: "Municipality key",
    approx: "approximate",
    by: "By",
    city: "Place",
    commune: "Authority",
    date: "Date",
    endDate: "End",
    honorific: "Title",
    kind: "Kind",
    label: "Belongs to",
    motto: "Motto",
    name: "Name",
    ordinal: "Number in series",
    organisation: "Organisation",
    organiser: "Held by",
    partner: "Partner",
    period: "Period",
    place: "Place",
    placement: "Placed in",
    postalCode: "Postal code",
    programmeId: "Programme",
    purpose: "Purpose",
    role: "Role",
    series: "Series",
    since: "Since",
    speaker: "Speaker",
    staffCount: "Staff",
    state: "State",
    street: "Street",
    text: "Text",
    title: "Title",
    topics: "Topics",
    type: "Kind",
    unit: "Unit",
    url: "To be had at",
    value: "Value",
    year: "Year",
  },
};

/** Names for the values of closed lists. German terms of German law have no English name of their own. */
const choices = {
  de: {
    participant: "Teilnahme",
    pilot: "Pilotvorhaben",
    "reference region": "Referenzregion",
    report: "Bericht",
    brochure: "Broschüre",
    documentation: "Dokumentation",
    presentation: "Präsentation",
    interview: "Interview",
    catalogue: "Katalog",
    other: "Sonstiges",
    ministry: "Ministerium",
    authority: "Behörde",
    agency: "Agentur",
    foundation: "Stiftung",
    association: "Verein, Verband",
    company: "Unternehmen",
    university: "Hochschule",
    school: "Schule",
    chamber: "Kammer",
    network: "Netzwerk",
    phone: "Telefon",
    fax: "Fax",
    mobile: "Mobil",
  },
  en: {
    "kreisfreie Stadt": "district-free city",
    Landkreis: "district",
    Stadt: "town",
    Gemeinde: "municipality",
    Region: "region",
    Zielvereinbarung: "target agreement",
    Kooperationsvereinbarung: "cooperation agreement",
    Beschluss: "resolution",
    Absichtserklärung: "letter of intent",
  },
};

/**
 * The words of the pages in one language.
 * @param {Language} language
 */
export function wordingOf(language) {
  /** @type {Record<string, string>} */
  const chosen = choices[language];
  const numbers = new Intl.NumberFormat(language === "de" ? "de-DE" : "en-GB", { maximumFractionDigits: 2 });
  return {
    language,
    ...phrases[language],
    /** @param {Kind} kind */
    kind: (kind) => kinds[language][kind][0],
    /** @param {Kind} kind */
    kinds: (kind) => kinds[language][kind][1],
    /** Name of a field of a value. @param {string} field */
    term: (field) => terms[language][field] ?? field,
    /** A value of a closed list. @param {string} value */
    choice: (value) => chosen[value] ?? value,
    /** @param {number} value */
    number: (value) => numbers.format(value),
    /** @param {number} share between 0 and 1 */
    percent: (share) => `${Math.round(share * 100)}${language === "de" ? "\u00a0" : ""}%`,
  };
}

/** @typedef {ReturnType<typeof wordingOf>} Wording */
