import type { Issue } from "@bildungsprofil/core";

/** The issue of a document whose bytes could not be had. */
export function describeUnreadable(cause: unknown): Issue {
  return {
    code: "source/unreadable",
    severity: "error",
    message: "The file could not be read. Check that it exists and may be read.",
    actual: cause instanceof Error ? cause.message : String(cause),
  };
}
