import type { Locator } from "@bildungsprofil/core";
import type { TakeTurn } from "../create-turns.js";
import type { XmlElement } from "../office/xml.js";
import type { OdfStyles } from "./odf-styles.js";

/** A cell of a table, from 1. */
export interface Cell {
  readonly row: number;
  readonly column: number;
}

/** State of reading one story: the text, a shape of a slide, a footer. */
export interface OdfScope {
  readonly styles: OdfStyles;
  /** Place of the next paragraph; counts. */
  locate(cell: Cell | undefined): Locator;
  /** Last number of each list that another may continue, by its identifier and by its style and level. */
  readonly counts: Map<string, number>;
  /** Bodies of notes, to be read after the text. */
  readonly notes: XmlElement[];
  /** How much was left out. */
  readonly omitted: Map<OdfOmission, number>;
  /** Charts of the document by the name of their folder. */
  readonly charts: ReadonlyMap<string, XmlElement>;
  readonly takeTurn: TakeTurn;
  readonly pageNumber?: number;
  /** Address that everything in the story leads to. */
  readonly url?: string | undefined;
}

export type OdfOmission = "comments" | "deletions" | "hidden";

/** Notes that something was left out. */
export function omit({ omitted }: Pick<OdfScope, "omitted">, what: OdfOmission, count = 1): void {
  if (count > 0) omitted.set(what, (omitted.get(what) ?? 0) + count);
}
