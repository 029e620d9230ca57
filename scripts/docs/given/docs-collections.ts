import { createWorkerPool, ingestFolder } from "@bildungsprofil/ingest/node";

const pool = createWorkerPool({ size: 1 });
/** What the commands of the page leave behind. */
export const written = await ingestFolder(["documents/"], { out: "profiles", ingestFile: pool.ingestFile });
pool.close();
