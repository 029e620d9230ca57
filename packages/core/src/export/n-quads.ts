import type { Profile } from "../model/index.js";
import { type JsonLdNode, type JsonLdOptions, toJsonLd } from "./json-ld.js";
import { jsonLdContext } from "./json-ld-terms.js";
import { canonicalJson } from "./printable-json.js";

interface Term {
  readonly "@type"?: string;
  readonly "@reverse"?: string;
  readonly "@language"?: string;
}

const rdf = "http://www.w3.org/1999/02/22-rdf-syntax-ns#";
const xsd = "http://www.w3.org/2001/XMLSchema#";
const context = jsonLdContext as unknown as Readonly<Record<string, string | number | Term | undefined>>;

/** The IRI of a term or of a compact IRI under the context. */
function expand(term: string): string {
  const colon = term.indexOf(":");
  if (colon < 0) return `${jsonLdContext["@vocab"]}${term}`;
  const namespace = context[term.slice(0, colon)];
  return typeof namespace === "string" ? namespace + term.slice(colon + 1) : term;
}

const short: Readonly<Record<string, string>> = {
  "\b": "\\b",
  "\t": "\\t",
  "\n": "\\n",
  "\f": "\\f",
  "\r": "\\r",
  '"': '\\"',
  "\\": "\\\\",
};

const iri = (value: string): string => `<${value.replace(/[\0- <>"{}|^`\\]/g, encodeURIComponent)}>`;

/** A literal in canonical form: only what must be escaped is. */
function literal(text: string, suffix: string): string {
  const escaped = text
    .replace(
      /[\0-\x1F\x7F"\\]/g,
      (c) => short[c] ?? `\\u${c.charCodeAt(0).toString(16).toUpperCase().padStart(4, "0")}`,
    )
    .replace(/\p{Surrogate}/gu, "\uFFFD");
  return `"${escaped}"${suffix}`;
}

const typed = (text: string, datatype: string): string =>
  literal(text, datatype === `${xsd}string` ? "" : `^^${iri(datatype)}`);

/** A number as JSON-LD turns it into RDF: whole ones as `xsd:integer`, others as canonical `xsd:double`. */
function number(value: number): string {
  return Number.isInteger(value) && Math.abs(value) < 1e21
    ? typed(value.toFixed(0), `${xsd}integer`)
    : typed(value.toExponential(15).replace(/(\d)0*e\+?/, "$1E"), `${xsd}double`);
}

function addNode(node: JsonLdNode, quads: Set<string>): void {
  const subject = iri(String(node["@id"]));
  const say = (from: string, term: string, to: string): void => {
    quads.add(`${from} ${iri(term)} ${to} .\n`);
  };
  for (const [key, content] of Object.entries(node)) {
    if (key === "@id" || key === "@context") continue;
    const defined = context[key];
    const term: Term = typeof defined === "object" ? defined : {};
    if (term["@type"] === "@json") {
      say(subject, expand(key), typed(canonicalJson(content), `${rdf}JSON`));
      continue;
    }
    for (const value of Array.isArray(content) ? (content as readonly unknown[]) : [content]) {
      if (key === "@type") say(subject, `${rdf}type`, iri(expand(String(value))));
      else if (value !== null && typeof value === "object") {
        const child = value as JsonLdNode;
        const object = iri(String(child["@id"]));
        if (term["@reverse"] === undefined) say(subject, expand(key), object);
        else say(object, expand(term["@reverse"]), subject);
        addNode(child, quads);
      } else if (term["@type"] === "@id") say(subject, expand(key), iri(String(value)));
      else if (typeof value === "number") say(subject, expand(key), number(value));
      else if (typeof value === "boolean") say(subject, expand(key), typed(String(value), `${xsd}boolean`));
      else if (term["@language"] !== undefined)
        say(subject, expand(key), literal(String(value), `@${term["@language"]}`));
      else say(subject, expand(key), typed(String(value), expand(term["@type"] ?? "xsd:string")));
    }
  }
}

/**
 * The same facts as `toJsonLd` or `toDcatAp` as N-Quads: one triple a line, sorted, each once. There are no blank nodes,
 * so the text is canonical (RDF Dataset Canonicalization 1.0) as it is.
 */
export function toNQuads(data: Profile | JsonLdNode, options: JsonLdOptions = {}): string {
  const quads = new Set<string>();
  addNode("@context" in data ? data : toJsonLd(data as Profile, options), quads);
  return [...quads].sort().join("");
}
