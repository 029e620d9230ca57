import { mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { COMMUNES } from "../../packages/core/dist/index.js";

const fixtures = new URL("../../fixtures/documents/", import.meta.url);
const pages = readdirSync(fixtures)
  .filter((name) => /\.(?:txt|md)$/u.test(name))
  .map((name) => readFileSync(new URL(name, fixtures), "utf8"));

/** Documents in a folder of a thousand. */
const perFolder = 1000;

/** Writes `count` documents below a folder: the beginnings of the fixtures' pages, each of another commune and number. */
export function generateDocuments(folder, count, length = 1200) {
  for (let index = 0; index < count; index++) {
    const below = join(folder, String(Math.floor(index / perFolder)).padStart(4, "0"));
    if (index % perFolder === 0) mkdirSync(below, { recursive: true });
    const { name, designation } = COMMUNES[index % COMMUNES.length];
    const page = pages[index % pages.length];
    const start = page.slice(0, page.indexOf("\n", length) >>> 0);
    const text = `# Bildungsbüro ${designation} ${name}\n\nBlatt ${index + 1} zum Bildungsmanagement.\n\n${start}\n`;
    writeFileSync(join(below, `blatt-${String(index + 1).padStart(6, "0")}.md`), text);
  }
}
