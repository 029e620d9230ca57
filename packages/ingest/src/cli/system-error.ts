import { IssueError } from "../issue-error.js";
import type { Terminal } from "./terminal.js";

/** Why the system refuses, by its code. */
const reasons: Readonly<Record<string, "forbidden" | "noFolder" | "missing" | "full" | "tooManyFiles">> = {
  EACCES: "forbidden",
  EPERM: "forbidden",
  EROFS: "forbidden",
  ENOENT: "missing",
  ENOTDIR: "noFolder",
  EEXIST: "noFolder",
  ENOSPC: "full",
  EDQUOT: "full",
  EMFILE: "tooManyFiles",
  ENFILE: "tooManyFiles",
};

/** Tells what broke a command off, other than its arguments: an issue, the system, a defect of ours. */
export function failWith(error: unknown, command: string, { fail, issues, say, texts }: Terminal): void {
  if (error instanceof IssueError) {
    issues([error.issue], error.issue.source ?? command);
    return;
  }
  const { failure } = texts;
  const { code = "", syscall, path, message, stack } = error as NodeJS.ErrnoException;
  if (syscall === undefined) {
    fail("internal/defect", command, failure.defect(message));
    say(stack ?? "");
    return;
  }
  const reason = reasons[code];
  const sentence = reason ? failure[reason] : failure.system(message);
  fail(`system/${code.toLowerCase()}`, path ?? command, sentence);
}
