import type { CommuneValue } from "@bildungsprofil/core";
import type { Span } from "../tree/nodes.js";
import type { Mentions, PlainView } from "./mentions.js";

/** A territorial authority named in the text; the span takes in its designation ("Landkreises Unna"). */
export interface CommuneMention extends Span {
  readonly value: CommuneValue;
  /** The key for `about`: AGS, else a slug of kind and name. */
  readonly key: string;
}

/** Finds districts, towns and municipalities by vocabulary and by designation, in the body. */
export function findCommunes(_view: PlainView, _known: Pick<Mentions, "contacts">): CommuneMention[] {
  return [];
}
