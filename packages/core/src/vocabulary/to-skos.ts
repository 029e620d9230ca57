import { type Concept, plainLabel } from "./concept.js";

/** What {@link toSkos} says about the list as a whole. */
export interface SkosScheme {
  /** Last part of the scheme's name and of those of its terms: `topic` gives `urn:bildungsprofil:topic:schule`. */
  readonly id: string;
  readonly title: { readonly de: string; readonly en: string };
  /** What the names begin with; without one `urn:bildungsprofil:`. */
  readonly base?: string;
}

/** A label in the languages that it is given in. */
export type SkosLabels = Readonly<Record<string, string | readonly string[]>>;

/** A term as `skos:Concept`. */
export interface SkosConcept {
  readonly "@id": string;
  readonly "@type": "Concept";
  readonly inScheme: string;
  readonly notation: string;
  readonly prefLabel: SkosLabels;
  readonly altLabel?: SkosLabels;
  readonly hiddenLabel?: SkosLabels;
  readonly definition?: SkosLabels;
  readonly topConceptOf?: string;
  readonly broader?: string;
  readonly narrower?: readonly string[];
  readonly related?: readonly string[];
}

/** A list of terms as `skos:ConceptScheme`. */
export interface SkosConceptScheme {
  readonly "@id": string;
  readonly "@type": "ConceptScheme";
  readonly title: SkosLabels;
  readonly hasTopConcept: readonly string[];
}

/** A JSON-LD document with a context of its own: the scheme, then its terms. */
export interface SkosDocument {
  readonly "@context": typeof skosContext;
  readonly "@graph": readonly [SkosConceptScheme, ...SkosConcept[]];
}

const iri = { "@type": "@id" } as const;
const iris = { "@type": "@id", "@container": "@set" } as const;
const labels = { "@container": "@language" } as const;

/** Bare names are of SKOS; nothing is fetched. */
const skosContext = {
  "@version": 1.1,
  "@vocab": "http://www.w3.org/2004/02/skos/core#",
  title: { "@id": "http://purl.org/dc/terms/title", "@container": "@language" },
  prefLabel: labels,
  altLabel: labels,
  hiddenLabel: labels,
  definition: labels,
  inScheme: iri,
  topConceptOf: iri,
  hasTopConcept: iris,
  broader: iri,
  narrower: iris,
  related: iris,
} as const;

/**
 * A vocabulary in SKOS (W3C), as JSON-LD: `toSkos(TOPICS, { id: "topic", title: { de: "Themen", en: "Topics" } })`.
 *
 * Synonyms become `altLabel`; the patterns among them ("Kita*", "*konferenz"), which are parts of words, `hiddenLabel`
 * without their mark. Pure, and in the order of the list. Wider and related terms that the list does not hold are left out.
 */
export function toSkos(concepts: readonly Concept[], scheme: SkosScheme): SkosDocument {
  const prefix = `${scheme.base ?? "urn:bildungsprofil:"}${scheme.id}`;
  const ids = new Set(concepts.map(({ id }) => id));
  const name = (id: string): string => `${prefix}:${id}`;
  const narrower = new Map<string, string[]>();
  for (const { id, broader } of concepts)
    if (broader !== undefined) narrower.set(broader, [...(narrower.get(broader) ?? []), name(id)]);

  const toConcept = (concept: Concept): SkosConcept => {
    const { id, de, en, broader, definition } = concept;
    const wider = broader !== undefined && ids.has(broader) ? broader : undefined;
    const related = (concept.related ?? []).filter((other) => ids.has(other)).map(name);
    const below = narrower.get(id);
    const alternatives = labelsOf(concept, true);
    const hidden = labelsOf(concept, false);
    return {
      "@id": name(id),
      "@type": "Concept",
      inScheme: prefix,
      notation: id,
      prefLabel: { de, en },
      ...(alternatives && { altLabel: alternatives }),
      ...(hidden && { hiddenLabel: hidden }),
      ...(definition && { definition: { en: definition } }),
      ...(wider === undefined ? { topConceptOf: prefix } : { broader: name(wider) }),
      ...(below && { narrower: below }),
      ...(related.length > 0 && { related }),
    };
  };
  const top = concepts.filter(({ broader }) => broader === undefined || !ids.has(broader));
  return {
    "@context": skosContext,
    "@graph": [
      {
        "@id": prefix,
        "@type": "ConceptScheme",
        title: scheme.title,
        hasTopConcept: top.map(({ id }) => name(id)),
      },
      ...concepts.map(toConcept),
    ],
  };
}

/** Whether a synonym is a label and no part of words. */
function isWhole(synonym: string): boolean {
  return !synonym.startsWith("*") && !synonym.endsWith("*");
}

/** The whole labels or the parts of words, by language, each once: SKOS lets no label stand in two roles. */
function labelsOf(concept: Concept, whole: boolean): SkosLabels | undefined {
  const found = (["de", "en"] as const).flatMap((language): [string, string[]][] => {
    const synonyms = concept.synonyms[language];
    const taken = [concept[language], ...(whole ? [] : synonyms.filter(isWhole).map(plainLabel))];
    const labels = synonyms.filter((synonym) => isWhole(synonym) === whole).map(plainLabel);
    const own = [...new Set(labels)].filter((label) => !taken.includes(label));
    return own.length === 0 ? [] : [[language, own]];
  });
  return found.length === 0 ? undefined : Object.fromEntries(found);
}
