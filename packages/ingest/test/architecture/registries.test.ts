import { readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { kinds } from "@bildungsprofil/core";
import { expect, test } from "vitest";
import { extractors } from "../../src/extractors/index.js";
import * as ingest from "../../src/index.js";
import * as language from "../../src/language/index.js";
import { readers } from "../../src/readers/index.js";

const source = (path: string): string => fileURLToPath(new URL(`../../src/${path}`, import.meta.url));
const stems = (folder: string, ...others: string[]): string[] =>
  readdirSync(source(folder))
    .filter((name) => name.endsWith(".ts"))
    .map((name) => name.replace(/\.ts$/, ""))
    .filter((stem) => !["index", ...others].includes(stem))
    .sort();
const imports = (file: string): string[] =>
  [...readFileSync(file, "utf8").matchAll(/(?:from|import\()\s*"(?<path>[^"]+)"/gu)].map(
    ({ groups }) => groups!.path!,
  );

test("each reader file is registered once, under its own name", () => {
  expect(readers.map(({ name }) => name).sort()).toEqual(stems("readers", "reader"));
});

test("each extractor file is registered once, under its own name, and there is one for each kind", () => {
  expect(extractors.map(({ name }) => name).sort()).toEqual(stems("extractors", "extractor"));
  const kebab = kinds.map((kind) => kind.replace(/[A-Z]/gu, (letter) => `-${letter.toLowerCase()}`));
  expect(extractors.map(({ name }) => name).sort()).toEqual([...kebab].sort());
});

test("extractors and language know no formats, readers know no extractors", () => {
  for (const folder of ["extractors", "language"])
    for (const file of readdirSync(source(folder), { recursive: true, encoding: "utf8" }).filter((name) =>
      name.endsWith(".ts"),
    ))
      for (const path of imports(source(`${folder}/${file}`)))
        expect(path, file).not.toMatch(/\.\.\/(?:readers|html|pdf|ooxml|office|batch|cli)\/|^node:/u);
  for (const file of readdirSync(source("readers"), { encoding: "utf8" }))
    for (const path of imports(source(`readers/${file}`)))
      expect(path, file).not.toMatch(/\/(?:extractors|language)\//u);
});

test("only the pipeline knows the order", () => {
  const users = readdirSync(source("."), { recursive: true, encoding: "utf8" }).filter(
    (name) =>
      name.endsWith(".ts") && imports(source(name)).some((path) => /extractors\/index\.js$/u.test(path)),
  );
  expect(users).toEqual(["pipeline.ts"]);
});

test("no module of the library imports node but the command line, the batch and the fetcher", () => {
  for (const name of readdirSync(source("."), { recursive: true, encoding: "utf8" }).filter(
    (name) => name.endsWith(".ts") && !/^(?:cli|batch|net)\//u.test(name),
  ))
    for (const path of imports(source(name))) expect(path, name).not.toMatch(/^node:/u);
});

test("the public surface is exactly this", () => {
  expect(Object.keys(ingest).sort()).toEqual([
    "cite",
    "createCiter",
    "defaultLimits",
    "hasFailed",
    "ingest",
    "ingestAll",
    "readDocument",
  ]);
  expect(Object.keys(language).sort()).toEqual(["findDates"]);
});
