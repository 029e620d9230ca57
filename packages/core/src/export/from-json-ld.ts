import { fail, kinds, Profile, type Result, succeed } from "../model/index.js";
import { classOf } from "./json-ld.js";
import { kindTerms, sourceTerms } from "./json-ld-terms.js";

type Fields = Readonly<Record<string, unknown>>;

const record = (value: unknown): Fields =>
  value !== null && typeof value === "object" && !Array.isArray(value) ? (value as Fields) : {};
const list = (value: unknown): readonly unknown[] =>
  Array.isArray(value) ? value : value === undefined ? [] : [value];
const present = (fields: Fields): Fields =>
  Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined));

/** The last part of an IRI that `toJsonLd` made; also of one that stands in a node. */
function lastPart(value: unknown): unknown {
  const iri = typeof value === "string" ? value : record(value)["@id"];
  if (typeof iri !== "string") return undefined;
  try {
    return decodeURIComponent(iri.slice(iri.lastIndexOf(":") + 1));
  } catch {
    return undefined;
  }
}

/** Nodes in the order of their positions; those without keep their order. */
const inOrder = (value: unknown): readonly Fields[] =>
  list(value)
    .map(record)
    .sort((a, b) => Number(a.position ?? 0) - Number(b.position ?? 0));

/**
 * Reads a document that `toJsonLd` made, or that a JSON-LD processor compacted with its context. Fails with
 * `export/no-profile` when it is no profile.
 */
export function fromJsonLd(document: unknown): Result<Profile> {
  const root = record(document);
  const nodes = list(root.hasPart).map(record);
  const parsed = Profile.safeParse({
    ...record(root["bp:more"]),
    version: root.version,
    key: root.identifier,
    commune: readValue("commune", record(root.about)),
    entries: Object.fromEntries(
      kinds.map((kind) => [
        kind,
        nodes
          .filter((node) => list(node["@type"]).includes(classOf(kind)))
          .map((node) => entryOf(kind, node)),
      ]),
    ),
    timeline: root["bp:timeline"],
    conflicts: list(root["bp:conflict"]).map(conflictOf),
    coverage: root["bp:coverage"],
    sources: list(root["prov:wasDerivedFrom"]).map(sourceOf),
    issues: root["bp:issues"],
  });
  if (parsed.success) return succeed(parsed.data);
  const [first] = parsed.error.issues;
  return fail({
    code: "export/no-profile",
    severity: "error",
    message: "The document holds no profile, or one that was not compacted with the context of the export.",
    path: `/${first?.path.map(String).join("/")}`,
    ...(first ? { actual: first.message } : {}),
  });
}

function readValue(kind: keyof typeof kindTerms, node: Fields): Fields {
  return present({
    ...record(record(node["bp:more"]).value),
    ...Object.fromEntries(
      Object.entries(kindTerms[kind].fields).map(([field, { term, thing }]) => {
        const content = node[term];
        if (thing !== undefined) return [field, record(content).name];
        return [field, field === "topics" && content !== undefined ? list(content).map(lastPart) : content];
      }),
    ),
  });
}

function entryOf(kind: keyof typeof kindTerms, node: Fields): Fields {
  const { value: _, ...more } = record(node["bp:more"]);
  return present({
    ...more,
    id: node["bp:id"],
    value: readValue(kind, node),
    evidence: list(node.evidence).map(evidenceOf),
    sources: node["bp:sources"],
    independentSources: node["bp:independentSources"],
    confidence: node["bp:confidence"],
    validity: node["bp:validity"],
    versions:
      node["bp:fieldVersion"] === undefined
        ? undefined
        : inOrder(node["bp:fieldVersion"]).map((one) =>
            present({
              ...record(one["bp:more"]),
              field: one["bp:field"],
              value: record(one["bp:value"]).value,
              validity: one["bp:validity"],
              basis: one["bp:basis"],
              evidence: list(one.evidence).map(evidenceOf),
              sources: one["bp:sources"],
            }),
          ),
    identity: node["bp:identity"],
    statements: list(node["prov:wasDerivedFrom"]).map(lastPart),
  });
}

function conflictOf(node: unknown): Fields {
  const fields = record(node);
  return {
    ...record(fields["bp:more"]),
    kind: fields["bp:kind"],
    field: fields["bp:field"],
    entry: fields["bp:entry"],
    sides: inOrder(fields["bp:side"]).map((side) => ({
      ...record(side["bp:more"]),
      value: record(side["bp:value"]).value,
      evidence: list(side.evidence).map(evidenceOf),
    })),
  };
}

function evidenceOf(node: unknown): Fields {
  const fields = record(node);
  const target = record(fields["oa:hasTarget"]);
  const selector = record(target["oa:hasSelector"]);
  const position = record(selector["oa:refinedBy"]);
  return present({
    ...record(fields["bp:more"]),
    source: lastPart(target["oa:hasSource"]),
    start: position["oa:start"],
    end: position["oa:end"],
    quote: selector["oa:exact"],
    locator: target["bp:locator"],
    implied: fields["bp:implied"],
  });
}

function sourceOf(node: unknown): Fields {
  const fields = record(node);
  return present({
    ...record(fields["bp:more"]),
    ...Object.fromEntries(Object.entries(sourceTerms).map(([field, term]) => [field, fields[term]])),
  });
}
