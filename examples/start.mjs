// Reads documents and writes one profile for each authority as JSON and as Markdown, and a site over all of them.
//
//   node examples/start.mjs [--lang de|en] [--out DIR] [FILE or FOLDER …]
import { mkdir, readdir, readFile, rm, stat, writeFile } from "node:fs/promises";
import { basename, join, relative } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { parseArgs } from "node:util";
import { reconcile } from "@bildungsprofil/core";
import { ingestAll } from "@bildungsprofil/ingest";
import { buildPlayground } from "./playground/build.mjs";
import { renderMarkdown } from "./site/index.mjs";
import { writeSite } from "./write-site.mjs";

const here = (/** @type {string} */ path) => fileURLToPath(new URL(path, import.meta.url));

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { lang: { type: "string", default: "de" }, out: { type: "string", default: here("out") } },
});
const { lang: language, out } = values;
if (language !== "de" && language !== "en") {
  console.error(`--lang is "de" or "en", not "${language}".`);
  process.exit(2);
}

/** @param {string} path */
async function listFiles(path) {
  if (!(await stat(path)).isDirectory()) return [path];
  return (await readdir(path)).sort().map((name) => join(path, name));
}
const paths = positionals.length > 0 ? positionals : [here("../fixtures/documents")];
const files = (await Promise.all(paths.map(listFiles))).flat();

const many = (/** @type {number} */ count, /** @type {string} */ one) =>
  `${count} ${one}${count === 1 ? "" : "s"}`;

const documents = [];
for await (const document of ingestAll(
  files.map((file) => ({ name: basename(file), bytes: () => readFile(file) })),
)) {
  const { source, statements, issues } = document;
  documents.push(document);
  console.log(`${source.name ?? source.id}: ${many(statements.length, "statement")}`);
  for (const { severity, code, message } of issues) console.error(`  ${severity} ${code}: ${message}`);
}
const profiles = reconcile(documents);

const folders = { profiles: join(out, "profiles"), site: join(out, "site"), markdown: join(out, "markdown") };
for (const folder of Object.values(folders)) {
  await rm(folder, { recursive: true, force: true });
  await mkdir(folder, { recursive: true });
}
for (const profile of profiles) {
  await writeFile(join(folders.profiles, `${profile.key}.json`), `${JSON.stringify(profile, null, 2)}\n`);
  await writeFile(join(folders.markdown, `${profile.key}.md`), renderMarkdown(profile, { language }));
}
await writeSite({ profiles, documents }, folders.site, language);
const playground = join(out, "playground");
await buildPlayground(playground);

console.log(`\n${many(profiles.length, "profile")} of ${many(documents.length, "document")}:`);
for (const folder of [...Object.values(folders), playground])
  console.log(`  ${relative(process.cwd(), folder)}`);
console.log("\nTo read documents of your own in the browser: node examples/playground/serve.mjs");
console.log(`To see what these say, open ${pathToFileURL(join(folders.site, "index.html"))}`);
