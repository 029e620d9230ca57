// Reads the documents of a folder one after the other in a process of the pool, for nobody: read-alone.mjs FOLDER TALLY
// A byte goes into the tally for each. It is what reading costs a machine beside all that a batch does with it.
import { appendFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { createWorkerPool } from "../../packages/ingest/dist/node.js";

const [folder, tally] = process.argv.slice(2);
const pool = createWorkerPool({ size: 1 });
for (const { parentPath, name } of readdirSync(folder, { recursive: true, withFileTypes: true }).filter(
  (entry) => entry.isFile(),
)) {
  await pool.ingestFile(join(parentPath, name));
  appendFileSync(tally, ".");
}
pool.close();
