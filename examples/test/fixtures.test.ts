import { execFileSync } from "node:child_process";
import { readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { Kind, kinds, valueSchemas } from "@bildungsprofil/core";
import { describe, expect, it } from "vitest";

const folder = fileURLToPath(new URL("../../fixtures/documents/", import.meta.url));
const documents = readdirSync(folder);
const expected = fileURLToPath(new URL("../../fixtures/expected/", import.meta.url));

interface Expectation {
  readonly commune: string | null;
  readonly facts: readonly {
    readonly kind: string;
    readonly value: Record<string, unknown>;
    readonly optional?: true;
  }[];
}
const expectationOf = (document: string): Expectation =>
  JSON.parse(readFileSync(`${expected}${document.replace(/\.[a-z]+$/, "")}.json`, "utf8"));

describe("fixtures", () => {
  it("have one expectation each, and none is left over", () => {
    const stems = documents.map((name) => name.replace(/\.[a-z]+$/, ""));
    expect(new Set(stems).size).toBe(stems.length);
    expect(readdirSync(expected).sort()).toEqual(stems.map((stem) => `${stem}.json`).sort());
  });

  it.each(documents)("%s is annotated in the terms of the model", (name) => {
    for (const { kind, value } of expectationOf(name).facts) {
      const schema = valueSchemas[Kind.parse(kind)];
      const problems = schema.safeParse(value).error?.issues ?? [];
      expect(problems, `${kind} ${JSON.stringify(value)}`).toEqual([]);
      // models keep fields that they do not know: here they would be slips
      for (const field of Object.keys(value)) expect(Object.keys(schema.shape)).toContain(field);
    }
  });

  it.each(documents.filter((name) => /\.(html|md|txt)$/.test(name)))(
    "%s holds the names that are annotated",
    (name) => {
      const text = readFileSync(`${folder}${name}`, "utf8").replace(/&nbsp;|\s+/g, " ");
      for (const { kind, value } of expectationOf(name).facts) {
        if (kind === "person") expect(text).toMatch(new RegExp(String(value.name).replace(" ", ".*")));
        if (kind === "email") expect(text).toContain(String(value.value));
        if (kind === "address") expect(text).toContain(`${value.postalCode} ${value.city}`);
      }
    },
  );

  it("together hold every kind", () => {
    const found = new Set(documents.flatMap((name) => expectationOf(name).facts.map(({ kind }) => kind)));
    expect(kinds.filter((kind) => !found.has(kind))).toEqual([]);
  });

  it("that are binary are what their sources give", () => {
    const script = fileURLToPath(new URL("../../scripts/build-fixtures.mjs", import.meta.url));
    expect(() => execFileSync(process.execPath, [script, "--check"], { stdio: "pipe" })).not.toThrow();
  });
});
