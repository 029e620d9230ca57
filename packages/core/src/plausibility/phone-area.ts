import type { Statement } from "../model/index.js";
import { type Doubt, ofKind } from "./rule.js";

/**
 * The first digits of the area codes in each state, behind the 0, by the first two digits of the AGS. Area codes follow
 * the network of 1965 and not the borders: a digit stands where at least one place of the state has it.
 */
const digits: Readonly<Record<string, string>> = {
  "01": "4",
  "02": "4",
  "03": "345",
  "04": "4",
  "05": "25",
  "06": "256",
  "07": "267",
  "08": "6789",
  "09": "6789",
  "10": "6",
  "11": "3",
  "12": "3",
  "13": "3",
  "14": "3",
  "15": "35",
  "16": "3",
};
/** Numbers that belong to no place: mobile, free, shared cost, personal, national. */
const placeless = /^\+49(?:1|32|700|800|900)/u;

/** Numbers whose area code no place of the authority's state has. */
export function checkPhoneArea(statements: readonly Statement[]): Doubt[] {
  return ofKind(statements, "phone").flatMap((statement) => {
    const { value } = statement.value;
    const first = /^\+49(?<digit>[2-9])/u.exec(value)?.groups?.digit;
    const known = digits[statement.about?.slice(0, 2) ?? ""];
    if (first === undefined || known === undefined || !/^\d+$/u.test(statement.about ?? "")) return [];
    if (placeless.test(value) || known.includes(first)) return [];
    return {
      statement,
      message:
        "The area code is of another state: the number may belong to somebody else whom the document names.",
      severity: "info" as const,
      expected: [...known].map((digit) => `0${digit}…`).join(", "),
      actual: `0${value.slice(3)}`,
    };
  });
}
