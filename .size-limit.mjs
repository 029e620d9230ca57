// What a web page pays for the packages: bundles of their entry points, minified and compressed with brotli, zod and
// all other dependencies included. Build first, then: npx size-limit
import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";

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
    stdin: { contents: code, resolveDir: fileURLToPath(new URL("packages/postgres", import.meta.url)) },
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

export default [
  budget("core: profiles, reconciliation, views", "30 kB", work, true),
  budget("core: the same with all vocabularies and plausibility", "60 kB", work + lists),
  budget("core: all entry points without a vocabulary", "48 kB", all(folders), true),
  budget("core: everything there is", "84 kB", `export * from "${core}";`),
  // what a bundler must be able to drop
  budget("core: Profile from the root entry", "16 kB", `export { Profile } from "${core}";`, true),
  budget("core: one list", "1 kB", `export { STATES } from "${core}";`),
  budget("core: one lookup", "10 kB", `export { lookupCommune } from "${core}";`),
  budget("core: one function", "500 B", `export { foldGerman } from "${core}";`, true),
  budget("ingest: dates", "14 kB", 'export { findDates } from "@bildungsprofil/ingest/language";', true),
];
