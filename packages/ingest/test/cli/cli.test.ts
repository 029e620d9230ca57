import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Profile, Statement } from "@bildungsprofil/core";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { run as runCommand } from "../../src/cli/index.js";
import { ingest } from "../../src/index.js";

// in this process: the program of the worker processes is built
const run = (args: readonly string[]): Promise<number> =>
  runCommand(args, { ingest, environment: { LANG: "C" } });

let folder: string;
let output: string;
let errors: string;

const page = `# Bildungsbüro Landkreis Unna

Ziel des Bildungsbüros ist es, alle Bildungsangebote im Landkreis Unna sichtbar zu machen. Das Bildungsbüro gehört zum Bildungsmanagement.
`;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "bildungsprofil-"));
  output = "";
  errors = "";
  vi.spyOn(process.stdout, "write").mockImplementation((chunk, done) => {
    output += String(chunk);
    if (typeof done === "function") done();
    return true;
  });
  vi.spyOn(process.stderr, "write").mockImplementation((chunk) => {
    errors += String(chunk);
    return true;
  });
  vi.spyOn(console, "error").mockImplementation((line) => {
    errors += `${String(line)}\n`;
  });
  await writeFile(join(folder, "seite.md"), page);
});

afterEach(async () => {
  vi.restoreAllMocks();
  await rm(folder, { recursive: true });
});

test("extract prints one document as JSON, and nothing else, to standard output", async () => {
  expect(await run(["extract", join(folder, "seite.md")])).toBe(0);
  const document = JSON.parse(output);
  expect(Object.keys(document)).toEqual(["source", "text", "layers", "statements", "issues"]);
  expect(document.statements.length).toBeGreaterThan(0);
  for (const statement of document.statements) {
    for (const { start, end, quote } of Statement.parse(statement).evidence)
      expect(document.text.slice(start, end)).toBe(quote);
  }
});

test.each([
  ["a file that is not there", "nirgends.md", "source/unreadable"],
  ["an empty file", "leer.md", "source/empty"],
  ["an unknown format", "bild.bin", "source/unknown-format"],
])("%s gives an issue, exit code 1 and no output", async (_, name, code) => {
  await writeFile(join(folder, "leer.md"), "");
  await writeFile(join(folder, "bild.bin"), new Uint8Array([0x89, 0, 1, 2, 3, 0, 0, 0, 255, 254, 0, 7]));
  expect(await run(["extract", join(folder, name)])).toBe(1);
  expect(output).toBe("");
  expect(errors).toContain(code);
});

test.each([[[]], [["extract"]], [["nonsense"]], [["ingest", "x"]], [["extract", "--no-such-option", "x"]]])(
  "wrong usage %j exits with 2",
  async (args) => {
    expect(await run(args)).toBe(2);
    expect(output).toBe("");
  },
);

test("help exits with 0", async () => {
  expect(await run(["--help"])).toBe(0);
  expect(output).toContain("extract");
});

test("outline prints the tree", async () => {
  expect(await run(["outline", join(folder, "seite.md")])).toBe(0);
  expect(output).toContain('heading1 @1:3 "Bildungsbüro Landkreis Unna"');
});

test("outline marks what is in another language, and says when a file cannot be read", async () => {
  await writeFile(
    join(folder, "gemischt.md"),
    `${page.repeat(3)}\nThe office brings together the schools and the people of the district.\n`,
  );
  expect(await run(["outline", join(folder, "gemischt.md")])).toBe(0);
  expect(output).toContain("paragraph (en) @");
  output = "";
  expect(await run(["outline", join(folder, "nirgends.md")])).toBe(1);
  expect(output).toBe("");
  expect(errors).toContain("source/unreadable");
});

test("ingest writes documents, profiles, statements and a report, the same bytes each time", async () => {
  await mkdir(join(folder, "in", "unter"), { recursive: true });
  await writeFile(join(folder, "in", "seite.md"), page);
  await writeFile(join(folder, "in", "seite.txt"), page.replace("# ", ""));
  await writeFile(join(folder, "in", "unter", "seite.md"), `${page}\nMehr.\n`);
  await writeFile(join(folder, "in", "kaputt.pdf"), "%PDF-1.7");
  await writeFile(join(folder, "in", ".versteckt"), "x");
  const read = async (): Promise<Record<string, string>> => {
    const out = join(folder, "out");
    expect(await run(["ingest", join(folder, "in"), "--out", out])).toBe(1);
    const files = (await readdir(out, { recursive: true, withFileTypes: true })).filter(
      (entry) => entry.isFile() && !entry.parentPath.includes(".bildungsprofil"),
    );
    const pairs = files.map(async (entry) => [
      entry.name,
      await readFile(join(entry.parentPath, entry.name), "utf8"),
    ]);
    return Object.fromEntries(await Promise.all(pairs));
  };
  const first = await read();
  expect(Object.keys(first).sort()).toEqual([
    "05978.json",
    "report.json",
    "report.md",
    "seite.md-2.json",
    "seite.md.json",
    "seite.txt.json",
    "statements.jsonl",
  ]);
  expect(Profile.parse(JSON.parse(first["05978.json"]!)).sources).toHaveLength(3);
  const report = JSON.parse(first["report.json"]!);
  expect(report.documents.map(({ status }: { status: string }) => status)).toEqual([
    "failed",
    "read",
    "read",
    "read",
  ]);
  expect(report.documents[0].issues[0].severity).toBe("error");
  expect(
    first["statements.jsonl"]!.trim()
      .split("\n")
      .every((line) => Statement.safeParse(JSON.parse(line)).success),
  ).toBe(true);
  expect(await read()).toEqual(first);
});

test("explain tells value, rule, words and place of a statement", async () => {
  const file = join(folder, "seite.md");
  expect(await run(["explain", file])).toBe(0);
  const first = /^(?<id>[0-9a-f]{16}) {2}\w+/u.exec(output)?.groups?.id;
  output = "";
  expect(await run(["explain", `${file}#${first!.slice(0, 8)}`])).toBe(0);
  expect(output.match(/^[0-9a-f]{16} /gmu)).toHaveLength(1);
  expect(output).toMatch(/found by {6}[a-z-]+\/[a-z-]+/u);
  expect(output).toMatch(/words {9}".+" at line \d+, column \d+/u);
  for (const id of ["ffffffffffffffff", "zzzz"]) {
    expect(await run(["explain", `${file}#${id}`])).toBe(1);
    expect(errors).toContain(`no statement ${id}`);
  }
  const marked = join(folder, "bericht #3.md");
  await writeFile(marked, page);
  expect(await run(["explain", marked])).toBe(0);
  expect(errors).toContain("no statement ffffffffffffffff");
  output = "";
  expect(await run(["explain", `${file}#${first!.slice(0, 8)}`, "--lang", "de"])).toBe(0);
  expect(output).toMatch(/Sicherheit {4}0,\d+\n {2}Wortlaut {6}".+" \(Zeile \d+, Spalte \d+\)/u);
});

test("ingest touches no file in the output folder but those of its own former run", async () => {
  const out = join(folder, "out");
  await mkdir(join(out, "documents"), { recursive: true });
  await writeFile(join(out, "documents", "eigen.json"), "mine");
  await run(["ingest", join(folder, "seite.md"), "--out", out]);
  expect((await readdir(join(out, "documents"))).sort()).toEqual(["eigen.json", "seite.json"]);
  await writeFile(join(folder, "andere.md"), page);
  await run(["ingest", join(folder, "andere.md"), "--out", out]);
  expect((await readdir(join(out, "documents"))).sort()).toEqual(["andere.json", "eigen.json"]);
});

test("ingest says what it would do, and does it in parts, again, and from a list of paths", async () => {
  await writeFile(join(folder, "kaputt.pdf"), "%PDF-1.7");
  await writeFile(join(folder, "alt.doc"), new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]));
  const out = join(folder, "out");
  const all = ["ingest", folder, "--exclude", "out/**", "--out", out];
  expect(await run([...all, "--dry-run"])).toBe(0);
  expect(output.match(/^\w+(?=\t)/gmu)).toEqual(["unsupported", "new", "new"]);
  await expect(readdir(out)).rejects.toThrow();

  expect(await run([...all, "--include", "*.md", "--quiet"])).toBe(0);
  expect(errors).toMatch(/^3 new, 0 changed, 0 cached; 1 of them unsupported\n$/u);
  expect(await run(all)).toBe(1);
  expect(errors).toContain("3 documents: 2 new, 0 changed, 1 cached");
  expect(errors).toMatch(/error pdf\/\S+ \S+kaputt\.pdf: /u);
  errors = "";
  expect(await run([...all, "--retry", "source/legacy-office"])).toBe(1);
  expect(errors).toContain("3 documents: 0 new, 1 changed, 2 cached");
  errors = "";
  expect(await run([...all, "--force"])).toBe(1);
  expect(errors).toContain("0 new, 3 changed, 0 cached");

  expect(await run(["ingest", "--out", out])).toBe(2);
  for (const wrong of [
    ["--shard", "3/2"],
    ["--concurrency", "0"],
    ["--timeout", "x"],
  ])
    expect(await run([...all, ...wrong])).toBe(2);
});

test("--dry-run says what the run with the same options does", async () => {
  await writeFile(join(folder, "andere.md"), page.replaceAll("Unna", "Goslar"));
  const out = join(folder, "out");
  const all = ["ingest", folder, "--include", "*.md", "--out", out];
  /** What the plan says, and what the run then does: new, changed, cached. */
  const compare = async (...options: string[]): Promise<readonly (string | undefined)[]> => {
    const counts = /(\d+ new, \d+ changed, \d+ cached)/u;
    errors = "";
    expect(await run([...all, ...options, "--dry-run"])).toBe(0);
    const planned = counts.exec(errors)?.[1];
    errors = "";
    expect(await run([...all, ...options])).toBe(0);
    return [planned, counts.exec(errors)?.[1]];
  };
  const same = (counts: string): readonly string[] => [counts, counts];
  expect(await compare()).toEqual(same("2 new, 0 changed, 0 cached"));
  expect(await compare()).toEqual(same("0 new, 0 changed, 2 cached"));
  // what has been read in time gives the same with more of it
  expect(await compare("--timeout", "300")).toEqual(same("0 new, 0 changed, 2 cached"));
  await writeFile(join(folder, "andere.md"), `${page}\n${page}`);
  expect(await compare()).toEqual(same("0 new, 1 changed, 1 cached"));
  expect(await compare("--force")).toEqual(same("0 new, 2 changed, 0 cached"));
  expect(await compare("--retry", "extract/nothing-found")).toEqual(same("0 new, 0 changed, 2 cached"));
});

test("--dry-run leaves the state of the folder as a killed run left it", async () => {
  const out = join(folder, "out");
  const all = ["ingest", join(folder, "seite.md"), "--out", out];
  expect(await run(all)).toBe(0);
  const index = join(out, ".bildungsprofil", "index.jsonl");
  const torn = `${await readFile(index, "utf8")}{"path":"/nirg`;
  await writeFile(index, torn);
  expect(await run([...all, "--dry-run"])).toBe(0);
  expect(output).toMatch(/^cached\t/u);
  expect(await readFile(index, "utf8")).toBe(torn);
});

test("--files-from divides lists where paths end, and nowhere else", async () => {
  const names = ["seite.md", "zwei\u2028zeilen.md", "mit leerzeichen.md"];
  for (const name of names) await writeFile(join(folder, name), page);
  const list = join(folder, "liste.txt");
  const plan = async (text: string): Promise<string[]> => {
    await writeFile(list, text);
    output = "";
    expect(await run(["ingest", "--files-from", list, "--out", join(folder, "out"), "--dry-run"])).toBe(0);
    return output.trimEnd().split("\n");
  };
  const paths = names.map((name) => join(folder, name));
  const planned = await plan(`\ufeff${paths.join("\n")}\n\n`);
  expect(planned).toHaveLength(3);
  expect(planned.every((line) => line.startsWith("new\t"))).toBe(true);
  expect(await plan(paths.join("\r\n"))).toEqual(planned);
  const broken = join(folder, "um\nbruch.md");
  await writeFile(broken, page);
  expect(await plan(`${[...paths, broken].join("\0")}\0`)).toHaveLength(4);
  await writeFile(list, paths.join("\n"));
  expect(await run(["ingest", "--files-from", list, "--out", join(folder, "out")])).toBe(0);
  expect((await readdir(join(folder, "out", "documents"))).sort()).toEqual(
    names.map((name) => name.replace(/md$/u, "json")).sort(),
  );
});
