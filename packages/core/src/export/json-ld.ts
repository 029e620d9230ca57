import { type Entry, type Evidence, type Kind, kinds, type Profile, type Source } from "../model/index.js";
import { placeIris } from "./geocoding.js";
import { encodeIriPart } from "./iri.js";
import { defaultBase, jsonLdContext, kindTerms, sourceTerms } from "./json-ld-terms.js";

/** A node of JSON-LD under `jsonLdContext`. */
export interface JsonLdNode {
  readonly [key: string]: unknown;
}

export interface JsonLdOptions {
  /** Where the IRIs of profile, entries, sources and statements begin. Default: `urn:bildungsprofil:` */
  readonly base?: string;
}

type Fields = Readonly<Record<string, unknown>>;

/** Class of a kind among the own terms: `bp:ActionField` for `actionField`. */
export const classOf = (kind: string): string => `bp:${kind.slice(0, 1).toUpperCase()}${kind.slice(1)}`;

/** Leaves out what is absent. */
const present = (fields: Fields): JsonLdNode =>
  Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined));

/** The fields that have no term of their own, such as those of an extension. */
function restOf(record: object, known: readonly string[]): Fields | undefined {
  const rest = Object.entries(record).filter(([key, value]) => !known.includes(key) && value !== undefined);
  return rest.length === 0 ? undefined : Object.fromEntries(rest);
}

/**
 * A profile as JSON-LD 1.1: schema.org and W3C ORG for what is said, Web Annotation for the words that say so, PROV-O for
 * the documents. The context stands in the document, nothing is fetched, and every node has an IRI.
 *
 * `fromJsonLd` gives the same profile back. Timeline, coverage, issues, locators and fields of extensions are carried as
 * JSON literals.
 */
export function toJsonLd(profile: Profile, { base = defaultBase }: JsonLdOptions = {}): JsonLdNode {
  const id = `${base}profile:${encodeIriPart(profile.key)}`;
  const { version, key, commune, entries, timeline, conflicts, coverage, sources, issues } = profile;
  return present({
    "@context": jsonLdContext,
    "@id": id,
    "@type": ["prov:Entity", "Dataset", "bp:Profile"],
    version,
    identifier: key,
    about: present({
      "@id": `${base}authority:${encodeIriPart(key)}`,
      "@type": [...kindTerms.commune.types, classOf("commune")],
      "dcatde:politicalGeocodingURI": placeIris(key).place,
      ...termsOf("commune", commune, "", base),
      "bp:more": moreOf(commune, "commune", {}),
    }),
    hasPart: kinds.flatMap((kind) =>
      (entries[kind] as readonly Entry[]).map((entry) =>
        entryNode(
          kind,
          entry,
          `${id}:${kind}:${encodeIriPart(entry.id)}`,
          `${base}authority:${encodeIriPart(key)}`,
          base,
        ),
      ),
    ),
    "prov:wasDerivedFrom": sources.map((source) => sourceNode(source, base)),
    "bp:conflict": conflicts.map((conflict, index) => {
      const { kind, field, entry, sides, ...rest } = conflict;
      const iri = `${id}:conflict:${index}`;
      return present({
        "@id": iri,
        "@type": ["bp:Conflict"],
        "bp:kind": kind,
        "bp:field": field,
        "bp:entry": entry,
        "bp:side": sides.map(({ value, evidence, ...more }, side) =>
          present({
            "@id": `${iri}:${side}`,
            "@type": ["bp:Side"],
            position: side,
            "bp:value": { value },
            evidence: annotations(evidence, `${iri}:${side}`, base),
            "bp:more": restOf(more, []),
          }),
        ),
        "bp:more": restOf(rest, []),
      });
    }),
    "bp:timeline": timeline,
    "bp:coverage": coverage,
    "bp:issues": issues,
    "bp:more": restOf(profile, [
      ...["version", "key", "commune", "entries", "timeline", "conflicts", "coverage", "sources", "issues"],
    ]),
  });
}

function entryNode(kind: Kind, entry: Entry, iri: string, authority: string, base: string): JsonLdNode {
  const {
    id,
    value,
    evidence,
    sources,
    independentSources,
    confidence,
    validity,
    versions,
    identity,
    statements,
    ...rest
  } = entry;
  return present({
    "@id": iri,
    "@type": [...kindTerms[kind].types, classOf(kind)],
    ...termsOf(kind, value, iri, base),
    ...(kind === "office" ? { "org:unitOf": authority } : {}),
    "bp:id": id,
    "bp:sources": sources,
    "bp:independentSources": independentSources,
    "bp:confidence": confidence,
    "bp:validity": validity,
    "bp:fieldVersion": versions?.map((one, index) => {
      const { field, value, validity, basis, evidence, sources, ...rest } = one;
      return present({
        "@id": `${iri}:version:${index}`,
        "@type": ["bp:FieldVersion"],
        position: index,
        "bp:field": field,
        "bp:value": { value },
        "bp:validity": validity,
        "bp:basis": basis,
        "bp:sources": sources,
        evidence: annotations(evidence, `${iri}:version:${index}`, base),
        "bp:more": restOf(rest, []),
      });
    }),
    "bp:identity": identity,
    "prov:wasDerivedFrom": statements.map((statement) => `${base}statement:${encodeIriPart(statement)}`),
    evidence: annotations(evidence, iri, base),
    "bp:more": moreOf(value, kind, rest),
  });
}

/** The fields without a term, of a value and of what surrounds it. */
function moreOf(value: object, kind: Kind, around: object): Fields | undefined {
  return restOf({ ...around, value: restOf(value, Object.keys(kindTerms[kind].fields)) }, []);
}

/** The fields of a value under their terms. */
function termsOf(kind: Kind, value: object, iri: string, base: string): Fields {
  const { fields } = kindTerms[kind];
  return Object.fromEntries(
    Object.entries(value).flatMap(([field, content]: [string, unknown]) => {
      const known = fields[field];
      if (!known || content === undefined) return [];
      const { term, thing } = known;
      if (thing !== undefined) return [[term, { "@id": `${iri}:${field}`, "@type": [thing], name: content }]];
      return field === "topics"
        ? [[term, (content as readonly string[]).map((topic) => `${base}topic:${encodeIriPart(topic)}`)]]
        : [[term, content]];
    }),
  );
}

function annotations(evidence: readonly Evidence[], iri: string, base: string): JsonLdNode[] {
  return evidence.map((one, index) => {
    const { source, start, end, quote, locator, implied, ...rest } = one;
    const id = `${iri}:evidence:${index}`;
    return present({
      "@id": id,
      "@type": ["oa:Annotation"],
      "oa:hasTarget": present({
        "@id": `${id}:target`,
        "@type": ["oa:SpecificResource"],
        "oa:hasSource": `${base}source:${encodeIriPart(source)}`,
        "oa:hasSelector": {
          "@id": `${id}:quote`,
          "@type": ["oa:TextQuoteSelector"],
          "oa:exact": quote,
          "oa:refinedBy": {
            "@id": `${id}:position`,
            "@type": ["oa:TextPositionSelector"],
            "oa:start": start,
            "oa:end": end,
          },
        },
        "bp:locator": locator,
      }),
      "bp:implied": implied,
      "bp:more": restOf(rest, []),
    });
  });
}

function sourceNode(source: Source, base: string): JsonLdNode {
  const record = source as unknown as Fields;
  return present({
    "@id": `${base}source:${encodeIriPart(source.id)}`,
    "@type": ["prov:Entity", "DigitalDocument"],
    ...Object.fromEntries(Object.entries(sourceTerms).map(([field, term]) => [term, record[field]])),
    "bp:more": restOf(source, Object.keys(sourceTerms)),
  });
}
