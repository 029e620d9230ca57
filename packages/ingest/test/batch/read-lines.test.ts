import { mkdtemp, open, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { mergeSorted } from "../../src/batch/merge-sorted.js";
import { type Line, readLines } from "../../src/batch/read-lines.js";

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "bildungsprofil-"));
});
afterAll(() => rm(folder, { recursive: true }));

async function linesOf(text: string): Promise<Line[]> {
  const path = join(folder, "lines");
  await writeFile(path, text);
  const file = await open(path);
  const lines: Line[] = [];
  for await (const line of readLines(file)) lines.push(line);
  await file.close();
  return lines;
}

test("line feeds alone divide lines, and each tells its bytes, also over the end of what is read at once", async () => {
  const texts = ["ä\u2028ö\r", "", "x".repeat(65_530), "büro", "y".repeat(200_000), "ende"];
  const lines = await linesOf(texts.map((text) => `${text}\n`).join(""));
  expect(lines.map(({ text }) => text)).toEqual(texts);
  let start = 0;
  for (const line of lines) {
    expect(line).toMatchObject({ start, length: Buffer.byteLength(line.text) + 1, ended: true });
    start += line.length;
  }
  expect((await linesOf("eins\nzw")).at(-1)).toEqual({ text: "zw", start: 5, length: 2, ended: false });
  expect(await linesOf("")).toEqual([]);
});

test("sorted lists become one", async () => {
  const found: string[] = [];
  const later = async function* (): AsyncGenerator<string> {
    yield* ["b", "d", "f"];
  };
  for await (const text of mergeSorted([["a", "d", "e"], later(), [], ["g"]])) found.push(text);
  expect(found).toEqual(["a", "b", "d", "d", "e", "f", "g"]);
});
