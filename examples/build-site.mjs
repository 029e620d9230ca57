// Writes a site from the folder that `bildungsprofil ingest … --out FOLDER` filled.
//
//   node examples/build-site.mjs FOLDER [--lang de|en] [--out DIR]
import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { parseArgs } from "node:util";
import { parseDocument, parseProfile } from "@bildungsprofil/core";
import { writeSite } from "./write-site.mjs";

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { lang: { type: "string", default: "de" }, out: { type: "string" } },
});
const [folder] = positionals;
const { lang } = values;
if (folder === undefined || positionals.length > 1 || (lang !== "de" && lang !== "en")) {
  console.error("Usage: node examples/build-site.mjs FOLDER [--lang de|en] [--out DIR]");
  process.exit(2);
}
const out = values.out ?? join(folder, "site");

/**
 * What the JSON files of a folder hold; files that hold something else are named and left out.
 * @template T
 * @param {string} name of the folder
 * @param {(value: unknown) => import("@bildungsprofil/core").Result<T>} parse
 */
async function readAll(name, parse) {
  const path = join(/** @type {string} */ (folder), name);
  const found = [];
  for (const file of (await readdir(path)).sort()) {
    if (!file.endsWith(".json")) continue;
    const result = parse(await readFile(join(path, file), "utf8"));
    if (result.ok) found.push(result.value);
    else
      for (const { code, message } of result.issues)
        console.error(`${join(path, file)}: ${code}: ${message}`);
  }
  return found;
}

const profiles = await readAll("profiles", parseProfile);
const documents = await readAll("documents", parseDocument);
const count = await writeSite({ profiles, documents }, out, lang);
console.log(`${profiles.length} profiles, ${documents.length} documents, ${count} files`);
console.log(`Open ${pathToFileURL(join(out, "index.html"))}`);
