import { defineConfig } from "tsup";
import { preparePatternsInBuild } from "../../scripts/build/prepare-patterns.mjs";

/** What is set of esbuild's options. */
interface BuildOptions {
  supported?: Record<string, boolean>;
  charset?: "utf8";
  mainFields?: string[];
}

const shared = {
  target: "node20",
  treeshake: true,
  esbuildPlugins: [preparePatternsInBuild],
  // `dist` is emptied by the build script: two configurations that clean would race.
  clean: false,
  // Node 20 has \p{…}. Taken for unsupported, each such literal would be compiled anew whenever it is reached.
  esbuildOptions: (options: BuildOptions): void => {
    options.supported = { ...options.supported, "regexp-unicode-property-escapes": true };
    options.charset = "utf8";
  },
  // The unified family is ESM only: inlined, the CommonJS build works without `require(esm)`.
  noExternal: [/^(unified|remark-|rehype-|mdast-|hast-|micromark|unist-|vfile)/],
} as const;

const library = {
  index: "src/index.ts",
  "issues/index": "src/issues/index.ts",
  "language/index": "src/language/index.ts",
};
const types = { compilerOptions: { paths: {} } };

export default defineConfig([
  { ...shared, entry: library, format: ["cjs"], dts: types },
  {
    ...shared,
    // Browsers run the same files: what is inlined comes in its form for any platform, without Node's own modules.
    platform: "neutral",
    esbuildOptions: (options: BuildOptions): void => {
      shared.esbuildOptions(options);
      options.mainFields = ["module", "main"];
    },
    // For Node alone: killable processes, the program that runs in them, the command line.
    entry: { ...library, node: "src/node.ts", worker: "src/batch/worker.ts", cli: "src/cli/index.ts" },
    format: ["esm"],
    dts: { ...types, entry: { ...library, node: "src/node.ts" } },
  },
]);
