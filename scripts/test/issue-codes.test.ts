import { expect, it } from "vitest";
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
