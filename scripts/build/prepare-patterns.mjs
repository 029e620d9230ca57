import { readFile } from "node:fs/promises";
import { sep } from "node:path";
import { shareTails } from "./share-tails.mjs";
import { spellOutLetters } from "./spell-out-letters.mjs";

const ours = /[\\/]packages[\\/](?<name>core|ingest)[\\/]src[\\/].*\.ts$/u;

/**
 * A module as it is built. Patterns of core are left as they are written, for its schemas show them, and know the marks of
 * all scripts: one that they did not know would end a word, and so hide a name from those who redact it.
 * @param {string} path
 * @param {string} text
 */
function prepare(path, text) {
  return ours.exec(path)?.groups?.name === "ingest"
    ? shareTails(spellOutLetters(text))
    : spellOutLetters(text, ["M"]);
}

/** For tsup. @type {import("esbuild").Plugin} */
export const preparePatternsInBuild = {
  name: "prepare-patterns",
  setup: ({ onLoad }) =>
    onLoad({ filter: /\.ts$/ }, async ({ path }) =>
      ours.test(path) ? { contents: prepare(path, await readFile(path, "utf8")), loader: "ts" } : undefined,
    ),
};

/** For Vitest: what is tested is what is built. */
export const preparePatternsInTests = {
  name: "prepare-patterns",
  enforce: /** @type {const} */ ("pre"),
  /** @param {string} text @param {string} id */
  transform: (text, id) =>
    ours.test(id.replaceAll("/", sep))
      ? { code: prepare(id.replaceAll("/", sep), text), map: null }
      : undefined,
};
