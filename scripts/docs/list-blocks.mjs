// The pages that users read, and the code in them.
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { root } from "../run-pnpm.mjs";

/**
 * @typedef {object} Block A fenced block of a page.
 * @property {string} language The word behind the fence: `ts`, `js`, `sh`, `json` …; "" where none is.
 * @property {boolean} runs Whether it is to run: not, where `no-run` stands behind the language.
 * @property {number} line Of its first line of code, from 1.
 * @property {string} code
 */

const fence = /^(?<indent> *)```(?<language>\S*)(?: (?<note>[^\n]*))?\n(?<code>[\s\S]*?)^\k<indent>```$/gmu;

/** @param {string} text A page in Markdown. @returns {Block[]} */
export function listBlocks(text) {
  return [...text.matchAll(fence)].map(({ index, groups = {} }) => ({
    language: groups.language ?? "",
    runs: !/\bno-run\b/u.test(groups.note ?? ""),
    line: text.slice(0, index).split("\n").length + 1,
    code: groups.code ?? "",
  }));
}

/** @param {string} folder @returns {string[]} */
const pagesIn = (folder) =>
  readdirSync(join(root, folder), { recursive: true, encoding: "utf8" })
    .filter((name) => name.endsWith(".md") && !/(?:^|[\\/])(?:node_modules|out|dist)[\\/]/u.test(name))
    .map((name) => join(folder, name).replaceAll("\\", "/"))
    .sort();

/** Paths of all pages whose code is tried, from the root of the repository. */
export function listPages() {
  const packages = readdirSync(join(root, "packages")).map((name) => `packages/${name}/README.md`);
  const own = ["README.md", "CONTRIBUTING.md", "SECURITY.md", "GLOSSARY.md"];
  return [...own, ...packages, ...pagesIn("docs"), "examples/README.md"];
}

/** Pages of examples that stand for themselves, with tests of their own. */
export const listExamplePages = () => pagesIn("examples").filter((page) => page !== "examples/README.md");

/** @param {string} page */
export const readPage = (page) => readFileSync(join(root, page), "utf8");
