import { chmod, mkdtemp, readdir, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { checkFolder, checkMachine, checkNode, fitsRange } from "../../src/cli/doctor/checks.js";
import { run } from "../../src/cli/index.js";
import { english } from "../../src/cli/texts/english.js";
import { ingest } from "../../src/index.js";

let output: string;
let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "bildungsprofil-"));
  output = "";
  vi.spyOn(process.stdout, "write").mockImplementation((chunk) => {
    output += String(chunk);
    return true;
  });
});
afterEach(async () => {
  vi.restoreAllMocks();
  await rm(folder, { recursive: true });
});

const call = (args: readonly string[], read = ingest): Promise<number> =>
  run(["doctor", ...args], { ingest: read, environment: { LANG: "C" } });

test("a sound machine: a line for each check, exit code 0, nothing left behind", async () => {
  expect(await call(["--out", join(folder, "noch", "nicht")])).toBe(0);
  expect(output).toMatch(/^ok +Node +\d+\.\d+/mu);
  expect(output).toMatch(/^ok +reading +HTML \d+ ms, DOCX \d+ ms, PDF \d+ ms/mu);
  expect(output).toMatch(/^note +language +English \(from LANG=C\)/mu);
  expect(output).toContain("Everything is there that reading needs.");
  expect(await readdir(folder)).toEqual([]);
});

test("as JSON: names, states and facts, in English whatever the reader's language", async () => {
  expect(await call(["--json", "--lang", "de", "--out", folder])).toBe(0);
  const { ok, checks } = JSON.parse(output);
  expect(ok).toBe(true);
  expect(checks.map(({ name }: { name: string }) => name)).toEqual(
    "node packages pdfium readers workers temporary output machine language store".split(" "),
  );
  expect(checks[6]).toMatchObject({ name: "output", status: "ok", path: folder });
  expect(checks[6].message).toContain("can be written to");
  expect(checks[8]).toMatchObject({ language: "de", by: "option" });
});

test("where documents cannot be read, it says so and what to do, and exits with 1", async () => {
  const broken: typeof ingest = async (bytes, options) => ({
    ...(await ingest(bytes, options)),
    statements: [],
    issues: [{ code: "source/crashed", severity: "error", message: "gone" }],
  });
  expect(await call([], broken)).toBe(1);
  expect(output).toMatch(/^error +processes +HTML: source\/crashed; DOCX: .+ Run `npm install` again/mu);
  expect(output).toContain("One check failed.");
  output = "";
  expect(await call(["--lang", "de"], () => Promise.reject(new Error("weg")))).toBe(1);
  expect(output).toMatch(/^Fehler +Prozesse +HTML: weg; /mu);
});

test("a Node that is too old, and a machine with little memory", () => {
  expect(checkNode("18.20.0")).toMatchObject({ status: "error" });
  expect(checkNode("20.9.0").tell(english)).toContain("Install a newer Node");
  expect(checkNode("20.19.0").status).toBe("ok");
  expect(checkNode("26.1.0").status).toBe("ok");
  expect(checkMachine(8, 2 ** 32)).toMatchObject({ status: "warning" });
  expect(checkMachine(8, 2 ** 32).tell(english)).toContain("--concurrency 2");
  expect(checkMachine(2, 2 ** 34).status).toBe("ok");
});

// root may write anywhere
test.skipIf(process.platform === "win32" || process.getuid?.() === 0)("a folder without rights", async () => {
  await chmod(folder, 0o500);
  expect(await checkFolder("output", join(folder, "out"))).toMatchObject({ status: "error" });
});

test("a place that cannot be a folder", async () => {
  const check = await checkFolder("output", "/proc/nirgends/out");
  if (process.platform === "linux") expect(check.status).toBe("error");
});

test.each([
  ["1.2.3", "^1.2.0", true],
  ["1.1.9", "^1.2.0", false],
  ["2.0.0", "^1.2.0", false],
  ["0.3.1", "^0.3.0", true],
  ["0.4.0", "^0.3.0", false],
  ["0.0.1", "^0.0.1", true],
  ["0.0.2", "^0.0.1", false],
  ["1.10.0", "^1.9.0", true],
  ["3.0.0", "workspace:^", true],
])("version %s in %s: %s", (version, range, fits) => {
  expect(fitsRange(version, range)).toBe(fits);
});
