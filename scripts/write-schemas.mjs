// Writes packages/core/schemas: the JSON Schemas of the models, for what may be given (input) and what is given back
// (output). Build first: npm run build && node scripts/write-schemas.mjs
import { mkdirSync, writeFileSync } from "node:fs";
import { dirname } from "node:path";
import { fileURLToPath } from "node:url";

export const schemasFolder = fileURLToPath(new URL("../packages/core/schemas/", import.meta.url));

/** Contents by file name. */
export function renderSchemas({ publishedModels, toJsonSchema }) {
  const files = {};
  for (const name of Object.keys(publishedModels))
    for (const io of ["input", "output"]) {
      const stem = name.replace(/(?<=[a-z])(?=[A-Z])/g, "-").toLowerCase();
      files[`${stem}.${io}.json`] = `${JSON.stringify(toJsonSchema(name, { io }), null, 2)}\n`;
    }
  return files;
}

export function writeFiles(folder, files) {
  for (const [name, contents] of Object.entries(files)) {
    mkdirSync(dirname(folder + name), { recursive: true });
    writeFileSync(folder + name, contents);
  }
  console.log(`${Object.keys(files).length} files written to ${folder}`);
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const core = await import("../packages/core/dist/index.js");
  writeFiles(schemasFolder, renderSchemas(core));
}
