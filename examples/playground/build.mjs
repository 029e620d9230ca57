// Builds the playground: static files that read documents in the browser.
//
//   node examples/playground/build.mjs [DIR]
import { copyFile, mkdir, rm } from "node:fs/promises";
import { basename, join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { build } from "esbuild";

const here = (/** @type {string} */ path) => fileURLToPath(new URL(path, import.meta.url));

/** Documents that the page offers to those who have none at hand. */
const samples = ["auental-profil.html", "auental-fachtag.pptx", "erlenbrueck-faktenblatt.pdf"];

/**
 * Writes the playground into a folder, which it empties first.
 * @param {string} folder
 * @returns {Promise<import("esbuild").Metafile>} what each file is made of
 */
export async function buildPlayground(folder) {
  await rm(folder, { recursive: true, force: true });
  await mkdir(join(folder, "samples"), { recursive: true });
  const { metafile } = await build({
    entryPoints: { page: here("src/page.mjs"), worker: here("src/worker.mjs") },
    outdir: folder,
    // parsers and the reading of PDF come in files of their own, which the browser loads when they are needed
    bundle: true,
    splitting: true,
    format: "esm",
    platform: "browser",
    target: "es2022",
    minify: true,
    metafile: true,
    legalComments: "linked",
    logOverride: { "ignored-bare-import": "silent" },
    // as users see the packages: no paths that lead to the sources
    tsconfigRaw: {},
  });
  const files = [
    [here("src/index.html"), "index.html"],
    [here("src/style.css"), "style.css"],
    // PDFium looks for its WebAssembly there, see `pdfiumWasm` in src/worker.mjs
    [fileURLToPath(import.meta.resolve("@embedpdf/pdfium/pdfium.wasm")), "pdfium.wasm"],
    ...samples.map((name) => [here(`../../fixtures/documents/${name}`), `samples/${name}`]),
  ];
  for (const [from, to] of files)
    await copyFile(/** @type {string} */ (from), join(folder, /** @type {string} */ (to)));
  return metafile;
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
  const folder = process.argv[2] ?? here("../out/playground");
  const { outputs } = await buildPlayground(folder);
  for (const [path, { bytes, entryPoint }] of Object.entries(outputs))
    if (entryPoint) console.log(`${basename(path)}: ${Math.ceil(bytes / 1000)} kB`);
  console.log(`Built in ${folder}. To use it: node examples/playground/serve.mjs`);
}
