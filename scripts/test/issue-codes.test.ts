import { describeIssue } from "@bildungsprofil/ingest/issues";
import { expect, it } from "vitest";
import { germanIssues } from "../../packages/ingest/src/issues/german-issues.js";
import { readPage } from "../docs/list-blocks.mjs";
import { listIssueCodes } from "../docs/list-issue-codes.mjs";

const { codes, unknown } = listIssueCodes();
const rows = readPage("docs/issues.md")
  .split("\n")
  .filter((line) => line.startsWith("| `") && line.includes("/"));
const explained = rows.flatMap((row) =>
  [...(row.split(" | ")[0] ?? "").matchAll(/`(?<code>[a-z]+\/[a-z-]+)`/gu)].map(({ groups }) => groups?.code),
);

it("knows how all codes are put together", () => {
  expect(unknown).toEqual([]);
  expect(codes.length).toBeGreaterThan(150);
});

it("has an entry in docs/issues.md for each code, and none for codes that do not exist", () => {
  expect([...explained].sort()).toEqual(codes);
});

it("says of each code what it means and what to do", () => {
  for (const row of rows) {
    const [, meaning, deed, ...more] = row.slice(0, -2).split(" | ");
    expect(meaning?.length, row).toBeGreaterThan(10);
    expect(deed?.length, row).toBeGreaterThan(4);
    expect(more).toEqual([]);
  }
});

/** Stages whose words are given in the language of the command line, or that only a program meets. */
const withoutGerman = /^(?:doctor|explain|export|internal|model|privacy|system|usage)\//u;

it("has a German sentence for each code that documents, batches and fetching give, and none for others", () => {
  const told = (code: string) =>
    describeIssue({ code, severity: "error", message: "x" }, "de").language === "de";
  expect(codes.filter((code) => !withoutGerman.test(code) && !told(code))).toEqual([]);
  expect(Object.keys(germanIssues).filter((key) => !key.startsWith("*") && !codes.includes(key))).toEqual([]);
});
