import type * as z from "zod/mini";

/** What a value should have been, and what was there: short enough to print, however large the value is. */
export interface Problem {
  readonly expected: string;
  readonly found: string;
}

const longest = 60;

/** Says in words what one problem of zod means. A date or key says it itself, in `message`. */
export function explainProblem(problem: z.core.$ZodRawIssue): Problem {
  const found = describe(problem.input);
  switch (problem.code) {
    case "invalid_type":
      return { expected: withArticle(problem.expected), found };
    case "invalid_value":
      return { expected: listed(problem.values), found };
    case "too_small":
      return { expected: `at least ${amount(problem.origin, problem.minimum)}`, found };
    case "too_big":
      return { expected: `at most ${amount(problem.origin, problem.maximum)}`, found };
    case "invalid_format":
      return { expected: `a text like ${problem.pattern ?? problem.format}`, found };
    case "invalid_union": {
      const field = problem.discriminator;
      if (field === undefined) return { expected: "one of several shapes, none of which fits", found };
      const given = (problem.input as Readonly<Record<string, unknown>> | undefined)?.[field];
      return {
        expected: `${field}: ${listed((problem.options ?? []) as readonly unknown[])}`,
        found: `${field}: ${describe(given)}`,
      };
    }
    case "unrecognized_keys":
      return { expected: "no other fields", found: listed(problem.keys) };
    default:
      return {
        expected: (problem.params as { expected?: string } | undefined)?.expected ?? "a valid value",
        found,
      };
  }
}

/** The same as one sentence: the message of an issue of zod. */
export function explainInWords(problem: z.core.$ZodRawIssue): string {
  const { expected, found } = explainProblem(problem);
  return `expected ${expected}, found ${found}`;
}

/** A value in a few words: its beginning if it is a text, its kind if it is more. */
function describe(value: unknown): string {
  if (value === undefined) return "nothing";
  if (typeof value === "string")
    return value.length > longest
      ? `${JSON.stringify(value.slice(0, longest))}… (${value.length} characters)`
      : JSON.stringify(value);
  if (Array.isArray(value)) return `a list of ${value.length}`;
  if (typeof value === "object" && value !== null) return "an object";
  return String(value);
}

function withArticle(type: string): string {
  if (type === "array") return "a list";
  if (type === "string") return "a text";
  return type === "int" || type === "object" ? `an ${type === "int" ? "integer" : type}` : `a ${type}`;
}

function amount(origin: string, bound: number | bigint): string {
  if (origin === "string") return bound === 1 ? "1 character" : `${bound} characters`;
  if (origin === "array") return bound === 1 ? "1 item" : `${bound} items`;
  return String(bound);
}

/** At most thirty of the values: more help nobody. */
function listed(values: readonly unknown[]): string {
  const shown = values.slice(0, 30).map((value) => JSON.stringify(value));
  return shown.join(", ") + (values.length > shown.length ? " …" : "");
}
