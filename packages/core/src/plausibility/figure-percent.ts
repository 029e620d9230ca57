import type { Statement } from "../model/index.js";
import { type Doubt, ofKind } from "./rule.js";

/** Percentages outside of 0 to 100: right for a growth, wrong for a share. */
export function checkFigurePercent(statements: readonly Statement[]): Doubt[] {
  return ofKind(statements, "figure").flatMap((statement) => {
    const { value, unit } = statement.value;
    if (!/^(?:%|Prozent|percent|per cent)$/iu.test(unit) || (value >= 0 && value <= 100)) return [];
    return {
      statement,
      severity: "info",
      message: "A share lies between 0 and 100 per cent: this must be a growth, or is wrong.",
      expected: "0 to 100",
      actual: String(value),
    };
  });
}
