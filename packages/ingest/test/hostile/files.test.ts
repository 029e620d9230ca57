import { execFileSync } from "node:child_process";
import { mkdtemp, readdir, readFile, rm, symlink, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { run as runCommand } from "../../src/cli/index.js";
import { printableLine } from "../../src/cli/printable-line.js";
import { ingest } from "../../src/index.js";

// in this process: the program of the worker processes is built
const run = (args: readonly string[]): Promise<number> => runCommand(args, { ingest });

const page = "<!doctype html><p>Das Bildungsbüro des Landkreises Auental besteht seit 2011.";
let folder: string;
let said: string;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "bildungsprofil-"));
  said = "";
  vi.spyOn(console, "error").mockImplementation((line) => {
    said += `${String(line)}\n`;
  });
  vi.spyOn(process.stderr, "write").mockImplementation((chunk) => {
    said += String(chunk);
    return true;
  });
});
afterEach(async () => {
  vi.restoreAllMocks();
  await rm(folder, { recursive: true });
});

test.skipIf(process.platform === "win32")(
  "what is no ordinary file is refused, and nobody waits for it",
  async () => {
    const pipe = join(folder, "rohr.pdf");
    execFileSync("mkfifo", [pipe]);
    for (const command of ["extract", "explain", "outline"])
      for (const path of [pipe, "/dev/zero", folder]) {
        said = "";
        expect(await run([command, path])).toBe(1);
        expect(said).toContain("source/not-a-file");
      }
  },
  60_000,
);

test.skipIf(process.platform === "win32")(
  "names that file systems take are read, whatever they say to a terminal or a list",
  async () => {
    const names = [
      "zwei\nzeilen.html",
      "\u001b[2J.html",
      "\u202elmth.html",
      "__proto__.html",
      `${"n".repeat(250)}.html`,
    ];
    for (const name of names) await writeFile(join(folder, name), page);
    await symlink(folder, join(folder, "schleife"));
    await symlink("/etc/hostname", join(folder, "fremd.txt"));
    const out = join(folder, "out");
    expect(await run(["ingest", ...names.map((name) => join(folder, name)), folder, "--out", out])).toBe(0);
    expect(await readdir(join(out, "documents"))).toHaveLength(names.length);
    const report = JSON.parse(await readFile(join(out, "report.json"), "utf8")) as {
      documents: { path: string }[];
    };
    expect(report.documents.map(({ path }) => path).sort()).toEqual(
      names.map((name) => join(folder, name)).sort(),
    );
    expect(await run(["ingest", join(folder, "\u001b[2J.html"), "/dev/null/x\u0007", "--out", out])).toBe(1);
    expect(said).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u202a-\u202e]/u);
  },
  120_000,
);

test("characters that a terminal obeys are shown as escapes", () => {
  expect(printableLine("a\u001b[2J\nb\u202ec\u009bd\ud800")).toBe(
    "a\\u001b[2J\\u000ab\\u202ec\\u009bd\\ud800",
  );
  expect(printableLine("Bildungsbüro – 😀.html")).toBe("Bildungsbüro – 😀.html");
});
