import { fileURLToPath } from "node:url";
import { defineConfig } from "vitest/config";
import { preparePatternsInTests } from "./scripts/build/prepare-patterns.mjs";

const source = (path: string): string => fileURLToPath(new URL(path, import.meta.url));

export default defineConfig({
  plugins: [preparePatternsInTests],
  // Tests run on the sources; the built packages are tested by packing and installing them.
  resolve: {
    alias: [
      { find: /^@bildungsprofil\/core$/, replacement: source("packages/core/src/index.ts") },
      {
        find: /^@bildungsprofil\/core\/vocabulary\/programme-sources$/,
        replacement: source("packages/core/src/vocabulary/programme-sources.ts"),
      },
      { find: /^@bildungsprofil\/core\/(.+)$/, replacement: `${source("packages/core/src")}/$1/index.ts` },
      { find: /^@bildungsprofil\/ingest$/, replacement: source("packages/ingest/src/index.ts") },
      {
        find: /^@bildungsprofil\/ingest\/(issues|language)$/,
        replacement: `${source("packages/ingest/src")}/$1/index.ts`,
      },
    ],
  },
  test: {
    include: [
      "packages/*/test/**/*.test.ts",
      "examples/test/**/*.test.ts",
      "examples/*/test/**/*.test.ts",
      "scripts/test/**/*.test.ts",
    ],
    testTimeout: 30_000,
    // messages of the command line follow the language of the environment
    env: { LC_ALL: "C" },
  },
});
