import type { Result, Statement } from "../model/index.js";
import { checkStatements, readJson } from "./load.js";
import { printableJson } from "./printable-json.js";

/** Statements as JSON Lines: one JSON object a line, UTF-8, each line ended by a line feed. */
export function toJsonLines(statements: Iterable<Statement>): string {
  return Array.from(statements, (statement) => `${printableJson(statement)}\n`).join("");
}

/**
 * Reads what `toJsonLines` wrote. Empty lines count for nothing; a line that holds no statement is left out with an
 * issue `export/bad-line`. Fails when no line holds one though there are lines.
 */
export function fromJsonLines(text: string): Result<Statement[]> {
  const lines = text.replace(/^\uFEFF/, "").split("\n");
  return checkStatements(
    "export/bad-line",
    lines.flatMap((line, index) => (line.trim() === "" ? [] : [[index + 1, readJson(line)] as const])),
  );
}
