import { defineConfig } from "tsup";
import { preparePatternsInBuild } from "../../scripts/build/prepare-patterns.mjs";

/** One entry point for each folder of `src`, and the root with all of them. */
const folders = [
  "export",
  "model",
  "plausibility",
  "privacy",
  "reconcile",
  "schema",
  "time",
  "views",
  "vocabulary",
];
const entries = folders.map((folder) => [`${folder}/index`, `src/${folder}/index.ts`]);

export default defineConfig({
  entry: {
    index: "src/index.ts",
    "vocabulary/programme-sources": "src/vocabulary/programme-sources.ts",
    ...Object.fromEntries(entries),
  },
  format: ["esm", "cjs"],
  dts: { compilerOptions: { composite: false } },
  target: "node20",
  platform: "neutral",
  sourcemap: false,
  clean: true,
  // Entry points share chunks, so that one constant is one object whichever entry point gave it.
  splitting: true,
  treeshake: true,
  esbuildPlugins: [preparePatternsInBuild],
  // Node 20 has \p{…}. Taken for unsupported, each such literal would be compiled anew whenever it is reached.
  esbuildOptions: (options) => {
    options.supported = { ...options.supported, "regexp-unicode-property-escapes": true };
    options.charset = "utf8";
  },
});
