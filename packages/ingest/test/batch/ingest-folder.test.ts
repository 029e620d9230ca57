import { mkdir, mkdtemp, readdir, readFile, rm, utimes, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { basename, join } from "node:path";
import { fromCsv, fromJsonLd, type Statement } from "@bildungsprofil/core";
import { afterEach, beforeEach, expect, test } from "vitest";
import { failedDocument } from "../../src/batch/failed-document.js";
import { type FolderReport, type IngestFolderOptions, ingestFolder } from "../../src/batch/ingest-folder.js";
import type { Result } from "../../src/batch/job.js";
import { toResult } from "../../src/batch/print-document.js";
import { ingest } from "../../src/ingest.js";
import type { IngestOptions } from "../../src/pipeline.js";

let folder: string;
let input: string;
let out: string;
/** Names of the files that were really read. */
let reads: string[];

const ingestFile = async (path: string, options: object): Promise<Result> => {
  reads.push(basename(path));
  return toResult(await ingest(await readFile(path), { name: basename(path), ...options }));
};
const run = async (options: Partial<IngestFolderOptions> = {}): Promise<FolderReport> => {
  reads = [];
  const report = await ingestFolder([input], { out, ingestFile, ...options });
  reads.sort();
  return report;
};
const page = (commune: string): string =>
  `# Bildungsbüro Landkreis ${commune}\n\nDas Bildungsbüro im Landkreis ${commune} gehört zum Bildungsmanagement.\n`;

/** Every file below the output folder, its state included. */
async function snapshot(): Promise<Record<string, string>> {
  const entries = await readdir(out, { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
  return Object.fromEntries(
    await Promise.all(
      files.sort().map(async (file) => [file.slice(out.length + 1), await readFile(file, "utf8")]),
    ),
  );
}

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "bildungsprofil-"));
  input = join(folder, "in");
  out = join(folder, "out");
  await mkdir(input);
  await writeFile(join(input, "unna.md"), page("Unna"));
  await writeFile(join(input, "goslar.md"), page("Goslar"));
  await writeFile(join(input, "kaputt.pdf"), "%PDF-1.7");
});
afterEach(() => rm(folder, { recursive: true }));

test("a second run reads nothing and changes nothing", async () => {
  expect(await run()).toMatchObject({ read: 2, failed: 1, cached: 0, open: 0, profiles: 2 });
  const first = await snapshot();
  expect(await run()).toMatchObject({ read: 2, failed: 1, cached: 3, open: 0, profiles: 2 });
  expect(reads).toEqual([]);
  expect(await snapshot()).toEqual(first);
});

test("a changed file is read again, a touched one only looked up, a removed one leaves nothing", async () => {
  await run();
  await writeFile(join(input, "unna.md"), `${page("Unna")}\nKontakt: buero@unna.example\n`);
  await utimes(join(input, "goslar.md"), new Date(), new Date(Date.now() + 5_000));
  expect(await run()).toMatchObject({ read: 2, failed: 1, cached: 1 });
  expect(reads).toEqual(["unna.md"]);
  await rm(join(input, "goslar.md"));
  expect(await run()).toMatchObject({ read: 1, failed: 1, cached: 2, profiles: 1 });
  expect(Object.keys(await snapshot()).filter((name) => name.includes("goslar"))).toEqual([]);
  expect(await readdir(join(out, "profiles"))).toEqual(["05978.json"]);
  const changed = await snapshot();
  await rm(out, { recursive: true });
  await run();
  expect(await snapshot()).toEqual(changed);
});

test("names that hold the ends of lines are found again, and their documents go with them", async () => {
  const odd = ["u\u2028v.md", "zwei\nzeilen.md", "r\rs.md"];
  for (const name of odd) await writeFile(join(input, name), page("Celle"));
  await run();
  const first = await snapshot();
  expect(await run()).toMatchObject({ read: 5, failed: 1, cached: 6 });
  await rm(join(out, "report.json"));
  await run();
  expect(reads).toEqual([]);
  expect(await snapshot()).toEqual(first);
  for (const name of odd) await rm(join(input, name));
  await run();
  expect(await readdir(join(out, "documents"))).toEqual(["goslar.json", "unna.json"]);
});

test("a run that is stopped publishes nothing, and the next one goes on with the same bytes", async () => {
  await run();
  const whole = await snapshot();
  await rm(out, { recursive: true });
  const stopping = new AbortController();
  const report = await run({
    stopping: stopping.signal,
    onEvent: ({ type }) => type === "ended" && stopping.abort(),
  });
  // the next one was being read when the first was put away
  expect(report).toMatchObject({ open: 1 });
  await expect(readdir(join(out, "documents"))).rejects.toThrow();
  expect(await run()).toMatchObject({ read: 2, failed: 1, cached: 2, open: 0 });
  expect(reads).toHaveLength(1);
  expect(await snapshot()).toEqual(whole);
});

test("an abort ends the run although a document hangs, and leaves it to the next one", async () => {
  const abort = new AbortController();
  const hanging = (path: string, { signal }: { signal?: AbortSignal | undefined }): Promise<Result> =>
    path.endsWith("goslar.md")
      ? new Promise((resolve) => signal?.addEventListener("abort", () => resolve({} as Result)))
      : ingestFile(path, {});
  setTimeout(() => abort.abort(), 300);
  expect((await run({ ingestFile: hanging, signal: abort.signal })).open).toBeGreaterThan(0);
  expect(await run()).toMatchObject({ read: 2, failed: 1, open: 0 });
});

test("a torn index, lost state or half a result cost time and nothing else", async () => {
  await run();
  const whole = await snapshot();
  const state = join(out, ".bildungsprofil");
  const index = await readFile(join(state, "index.jsonl"), "utf8");
  await writeFile(join(state, "index.jsonl"), index.slice(0, -20));
  await mkdir(join(state, "parts"));
  await writeFile(join(state, "parts", "rest"), "x");
  expect(await run()).toMatchObject({ read: 2, failed: 1, cached: 2 });
  expect(reads).toEqual([]);
  expect(await snapshot()).toEqual(whole);
  await rm(state, { recursive: true });
  await run();
  expect(reads).toHaveLength(3);
  expect(await snapshot()).toEqual(whole);
});

test("what somebody cleared is made again from the results", async () => {
  await run();
  const whole = await snapshot();
  await rm(join(out, "documents"), { recursive: true });
  await rm(join(out, "report.json"));
  await run();
  expect(reads).toEqual([]);
  expect(await snapshot()).toEqual(whole);
});

test("paths that name no document leave the folder as it is", async () => {
  await run();
  const whole = await snapshot();
  const options = { out, ingestFile };
  const none = { read: 0, cached: 0, open: 0, profiles: 0 };
  expect(await ingestFolder([join(folder, "vertippt")], options)).toMatchObject({ ...none, failed: 1 });
  expect(await ingestFolder([input], { ...options, include: ["*.odt"] })).toMatchObject({
    ...none,
    failed: 0,
  });
  expect(await snapshot()).toEqual(whole);
});

test("what failed for want of time is read again when it is asked for, with more of it; nothing else is", async () => {
  const slow: typeof ingestFile = async (path, { limits, ...options }: IngestOptions) =>
    basename(path) === "unna.md" && limits!.timeoutMs! < 1000
      ? toResult(
          failedDocument({ code: "source/timeout", severity: "error", message: "Too slow." }, { name: path }),
        )
      : ingestFile(path, options);
  const limited = (timeoutMs: number) => ({ ingestFile: slow, limits: { timeoutMs } });
  expect(await run(limited(500))).toMatchObject({ read: 1, failed: 2 });
  expect(await run(limited(5000))).toMatchObject({ read: 1, failed: 2, cached: 3 });
  expect(await run({ ...limited(5000), retry: ["source/timeout"] })).toMatchObject({ read: 2, cached: 2 });
  expect(reads).toEqual(["unna.md"]);
  expect(await run(limited(500))).toMatchObject({ read: 2, failed: 1, cached: 3 });
});

test("a file that cannot be fetched is tried again the next time", async () => {
  const missing = join(input, "fehlt.md");
  await run();
  reads = [];
  const options = { out, ingestFile };
  expect(await ingestFolder([input, missing], options)).toMatchObject({ read: 2, failed: 2 });
  const report = JSON.parse(await readFile(join(out, "report.json"), "utf8"));
  expect(report.issues).toMatchObject([{ code: "source/unreadable", source: missing }]);
});

test("two runs at the same time: one works, the other says why it does not", async () => {
  const runs = await Promise.allSettled([run(), run()]);
  expect(runs.filter(({ status }) => status === "fulfilled")).toHaveLength(1);
  expect(runs.find(({ status }) => status === "rejected")).toMatchObject({
    reason: { issue: { code: "batch/locked" } },
  });
});

test("the readable report counts failures by code, and no name in it is markup", async () => {
  await writeFile(join(input, "[x](javascript:alert) `<b>`.pdf"), "%PDF-1.7");
  await run();
  const report = await readFile(join(out, "report.md"), "utf8");
  expect(report).toMatch(/### pdf\/\S+: 2\n/u);
  expect(report).toContain("\\[x\\](javascript:alert) \\`\\<b\\>\\`.pdf");
});

test("the readable report is in the language that was asked for, and nothing else changes with it", async () => {
  await writeFile(join(input, "leer.md"), "Nichts von alledem.\n");
  await run({ language: "de" });
  const german = await snapshot();
  const report = german["report.md"]!;
  expect(report).toMatch(
    /^# Bericht\n[\s\S]*\| Dokumente gelesen \| 3 \|[\s\S]*## Misslungen[\s\S]*## Profile\n/u,
  );
  expect(report).toContain("Das PDF ist beschädigt: im eigenen Programm öffnen und neu speichern.");
  expect(report).not.toMatch(/document|The PDF/u);
  await run({ language: "de" });
  expect(await snapshot()).toEqual(german);
  await run();
  expect(reads).toEqual([]);
  const english = await snapshot();
  expect(english["report.md"]).toMatch(/^# Report\n[\s\S]*## Failed/u);
  const different = Object.keys(english).filter((name) => english[name] !== german[name]);
  expect(different.sort()).toEqual([join(".bildungsprofil", "published.json"), "report.md"]);
});

test("a run that was stopped and gone on with leaves the report of an undisturbed one", async () => {
  await run({ language: "de" });
  const calm = await snapshot();
  await rm(out, { recursive: true });
  const stopping = new AbortController();
  await run({
    language: "de",
    stopping: stopping.signal,
    onEvent: ({ type }) => type === "ended" && stopping.abort(),
  });
  await run({ language: "de" });
  expect((await snapshot())["report.md"]).toBe(calm["report.md"]);
});

test("other formats stand beside, and go when they are no longer asked for", async () => {
  await run({ formats: ["csv", "jsonld", "nquads", "markdown"] });
  expect(await readdir(join(out, "profiles"))).toEqual(
    ["03153", "05978"].flatMap((key) =>
      ["json", "jsonld", "md", "nq"].map((extension) => `${key}.${extension}`),
    ),
  );
  const read = (name: string): Promise<string> => readFile(join(out, name), "utf8");
  const statements = (await read("statements.jsonl"))
    .trim()
    .split("\n")
    .map((line) => JSON.parse(line));
  expect(fromCsv(await read("statements.csv"))).toMatchObject({ ok: true, value: statements });
  const profile = fromJsonLd(JSON.parse(await read("profiles/05978.jsonld")));
  expect(profile).toMatchObject({ ok: true, value: JSON.parse(await read("profiles/05978.json")) });
  await run();
  expect(reads).toEqual([]);
  expect(await readdir(join(out, "profiles"))).toEqual(["03153.json", "05978.json"]);
  expect(await readdir(out)).not.toContain("statements.csv");
});

test("without persons, no name is left in any output, and evidence still holds", async () => {
  await writeFile(
    join(input, "leitung.md"),
    `${page("Unna")}\nLeiterin des Bildungsbüros ist Dr. Wiebke Sandmöller, Telefon 0170 1234567.\n`,
  );
  const formats = ["csv", "jsonld", "nquads", "markdown"] as const;
  await run({ formats });
  const named = Object.entries(await snapshot()).filter(([, text]) => text.includes("Sandmöller"));
  expect(named.length).toBeGreaterThan(5);
  await run({ formats, privacy: "redacted" });
  expect(reads).toEqual([]);
  for (const [name, text] of Object.entries(await snapshot()))
    if (!name.startsWith(".bildungsprofil")) expect(text, name).not.toMatch(/Sandmöller|1234567/u);
  const document = JSON.parse(await readFile(join(out, "documents", "leitung.json"), "utf8"));
  for (const { start, end, quote } of document.statements.flatMap(({ evidence }: Statement) => evidence))
    expect(document.text.slice(start, end)).toBe(quote);
  await run();
  expect(await readFile(join(out, "documents", "leitung.json"), "utf8")).toContain("Sandmöller");
});
