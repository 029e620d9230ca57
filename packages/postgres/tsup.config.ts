import { defineConfig } from "tsup";

export default defineConfig({
  entry: { index: "src/index.ts" },
  format: ["esm"],
  target: "node20",
  treeshake: true,
  // `dist` is emptied by the build script
  clean: false,
  dts: { compilerOptions: { paths: {} } },
});
