import { fail, type Issue, type Result, Statement, succeed } from "../model/index.js";

/** What came of one line or row: a value that is to be checked, or what is wrong with it. */
export type Loaded = { readonly value: unknown } | { readonly wrong: string };

/** Checks loaded statements and gathers what is wrong; fails when there were some and none is right. */
export function checkStatements(
  stage: "export/bad-line" | "export/bad-row",
  loaded: readonly (readonly [line: number, Loaded])[],
): Result<Statement[]> {
  const statements: Statement[] = [];
  const issues: Issue[] = [];
  for (const [line, one] of loaded) {
    const parsed = "value" in one ? Statement.safeParse(one.value) : undefined;
    if (parsed?.success) {
      statements.push(parsed.data);
      continue;
    }
    const first = parsed?.error?.issues[0];
    const wrong = "wrong" in one ? one.wrong : `/${first?.path.map(String).join("/")}: ${first?.message}`;
    issues.push({
      code: stage,
      severity: "error",
      message: `Line ${line} holds no statement and was left out: ${wrong}.`,
      place: { type: "text", line, column: 1 },
    });
  }
  const [issue, ...more] = issues;
  return issue && statements.length === 0 ? fail(issue, ...more) : succeed(statements, issues);
}

/** Reads JSON; says what is wrong where it is none. */
export function readJson(text: string): Loaded {
  try {
    return { value: JSON.parse(text) as unknown };
  } catch (error) {
    return { wrong: error instanceof Error ? error.message : "no JSON" };
  }
}
