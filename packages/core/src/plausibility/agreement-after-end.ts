import type { Statement } from "../model/index.js";
import { earliestDay, endOf, latestDay } from "../time/index.js";
import { type Doubt, ofKind } from "./rule.js";

/** Agreements that were signed after the term that the document gives them had ended. */
export function checkAgreementAfterEnd(statements: readonly Statement[]): Doubt[] {
  return ofKind(statements, "agreement").flatMap((statement) => {
    const { since, date } = statement.value;
    // a `since` without an interval is a start, not a term
    const end = since?.includes("/") ? endOf(since) : undefined;
    const last = end === undefined ? undefined : latestDay(end);
    const signed = date === undefined ? undefined : earliestDay(date);
    if (last === undefined || date === undefined || signed === undefined || signed <= last) return [];
    return {
      statement,
      message: "The agreement was signed after its end: one of its dates is wrong, or it was renewed.",
      expected: `${last} or earlier`,
      actual: date,
    };
  });
}
