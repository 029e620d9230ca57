import jsonld from "jsonld";
import { describe, expect, it } from "vitest";
import type { Concept } from "../../src/vocabulary/concept.js";
import { BODY_KINDS, MATERIAL_KINDS } from "../../src/vocabulary/kinds.js";
import { type SkosConcept, type SkosDocument, toSkos } from "../../src/vocabulary/to-skos.js";
import { TOPICS } from "../../src/vocabulary/topics.js";

const SKOS = "http://www.w3.org/2004/02/skos/core#";
const scheme = { id: "probe", title: { de: "Probe", en: "Sample" } };

const concepts: readonly Concept[] = [
  { id: "a", de: "Alpha", en: "Alpha", synonyms: { de: ["Kita*", "=MINT", "Kita"], en: [] }, related: ["c"] },
  { id: "b", de: "Beta", en: "Beta", synonyms: { de: [], en: [] }, broader: "a", definition: "The second." },
  { id: "c", de: "Gamma", en: "Gamma", synonyms: { de: ["*konferenz"], en: ["gamma"] }, related: ["a", "x"] },
  { id: "d", de: "Delta", en: "Delta", synonyms: { de: [], en: [] }, broader: "elsewhere" },
];

const listOf = (document: SkosDocument): readonly SkosConcept[] =>
  document["@graph"].slice(1) as SkosConcept[];

describe("toSkos", () => {
  it("gives labels, patterns without their marks, and relations on both sides", () => {
    const [top, ...rest] = toSkos(concepts, scheme)["@graph"];
    expect(top).toEqual({
      "@id": "urn:bildungsprofil:probe",
      "@type": "ConceptScheme",
      title: { de: "Probe", en: "Sample" },
      hasTopConcept: ["a", "c", "d"].map((id) => `urn:bildungsprofil:probe:${id}`),
    });
    expect(rest).toMatchObject([
      {
        "@id": "urn:bildungsprofil:probe:a",
        notation: "a",
        prefLabel: { de: "Alpha", en: "Alpha" },
        altLabel: { de: ["MINT", "Kita"] },
        narrower: ["urn:bildungsprofil:probe:b"],
        related: ["urn:bildungsprofil:probe:c"],
        topConceptOf: "urn:bildungsprofil:probe",
      },
      { definition: { en: "The second." }, broader: "urn:bildungsprofil:probe:a" },
      {
        hiddenLabel: { de: ["konferenz"] },
        altLabel: { en: ["gamma"] },
        related: ["urn:bildungsprofil:probe:a"],
      },
      { topConceptOf: "urn:bildungsprofil:probe" },
    ]);
    expect(rest[0]).not.toHaveProperty("hiddenLabel");
    expect(rest[1]).not.toHaveProperty("topConceptOf");
    expect(rest[3]).not.toHaveProperty("broader");
  });

  it("takes another base", () => {
    const [top] = toSkos(concepts, { ...scheme, base: "https://vokabular.example/" })["@graph"];
    expect(top["@id"]).toBe("https://vokabular.example/probe");
  });

  it.each([
    ["topics", TOPICS],
    ["bodies", BODY_KINDS],
    ["materials", MATERIAL_KINDS],
  ] as const)("keeps the integrity conditions of SKOS with %s", (_name, entries) => {
    const list = listOf(toSkos(entries, scheme));
    const byId = new Map(list.map((concept) => [concept["@id"], concept]));
    for (const { "@id": id, prefLabel, altLabel = {}, hiddenLabel = {}, ...rest } of list) {
      for (const language of ["de", "en"]) {
        const labels = [prefLabel[language], altLabel[language] ?? [], hiddenLabel[language] ?? []].flat();
        expect(new Set(labels).size, id).toBe(labels.length);
      }
      for (const other of rest.related ?? []) expect(byId.get(other)?.related).toContain(id);
      for (const other of rest.narrower ?? []) expect(byId.get(other)?.broader).toBe(id);
      if (rest.broader !== undefined) expect(byId.get(rest.broader)?.narrower).toContain(id);
      for (let up = rest.broader; up !== undefined; up = byId.get(up)?.broader)
        expect(rest.related ?? []).not.toContain(up);
    }
  });

  it("reads as RDF without anything fetched", async () => {
    const nquads = String(
      await jsonld.toRDF(toSkos(TOPICS, scheme) as object as jsonld.JsonLdDocument, {
        format: "application/n-quads",
        documentLoader: () => Promise.reject(new Error("nothing may be fetched")),
        safe: true,
      }),
    );
    const lines = nquads.trim().split("\n");
    const count = (term: string) => lines.filter((line) => line.includes(`> <${SKOS}${term}> `)).length;
    expect(count("inScheme")).toBe(TOPICS.length);
    expect(count("prefLabel")).toBe(2 * TOPICS.length);
    expect(count("broader")).toBe(TOPICS.filter(({ broader }) => broader !== undefined).length);
    expect(count("narrower")).toBe(count("broader"));
    expect(count("hasTopConcept")).toBe(count("topConceptOf"));
    expect(nquads).toContain(`<urn:bildungsprofil:probe:mint> <${SKOS}prefLabel> "MINT-Bildung"@de .\n`);
  });
});
