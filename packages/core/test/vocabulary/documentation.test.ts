import { readFileSync } from "node:fs";
import { expect, it } from "vitest";
import * as vocabulary from "../../src/vocabulary/index.js";

const page = readFileSync(new URL("../../../../docs/vocabulary.md", import.meta.url), "utf8");

it("names every public list and lookup, with the number of its entries", () => {
  for (const [name, list] of Object.entries(vocabulary)) {
    if (/^(?:[A-Z_]+|lookup.+|create.+|find.+)$/u.test(name)) expect(page, name).toContain(`\`${name}\``);
    if (!Array.isArray(list) || name === "COMMUNES") continue;
    const row = page.split("\n").find((line) => line.startsWith(`| \`${name}\` |`));
    expect(row, name).toMatch(new RegExp(`(?<!\\d)${list.length}(?!\\d)`, "u"));
  }
});

it("has each term of the kinds in its table", () => {
  const { OFFICE_KINDS, BODY_KINDS, EVENT_KINDS, AGREEMENT_KINDS, MATERIAL_KINDS, ORGANISATION_KINDS } =
    vocabulary;
  const kinds = [OFFICE_KINDS, BODY_KINDS, EVENT_KINDS, AGREEMENT_KINDS, MATERIAL_KINDS, ORGANISATION_KINDS];
  for (const { id, de, en, value } of kinds.flat())
    expect(page).toContain(`| \`${id}\` | ${de} | ${en} |${value === undefined ? "" : ` \`${value}\` |`}`);
});
