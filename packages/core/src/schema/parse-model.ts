import * as z from "zod/mini";
import { explainProblem } from "../model/explain-problem.js";
import type { Issue } from "../model/issue.js";
import { fail, type Result, succeed } from "../model/result.js";
import { toJsonPointer } from "./json-pointer.js";

/** As many problems are told in full; one more issue says how many were left out. */
export const mostIssues = 100;

/**
 * Checks data against a model. What the model does not know is kept. The issues of a failure say where in the data
 * (`path`), what was `expected`, and what was there (`actual`, cut to a few words); code `model/invalid`.
 */
export function parseModel<S extends z.core.$ZodType>(schema: S, input: unknown): Result<z.output<S>> {
  const parsed = z.safeParse(schema, input, { reportInput: true });
  if (parsed.success) return succeed(parsed.data);
  const issues = capIssues(parsed.error.issues.slice(0, mostIssues).map(toIssue), parsed.error.issues.length);
  return { ok: false, issues: issues as [Issue, ...Issue[]] };
}

function toIssue(problem: z.core.$ZodIssue): Issue {
  const { expected, found } = explainProblem(problem as z.core.$ZodRawIssue);
  const path = toJsonPointer(problem.path);
  return {
    code: "model/invalid",
    severity: "error",
    message: `At ${path === "" ? "the root" : path}: expected ${expected}, found ${found}.`,
    path,
    expected,
    actual: found,
  };
}

/** Adds how many issues there are beside those given. */
export function capIssues(issues: readonly Issue[], total: number): Issue[] {
  if (total <= issues.length) return [...issues];
  return [
    ...issues,
    {
      code: "model/more-issues",
      severity: issues[0]?.severity ?? "error",
      message: `${total - issues.length} more problems of this kind were left out: mend these first.`,
    },
  ];
}

/** Data as they are; a text is read as JSON first. */
export function readJson(input: unknown): Result<unknown> {
  if (typeof input !== "string") return succeed(input);
  try {
    return succeed(JSON.parse(input) as unknown);
  } catch (cause) {
    return fail({
      code: "model/not-json",
      severity: "error",
      message: "The text is no JSON. Give the whole file, or the parsed value.",
      path: "",
      expected: "JSON",
      // engines quote the text in their message, which may be anything
      actual: String((cause as Error).message).slice(0, 120),
    });
  }
}
