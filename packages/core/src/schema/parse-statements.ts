import type { Issue } from "../model/issue.js";
import { fail, type Result, succeed } from "../model/result.js";
import { Statement } from "../model/statement.js";
import { capIssues, mostIssues, parseModel, readJson } from "./parse-model.js";

/** Checks one statement; a text is read as JSON. Issues: `model/not-json`, `model/invalid`. */
export function parseStatement(input: unknown): Result<Statement> {
  const read = readJson(input);
  return read.ok ? parseModel(Statement, read.value) : read;
}

/**
 * Checks a list of statements; a text is read as JSON. One that does not fit is left out, and told as `warning` with the
 * code `model/invalid` and its place in the list: the others are not lost. Fails only where there is no list.
 */
export function parseStatements(input: unknown): Result<Statement[]> {
  const read = readJson(input);
  if (!read.ok) return read;
  return parseEach(read.value, (item) => parseModel(Statement, item));
}

/** Each item of a list by itself: those that fit, and issues with their place for the others. */
export function parseEach<T>(input: unknown, parse: (item: unknown) => Result<T>): Result<T[]> {
  if (!Array.isArray(input))
    return fail({
      code: "model/invalid",
      severity: "error",
      message: "A list of statements was expected.",
      path: "",
      expected: "a list",
      actual: input === null ? "null" : typeof input,
    });
  const values: T[] = [];
  const issues: Issue[] = [];
  let total = 0;
  for (const [index, item] of input.entries()) {
    const parsed = parse(item);
    if (parsed.ok) {
      values.push(parsed.value);
      continue;
    }
    total += parsed.issues.length;
    for (const issue of parsed.issues.slice(0, mostIssues - issues.length))
      issues.push({ ...issue, severity: "warning", path: `/${index}${issue.path ?? ""}` });
  }
  return succeed(values, capIssues(issues, total));
}
