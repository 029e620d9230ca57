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

/** Kinds of what may be denied, planned or wished for, where it is named. */
const deniable: ReadonlySet<Kind> = new Set(["office", "programme", "agreement", "body"]);

/**
 * One candidate for each claim: those of one kind that say the same of the same authority, where neither contradicts
 * the other, become one with the fields and the words of both. The order of the first ones is kept. What the `view`
 * names only to deny it is left out, and so is one deed told as two kinds.
 */
export function settle(candidates: readonly Attributed[], view?: View): Attributed[] {
  const settled: Attributed[] = [];
  const byIdentity = new Map<string, number[]>();
  for (const candidate of candidates) {
    if (view && deniable.has(candidate.kind) && isNowhereStated(view, candidate)) continue;
    const fields: Fields = candidate.value;
    const key = `${candidate.kind}\n${candidate.about ?? ""}\n${foldGerman(String(fields[identities[candidate.kind]] ?? ""))}`;
    const places = byIdentity.get(key) ?? [];
    const place = places.find((index) => agree(settled[index]!.value, fields));
    if (place === undefined) {
      byIdentity.set(key, [...places, settled.length]);
      settled.push(candidate);
    } else settled[place] = merge(settled[place]!, candidate);
  }
  return tellOnce(settled);
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

function merge(first: Attributed, second: Attributed): Attributed {
  const spans: [Span, ...Span[]] = [...first.spans];
  for (const span of second.spans)
    if (!spans.some(({ start, end }) => start === span.start && end === span.end)) spans.push(span);
  const implied = [...new Set([...(first.implied ?? []), ...(second.implied ?? [])])];
  return {
    ...first,
    value: { ...second.value, ...first.value },
    spans,
    confidence: Math.max(first.confidence, second.confidence),
    ...(implied.length ? { implied } : {}),
  } as Attributed;
}
