import type { Kind, ValueOf } from "@bildungsprofil/core";
import type { View } from "../language/view.js";
import type { Span } from "../tree/nodes.js";

/** A statement before it is grounded and settled. */
export interface CandidateOf<K extends Kind> {
  readonly kind: K;
  readonly value: ValueOf<K>;
  /** The words that say it, the most telling first. Each lies in the canonical text and is not empty. */
  readonly spans: readonly [Span, ...Span[]];
  /** Share of such candidates that are right, 0 to 1. */
  readonly confidence: number;
  /** Name of the rule, kebab-case, unique in the extractor. */
  readonly rule: string;
  /** Key of the authority it concerns, where the words themselves tell. Otherwise the document's subject there. */
  readonly about?: string;
  /** Fields of the value that were completed from elsewhere. */
  readonly implied?: readonly string[];
}

export type Candidate = { [K in Kind]: CandidateOf<K> }[Kind];

interface ExtractorOf<K extends Kind> {
  /** File stem, name in the registry, fixture folder. */
  readonly name: string;
  readonly kind: K;
  extract(view: View): Iterable<CandidateOf<K>>;
}

/** Finds one kind of fact. Pure; knows nothing of file formats. */
export type Extractor = { [K in Kind]: ExtractorOf<K> }[Kind];
