import { mkdir, rm, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { renderSite } from "./site/index.mjs";

/**
 * Writes a site into a folder, the contents of which it replaces.
 * @param {Parameters<typeof renderSite>[0]} input
 * @param {string} folder
 * @param {"de" | "en"} language that stands at the top; the other stands below
 * @returns {Promise<number>} number of files
 */
export async function writeSite(input, folder, language) {
  await rm(folder, { recursive: true, force: true });
  let count = 0;
  for (const { path, text } of renderSite(input, {
    languages: language === "de" ? ["de", "en"] : ["en", "de"],
  })) {
    const file = join(folder, path);
    await mkdir(dirname(file), { recursive: true });
    await writeFile(file, text);
    count++;
  }
  return count;
}
