import { IssueError } from "../issue-error.js";

/** Whether what was thrown tells of damage to one part, without which the rest can be read; not of a limit. */
export function isDamage(cause: unknown): cause is IssueError {
  return cause instanceof IssueError && !/^zip\/(?:too-|ratio)|^text\//u.test(cause.issue.code);
}
