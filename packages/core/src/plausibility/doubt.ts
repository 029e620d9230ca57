import type { Issue, Statement } from "../model/index.js";

/** A warning about what a statement says, at the place of its words. */
export function doubt(
  statement: Statement,
  issue: Pick<Issue, "code" | "message" | "expected" | "actual">,
): Issue {
  const place = statement.evidence[0]?.locator;
  return { ...issue, severity: "warning", ...(place ? { place } : {}) };
}
