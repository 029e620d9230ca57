// How reconciliation grows: with the number of statements, and with what a dossier already holds when a document is
// added to it. Times are ratios to the smallest run; memory is the process's own: bench.mjs reconcile.
import { openDossier, reconcile } from "../../packages/core/dist/index.js";
import { generateDocuments } from "./generate-statements.mjs";

const sizes = [25_000, 50_000, 100_000];
const seconds = (milliseconds) => `${(milliseconds / 1000).toFixed(2)} s`;

function time(run) {
  const [start, used] = [performance.now(), process.cpuUsage()];
  const result = run();
  const milliseconds = performance.now() - start;
  const { user, system } = process.cpuUsage(used);
  return { result, milliseconds, processor: (user + system) / 1000 };
}

function benchSize(communes) {
  let first;
  for (const statements of sizes) {
    const documents = generateDocuments({
      statements,
      communes: Math.ceil((communes * statements) / sizes.at(-1)),
    });
    const { result, milliseconds, processor } = time(() => reconcile(documents));
    first ??= processor / statements;
    const entries = result.reduce((sum, profile) => sum + Object.values(profile.entries).flat().length, 0);
    const growth = processor / statements / first;
    const memory = Math.round(process.resourceUsage().maxRSS / 1024);
    console.log(
      `${statements} statements, ${result.length} profiles, ${entries} entries: ${seconds(milliseconds)} (${seconds(processor)} of the processors), ` +
        `${growth.toFixed(2)} × the time per statement, peak ${memory} MB`,
    );
  }
}

/** Time to add a document and to have the profile again, for profiles of different sizes. */
function benchAddition() {
  let first;
  for (const statements of [1_000, 10_000, 100_000]) {
    const documents = generateDocuments({ statements, communes: 1 });
    const more = generateDocuments({ statements: 500, communes: 1, seed: 11 });
    const dossier = openDossier(documents);
    const { milliseconds: whole } = time(() => dossier.profile("10001"));
    const adding =
      time(() => {
        for (const document of more) dossier.add(document);
      }).milliseconds / more.length;
    const { milliseconds: again } = time(() => dossier.profile("10001"));
    first ??= adding;
    console.log(
      `a document more to a profile of ${statements} statements: ${adding.toFixed(2)} ms ` +
        `(${(adding / first).toFixed(2)} ×); the profile again: ${again.toFixed(0)} ms after ${more.length} documents, ` +
        `${(again / whole).toFixed(2)} of making it whole`,
    );
  }
}

/** Prints how the time grows. */
export function benchReconcile() {
  console.log("400 communes:");
  benchSize(400);
  console.log("one commune:");
  benchSize(1);
  benchAddition();
}
