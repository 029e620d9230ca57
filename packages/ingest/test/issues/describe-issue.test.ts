import type { Issue } from "@bildungsprofil/core";
import { expect, test } from "vitest";
import { germanIssues } from "../../src/issues/german-issues.js";
import { describeIssue } from "../../src/issues/index.js";

const issue = (code: string, more: Partial<Issue> = {}): Issue => ({
  ...{ code, severity: "error", message: "English message." },
  ...more,
});

test("sentences end as sentences do, whatever is known of the issue", () => {
  for (const code of Object.keys(germanIssues))
    for (const more of [{}, { expected: "at most 12 levels", actual: "34 pages" }]) {
      const { text, language } = describeIssue(issue(code.replace("*", "odt"), more), "de");
      expect(language, code).toBe("de");
      expect(text, code).toMatch(/^\p{Lu}[^\n]*[.?]$/u);
      expect(text, code).not.toMatch(/undefined|\[object/u);
    }
});

test("a sentence tells what was found, where that helps", () => {
  expect(describeIssue(issue("net/scheme", { actual: "ftp" }), "de").text).toContain("(ftp)");
  expect(describeIssue(issue("zip/too-many-entries", { expected: "at most 1000" }), "de").text).toContain(
    "1000",
  );
  expect(describeIssue(issue("pdf/engine-unavailable", { severity: "warning" }), "de").text).toContain(
    "pdf.js las",
  );
});

test("a star stands for any stage", () => {
  const told = describeIssue(issue("odt/comments-left-out"), "de").text;
  expect(told).toContain("Kommentare");
  expect(describeIssue(issue("docx/comments-left-out"), "de").text).toBe(told);
});

test("English is the message as it is, also where there is no German", () => {
  const english = { text: "English message.", language: "en" };
  expect(describeIssue(issue("pdf/corrupt"), "en")).toEqual(english);
  for (const code of ["rtf/of-another-kind", "constructor", "toString/x", "*/x"])
    expect(describeIssue(issue(code), "de"), code).toEqual(english);
});
