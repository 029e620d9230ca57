// Tries damaged documents and tells what came of each. The parent gives the work, a part at a time, and ends the
// process when a document takes too long.
import { readFileSync } from "node:fs";
import { basename } from "node:path";
import fc from "fast-check";
import * as core from "../../packages/core/dist/index.js";
import { ingest } from "../../packages/ingest/dist/index.js";
import { findFaults } from "./check-document.mjs";
import { smallDocuments } from "./make/small-documents.mjs";
import { applyDamage, arbitraryDamage } from "./mutate.mjs";

/** @param {unknown} message */
const tell = (message) => process.send?.(message);
process.on("unhandledRejection", (cause) => tell({ fault: `unhandled rejection: ${cause}` }));

/** Every so many documents are read twice, and made a profile of. */
const thorough = 25;

/**
 * @param {Uint8Array} bytes
 * @param {string} name
 * @param {boolean} isThorough
 */
async function tryDocument(bytes, name, isThorough) {
  const document = await ingest(bytes, { name });
  const faults = findFaults(document, core);
  if (isThorough) {
    const { tree: _, ...first } = document;
    const { tree: __, ...second } = await ingest(bytes, { name });
    if (JSON.stringify(first) !== JSON.stringify(second)) faults.push("another answer the second time");
    for (const profile of core.reconcile([document])) {
      core.Profile.parse(profile);
      core.toMarkdown(profile);
      core.toNQuads(profile);
    }
    core.toCsv(document.statements);
  }
  const codes = document.issues.filter(({ severity }) => severity === "error").map(({ code }) => code);
  return { faults, outcome: codes[0] ?? "read", statements: document.statements.length };
}

process.on(
  "message",
  async (/** @type {{ file: string, seed: number, count: number, skip: number }} */ work) => {
    const { file, seed, count, skip } = work;
    const bytes = smallDocuments.get(file) ?? new Uint8Array(readFileSync(file));
    const damages = fc.sample(arbitraryDamage(fc, bytes[0] === 0x50), { seed, numRuns: count });
    for (let index = skip; index < damages.length; index++) {
      const damage = /** @type {import("./mutate.mjs").Damage} */ (damages[index]);
      const damaged = applyDamage(bytes, damage);
      const begun = performance.now();
      tell({ index });
      try {
        const result = await tryDocument(damaged, basename(file), index % thorough === 0);
        tell({ index, ...result, milliseconds: performance.now() - begun });
      } catch (cause) {
        tell({
          index,
          faults: [`threw ${cause instanceof Error ? cause.stack : cause}`],
          outcome: "threw",
          statements: 0,
          milliseconds: performance.now() - begun,
        });
      }
    }
    tell({ done: true });
  },
);
// all that is loaded at need is loaded now: the packages may be built anew meanwhile
for (const [name, bytes] of smallDocuments) await ingest(bytes, { name });
tell({ ready: true });
