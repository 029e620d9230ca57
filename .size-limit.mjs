// What a web page pays for the packages: bundles of their entry points, minified and compressed with brotli, zod and
// all other dependencies included; and what it pays for the site. Build first, then: npx size-limit
//
// The first page of a site of 400 authorities is measured where one is made: examples/test/site/browser.test.ts.
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { basename, join } from "node:path";
import { fileURLToPath } from "node:url";
import { build } from "esbuild";

/** A package that depends on the others, to find them as their users do. */
const user = fileURLToPath(new URL("packages/postgres/", import.meta.url));

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

/** Words that only a list holds, whatever else changes. */
const signsOfVocabulary = ["Mecklenburgische Seenplatte", "Lernen vor Ort", "Kindertagespflege"];

/** Fails where a bundle holds a list that nobody asked for. */
const withoutVocabulary = {
  name: "without-vocabulary",
  setup: (build) => {
    build.onEnd(({ metafile }) => {
      const texts = Object.keys(metafile?.outputs ?? {}).map((path) => readFileSync(path, "utf8"));
      const held = signsOfVocabulary.filter((sign) => texts.some((text) => text.includes(sign)));
      return { errors: held.map((sign) => ({ text: `the bundle holds a vocabulary: “${sign}”` })) };
    });
  },
};

/** A budget for the bundle of some code. `bare`: it must not hold any list. */
const budget = (name, limit, code, bare = false) => ({
  name,
  limit,
  // size-limit asks for a file; what is bundled is the code
  path: "packages/core/dist/index.js",
  modifyEsbuildConfig: ({ entryPoints: _, ...config }) => ({
    ...config,
    stdin: { contents: code, resolveDir: user },
    charset: "utf8",
    platform: "browser",
    format: "esm",
    target: "es2022",
    logLevel: "error",
    plugins: bare ? [withoutVocabulary] : [],
    // as users see the packages: no paths that lead to the sources
    tsconfigRaw: {},
  }),
});

/** For files that are measured as they are. */
const asIs = { disablePlugins: ["@size-limit/esbuild"] };
const outdir = mkdtempSync(join(tmpdir(), "bildungsprofil-size-"));
process.once("exit", () => rmSync(outdir, { recursive: true, force: true }));

/** The reading of documents, in the files that a browser loads one after the other. */
const { metafile } = await build({
  stdin: {
    contents: 'export { ingest } from "@bildungsprofil/ingest";',
    resolveDir: user,
    sourcefile: "app",
  },
  outdir,
  bundle: true,
  splitting: true,
  minify: true,
  metafile: true,
  charset: "utf8",
  platform: "browser",
  format: "esm",
  target: "es2022",
  logLevel: "error",
  tsconfigRaw: {},
});

/** The file that an entry point or an `import()` became. */
function outputOf(entry) {
  const found = Object.entries(metafile.outputs).find(
    ([, { entryPoint = "" }]) => basename(entryPoint).replace(/(?:-[0-9A-Z]{8})?\.js$/, "") === entry,
  );
  if (!found) throw new Error(`No file of the browser's build is made of ${entry}: has it another name now?`);
  return found[0];
}

/** Files that a step loads: those of its entries and what they import at once. */
function filesOf(entries) {
  const files = new Set(entries.map(outputOf));
  for (const file of files)
    for (const { path, kind } of metafile.outputs[file].imports)
      if (kind === "import-statement") files.add(path);
  return files;
}

const atOnce = ["app"];
const firstDocument = [...atOnce, "pipeline", "one"];
/** A budget for what a step loads, beside what is there by then. */
const step = (name, limit, entries, there = []) => {
  const loaded = filesOf(there);
  const path = [...filesOf([...there, ...entries])].filter((file) => !loaded.has(file));
  return { name: `ingest in the browser: ${name}`, limit, path, ...asIs };
};
const wasm = createRequire(new URL("packages/ingest/", import.meta.url)).resolve(
  "@embedpdf/pdfium/pdfium.wasm",
);
const asset = (name) => `examples/site/assets/${name}`;

export default [
  budget("core: profiles, reconciliation, views", "30 kB", work, true),
  budget("core: the same with all vocabularies and plausibility", "64 kB", work + lists),
  budget("core: all entry points without a vocabulary", "48 kB", all(folders), true),
  budget("core: everything there is", "84 kB", `export * from "${core}";`),
  // what a bundler must be able to drop
  budget("core: Profile from the root entry", "16 kB", `export { Profile } from "${core}";`, true),
  budget("core: one list", "1 kB", `export { STATES } from "${core}";`),
  budget("core: one lookup", "10 kB", `export { lookupCommune } from "${core}";`),
  budget("core: one function", "500 B", `export { foldGerman } from "${core}";`, true),
  budget("ingest: dates", "15 kB", 'export { findDates } from "@bildungsprofil/ingest/language";', true),

  step("at once", "3 kB", atOnce),
  step("first document, beside its parser", "485 kB", firstDocument.slice(1), atOnce),
  step("first web page", "70 kB", ["read-html"], firstDocument),
  step("first Word file", "25 kB", ["read-word"], firstDocument),
  step("first Markdown file", "85 kB", ["parse-markdown"], firstDocument),
  step("first PDF, beside PDFium", "60 kB", ["read-pdf", "index.browser"], firstDocument),
  // brotli would take longer than all the rest
  { name: "ingest in the browser: PDFium, gzipped", limit: "2.2 MB", path: wasm, ...asIs, gzip: true },

  // the pages hold both
  { name: "site: style", limit: "8 kB", path: asset("style.css"), ...asIs },
  {
    name: "site: script of the first page",
    limit: "4 kB",
    path: ["common.js", "rows.js", "overview.js"].map(asset),
    ...asIs,
  },
];
