import { parseEdtf } from "@bildungsprofil/core";
import type { Span } from "../tree/nodes.js";
import { completeDates } from "./dates/complete.js";
import { readNthOfMonth } from "./dates/nth-of-month.js";
import { readRelative } from "./dates/relative.js";
import { readDates } from "./dates/sequences.js";
import { tokenize } from "./dates/tokens.js";

/** A date or period in running text. */
export interface DateMention extends Span {
  /** EDTF level 1: `2024-06-14`, `2025-02`, `2009`, `2009/2014`, `2009/..`, `../2025`. */
  readonly edtf: string;
  /** Finest part that is known. */
  readonly precision: "day" | "week" | "month" | "season" | "quarter" | "half" | "year" | "decade";
  /** Part of the period that the words narrow it to ("Ende 2025"), for which EDTF has no form. */
  readonly part?: "start" | "middle" | "end";
  /** Parts that do not stand in the words but were completed: `year`, `month`, `century`, `reference`. */
  readonly implied?: readonly string[];
}

export interface FindDatesOptions {
  /** ISO day that relative dates ("gestern") count from. Without it they are not found. */
  readonly reference?: string;
}

/**
 * Finds dates and periods in German and English text, in order of `start`, none inside another.
 *
 * A date without a year takes it from its list, from the reference, or from the last date before it in the text (the
 * first one after it where there is none), and says so in `implied`; without any of these it is left out. The words
 * that open or close a period ("seit", "ab", "bis", "von … bis") belong to the span, "am" and "im" do not. Two days
 * in a row ("24. und 25. Mai") are one period. Times of day, numbers of laws, versions, telephones are no dates.
 * Linear in the length of the text.
 */
export function findDates(text: string, options: FindDatesOptions = {}): DateMention[] {
  const reference = options.reference === undefined ? undefined : parseEdtf(options.reference);
  const day = reference?.type === "day" ? reference : undefined;
  const tokens = tokenize(text);
  const readings = [];
  for (let at = 0; at < tokens.length; ) {
    const found =
      readNthOfMonth(tokens, at, day) ?? (day && readRelative(tokens, at, day)) ?? readDates(tokens, at);
    if (found?.length) {
      readings.push(...found);
      at = found.at(-1)!.next;
    } else at++;
  }
  return completeDates(tokens, readings, day);
}
