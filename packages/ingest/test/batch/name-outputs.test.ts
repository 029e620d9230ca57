import { expect, test } from "vitest";
import { OutputNames } from "../../src/batch/name-outputs.js";

/** The names of paths, both as they are given and as they are made again. */
function nameOutputs(paths: readonly string[]): string[] {
  const names = new OutputNames();
  for (const path of paths) names.count(path);
  const given = paths.map((path) => names.add(path));
  names.end();
  expect(paths.map((path, position) => names.nameOf(position, path))).toEqual(given);
  return given;
}

test("a stem that stands alone names its output; one that does not brings its extension, then a number", () => {
  expect(nameOutputs(["a/eins.md", "a/zwei.md", "a/zwei.pdf", "b/zwei.pdf", "c/Zwei.PDF"])).toEqual([
    "eins",
    "zwei.md",
    "zwei.pdf",
    "zwei.pdf-2",
    "Zwei.PDF-3",
  ]);
});

test("names are distinct also where a file is called like another's numbered name", () => {
  const names = nameOutputs(["a/x.md", "b/x.md", "c/x.md-2.md", "d/x.md-2.txt"]);
  expect(new Set(names).size).toBe(4);
});

test("many files of one name take no more than a step each", () => {
  const names = nameOutputs(Array.from({ length: 50_000 }, (_, index) => `${index}/index.html`));
  expect(new Set(names).size).toBe(50_000);
});

test("a web address names its output by host and path, in marks that every file system takes", () => {
  const names = nameOutputs([
    "https://www.kreis.example/",
    "http://www.kreis.example/",
    "https://www.kreis.example/b%C3%BCro/",
    "https://www.kreis.example:8443/a/plan.pdf?id=3&x=/..",
    `https://www.kreis.example/?q=${"x".repeat(900)}`,
    "https://www.kreis.example/%2e%2e%2f%00%",
  ]);
  expect(names.slice(0, 4)).toEqual([
    "www.kreis.example",
    "www.kreis.example-2",
    "www.kreis.example-büro",
    "www.kreis.example-8443-a-plan.pdf-id-3-x",
  ]);
  for (const name of names) expect(name).toMatch(/^[\p{L}\p{N}._-]{1,205}$/u);
});

test("names that are too long for a file with an extension behind them are cut, and stay distinct", () => {
  const names = nameOutputs([
    `a/${"n".repeat(250)}.html`,
    `b/${"n".repeat(250)}.pdf`,
    `${"ü".repeat(125)}.md`,
  ]);
  for (const name of names) expect(Buffer.byteLength(`${name}.jsonld`)).toBeLessThan(255);
  expect(new Set(names).size).toBe(3);
  expect(names[2]).toMatch(/^ü+$/u);
});
