import { mkdtempSync, rmSync } from "node:fs";
import { stat } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { ingestFolder, pipelineFingerprint } from "../../packages/ingest/dist/node.js";
import { createPostgresStore } from "../../packages/postgres/dist/index.js";
import { missing, startPostgres } from "../../packages/postgres/test/start-postgres.mjs";
import { generateDocuments } from "../batch/generate-documents.mjs";

/** Reads nothing: what is left is the store's work. */
const printed = `${JSON.stringify({ source: {}, text: "", layers: [], statements: [], issues: [] }, null, 2)}\n`;
const outcome = { status: "read", source: "0".repeat(64), statements: 0, about: [], issues: [] };
const ingestFile = async () => ({ outcome, printed });

/** What the stores cost a document that costs nothing to read: in a folder, on PostgreSQL, asked for and looked up again. */
export async function benchQueue(count = 2000, concurrency = 4) {
  if (missing) return;
  const folder = mkdtempSync(join(tmpdir(), "bildungsprofil-queue-"));
  const server = startPostgres({ durable: true });
  try {
    const input = join(folder, "in");
    generateDocuments(input, count);
    const tell = (what, milliseconds) =>
      console.log(`${what.padEnd(34)} ${(milliseconds / count).toFixed(2)} ms a document`);

    let begun = 0;
    let ended = 0;
    const paths = [];
    await ingestFolder([input], {
      ...{ out: join(folder, "out"), ingestFile, concurrency },
      onEvent: (event) => {
        if (event.type === "planned") begun = performance.now();
        else if (event.type === "publishing") ended = performance.now();
        else paths.push(event.job.path);
      },
    });
    tell("folder: done", ended - begun);

    const fingerprint = await pipelineFingerprint();
    const connectionString = server.createDatabase("bench");
    const store = await createPostgresStore({ connectionString, fingerprint, connections: concurrency + 3 });
    const time = async (what, work) => {
      const begun = performance.now();
      await work();
      tell(what, performance.now() - begun);
    };
    const jobs = await Promise.all(
      paths.map(async (path) => {
        const { size, mtimeMs } = await stat(path);
        return { path, size, mtimeMs };
      }),
    );
    const work = () => store.work({ ingestFile, concurrency, untilEmpty: true });
    await time("PostgreSQL: asked for", () => store.enqueue(jobs));
    await time("PostgreSQL: done", work);
    await time("PostgreSQL: asked for again", () => store.enqueue(jobs));
    await store.enqueue(jobs.map(({ path }) => ({ path })));
    await time("PostgreSQL: looked up by content", work);
    await store.close();
  } finally {
    server.stop();
    rmSync(folder, { recursive: true, force: true });
  }
}
