import { defineConfig } from "tsup";

export default defineConfig({
  entry: ["src/index.ts"],
  format: ["esm", "cjs"],
  dts: { compilerOptions: { composite: false } },
  target: "node20",
  platform: "neutral",
  sourcemap: false,
  clean: true,
  treeshake: true,
});
