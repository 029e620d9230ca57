import { execFileSync } from "node:child_process";
import { mkdir, mkdtemp, rm, symlink, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { listFiles } from "../../src/batch/list-files.js";

let folder: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "bildungsprofil-"));
  await mkdir(join(folder, "b", "tief"), { recursive: true });
  await mkdir(join(folder, ".versteckt"));
  for (const name of [
    "a.md",
    "b/eins.pdf",
    "b/tief/zwei.pdf",
    "b/tief/Zwei.html",
    ".versteckt/x.md",
    "b/.y.md",
  ])
    await writeFile(join(folder, name), name);
  await symlink(folder, join(folder, "b", "kreis"));
  await symlink("/etc/hostname", join(folder, "verweis.md"));
});
afterAll(() => rm(folder, { recursive: true }));

const collect = async (files: AsyncIterable<string>): Promise<string[]> => {
  const found: string[] = [];
  for await (const file of files) found.push(file);
  return found;
};
const below = async (paths: string[], options = {}): Promise<string[]> =>
  (await collect(listFiles(paths, options).files)).map((path) => path.slice(folder.length + 1));

test("a folder gives its files, sorted, without hidden ones and without following links", async () => {
  expect(await below([folder, join(folder, "a.md")])).toEqual([
    "a.md",
    "b/eins.pdf",
    "b/tief/Zwei.html",
    "b/tief/zwei.pdf",
  ]);
});

test("folders and files come in the order of their whole paths, each once", async () => {
  const odd = join(folder, "reihe");
  for (const name of ["b-1.md", "b.md", "b/z.md", "b0.md", "b/a/x.md", "b/a.md", "b/a-x/y.md", "\u2028.md"]) {
    await mkdir(join(odd, name, ".."), { recursive: true });
    await writeFile(join(odd, name), name);
  }
  const listed = await collect(listFiles([join(odd, "b"), odd, join(odd, "b.md"), `${odd}/b/*.md`]).files);
  expect(listed).toHaveLength(8);
  expect(listed).toEqual([...listed].sort());
  await rm(odd, { recursive: true });
});

test("globs choose: as a path, to include, to exclude", async () => {
  expect(await below([join(folder, "**/*.pdf")])).toEqual(["b/eins.pdf", "b/tief/zwei.pdf"]);
  expect(await below([folder], { include: ["**/*.pdf"], exclude: ["b/tief/**"] })).toEqual(["b/eins.pdf"]);
});

test("shards divide the files, each in one", async () => {
  const parts = await Promise.all([1, 2, 3].map((index) => below([folder], { shard: { index, count: 3 } })));
  expect(parts.flat().sort()).toEqual(await below([folder]));
});

test("a path that is not there is an issue, and the others are listed", async () => {
  const { files, issues } = listFiles([join(folder, "nirgends"), join(folder, "a.md")]);
  expect(await collect(files)).toHaveLength(1);
  expect(issues()).toMatchObject([{ code: "source/unreadable", source: join(folder, "nirgends") }]);
});

test.skipIf(process.platform === "win32")("pipes in a folder are no files", async () => {
  execFileSync("mkfifo", [join(folder, "rohr.md")]);
  expect(await below([folder])).not.toContain("rohr.md");
});
