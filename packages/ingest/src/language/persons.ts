import type { Span } from "../tree/nodes.js";
import type { Mentions, PlainView } from "./mentions.js";

/** A person named in the text; the span is given and family name. */
export interface PersonMention extends Span {
  /** Given and family name, without title. A repeat by surname alone has the full name. */
  readonly name: string;
  /** Normalised academic title: "Prof. Dr.". */
  readonly honorific?: string;
  /** Span of title and name together. */
  readonly whole: Span;
  /** 0 to 1: how sure it is that this is a person. */
  readonly confidence: number;
}

/** Finds persons by given names, titles, forms of address and the roles beside them, in the body. */
export function findPersons(_view: PlainView, _known: Omit<Mentions, "persons">): PersonMention[] {
  return [];
}
