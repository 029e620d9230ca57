import type { OrganisationValue } from "@bildungsprofil/core";
import type { Span } from "../tree/nodes.js";
import type { Mentions, PlainView } from "./mentions.js";

/** An office, a body or another organisation named in the text; the span is its name. */
export interface OrganisationMention extends Span {
  /** Name in the nominative, as far as its words allow. */
  readonly name: string;
  /**
   * `office`: education office or staff unit with that task; `unit`: another part of an administration (Amt,
   * Dezernat, Fachbereich); `body`: steering group, advisory board, network; `organisation`: everything else.
   */
  readonly type: "office" | "unit" | "body" | "organisation";
  readonly kind?: NonNullable<OrganisationValue["kind"]>;
  /** Short form that the document ties to it: "KSK". */
  readonly abbreviation?: string;
}

/** Finds organisations by their type words and compounds, legal forms and known names, in the body. */
export function findOrganisations(
  _view: PlainView,
  _known: Pick<Mentions, "dates" | "contacts" | "communes" | "programmes">,
): OrganisationMention[] {
  return [];
}
