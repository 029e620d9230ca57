/** A term of a vocabulary in the manner of SKOS. */
export interface Concept {
  /** ASCII kebab-case; never renamed, never reused. */
  readonly id: string;
  /** Preferred German label. */
  readonly de: string;
  /** Preferred English label. */
  readonly en: string;
  /** Other labels and patterns: "Kita*" begins a compound, "*konferenz" ends one, "=MINT" counts in exact case only. */
  readonly synonyms: { readonly de: readonly string[]; readonly en: readonly string[] };
  /** What the term means, in English; absent where the labels say it. */
  readonly definition?: string;
  /** Id of the wider term; absent at the top. */
  readonly broader?: string;
  /** Ids of terms that are close and neither wider nor narrower; both sides have it. */
  readonly related?: readonly string[];
}

/** Splits a list of a row: "a;b" → ["a", "b"], "" → []. */
export function splitList(text: string): string[] {
  return text === "" ? [] : text.split(";");
}

/** A label as one would print it: without the marks of a pattern. */
export function plainLabel(label: string): string {
  return label.replace(/^[=*]|\*$/gu, "");
}
