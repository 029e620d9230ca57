// Packs the packages, installs them as a web app would, builds the app with Vite, webpack and esbuild, and reads one
// document of each format in Chromium: each result must be that of Node, byte for byte.
//
//   npm run check:bundlers      needs the npm registry and Chromium (CHROMIUM=/path/to/it)
import { execFileSync } from "node:child_process";
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { chromium } from "playwright-core";
import { serveFolder } from "../examples/playground/serve.mjs";
import { app, bundlers } from "./bundlers/bundlers.mjs";
import { root, runPnpm } from "./run-pnpm.mjs";

const executablePath = process.env.CHROMIUM ?? "/usr/bin/chromium";
if (!existsSync(executablePath)) {
  console.log(`Bundlers: skipped, there is no Chromium at ${executablePath} (set CHROMIUM).`);
  process.exit(0);
}
const samples = join(root, "fixtures/formats");
const names = readdirSync(samples).filter((name) => name.startsWith("eulenbach"));

const folder = mkdtempSync(join(tmpdir(), "bildungsprofil-bundlers-"));
const browser = await chromium.launch({ executablePath, args: ["--no-sandbox"] });
try {
  for (const name of ["core", "ingest"])
    runPnpm("--dir", join(root, "packages", name), "pack", "--pack-destination", folder);
  const tarballs = readdirSync(folder).filter((name) => name.endsWith(".tgz"));
  writeFileSync(join(folder, "package.json"), '{ "name": "app", "private": true, "type": "module" }\n');
  const tools = ["vite@8.3.8", "webpack@5.112.2", "esbuild@0.27.7"];
  execFileSync(
    "npm",
    [
      "install",
      "--no-audit",
      "--no-fund",
      "--prefer-offline",
      "--ignore-scripts",
      ...tarballs.map((name) => join(folder, name)),
      ...tools,
    ],
    {
      cwd: folder,
      stdio: ["ignore", "ignore", "inherit"],
      shell: process.platform === "win32",
    },
  );
  for (const [name, content] of Object.entries(app)) writeFileSync(join(folder, name), content);

  const expected = await readInNode();
  for (const { name, workers, build } of bundlers) {
    const out = join(folder, "out", name.replaceAll(" ", "-"));
    mkdirSync(out, { recursive: true });
    await build({
      folder,
      out,
      load: (tool) => import(pathToFileURL(createRequire(join(folder, "x.js")).resolve(tool)).href),
    });
    const size = sizeOf(out);
    for (const where of workers ? ["page", "worker"] : ["page"])
      await readInBrowser(out, `${name}, ${where}`, where);
    console.log(
      `✓ ${name}: ${names.length} formats as in Node${workers ? ", in the page and in a worker" : ""}; ${size}`,
    );
  }

  /** What Node gives with the same tarballs. */
  async function readInNode() {
    const { ingest } = await import(
      pathToFileURL(join(folder, "node_modules/@bildungsprofil/ingest/dist/index.js")).href
    );
    const results = [];
    for (const name of names)
      results.push(JSON.stringify(await ingest(readFileSync(join(samples, name)), { name })));
    return results;
  }

  async function readInBrowser(out, title, where) {
    const server = await serveFolder(out);
    const page = await browser.newPage();
    const trouble = [];
    page.on("console", (message) => message.type() === "error" && trouble.push(message.text()));
    page.on("pageerror", (error) => trouble.push(String(error)));
    page.context().on("request", (request) => {
      if (!/^blob:|^data:/u.test(request.url()) && !request.url().startsWith(server.url))
        trouble.push(`asks for ${request.url()}`);
    });
    await page.goto(server.url);
    for (const [index, name] of names.entries()) {
      const bytes = readFileSync(join(samples, name)).toString("base64");
      const result = await page.evaluate(
        ([bytes, name, where]) => globalThis.readSample(bytes, name, where),
        [bytes, name, where],
      );
      if (result !== expected[index])
        throw new Error(`${title}: ${name} is not read as in Node: ${describe(result, expected[index])}`);
    }
    if (trouble.length > 0) throw new Error(`${title}: ${trouble.join("\n")}`);
    await page.close();
    await server.close();
  }
} finally {
  await browser.close();
  rmSync(folder, { recursive: true, force: true });
}

/** The first place where two texts differ. */
function describe(got, wanted) {
  let at = 0;
  while (got[at] === wanted[at] && at < got.length) at++;
  return `“${got.slice(at - 40, at + 40)}” for “${wanted.slice(at - 40, at + 40)}”`;
}

/** How large the files are that a bundler wrote. */
function sizeOf(out) {
  const sizes = readdirSync(out, { recursive: true })
    .filter((name) => /\.(?:js|wasm)$/u.test(name))
    .map((name) => statSync(join(out, name)).size);
  return `${sizes.length} files, ${(sizes.reduce((sum, size) => sum + size, 0) / 1e6).toFixed(1)} MB`;
}
