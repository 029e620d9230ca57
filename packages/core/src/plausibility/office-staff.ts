import type { Statement } from "../model/index.js";
import { type Doubt, ofKind } from "./rule.js";

/** The education offices of the largest cities have some dozens of people; a department of education has hundreds. */
const most = 200;

/** Offices with more people than an education office has: the number may be that of the whole administration. */
export function checkOfficeStaff(statements: readonly Statement[]): Doubt[] {
  return ofKind(statements, "office").flatMap((statement) => {
    const { staffCount } = statement.value;
    if (staffCount === undefined || staffCount <= most) return [];
    return {
      statement,
      message: "So many people do not work in an education office: the number may be that of a larger unit.",
      expected: `at most ${most}`,
      actual: String(staffCount),
    };
  });
}
