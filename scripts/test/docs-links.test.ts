import { existsSync, statSync } from "node:fs";
import { dirname, join } from "node:path";
import { expect, it } from "vitest";
import { listExamplePages, listPages, readPage } from "../docs/list-blocks.mjs";
import { root } from "../run-pnpm.mjs";

/** A page without its code. */
const proseOf = (page: string): string =>
  readPage(page)
    .replace(/^ *```[\s\S]*?^ *```$/gmu, "")
    .replace(/`[^`\n]*`/gu, (code) => code.replace(/[[\]()]/gu, ""));

/** Anchors as GitHub makes them of headings. */
const anchorsOf = (page: string): readonly string[] =>
  [...readPage(page).matchAll(/^#+ (?<title>.+)$/gmu)].map(({ groups }) =>
    (groups?.title ?? "")
      .toLowerCase()
      .replace(/[^\p{L}\p{N} _-]/gu, "")
      .replaceAll(" ", "-"),
  );

it.each([...listPages(), ...listExamplePages()])("the links of %s lead somewhere", (page) => {
  const broken = [...proseOf(page).matchAll(/\]\((?<target>[^)\s]+)\)/gu)].flatMap(({ groups }) => {
    const [path = "", anchor] = (groups?.target ?? "").split("#");
    if (/^[a-z]+:/u.test(path)) return [];
    const target = path === "" ? page : join(dirname(page), path);
    if (!existsSync(join(root, target))) return [groups?.target];
    const hasAnchor = anchor === undefined || statSync(join(root, target)).isDirectory();
    return hasAnchor || anchorsOf(target).includes(anchor) ? [] : [groups?.target];
  });
  expect(broken).toEqual([]);
});
