import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { run } from "../../src/cli/index.js";
import { ingest } from "../../src/index.js";

let errors: string;
let output: string;
beforeEach(() => {
  errors = "";
  output = "";
  vi.spyOn(process.stdout, "write").mockImplementation((chunk) => {
    output += String(chunk);
    return true;
  });
  vi.spyOn(process.stderr, "write").mockReturnValue(true);
  vi.spyOn(console, "error").mockImplementation((line) => {
    errors += `${String(line)}\n`;
  });
});
afterEach(() => void vi.restoreAllMocks());

const call = (args: readonly string[], environment: NodeJS.ProcessEnv = { LANG: "C" }): Promise<number> =>
  run(args, { ingest, environment });

test.each([
  [["extrct", "x"], "usage/unknown-command bildungsprofil", "Did you mean `extract`?"],
  [
    ["ingest", "x", "--shrad", "1/2"],
    "usage/unknown-option bildungsprofil ingest",
    "Did you mean `--shard`?",
  ],
  [["outline", "--lnag", "de", "x"], "usage/unknown-option bildungsprofil outline", "Did you mean `--lang`?"],
  [
    ["extract", "--xyzzy", "x"],
    "usage/unknown-option bildungsprofil extract",
    "`bildungsprofil extract --help`",
  ],
  [["help", "explian"], "usage/unknown-command bildungsprofil", "Did you mean `explain`?"],
  [["extract"], "usage/missing-argument bildungsprofil extract", "`<file>` is missing."],
  [["extract", "a", "b"], "usage/too-many-arguments bildungsprofil extract", "quotation marks"],
  [["status"], "usage/missing-option bildungsprofil status", "`--store <url>` is missing."],
  [["ingest", "x", "--out"], "usage/missing-value bildungsprofil ingest", "`--out <dir>` needs a value."],
  [
    ["ingest", "x", "--rate", "1/h"],
    "usage/invalid-value bildungsprofil ingest",
    "`1/h` does not fit `--rate <n/s>`. Expected requests",
  ],
  [
    ["ingest", "x", "--privacy", "alle"],
    "usage/invalid-value bildungsprofil ingest",
    "It is one of: public, redacted.",
  ],
  [
    ["completion", "tcsh"],
    "usage/invalid-value bildungsprofil completion",
    "`tcsh` does not fit `<shell>`. It is one of: bash",
  ],
  [["--lang", "fr", "outline", "x"], "usage/invalid-value bildungsprofil outline", "It is one of: de, en."],
  [
    ["ingest", "x", "--allow-net", "http://x/"],
    "usage/invalid-value bildungsprofil ingest",
    "Expected a host such as",
  ],
  [[], "usage/missing-command bildungsprofil", "`bildungsprofil --help`"],
  [["ingest"], "usage/no-input bildungsprofil ingest", "--files-from"],
  [["ingest", "x"], "usage/no-output bildungsprofil ingest", "--out DIR"],
  [["status", "--store", "mysql://x"], "usage/store-address --store", "postgres://"],
  [
    ["ingest", "x", "--store", "postgres://x/y", "--max-memory", "512"],
    "usage/not-with-store bildungsprofil ingest",
    "`--max-memory` is not for `ingest`: see `worker`",
  ],
])("%j is told by code, place and what to do", async (args, head, words) => {
  expect(await call(args)).toBe(2);
  expect(errors.startsWith(`error ${head}: `)).toBe(true);
  expect(errors).toContain(words);
  expect(errors.trimEnd()).not.toContain("\n");
  expect(output).toBe("");
});

test("the same in German, by the environment or by option", async () => {
  const expected =
    "Fehler usage/unknown-command bildungsprofil: Den Befehl `extrct` gibt es nicht. War `extract` gemeint? `bildungsprofil --help` zeigt, was es gibt, mit Beispielen.\n";
  await call(["extrct"], { LANG: "de_DE.UTF-8" });
  expect(errors).toBe(expected);
  errors = "";
  await call(["--lang", "de", "extrct"], { LANG: "en_GB.UTF-8" });
  expect(errors).toBe(expected);
});

test("all options that belong to a worker are told, in German as well", async () => {
  const options = ["--timeout", "5", "--max-memory", "512"];
  expect(await call(["ingest", "x", "--store", "postgres://x/y", ...options], { LANG: "de_DE.UTF-8" })).toBe(
    2,
  );
  expect(errors).toBe(
    "Fehler usage/not-with-store bildungsprofil ingest: Mit `--store` gehört `--timeout`, `--max-memory` nicht zu `ingest`, sondern zu `worker`, `retry` oder `export`.\n",
  );
});

test("what the system refuses is told in the same form", async () => {
  expect(await call(["ingest", "--files-from", "nirgends.txt", "--out", "x"])).toBe(1);
  expect(errors).toBe("error system/enoent nirgends.txt: There is no such file or folder. Check the path.\n");
  const folder = await mkdtemp(join(tmpdir(), "bildungsprofil-"));
  const file = join(folder, "datei");
  await writeFile(file, "");
  errors = "";
  expect(await call(["ingest", file, "--out", file])).toBe(1);
  expect(errors).toMatch(
    /^error system\/(?:enotdir|eexist) \S+: A file is where a folder should be\. [^\n]+\n$/u,
  );
  await rm(folder, { recursive: true });
});

test("JSON is the same in every language; what is said beside it is not", async () => {
  const folder = await mkdtemp(join(tmpdir(), "bildungsprofil-"));
  const file = join(folder, "leer.md");
  await writeFile(file, "# Rezept\n\nZwei Eier und etwas Mehl.\n");
  const printed: Record<string, string> = {};
  const said: Record<string, string> = {};
  vi.spyOn(process.stdout, "write").mockImplementation((chunk, done) => {
    output += String(chunk);
    if (typeof done === "function") done();
    return true;
  });
  for (const language of ["de", "en"]) {
    output = errors = "";
    expect(await call(["extract", file, "--lang", language])).toBe(0);
    printed[language] = output;
    said[language] = errors;
  }
  expect(printed.de).toBe(printed.en);
  expect(JSON.parse(printed.de!).issues[0].message).toBe(
    "The document was read, but states nothing that is looked for.",
  );
  expect(said.de).toBe(
    `Hinweis extract/nothing-found ${file}: Das Dokument wurde gelesen, sagt aber nichts, was gesucht wird.\n`,
  );
  await rm(folder, { recursive: true });
});

test("the version is that of the package", async () => {
  expect(await call(["--version"])).toBe(0);
  expect(output).toMatch(/^\d+\.\d+\.\d+\S*\n$/u);
});
