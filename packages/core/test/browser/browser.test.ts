import { existsSync } from "node:fs";
import { createRequire } from "node:module";
import { fileURLToPath } from "node:url";
import { chromium } from "playwright-core";
import { describe, expect, test } from "vitest";
import { look, work } from "./probe.js";

const chromiumPath = "/usr/bin/chromium";
const hasChromium = existsSync(chromiumPath);
const title = hasChromium ? "chromium" : `chromium (skipped: not at ${chromiumPath})`;

/** The bundler inside tsup. */
const { build } = createRequire(createRequire(import.meta.url).resolve("tsup"))("esbuild") as {
  build(options: object): Promise<{ outputFiles: { text: string }[] }>;
};

/** The sources as a script for web pages. An import of `node:` would be an error here. */
async function bundle(): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: [fileURLToPath(new URL("./probe.ts", import.meta.url))],
    bundle: true,
    format: "iife",
    globalName: "probe",
    platform: "browser",
    target: "es2022",
    write: false,
    logLevel: "silent",
  });
  return outputFiles[0]?.text ?? "";
}

describe("in a browser", () => {
  test("the bundle needs nothing of Node", async () => {
    const code = await bundle();
    expect(code).not.toMatch(/\b(?:node:|process\.|Buffer\.|__dirname)|\brequire\(/u);
  });

  test.skipIf(!hasChromium)(`${title}: profiles, views, exports and lookups as in Node`, async () => {
    const browser = await chromium.launch({ executablePath: chromiumPath, args: ["--no-sandbox"] });
    try {
      const page = await browser.newPage();
      await page.addScriptTag({ content: await bundle() });
      for (const [name, run] of Object.entries({ work, look })) {
        const inNode = JSON.stringify(run());
        expect(inNode.length).toBeGreaterThan(1000);
        expect(await page.evaluate(`JSON.stringify(probe.${name}())`), name).toBe(inNode);
      }
    } finally {
      await browser.close();
    }
  });
});
