import type { DateMention } from "../../language/dates.js";
import type { PlaceMention } from "../../language/places.js";
import type { Span } from "../../tree/nodes.js";
import type { Said } from "./context.js";

/** An event as one place of the document states it. */
export interface FoundEvent {
  readonly name: string;
  /** The words of the name. */
  readonly span: Span;
  /** Last part of its noun, lower case; empty where the name has none. */
  readonly head: string;
  readonly lemma: string;
  readonly ordinal?: number;
  readonly date?: DateMention;
  readonly place?: PlaceMention;
  readonly motto?: Said;
  readonly organiser?: Said;
  readonly series?: string;
  /** Further words that say it. */
  readonly more?: readonly Span[];
  /** Its noun names no particular event: it only adds to one that is named. */
  readonly bare?: true;
  readonly confidence: number;
  readonly rule: string;
}

/** Whether a date can be that of an event: no open period, and none of months or years. */
export function isUsableDate({ edtf, precision }: DateMention): boolean {
  if (edtf.includes("..") || precision === "decade") return false;
  return precision === "day" || !edtf.includes("/");
}
