import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import * as exports from "../../src/export/index.js";
import * as privacy from "../../src/privacy/index.js";
import * as views from "../../src/views/index.js";
import { profileOf } from "../views/profiles.js";

const modules: Readonly<Record<string, object>> = {
  "@bildungsprofil/core/export": exports,
  "@bildungsprofil/core/privacy": privacy,
  "@bildungsprofil/core/views": views,
};

const name = "Änne Quastenroth";
const profiles = {
  "exports.md": profileOf(
    {
      office: [{ value: { name: "Bildungsbüro", since: "2008" }, sources: 2 }],
      event: [{ value: { name: "Bildungstag", date: "2024-06-14" } }],
    },
    { key: "12062" },
  ),
  "personal-data.md": profileOf(
    {
      office: [
        { value: { name: "Bildungsbüro" }, quote: "Bildungsbüro seit 2008, Leitung: Frau Quastenroth" },
      ],
      person: [{ id: "anne quastenroth", value: { name, role: "Leiterin" }, quote: name }],
    },
    { key: "12062" },
  ),
};
const statements = [
  {
    id: "0123456789abcdef",
    kind: "office",
    value: { name: "Bildungsbüro" },
    evidence: [{ source: "a".repeat(64), start: 0, end: 12, quote: "Bildungsbüro" }],
    confidence: 0.9,
    extractor: "office/heading",
  },
];

test.each(["exports.md", "personal-data.md"] as const)(
  "the examples of docs/%s run and give what they say",
  async (page) => {
    const text = readFileSync(new URL(`../../../../docs/${page}`, import.meta.url), "utf8");
    const blocks = [...text.matchAll(/```ts\n(.*?)```/gs)].map(([, code]) => code ?? "");
    let checks = 0;
    const code = blocks
      .join("\n")
      .replace(/import (\{[^}]*\}) from "([^"]+)";/g, "const $1 = modules['$2'];")
      .replace(/^(.+); \/\/ → (.+)$/gm, (_, expression: string, result: string) => {
        checks++;
        return `check(${expression}, ${result});`;
      });
    const check = (actual: unknown, expected: unknown): void => expect(actual).toEqual(expected);
    const AsyncFunction = Object.getPrototypeOf(async () => undefined).constructor;
    const run = new AsyncFunction("modules", "check", "profile", "profiles", "statements", code);
    await run(modules, check, profiles[page], [profiles[page]], statements);
    expect(checks).toBeGreaterThan(5);
  },
);
