import type { Issue } from "@bildungsprofil/core";

/** Carries an issue out of nested reading code to the one place in a reader that turns it into a result. */
export class IssueError extends Error {
  constructor(
    readonly issue: Issue,
    cause?: unknown,
  ) {
    super(issue.message, { cause });
    this.name = "IssueError";
  }
}
