import { existsSync, readdirSync, readFileSync } from "node:fs";
import { expect, test } from "vitest";
// @ts-expect-error a script without types
import { docsFolder, renderModelDocs } from "../../../../scripts/write-model-docs.mjs";
import { fromCsv, fromJsonLines, toCsv, toJsonLines } from "../../src/export/index.js";
import * as core from "../../src/index.js";
import { findTopics, lookupProgramme, makeProfile, models, schema, sumBudgets } from "./extending.example.js";
import { statement } from "./sample.js";

const rendered = renderModelDocs(core) as Record<string, string>;
const written = new Set([...Object.keys(rendered), "README.md", "example-document.json"]);

test("the pages are those of the models; if not: npm run build && node scripts/write-model-docs.mjs", () => {
  expect(readdirSync(docsFolder).sort()).toEqual([...written].sort());
  for (const [file, contents] of Object.entries(rendered))
    expect(readFileSync(docsFolder + file, "utf8") === contents, file).toBe(true);
});

test("every page is linked from the first, and no link leads nowhere", () => {
  const pages = readdirSync(docsFolder).filter((name) => name.endsWith(".md"));
  const first = readFileSync(`${docsFolder}README.md`, "utf8");
  for (const page of pages) if (page !== "README.md") expect(first).toContain(`](${page})`);
  for (const page of pages) {
    const text = readFileSync(docsFolder + page, "utf8");
    for (const [, target = ""] of text.matchAll(/\]\((?!https?:)([^)]*)\)/gu)) {
      const [file, anchor] = target.split("#");
      const path = docsFolder + (file === "" ? page : file);
      expect(existsSync(path), `${page}: ${target}`).toBe(true);
      if (anchor === undefined) continue;
      const anchors = [...readFileSync(path, "utf8").matchAll(/^#+ (.*)$/gmu)].map(([, title = ""]) =>
        title.toLowerCase().replace(/ /gu, "-").replace(/`/gu, ""),
      );
      expect(anchors, `${page}: ${target}`).toContain(anchor);
    }
  }
});

test("every kind, code and example of the pages is real", () => {
  for (const { code, kind } of core.plausibilityRules) {
    const page = kind.replace(/[A-Z]/gu, (letter) => `-${letter.toLowerCase()}`);
    expect(rendered[`${page}.md`]).toContain(code);
  }
  for (const [file, text] of Object.entries(rendered))
    for (const [, json = ""] of text.matchAll(/```json\n(.*?)```/gsu)) {
      const example = JSON.parse(json) as { kind?: core.Kind; value?: unknown };
      if (file === "statement.md") expect(core.parseStatement(example).ok).toBe(true);
      else if (example.kind && example.value)
        expect(core.valueSchemas[example.kind].safeParse(example.value).success, file).toBe(true);
    }
  expect(core.parseDocument(readFileSync(`${docsFolder}example-document.json`, "utf8"))).toMatchObject({
    ok: true,
    issues: [],
  });
  expect(core.parseProfile(rendered["example-profile.json"]).ok).toBe(true);
});

test("the example of own fields and terms works as it is printed", () => {
  expect(lookupProgramme("Lotsenprogramm Auental")?.id).toBe("auental-lotsen");
  expect(lookupProgramme("Lernen vor Ort")?.id).toBe("lernen-vor-ort");
  expect(findTopics("Lotsen helfen beim Übergang")).toContain("auental-lotsen");
  const office = { ...statement, value: { ...statement.value, auental_budget: 120_000 } };
  const programme = {
    ...statement,
    id: "f".repeat(16),
    kind: "programme",
    value: { name: "Auentaler Bildungslotsen", programmeId: "auental-lotsen", period: "2015/2016" },
  };
  const json = JSON.stringify([office, programme]);
  expect(sumBudgets(json)).toBe(120_000);
  const { profile, doubts } = makeProfile(json);
  if (!profile.ok) throw new Error(JSON.stringify(profile.issues));
  expect(profile.value.entries.office[0]?.value.auental_budget).toBe(120_000);
  expect(doubts).toMatchObject([{ code: "plausibility/programme-period", expected: "2018/2022" }]);
  expect(
    models.parseStatements([{ ...office, value: { ...office.value, auental_budget: -1 } }]).issues,
  ).toMatchObject([{ path: "/0/value/auental_budget", expected: "at least 0" }]);
  expect(JSON.stringify(schema)).toContain("Yearly budget in euros.");
});

test("own fields survive the exports of statements that load again", () => {
  const own = { ...statement, value: { ...statement.value, auental_budget: 120_000 } };
  expect(fromJsonLines(toJsonLines([own]))).toMatchObject({ ok: true, value: [own] });
  expect(fromCsv(toCsv([own]))).toMatchObject({ ok: true, value: [own] });
});
