// Reads all hostile documents that are not heavy, and nothing else: to be run under a watch.
import { ingest } from "../../packages/ingest/dist/index.js";
import { hostileInputs } from "./inputs/index.mjs";

for (const { id, heavy, make, file, options } of hostileInputs) {
  if (heavy) continue;
  const { issues } = await ingest(await make(), { name: file, ...options });
  console.log(id, issues.map(({ code }) => code).join(" "));
}
