import type { Profile } from "../model/index.js";
import { earliestDay, latestDay } from "../time/index.js";
import { placeIris } from "./geocoding.js";
import { encodeIriPart, webIri } from "./iri.js";
import type { JsonLdNode } from "./json-ld.js";
import { defaultBase, jsonLdContext } from "./json-ld-terms.js";

/** A file of the dataset. */
export interface Distribution {
  /** Where it is to be had: `http` or `https`. */
  readonly accessUrl: string;
  /** Such as `application/ld+json`. */
  readonly mediaType?: string;
  readonly title?: string;
}

export interface DcatApOptions {
  readonly publisher: { readonly name: string; readonly homepage?: string };
  /** IRI of the licence, from the list of DCAT-AP.de, such as `http://dcat-ap.de/def/licenses/dl-by-de/2.0`. */
  readonly licence: string;
  readonly title?: string;
  readonly description?: string;
  readonly contact?: { readonly name: string; readonly email: string };
  /** Name in the list of data providers, `http://dcat-ap.de/def/contributors/…`, which GovData asks for. */
  readonly contributorId?: string;
  /** Day of publication, `YYYY-MM-DD`. */
  readonly issued?: string;
  /** Day of the last change, `YYYY-MM-DD`. Default: the latest date of the documents. */
  readonly modified?: string;
  readonly distributions?: readonly Distribution[];
  /** Gives the label of a topic, such as `(id) => getTopic(id)?.de`, for the keywords. */
  readonly labelTopic?: (id: string) => string | undefined;
  /** IRI of the dataset. Default: made from the keys. */
  readonly id?: string;
}

/** A web address that the caller gives; what is none is a mistake in the program. */
function required(address: string, name: string): string {
  const iri = webIri(address);
  if (iri === undefined) throw new TypeError(`${name} must be an http or https address, not ${address}`);
  return iri;
}

/**
 * A record of one dataset after DCAT-AP.de 2.0 for the profile or profiles, as JSON-LD under the same context. Throws a
 * TypeError for an address among the options that is none.
 */
export function toDcatAp(data: Profile | readonly Profile[], options: DcatApOptions): JsonLdNode {
  const profiles = [data].flat() as readonly Profile[];
  const { publisher, contact, distributions = [] } = options;
  const keys = [...new Set(profiles.map(({ key }) => key))].sort();
  const names = profiles.map(({ commune }) => commune.name);
  const id = options.id ?? `${defaultBase}dataset:${encodeIriPart(keys.join("+").slice(0, 200))}`;
  const licence = required(options.licence, "licence");
  const documents = profiles.flatMap(({ sources }) => sources);
  const dates = documents.flatMap(
    ({ modified, created, retrieved }) => modified ?? created ?? retrieved ?? [],
  );
  const first = dates.flatMap((date) => earliestDay(date) ?? []).sort()[0];
  const last = dates
    .flatMap((date) => latestDay(date) ?? [])
    .sort()
    .at(-1);
  const topics = profiles.flatMap(({ entries }) =>
    entries.actionField.flatMap(({ value }) =>
      (value.topics ?? []).flatMap((topic) => options.labelTopic?.(topic) ?? []),
    ),
  );
  const node = (fields: Record<string, unknown>): JsonLdNode =>
    Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined));
  return node({
    "@context": jsonLdContext,
    "@id": id,
    "@type": ["dcat:Dataset"],
    "dct:identifier": id,
    "dct:title": options.title ?? `Kommunales Bildungsmanagement: ${names.join(", ")}`,
    "dct:description":
      options.description ??
      `Profil des kommunalen Bildungsmanagements (${names.join(", ")}) aus ${documents.length} Dokumenten; jeder Wert mit der Textstelle, die ihn belegt.`,
    "dct:publisher": node({
      "@id": `${id}:publisher`,
      "@type": ["foaf:Agent"],
      "foaf:name": publisher.name,
      "foaf:homepage":
        publisher.homepage === undefined ? undefined : required(publisher.homepage, "homepage"),
    }),
    "dcat:contactPoint": contact && {
      "@id": `${id}:contact`,
      "@type": ["vcard:Organization"],
      "vcard:fn": contact.name,
      "vcard:hasEmail": `mailto:${contact.email.split("@").map(encodeIriPart).join("@")}`,
    },
    "dcatde:contributorID": options.contributorId && required(options.contributorId, "contributorId"),
    "dcatde:politicalGeocodingURI": keys.flatMap((key) => placeIris(key).place),
    "dcatde:politicalGeocodingLevelURI": [...new Set(keys.flatMap((key) => placeIris(key).level))],
    "dcatde:geocodingDescription": names.join(", "),
    "dcat:theme": ["http://publications.europa.eu/resource/authority/data-theme/EDUC"],
    "dcat:keyword": [...new Set(["Kommunales Bildungsmanagement", ...names, ...topics])].sort(),
    "dct:language": "http://publications.europa.eu/resource/authority/language/DEU",
    "dct:license": licence,
    "dct:issued": options.issued,
    "dct:modified": options.modified ?? last,
    "dct:temporal":
      first === undefined || last === undefined
        ? undefined
        : {
            "@id": `${id}:period`,
            "@type": ["dct:PeriodOfTime"],
            "dcat:startDate": first,
            "dcat:endDate": last,
          },
    "dcat:distribution": distributions.map(({ accessUrl, mediaType, title }, index) =>
      node({
        "@id": `${id}:distribution:${index}`,
        "@type": ["dcat:Distribution"],
        "dct:title": title,
        "dcat:accessURL": required(accessUrl, "accessUrl"),
        "dcat:mediaType":
          mediaType === undefined
            ? undefined
            : `https://www.iana.org/assignments/media-types/${mediaType.split("/").map(encodeIriPart).join("/")}`,
        "dct:license": licence,
      }),
    ),
  });
}
