import type { Issue } from "@bildungsprofil/core";
import { printableLine } from "./printable-line.js";

/** Writes issues to standard error, a line each: `severity code document: message (expected …, got …)`. */
export function printIssues(issues: readonly Issue[], name: string): void {
  for (const { code, severity, message, expected, actual } of issues) {
    const detail = [expected && `expected ${expected}`, actual && `got ${actual}`].filter(Boolean).join(", ");
    console.error(printableLine(`${severity} ${code} ${name}: ${message}${detail ? ` (${detail})` : ""}`));
  }
}
