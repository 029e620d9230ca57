import type { DateParts, DateUnit } from "./parts.js";

/** A date read at a token. */
export interface Point {
  readonly parts: DateParts;
  /** Index of its first token. */
  readonly from: number;
  /** Index after its last token. */
  readonly next: number;
  /**
   * Whether the words can be nothing else. A weak point ("3.12", "Mai", "24.") counts only beside a strong one or
   * after a word such as "am".
   */
  readonly strong: boolean;
}

export function point(
  unit: DateUnit,
  from: number,
  next: number,
  parts: Omit<DateParts, "unit">,
  strong = true,
): Point {
  return { parts: { unit, ...parts }, from, next, strong };
}
