import { spawnSync } from "node:child_process";
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, expect, it } from "vitest";
import { renderSite } from "../../site/index.mjs";
import { sampleDocuments, sampleProfile } from "../sample-profile.js";

const script = fileURLToPath(new URL("../../build-site.mjs", import.meta.url));
const folder = mkdtempSync(join(tmpdir(), "bildungsprofil-batch-"));
const run = (...args: string[]) => spawnSync(process.execPath, [script, ...args], { encoding: "utf8" });

beforeAll(() => {
  const files: [string, unknown][] = [
    ["profiles/landkreis-auental.json", sampleProfile()],
    ["profiles/other.json", { no: "profile" }],
    ...sampleDocuments().map((document): [string, unknown] => [
      `documents/${document.source.name}.json`,
      document,
    ]),
  ];
  for (const name of ["profiles", "documents"]) mkdirSync(join(folder, name));
  for (const [path, value] of files) writeFileSync(join(folder, path), JSON.stringify(value));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

it("writes the site of a batch's folder, and names what it cannot use", () => {
  const { status, stdout, stderr } = run(folder);
  expect(status).toBe(0);
  expect(stdout).toMatch(/^1 profiles, 2 documents, \d+ files\nOpen file:.*\/site\/index\.html\n$/);
  expect(stderr).toMatch(/profiles\/other\.json: model\//);
  for (const { path, text } of renderSite({ profiles: [sampleProfile()], documents: sampleDocuments() }))
    expect(readFileSync(join(folder, "site", path), "utf8"), path).toBe(text);
});

it("puts English at the top where that is wanted, and says how it is called", () => {
  const out = join(folder, "english");
  expect(run(folder, "--lang", "en", "--out", out).status).toBe(0);
  expect(readFileSync(join(out, "index.html"), "utf8")).toContain('<html lang="en">');
  expect(existsSync(join(out, "de/index.html"))).toBe(true);
  expect(run().status).toBe(2);
  expect(run(folder, "--lang", "fr").stderr).toContain("Usage");
});
