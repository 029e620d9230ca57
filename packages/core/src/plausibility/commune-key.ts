import type { Statement } from "../model/index.js";
import { STATES } from "../vocabulary/states.js";
import { type Doubt, ofKind } from "./rule.js";

/** Communes whose key belongs to another state, or to another level than their kind. */
export function checkCommuneKey(statements: readonly Statement[]): Doubt[] {
  return ofKind(statements, "commune").flatMap((statement): Doubt[] => {
    const { ags, state, kind, name } = statement.value;
    if (ags === undefined) return [];
    const prefix = STATES.find(({ iso }) => iso === state)?.ags;
    if (prefix !== undefined && !ags.startsWith(prefix))
      return [
        {
          statement,
          message: `The key of ${name} belongs to another state than ${state}.`,
          expected: `a key that begins with ${prefix}`,
          actual: ags,
        },
      ];
    const digits =
      kind === "Landkreis" || kind === "kreisfreie Stadt" ? 5 : kind === "Region" ? undefined : 8;
    // a district-free city may be called a plain town, and has an eight-digit key as a municipality, too
    const isCity =
      (kind === "Stadt" && ags.length === 5) || (kind === "kreisfreie Stadt" && ags.endsWith("000"));
    if (digits === undefined || ags.length === digits || isCity) return [];
    return [
      {
        statement,
        message: `The key of ${name} is not one of the kind “${kind}”.`,
        expected: `${digits} digits`,
        actual: ags,
      },
    ];
  });
}
