import { copyFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";

/** The app that is built: a page that reads what it is given, itself or in a worker. */
export const app = {
  "read.js": `import { ingest } from "@bildungsprofil/ingest";
export async function read(base64, name, options = {}) {
  const bytes = Uint8Array.from(atob(base64), (character) => character.charCodeAt(0));
  return JSON.stringify(await ingest(bytes, { name, ...options }));
}
`,
  "worker.js": `import { read } from "./read.js";
addEventListener("message", async ({ data }) => postMessage(await read(...data)));
`,
  "main.js": `import { read } from "./read.js";
const inWorker = (...data) =>
  new Promise((resolve, reject) => {
    const worker = new Worker(new URL("./worker.js", import.meta.url), { type: "module" });
    worker.onmessage = (event) => { resolve(event.data); worker.terminate(); };
    worker.onerror = (event) => reject(new Error(event.message));
    worker.postMessage(data);
  });
globalThis.readSample = (base64, name, where) => (where === "worker" ? inWorker : read)(base64, name);
`,
  // for scripts of one file, which have no address of their own to find the WebAssembly by
  "single.js": `import { read } from "./read.js";
globalThis.readSample = (base64, name) => read(base64, name, { pdfiumWasm: new URL("pdfium.wasm", location.href) });
`,
  "index.html": page('<script type="module" src="./main.js"></script>'),
};

/** @param {string} script */
function page(script) {
  return `<!doctype html><meta charset="utf-8"><link rel="icon" href="data:,"><title>app</title>${script}\n`;
}

const wasm = "node_modules/@embedpdf/pdfium/dist/pdfium.wasm";

/**
 * Each with what its users have to do, and no more. `workers`: whether it takes workers out of the code by itself.
 * `build` gets the folder of the app, the one to write to, and what imports a package of the app.
 */
export const bundlers = [
  {
    name: "Vite",
    workers: true,
    build: async ({ folder, out, load }) => {
      const { build } = await load("vite");
      await build({
        root: folder,
        logLevel: "error",
        base: "./",
        // workers of one file cannot load their parts when they are needed
        worker: { format: "es" },
        build: { outDir: out, emptyOutDir: true, chunkSizeWarningLimit: 4000 },
      });
    },
  },
  ...["production", "development"].map((mode) => ({
    name: `webpack ${mode}`,
    workers: true,
    build: async ({ folder, out, load }) => {
      const { default: webpack } = await load("webpack");
      const compiler = webpack({
        mode,
        context: folder,
        entry: "./main.js",
        output: { path: out, filename: "main.js", publicPath: "auto" },
        performance: { hints: false },
      });
      const stats = await new Promise((resolve, reject) =>
        compiler.run((error, result) => (error ? reject(error) : compiler.close(() => resolve(result)))),
      );
      if (stats.hasErrors()) throw new Error(stats.toString({ all: false, errors: true }));
      writeFileSync(join(out, "index.html"), page('<script src="main.js"></script>'));
    },
  })),
  {
    name: "esbuild",
    workers: false,
    build: async ({ folder, out, load }) => {
      const { build } = await load("esbuild");
      await build({
        absWorkingDir: folder,
        entryPoints: ["main.js"],
        outdir: out,
        bundle: true,
        splitting: true,
        format: "esm",
        minify: true,
        logLevel: "error",
      });
      copyFileSync(join(folder, wasm), join(out, "pdfium.wasm"));
      writeFileSync(join(out, "index.html"), page('<script type="module" src="main.js"></script>'));
    },
  },
  {
    name: "esbuild in one file",
    workers: false,
    build: async ({ folder, out, load }) => {
      const { build } = await load("esbuild");
      await build({
        absWorkingDir: folder,
        entryPoints: ["single.js"],
        outdir: out,
        bundle: true,
        format: "iife",
        minify: true,
        // the code of PDFium and pdf.js looks at its own address, where it has one
        logOverride: { "empty-import-meta": "silent" },
        logLevel: "error",
      });
      copyFileSync(join(folder, wasm), join(out, "pdfium.wasm"));
      writeFileSync(join(out, "index.html"), page('<script src="single.js"></script>'));
    },
  },
];
