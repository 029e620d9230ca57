import { foldGerman, type Kind } from "@bildungsprofil/core";
import type { Candidate } from "./extractors/extractor.js";
import { isDenied } from "./language/negation.js";
import type { View } from "./language/view.js";
import { tellOnce } from "./one-deed.js";
import type { Span } from "./tree/nodes.js";

/** A candidate with the extractor that found it and the authority it concerns. */
export type Attributed = Candidate & { readonly extractor: string };

/** The field that two candidates must share to be the same claim. */
const identities: { readonly [K in Kind]: string } = {
  commune: "name",
  office: "name",
  person: "name",
  address: "street",
  phone: "value",
  email: "value",
  url: "value",
  programme: "name",
  agreement: "kind",
  body: "name",
  organisation: "name",
  actionField: "text",
  goal: "text",
  measure: "text",
  challenge: "text",
  result: "text",
  event: "name",
  milestone: "text",
  material: "title",
  figure: "text",
  quote: "text",
};

type Fields = Readonly<Record<string, unknown>>;

/** Candidates that say the same, and the fields of all of them. */
interface Claim {
  readonly said: [Attributed, ...Attributed[]];
  value: Fields;
}

/** Claims of one identity that another is compared with, at most, the last ones: a document may hold thousands. */
const mostCompared = 200;

/** Kinds of what may be denied, planned or wished for, where it is named. */
const deniable: ReadonlySet<Kind> = new Set(["office", "programme", "agreement", "body"]);

/**
 * One candidate for each claim: those of one kind that say the same of the same authority, where neither contradicts
 * the other, become one with the fields and the words of both. The order of the first ones is kept. What the `view`
 * names only to deny it is left out, and so is one deed told as two kinds.
 */
export function settle(candidates: readonly Attributed[], view?: View): Attributed[] {
  const claims: Claim[] = [];
  const byIdentity = new Map<string, Claim[]>();
  for (const candidate of candidates) {
    if (view && deniable.has(candidate.kind) && isNowhereStated(view, candidate)) continue;
    const fields: Fields = candidate.value;
    const key = `${candidate.kind}\n${candidate.about ?? ""}\n${foldGerman(String(fields[identities[candidate.kind]] ?? ""))}`;
    const alike = byIdentity.get(key) ?? [];
    const same = alike.find(({ value }) => agree(value, fields));
    if (same) {
      same.said.push(candidate);
      same.value = { ...fields, ...same.value };
      continue;
    }
    const claim: Claim = { said: [candidate], value: fields };
    claims.push(claim);
    byIdentity.set(key, [...alike.slice(1 - mostCompared), claim]);
  }
  return tellOnce(claims.map(toOne));
}

/** Whether all places that name it deny it: the first span and those with the same words. */
function isNowhereStated(view: View, { kind, spans }: Attributed): boolean {
  const options = { takesPart: kind === "programme" };
  const [first, ...others] = spans;
  if (!isDenied(view, first, options)) return false;
  // "soll entstehen (Beschlüsse des Kreistags vom 5.12.2014)": what bears its day has been decided
  if (kind === "agreement" && /\svom\s\d/u.test(view.slice(first.start, first.end))) return false;
  const wordsOf = (span: Span): string => foldGerman(view.slice(span.start, span.end));
  const name = wordsOf(first);
  return others.every((span) => {
    const words = wordsOf(span);
    return !(words.includes(name) || name.includes(words)) || isDenied(view, span, options);
  });
}

function agree(left: Fields, right: Fields): boolean {
  // an agreement signed in 2024 is not the one that holds since 2009
  const [one, other] = [left.date ?? left.since, right.date ?? right.since];
  if (one !== undefined && other !== undefined && one !== other) return false;
  return Object.keys(left).every((name) => {
    const [a, b] = [left[name], right[name]];
    return (
      a === undefined ||
      b === undefined ||
      JSON.stringify(a) === JSON.stringify(b) ||
      (typeof a === "string" && typeof b === "string" && foldGerman(a) === foldGerman(b))
    );
  });
}

/** The first of those that say the same, with the fields and the words of all. */
function toOne({ said, value }: Claim): Attributed {
  const [first, ...others] = said;
  if (others.length === 0) return first;
  const spans = new Map(
    said.flatMap(({ spans }) => spans.map((span) => [`${span.start} ${span.end}`, span])),
  );
  const implied = [...new Set(said.flatMap(({ implied }) => implied ?? []))];
  return {
    ...first,
    value,
    spans: [...spans.values()],
    confidence: said.reduce((most, { confidence }) => Math.max(most, confidence), 0),
    ...(implied.length ? { implied } : {}),
  } as unknown as Attributed;
}
