import { describe, expect, it } from "vitest";
import type { Issue, Result } from "../../src/model/index.js";
import { parseDocument, parseProfile, parseStatement, parseStatements } from "../../src/schema/index.js";
import { document, profile, statement } from "./sample.js";

const issuesOf = (result: Result<unknown>): readonly Issue[] => result.issues;
const first = (result: Result<unknown>): Issue => issuesOf(result)[0]!;
const value = <T>(result: Result<T>): T => {
  if (!result.ok) throw new Error(JSON.stringify(result.issues));
  return result.value;
};

describe("what fits", () => {
  it("parses to itself, as data and as JSON", () => {
    expect(value(parseStatement(statement))).toEqual(statement);
    expect(value(parseStatement(JSON.stringify(statement)))).toEqual(statement);
    expect(value(parseStatements([statement, statement]))).toEqual([statement, statement]);
    expect(value(parseProfile(profile))).toEqual(profile);
    expect(value(parseProfile(JSON.stringify(profile)))).toEqual(profile);
    expect(value(parseDocument(document))).toEqual(document);
    expect(parseDocument(document).issues).toEqual([]);
  });

  it("keeps the fields that a newer minor version or an extension wrote, at every depth", () => {
    const newer = {
      ...statement,
      review: { by: "Team" },
      value: { ...statement.value, floor: 2 },
      evidence: [{ ...statement.evidence[0], language: "de" }],
    };
    expect(value(parseStatement(newer))).toEqual(newer);
    const entries = { ...profile.entries, weather: [{ id: "rain" }] };
    const newerProfile = { ...profile, entries, licence: "CC-BY-4.0" };
    expect(value(parseProfile(newerProfile))).toEqual(newerProfile);
  });

  it("is not changed, and shares no lists with the result", () => {
    const frozen = Object.freeze({ ...statement });
    expect(value(parseStatement(frozen)).evidence).not.toBe(statement.evidence);
  });

  it("cannot reach the prototype of objects", () => {
    const hostile = `{"__proto__": {"polluted": 1}, ${JSON.stringify(statement).slice(1)}`;
    const parsed = parseStatement(hostile);
    expect(Object.getPrototypeOf(value(parsed))).toBe(Object.prototype);
    expect(({} as Record<string, unknown>).polluted).toBeUndefined();
    expect((value(parsed) as Record<string, unknown>).polluted).toBeUndefined();
  });
});

describe("what does not fit says where, what was expected and what was found", () => {
  const evidence = statement.evidence[0];
  it.each<[string, object, Partial<Issue>]>([
    ["a missing field", { value: {} }, { path: "/value/name", expected: "a text", actual: "nothing" }],
    ["a wrong type", { confidence: "high" }, { path: "/confidence", expected: "a number", actual: '"high"' }],
    ["a number out of range", { confidence: 2 }, { path: "/confidence", expected: "at most 1", actual: "2" }],
    [
      "a date that is none",
      { value: { name: "Büro", since: "2024-02-30" } },
      {
        path: "/value/since",
        expected: "a date such as 2024-06-14, 2025-02, 2009, 2009/2014, 2009/.. or 2009~",
        actual: '"2024-02-30"',
      },
    ],
    [
      "no evidence",
      { evidence: [] },
      { path: "/evidence", expected: "at least 1 item", actual: "a list of 0" },
    ],
    [
      "an empty quote",
      { evidence: [{ ...evidence, quote: "" }] },
      { path: "/evidence/0/quote", expected: "at least 1 character", actual: '""' },
    ],
    [
      "an unknown place",
      { evidence: [{ ...evidence, locator: { type: "dream" } }] },
      {
        path: "/evidence/0/locator/type",
        expected: 'type: "text", "page", "slide", "paragraph"',
        actual: 'type: "dream"',
      },
    ],
    ["a fraction", { evidence: [{ ...evidence, start: 1.5 }] }, { path: "/evidence/0/start", actual: "1.5" }],
    ["null", { about: null }, { path: "/about", expected: "a text", actual: "null" }],
    ["NaN", { confidence: Number.NaN }, { path: "/confidence", actual: "NaN" }],
  ])("%s", (_, change, expected) => {
    const issue = first(parseStatement({ ...statement, ...change }));
    expect(issue).toMatchObject({ code: "model/invalid", severity: "error", ...expected });
    expect(issue.message).toBe(`At ${issue.path}: expected ${issue.expected}, found ${issue.actual}.`);
  });

  it("an unknown kind, with the kinds there are", () => {
    const issue = first(parseStatement({ ...statement, kind: "weather" }));
    expect(issue).toMatchObject({ path: "/kind", actual: 'kind: "weather"' });
    expect(issue.expected).toContain('"office", "person"');
  });

  it("a field of a profile, deep inside", () => {
    const entries = { ...profile.entries, office: [{ ...profile.entries.office[0], sources: 0 }] };
    expect(first(parseProfile({ ...profile, entries }))).toMatchObject({
      path: "/entries/office/0/sources",
      expected: "at least 1",
      actual: "0",
    });
  });

  it.each([
    ["text", "no JSON {"],
    ["nothing", ""],
  ])("JSON that is none: %s", (_, text) => {
    expect(first(parseStatement(text))).toMatchObject({ code: "model/not-json", path: "" });
    expect(first(parseProfile(text)).code).toBe("model/not-json");
    expect(first(parseDocument(text)).code).toBe("model/not-json");
  });

  it.each([undefined, null, 7, true, [], () => 1, Symbol("x"), new Date(0), new Map()])("%s", (input) => {
    for (const parse of [parseStatement, parseProfile, parseDocument]) expect(parse(input).ok).toBe(false);
  });

  it("without printing the whole of a huge value", () => {
    const huge = "x".repeat(1_000_000);
    for (const result of [
      parseStatement({ ...statement, kind: huge }),
      parseStatement({ ...statement, confidence: huge }),
      parseStatement({ ...statement, about: huge.toUpperCase() }),
      parseStatement(huge),
      parseProfile({ ...profile, version: huge }),
    ])
      expect(JSON.stringify(result.issues).length).toBeLessThan(3000);
  });

  it("of very many bad statements the first hundred", () => {
    const result = parseStatements(Array.from({ length: 20_000 }, () => 0));
    expect(value(result)).toEqual([]);
    expect(result.issues).toHaveLength(101);
    expect(result.issues.at(-1)).toMatchObject({ code: "model/more-issues", severity: "warning" });
    expect(result.issues.at(-1)?.message).toContain("19900");
    const evidence = Array.from({ length: 5000 }, () => ({}));
    expect(parseStatement({ ...statement, evidence }).issues).toHaveLength(101);
  });
});

describe("a list of statements", () => {
  it("loses the bad ones alone, and says which", () => {
    const result = parseStatements([statement, { ...statement, evidence: [] }, statement]);
    expect(value(result)).toHaveLength(2);
    expect(result.issues).toMatchObject([
      { code: "model/invalid", severity: "warning", path: "/1/evidence" },
    ]);
  });
  it("must be a list", () => {
    expect(first(parseStatements({}))).toMatchObject({
      code: "model/invalid",
      expected: "a list",
      actual: "object",
    });
    expect(first(parseStatements("null"))).toMatchObject({ actual: "null" });
  });
});

describe("a document", () => {
  it("whose evidence does not stand in its text is doubtful", () => {
    const moved = { ...document, text: ` ${document.text}` };
    const result = parseDocument(moved);
    expect(result.ok).toBe(true);
    expect(result.issues).toMatchObject([
      {
        code: "model/evidence-mismatch",
        severity: "warning",
        path: "/statements/0/evidence/0",
        expected: '"Bildungsbüro"',
        actual: '" Bildungsbür"',
      },
    ]);
  });
  it("whose evidence comes from elsewhere is doubtful", () => {
    const other = { ...document, source: { ...document.source, id: "b".repeat(64) } };
    expect(parseDocument(other).issues).toMatchObject([{ code: "model/evidence-mismatch" }]);
  });
});
