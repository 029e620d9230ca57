import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { FolderIndex, type IndexEntry } from "../../src/batch/folder-index.js";
import { RowList } from "../../src/batch/row-list.js";

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "bildungsprofil-index-"));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

/** An entry whose line has at least so many bytes. */
const entryOf = (path: string, length = 0, status: "read" | "failed" = "read"): IndexEntry => ({
  ...{ path, size: 12, mtimeMs: 1_763_800_000_000.5, fingerprint: "one" },
  outcome: {
    ...{ status, source: "ab", statements: 1, about: [], key: `key of ${path}` },
    issues: [{ code: "text/empty", severity: "error", message: "ü".repeat(length / 2) }],
  },
});

// shorter and longer than a line, and than a window of lines, that is read at once
const entries = [
  entryOf("kurz.md"),
  entryOf("lang.md", 5_000),
  entryOf("ohne-ergebnis.md", 0, "failed"),
  entryOf("sehr-lang.md", 700_000),
  entryOf("zuletzt.md"),
];

test("what was added is found by its path, its row and in order, at once and when opened again", async () => {
  const index = await FolderIndex.open(folder, "one");
  for (const entry of entries) await index.add(entry);
  const check = async (one: FolderIndex): Promise<void> => {
    const rows = entries.map(({ path }) => one.rowOf(path));
    for (const [place, entry] of entries.entries()) {
      expect(one.at(rows[place]!)).toEqual(entry);
      expect(one.get(entry.path)).toEqual(entry);
      expect(one.statusOf(entry.path, entry)).toBe(entry.outcome.status);
      expect(one.statusOf(entry.path, { ...entry, size: 13 })).toBeUndefined();
      expect(one.statusOf(entry.path, { ...entry, mtimeMs: 1_763_800_000_000.25 })).toBeUndefined();
    }
    const backwards = [...rows].reverse();
    const found: IndexEntry[] = [];
    for await (const [place, entry] of one.entries(backwards)) {
      expect(place).toBe(found.length);
      found.push(entry);
    }
    expect(found).toEqual([...entries].reverse());
  };
  await check(index);
  await index.close();
  const again = await FolderIndex.open(folder, "one");
  await check(again);
  await again.close();
});

test("a line that was cut off is dropped, and the next one stands alone", async () => {
  const [first, second] = entries.map((entry) => JSON.stringify(entry));
  writeFileSync(join(folder, "index.jsonl"), `${first}\n${second!.slice(0, 300)}`);
  const index = await FolderIndex.open(folder, "one");
  expect(index.has("kurz.md")).toBe(true);
  expect(index.has("lang.md")).toBe(false);
  await index.add(entries[4]!);
  expect(index.get("zuletzt.md")).toEqual(entries[4]);
  await index.close();
});

test("a last line without its end is whole where the index is only looked into", async () => {
  writeFileSync(join(folder, "index.jsonl"), entries.map((entry) => JSON.stringify(entry)).join("\n"));
  const index = await FolderIndex.open(folder, "one", "r");
  expect(index.get("zuletzt.md")).toEqual(entries[4]);
  const found: string[] = [];
  for await (const [, { path }] of index.entries([index.rowOf("zuletzt.md")])) found.push(path);
  expect(found).toEqual(["zuletzt.md"]);
  await index.close();
});

test("what another program found out does not count, and goes when the index is tidied", async () => {
  const index = await FolderIndex.open(folder, "one");
  await index.add({ ...entries[0]!, fingerprint: "two" });
  await index.add(entries[1]!);
  await index.close();
  const again = await FolderIndex.open(folder, "one");
  expect(again.has("kurz.md")).toBe(false);
  const rows = new RowList();
  rows.push(again.rowOf("lang.md"));
  await again.compact(rows, folder);
  expect(readFileSync(join(folder, "index.jsonl"), "utf8")).toBe(`${JSON.stringify(entries[1])}\n`);
  await again.close();
});
