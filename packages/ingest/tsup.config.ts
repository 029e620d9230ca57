import { defineConfig } from "tsup";

const shared = { target: "node20", sourcemap: false, clean: false, treeshake: true } as const;

// `dist` is emptied by the build script: two configurations that clean would race.
export default defineConfig([
  {
    ...shared,
    entry: { index: "src/index.ts", "language/index": "src/language/index.ts" },
    format: ["esm", "cjs"],
    dts: { compilerOptions: { paths: {} } },
    // The unified family is ESM only: inlined, the CommonJS build works without `require(esm)`.
    noExternal: [/^(unified|remark-|rehype-|mdast-|hast-|micromark|unist-|vfile)/],
  },
  { ...shared, entry: { cli: "src/cli/index.ts" }, format: ["esm"], dts: false },
]);
