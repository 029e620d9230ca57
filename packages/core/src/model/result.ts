import type { Issue } from "./issue.js";

/** What a step gives: a value with what was noticed on the way, or the reasons why there is none. */
export type Result<Value> =
  | { readonly ok: true; readonly value: Value; readonly issues: readonly Issue[] }
  | { readonly ok: false; readonly issues: readonly [Issue, ...Issue[]] };

/** A result with a value. */
export function succeed<Value>(value: Value, issues: readonly Issue[] = []): Result<Value> {
  return { ok: true, value, issues };
}

/** A result without a value. The first issue says why. */
export function fail(
  first: Issue,
  ...more: Issue[]
): { readonly ok: false; readonly issues: readonly [Issue, ...Issue[]] } {
  return { ok: false, issues: [first, ...more] };
}
