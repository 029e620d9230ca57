import type { Span } from "../tree/nodes.js";

/** A date or period in running text. */
export interface DateMention extends Span {
  /** EDTF level 1: `2024-06-14`, `2025-02`, `2009`, `2009/2014`, `2009/..`, `../2025`. */
  readonly edtf: string;
  /** Finest part that is known. */
  readonly precision: "day" | "week" | "month" | "season" | "quarter" | "half" | "year" | "decade";
  /** Parts that do not stand in the words but were completed: `year`, `month`, `century`, `reference`. */
  readonly implied?: readonly string[];
}

export interface FindDatesOptions {
  /** ISO day that relative dates ("gestern") count from. Without it they are not found. */
  readonly reference?: string;
}

/** Finds dates and periods in German and English text, in order of `start`, none inside another. */
export function findDates(_text: string, _options: FindDatesOptions = {}): DateMention[] {
  return [];
}
