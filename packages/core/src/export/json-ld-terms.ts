import type { Kind } from "../model/index.js";

/** Where the names of all things begin, unless another base is given. A URN: nothing is there to be fetched. */
export const defaultBase = "urn:bildungsprofil:";

const iri = { "@type": "@id" } as const;
const iris = { "@type": "@id", "@container": "@set" } as const;
const nodes = { "@container": "@set" } as const;
const json = { "@type": "@json" } as const;
// the set keeps a processor from taking a list of one for the one
const jsonList = { "@type": "@json", "@container": "@set" } as const;
const edtf = { "@type": "edtf:EDTF-level1" } as const;
const address = { "@type": "xsd:anyURI" } as const;

/**
 * The one context of all JSON-LD that this package writes. Bare names are of schema.org, `org:` of the W3C organisation
 * ontology, `prov:` of PROV-O, `oa:` of Web Annotation, `bp:` our own. It stands in each document; nothing is fetched.
 */
export const jsonLdContext = {
  "@version": 1.1,
  "@vocab": "http://schema.org/",
  bp: "urn:bildungsprofil:terms:",
  dc: "http://purl.org/dc/elements/1.1/",
  dcat: "http://www.w3.org/ns/dcat#",
  dcatde: "http://dcat-ap.de/def/dcatde/",
  dct: "http://purl.org/dc/terms/",
  edtf: "http://id.loc.gov/datatypes/edtf/",
  foaf: "http://xmlns.com/foaf/0.1/",
  oa: "http://www.w3.org/ns/oa#",
  org: "http://www.w3.org/ns/org#",
  prov: "http://www.w3.org/ns/prov#",
  vcard: "http://www.w3.org/2006/vcard/ns#",
  xsd: "http://www.w3.org/2001/XMLSchema#",
  "@type": nodes,
  evidence: { "@reverse": "oa:hasBody", "@container": "@set" },
  hasPart: nodes,
  dateCreated: edtf,
  dateModified: edtf,
  datePublished: edtf,
  endDate: edtf,
  foundingDate: edtf,
  startDate: edtf,
  temporalCoverage: edtf,
  url: address,
  "bp:by": edtf,
  "bp:conflict": nodes,
  "bp:coverage": json,
  "bp:implied": nodes,
  "bp:issues": jsonList,
  "bp:locator": json,
  "bp:more": json,
  "bp:retrieved": edtf,
  "bp:timeline": jsonList,
  "bp:validity": edtf,
  "bp:value": json,
  "bp:identity": jsonList,
  "bp:fieldVersion": nodes,
  "dcat:accessURL": iri,
  "dcat:distribution": nodes,
  "dcat:endDate": { "@type": "xsd:date" },
  "dcat:keyword": { "@container": "@set", "@language": "de" },
  "dcat:mediaType": iri,
  "dcat:startDate": { "@type": "xsd:date" },
  "dcat:theme": iris,
  "bp:side": nodes,
  "dcatde:contributorID": iri,
  "dcatde:politicalGeocodingLevelURI": iris,
  "dcatde:politicalGeocodingURI": iris,
  "dct:date": edtf,
  "dct:issued": { "@type": "xsd:date" },
  "dct:language": iri,
  "dct:license": iri,
  "dct:modified": { "@type": "xsd:date" },
  "dct:subject": iris,
  "dct:title": { "@language": "de" },
  "dct:description": { "@language": "de" },
  "foaf:homepage": iri,
  "oa:hasSource": iri,
  "org:unitOf": iri,
  "prov:wasDerivedFrom": iris,
  "vcard:hasEmail": iri,
} as const;

/** How a field of a value is written: a literal, a thing with a name, or a topic of the vocabulary. */
export interface FieldTerm {
  readonly term: string;
  /** Type of the thing that the text names; absent for a literal. */
  readonly thing?: string;
}

const literal = (term: string): FieldTerm => ({ term });
const named = (term: string, thing: string): FieldTerm => ({ term, thing });
const described = { text: literal("description") };

/** Types and terms of each kind. Each term is of one field, so that reading back knows which. */
export const kindTerms: Readonly<
  Record<Kind, { readonly types: readonly string[]; readonly fields: Readonly<Record<string, FieldTerm>> }>
> = {
  commune: {
    types: ["AdministrativeArea", "org:FormalOrganization"],
    fields: {
      name: literal("name"),
      kind: literal("bp:kind"),
      state: literal("bp:state"),
      ags: literal("identifier"),
    },
  },
  office: {
    types: ["GovernmentOrganization", "org:OrganizationalUnit"],
    fields: {
      name: literal("name"),
      commune: literal("bp:commune"),
      since: literal("foundingDate"),
      placement: named("parentOrganization", "org:OrganizationalUnit"),
      staffCount: literal("bp:staffCount"),
    },
  },
  person: {
    types: ["Person", "foaf:Person"],
    fields: {
      name: literal("name"),
      honorific: literal("honorificPrefix"),
      role: literal("jobTitle"),
      organisation: named("worksFor", "Organization"),
    },
  },
  address: {
    types: ["PostalAddress"],
    fields: {
      street: literal("streetAddress"),
      postalCode: literal("postalCode"),
      city: literal("addressLocality"),
      unit: literal("name"),
    },
  },
  phone: {
    types: ["ContactPoint"],
    fields: { value: literal("telephone"), type: literal("contactType"), label: literal("name") },
  },
  email: { types: ["ContactPoint"], fields: { value: literal("email"), label: literal("name") } },
  url: { types: ["WebPage"], fields: { value: literal("url"), label: literal("name") } },
  programme: {
    types: ["foaf:Project"],
    fields: {
      name: literal("name"),
      programmeId: literal("identifier"),
      commune: literal("bp:commune"),
      period: literal("temporalCoverage"),
      role: literal("bp:role"),
    },
  },
  agreement: {
    types: [],
    fields: {
      kind: literal("bp:kind"),
      partner: named("bp:partner", "Organization"),
      commune: literal("bp:commune"),
      date: literal("dct:date"),
      since: literal("startDate"),
    },
  },
  body: {
    types: ["Organization", "org:Organization"],
    fields: { name: literal("name"), purpose: literal("org:purpose") },
  },
  organisation: {
    types: ["Organization", "org:Organization"],
    fields: { name: literal("name"), kind: literal("bp:kind") },
  },
  actionField: {
    types: [],
    fields: { ...described, topics: literal("dct:subject"), commune: literal("bp:commune") },
  },
  goal: { types: [], fields: { ...described, by: literal("bp:by") } },
  measure: { types: [], fields: described },
  challenge: { types: [], fields: described },
  result: { types: [], fields: described },
  event: {
    types: ["Event"],
    fields: {
      name: literal("name"),
      date: literal("startDate"),
      endDate: literal("endDate"),
      place: named("location", "Place"),
      ordinal: literal("position"),
      motto: literal("bp:motto"),
      series: literal("bp:series"),
      organiser: named("organizer", "Organization"),
    },
  },
  milestone: { types: ["Event"], fields: { date: literal("startDate"), ...described } },
  material: {
    types: ["CreativeWork"],
    fields: {
      title: literal("name"),
      kind: literal("bp:kind"),
      year: literal("datePublished"),
      url: literal("url"),
    },
  },
  figure: {
    types: ["QuantitativeValue"],
    fields: {
      value: literal("value"),
      unit: literal("unitText"),
      approx: literal("bp:approx"),
      text: literal("description"),
    },
  },
  quote: {
    types: ["Quotation"],
    fields: { text: literal("text"), speaker: named("creator", "Person"), role: literal("bp:role") },
  },
};

/** Terms of a source. */
export const sourceTerms = {
  id: "sha256",
  name: "bp:fileName",
  url: "url",
  mediaType: "encodingFormat",
  byteLength: "bp:byteLength",
  title: "name",
  language: "inLanguage",
  author: "dc:creator",
  publisher: "dc:publisher",
  created: "dateCreated",
  modified: "dateModified",
  retrieved: "bp:retrieved",
  generator: "bp:generator",
} as const;
