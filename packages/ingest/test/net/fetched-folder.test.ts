import { appendFile, mkdtemp, readdir, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import type { FetchedDocument } from "../../src/net/fetched-document.js";
import { FetchedFolder } from "../../src/net/fetched-folder.js";

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "bildungsprofil-"));
});
afterEach(() => rm(folder, { recursive: true }));

const url = "http://kreis.example/";
const document = (text: string, retrieved = "2024-06-14"): FetchedDocument => ({
  bytes: new TextEncoder().encode(text),
  url,
  retrieved,
  etag: '"1"',
  licences: ["dl-de/by-2-0"],
});

test("keeps bytes under their hash, and what is known of them", async () => {
  const fetched = await FetchedFolder.open(folder, "2024-06-14");
  expect(await fetched.recall(url)).toBeUndefined();
  const record = await fetched.keep(url, document("eins"), "2024-06-14");
  await fetched.finish([record]);
  expect((await readdir(folder)).sort()).toEqual([record.id, "index.jsonl"].sort());
  const again = await (await FetchedFolder.open(folder, "2024-06-15")).recall(url);
  expect(again).toMatchObject({ document: { url, retrieved: "2024-06-14", etag: '"1"' }, isFresh: false });
  expect(new TextDecoder().decode(again!.document.bytes)).toBe("eins");
});

test("the same bytes keep their day, others get a new one; finishing removes what is not named", async () => {
  const fetched = await FetchedFolder.open(folder, "2024-06-15");
  await fetched.keep(url, document("eins"), "2024-06-14");
  expect(await fetched.keep(url, document("eins", "2024-06-15"), "2024-06-15")).toMatchObject({
    retrieved: "2024-06-14",
    checked: "2024-06-15",
  });
  const changed = await fetched.keep(url, document("zwei", "2024-06-15"), "2024-06-15");
  expect(changed.retrieved).toBe("2024-06-15");
  await fetched.finish([changed]);
  expect((await readdir(folder)).sort()).toEqual([changed.id, "index.jsonl"].sort());
});

test("what a run noted that did not end is fresh on the same day alone, also after a kill in a line", async () => {
  const first = await FetchedFolder.open(folder, "2024-06-14");
  await first.keep(url, document("eins"), "2024-06-14");
  await appendFile(join(folder, "unfinished.jsonl"), '\n{"asked":"http://kreis.example/halb","id":"');
  const second = await FetchedFolder.open(folder, "2024-06-14");
  expect((await second.recall(url))?.isFresh).toBe(true);
  await second.keep(`${url}b`, document("b"), "2024-06-14");
  expect((await (await FetchedFolder.open(folder, "2024-06-14")).recall(`${url}b`))?.isFresh).toBe(true);
  expect((await (await FetchedFolder.open(folder, "2024-06-15")).recall(url))?.isFresh).toBe(false);
});

test("damaged bytes and lines are as good as none", async () => {
  const fetched = await FetchedFolder.open(folder, "2024-06-14");
  const record = await fetched.keep(url, document("eins"), "2024-06-14");
  await writeFile(fetched.pathOf(record), "andere");
  expect(await fetched.recall(url)).toBeUndefined();
  await writeFile(join(folder, "index.jsonl"), 'null\n{}\n{"asked":"x","id":"../../passwd"}\n');
  expect(await (await FetchedFolder.open(folder, undefined)).recall("x")).toBeUndefined();
});
