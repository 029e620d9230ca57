// A worker of its own, to be killed: node worker-process.mjs ADDRESS LOG [MILLISECONDS]
// It writes a line "begin PATH" or "end PATH" of each document, with its process id.
import { appendFileSync } from "node:fs";
import { setTimeout as sleep } from "node:timers/promises";
import { createPostgresStore } from "@bildungsprofil/postgres";
import { readFake } from "./fake-documents.mjs";

const [address, log, milliseconds = "0"] = process.argv.slice(2);
const note = (what, path) => appendFileSync(log, `${what} ${path} ${process.pid}\n`);
const store = await createPostgresStore({ connectionString: address, fingerprint: "program 1" });
await store.work({
  ingestFile: async (path) => {
    note("begin", path);
    await sleep(Number(milliseconds));
    const result = await readFake(path);
    note("end", path);
    return result;
  },
  concurrency: 2,
  untilEmpty: true,
});
await store.close();
