// What a web page pays for the built core: bundles of its entry points, minified and compressed with brotli.
//
//   node scripts/check-size.mjs            fails where a budget is exceeded
//   node scripts/check-size.mjs --list     says too what each folder and library adds
import { createRequire } from "node:module";
import { brotliCompressSync } from "node:zlib";
import { root } from "./run-pnpm.mjs";

// esbuild is the bundler inside tsup: the one that builds measures too
const { build } = createRequire(createRequire(`${root}package.json`).resolve("tsup"))("esbuild");
const core = "@bildungsprofil/core";
/** What works on profiles and holds no list. */
const work = `
export { Profile, Statement } from "${core}/model";
export * from "${core}/time";
export * from "${core}/reconcile";
export * from "${core}/views";`;
const lists = `export * from "${core}/plausibility"; export * from "${core}/vocabulary";`;
const folders = ["export", "model", "privacy", "reconcile", "schema", "time", "views"];
const all = (names) => names.map((name) => `export * from "${core}/${name}";`).join("\n");

/** Budgets in kB (1000 bytes) of brotli, zod included. `bare`: must not hold any list. */
const cases = [
  { name: "profiles, reconciliation, views", code: work, budget: 30, bare: true },
  { name: "the same with all vocabularies and plausibility", code: work + lists, budget: 60 },
  { name: "all entry points without a vocabulary", code: all(folders), budget: 48, bare: true },
  { name: "everything there is", code: `export * from "${core}";`, budget: 84 },
  // what a bundler must be able to drop
  { name: "Profile from the root entry", code: `export { Profile } from "${core}";`, budget: 16, bare: true },
  { name: "one list", code: `export { STATES } from "${core}";`, budget: 1 },
  { name: "one lookup", code: `export { lookupCommune } from "${core}";`, budget: 10 },
  { name: "one function", code: `export { foldGerman } from "${core}";`, budget: 0.5, bare: true },
];

/** Words that only a list holds, whatever else changes. */
const signsOfVocabulary = ["Mecklenburgische Seenplatte", "Lernen vor Ort", "Kindertagespflege"];

async function measure({ code }) {
  const { outputFiles, metafile } = await build({
    stdin: { contents: code, resolveDir: `${root}packages/ingest` },
    bundle: true,
    minify: true,
    format: "esm",
    platform: "browser",
    target: "es2022",
    write: false,
    metafile: true,
    logLevel: "error",
    // as users see the packages: no paths that lead to the sources
    tsconfigRaw: {},
  });
  const [{ text, contents }] = outputFiles;
  const [{ inputs }] = Object.values(metafile.outputs);
  return { text, bytes: brotliCompressSync(contents).length, inputs };
}

let failed = false;
for (const one of cases) {
  const { text, bytes, inputs } = await measure(one);
  const kilobytes = bytes / 1000;
  const over = one.budget !== undefined && kilobytes > one.budget;
  const held = one.bare ? signsOfVocabulary.filter((sign) => text.includes(sign)) : [];
  failed ||= over || held.length > 0;
  const budget = one.budget === undefined ? "" : ` of ${one.budget}`;
  console.log(`${over ? "✗" : "✓"} ${one.name}: ${kilobytes.toFixed(1)}${budget} kB`);
  for (const sign of held) console.log(`✗   holds a vocabulary: “${sign}”`);
  if (!process.argv.includes("--list")) continue;
  const files = Object.entries(inputs).sort(([, a], [, b]) => b.bytesInOutput - a.bytesInOutput);
  for (const [file, { bytesInOutput }] of files.slice(0, 12))
    if (bytesInOutput > 0) console.log(`    ${bytesInOutput} ${file.replace(/^.*node_modules\//u, "")}`);
}
if (failed) {
  console.error("Size of core: over budget, see above (node scripts/check-size.mjs --list).");
  process.exit(1);
}
