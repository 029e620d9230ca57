import type { Issue } from "@bildungsprofil/core";
import { IssueError } from "../issue-error.js";

/** The failure of an address, as an error that carries the issue `net/<what>`. */
export function netFailure(
  what: string,
  message: string,
  details: Pick<Issue, "expected" | "actual"> = {},
  cause?: unknown,
): IssueError {
  const { expected, actual } = details;
  return new IssueError(
    {
      code: `net/${what}`,
      severity: "error",
      message,
      ...(expected === undefined ? {} : { expected }),
      ...(actual === undefined ? {} : { actual: actual.slice(0, 300) }),
    },
    cause,
  );
}

export const aborted = (): IssueError => netFailure("aborted", "Fetching was aborted by the caller.");

/** Failures that may be gone at the next try. */
const passing: ReadonlySet<string> = new Set(
  "aborted connect-timeout incomplete no-answer server-error timeout too-many-requests too-slow unknown-host unreachable robots-unreachable"
    .split(" ")
    .map((what) => `net/${what}`),
);

/** Whether another try, later, may succeed. */
export const isPassing = ({ code }: Issue): boolean => passing.has(code);

/** Says what went wrong below HTTP: name, connection, certificate, malformed answer. */
export function describeNetworkError(error: unknown): IssueError {
  if (error instanceof IssueError) return error;
  const { code = "", message } = error as NodeJS.ErrnoException;
  const details = { actual: code === "" ? message : code };
  if (/^(?:ENOTFOUND|EAI_|ENODATA)/u.test(code))
    return netFailure(
      "unknown-host",
      "The host name is not known. Check its spelling and the connection.",
      details,
      error,
    );
  if (/CERT|^ERR_TLS|^ERR_SSL|SIGNATURE|^EPROTO/u.test(code))
    return netFailure(
      "tls",
      "The certificate or encryption of the server is not in order, so nothing was fetched.",
      details,
      error,
    );
  if (/^HPE_/u.test(code))
    return netFailure("bad-response", "The server's answer is not valid HTTP.", details, error);
  return netFailure("unreachable", "The server could not be reached. Try again later.", details, error);
}
