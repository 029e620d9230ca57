/**
 * The rules by which statements with different keys are one, the strictest first. Where several join the same, the first
 * is given as the reason.
 */
export const identityRules = [
  /** The same but for spaces and hyphens: "Schul-Entwicklung". */
  "spacing",
  /** The same but for endings and small words: "Ausbau der Ganztagsangebote", "Ausbau von Ganztagsangeboten". */
  "inflection",
  /** The same name but for endings, legal form and what stands in brackets. */
  "name-form",
  /** An office with and without the commune: "Bildungsbüro", "Bildungsbüro des Landkreises". */
  "commune-in-name",
  /** An abbreviation and the name that has it in brackets. */
  "abbreviation",
  /** The same street, written otherwise, under one postal code. */
  "street-form",
  /** An address without its postal code, and the only one of that street and place. */
  "postal-code-missing",
  /** A street alone, and the only address in a street of that name. */
  "place-missing",
  /** "Anna M. Beispiel" and the only "Anna Maria Beispiel". */
  "second-initial",
  /** "Anna Beispiel" and the only one with further given names. */
  "second-given-name",
  /** "A. Beispiel" and the only one of that family name and initial. */
  "initials",
  /** A date and the only more exact one. */
  "date-precision",
  /** The same number of the same series, with and without a date. */
  "number-in-series",
  /** An agreement without a date, and the only one of that kind with the partner. */
  "date-missing",
  /** An agreement without a partner, and the only one of that kind and date. */
  "partner-missing",
  /** A general name ("Fachforum") and the only event of the day that has it in its name. */
  "name-on-day",
  /** A title with and without a web address. */
  "address-missing",
  /** A longer title without a year, and its only edition. */
  "year-missing",
  /** The same count of the same thing in another phrase. */
  "same-count",
  /** The same words in another order. */
  "word-order",
  /** One word more among six or more. */
  "one-word-more",
  /** One is the beginning or the end of the other, which is the only one that goes on. */
  "part-of-text",
] as const;
export type IdentityRule = (typeof identityRules)[number];

/**
 * A reason to take two statements for one thing though their keys differ. Statements whose likenesses have the same
 * `rule` and `group` are one, unless the group holds several things: those with a `mark` are as many as their marks,
 * those without fit each of them. So "A. Beispiel" joins "Anna Beispiel" where there is one Anna, and stays alone where
 * there is an Anton too. No pair is ever compared, which keeps it linear and free of order.
 */
export interface Likeness {
  readonly rule: IdentityRule;
  /** What all things that the rule may join have in common. */
  readonly group: string;
  /** What tells the things of a group apart; `undefined` where the statement leaves it open. */
  readonly mark?: string | undefined;
}

/** What a statement speaks of. */
export interface Identity {
  /** Statements of one authority and kind with the same key speak of the same. */
  readonly key: string;
  readonly likenesses: readonly Likeness[];
}

/** Writes a likeness. */
export function like(rule: IdentityRule, group: string, mark?: string | undefined): Likeness {
  return { rule, group, mark };
}
