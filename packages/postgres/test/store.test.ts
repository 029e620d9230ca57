import { stat, writeFile } from "node:fs/promises";
import { join } from "node:path";
import type { StampedJob } from "@bildungsprofil/ingest/node";
import pg from "pg";
import { describe, expect, test } from "vitest";
import { createPostgresStore, type PostgresStore, type PostgresStoreOptions } from "../src/index.js";
import { readFake } from "./fake-documents.mjs";
import { missing } from "./start-postgres.mjs";
import { type TestPlace, useDatabase } from "./use-database.js";

let place: TestPlace;
const opened: PostgresStore[] = [];
const fingerprint = "program 1";

const open = async (options: Partial<PostgresStoreOptions> = {}): Promise<PostgresStore> => {
  const store = await createPostgresStore({ connectionString: place.address, fingerprint, ...options });
  opened.push(store);
  return store;
};
const query = async <Row extends pg.QueryResultRow>(text: string): Promise<Row[]> => {
  const client = new pg.Client({ connectionString: place.address });
  await client.connect();
  try {
    return (await client.query<Row>(text)).rows;
  } finally {
    await client.end();
  }
};
const write = async (name: string, text: string): Promise<StampedJob> => {
  const path = join(place.folder, name);
  await writeFile(path, text);
  const { size, mtimeMs } = await stat(path);
  return { path, size, mtimeMs };
};
const readAll = (store: PostgresStore, reads: string[] = []): Promise<void> =>
  store.work({
    ingestFile: (path) => {
      reads.push(path.slice(place.folder.length + 1));
      return readFake(path);
    },
    concurrency: 2,
    untilEmpty: true,
  });

describe.skipIf(missing)("a store on PostgreSQL", () => {
  place = useDatabase(async () => {
    for (const store of opened.splice(0)) await store.close();
  });

  test("documents that are asked for are read once, and their statements are rows", async () => {
    const store = await open();
    const jobs = [
      await write("unna.txt", "about: 05978\nAlle Angebote sichtbar machen\n"),
      await write("beide.txt", "about: 05978, 03153\nMehr Ganztag\n"),
      await write("kaputt.txt", "fail: text/broken\n"),
    ];
    expect(await store.enqueue(jobs)).toEqual({ new: 3, changed: 0, known: 0 });
    expect(await store.status()).toMatchObject({ waiting: 3, working: 0, read: 0, failed: 0 });
    const reads: string[] = [];
    await readAll(store, reads);
    expect(reads.sort()).toEqual(["beide.txt", "kaputt.txt", "unna.txt"]);
    expect(await store.status()).toEqual({
      waiting: 0,
      working: 0,
      read: 2,
      failed: 1,
      codes: { "text/broken": 1 },
      statements: 3,
      profiles: 2,
      behind: 0,
    });
    expect(
      await query(
        "select path, kind, about, value ->> 'text' as text, evidence -> 0 ->> 'quote' as quote, confidence from bildungsprofil.current_statements order by path, about",
      ),
    ).toEqual([
      {
        path: jobs[1]!.path,
        kind: "goal",
        about: "03153",
        text: "Mehr Ganztag",
        quote: "Mehr Ganztag",
        confidence: 0.9,
      },
      {
        path: jobs[1]!.path,
        kind: "goal",
        about: "05978",
        text: "Mehr Ganztag",
        quote: "Mehr Ganztag",
        confidence: 0.9,
      },
      {
        path: jobs[0]!.path,
        kind: "goal",
        about: "05978",
        text: "Alle Angebote sichtbar machen",
        quote: "Alle Angebote sichtbar machen",
        confidence: 0.9,
      },
    ]);
    expect(
      await query(
        "select about, profile -> 'commune' ->> 'name' as name, json_array_length(profile::json -> 'sources') as sources from bildungsprofil.profiles order by about",
      ),
    ).toEqual([
      { about: "03153", name: "Goslar", sources: 1 },
      { about: "05978", name: "Unna", sources: 2 },
    ]);
    // asked for again, nothing is to do
    expect(await store.enqueue(jobs)).toEqual({ new: 0, changed: 0, known: 3 });
    expect(await store.status()).toMatchObject({ waiting: 0 });
  });

  test("a changed document is read again and profiles follow; a touched one is only looked up", async () => {
    const store = await open();
    const unna = await write("a.txt", "about: 05978\nEins\n");
    const goslar = await write("b.txt", "about: 03153\nZwei\n");
    await store.enqueue([unna, goslar]);
    await readAll(store);
    const moved = await write("a.txt", "about: 05974\nEins und mehr\n");
    const reads: string[] = [];
    expect(await store.enqueue([moved, { ...goslar, mtimeMs: goslar.mtimeMs! + 1 }])).toEqual({
      new: 0,
      changed: 2,
      known: 0,
    });
    // what was read before counts until it is read anew
    expect(await store.status()).toMatchObject({ waiting: 2, statements: 2, profiles: 2 });
    await readAll(store, reads);
    expect(reads).toEqual(["a.txt"]);
    expect(await query("select about from bildungsprofil.profiles order by about")).toEqual([
      { about: "03153" },
      { about: "05974" },
    ]);
    // another program makes all results void
    const later = await open({ fingerprint: "program 2" });
    expect(await later.enqueue([moved, goslar])).toMatchObject({ changed: 2 });
    await readAll(later, reads);
    expect(reads.sort()).toEqual(["a.txt", "a.txt", "b.txt"]);
  });

  test("what failed is read anew by its code, what was read by force", async () => {
    const store = await open();
    const jobs = [
      await write("gut.txt", "about: 05978\nEins\n"),
      await write("langsam.txt", "fail: source/timeout\n"),
      await write("kaputt.txt", "fail: text/broken\n"),
    ];
    await store.enqueue([...jobs, { path: join(place.folder, "fort.txt") }]);
    await readAll(store);
    expect((await store.status()).codes).toEqual({
      "source/timeout": 1,
      "source/unreadable": 1,
      "text/broken": 1,
    });
    expect(await store.retry(["source/timeout", "text/nothing"])).toBe(1);
    const reads: string[] = [];
    await store.work({
      ingestFile: async (path) => {
        reads.push(path.slice(place.folder.length + 1));
        const { outcome, printed } = await readFake(path);
        const document = { ...(JSON.parse(printed) as object), issues: [] };
        return {
          outcome: { ...outcome, status: "read", issues: [] },
          printed: `${JSON.stringify(document, null, 2)}\n`,
        };
      },
      concurrency: 1,
      untilEmpty: true,
    });
    expect(reads).toEqual(["langsam.txt"]);
    expect(await store.status()).toMatchObject({ read: 2, failed: 2 });
    expect(await store.enqueue(jobs, { force: true })).toMatchObject({ changed: 3 });
    await readAll(store, reads);
    expect(reads.slice(1).sort()).toEqual(["gut.txt", "kaputt.txt", "langsam.txt"]);
    // a later failure does not take a result away
    expect(await store.status()).toMatchObject({ read: 2, failed: 2 });
  });

  test("many ask for the same documents at once, and several make the tables at once", async () => {
    const stores = await Promise.all(Array.from({ length: 4 }, () => open()));
    const jobs: StampedJob[] = Array.from({ length: 1500 }, (_, index) => ({
      path: `/nowhere/${String(index % 1200).padStart(5, "0")}`,
      size: 1,
      mtimeMs: index % 1200,
    }));
    const counts = await Promise.all(
      stores.map((store, index) => store.enqueue(index % 2 ? jobs : [...jobs].reverse())),
    );
    expect(counts.reduce((sum, { new: fresh }) => sum + fresh, 0)).toBe(1200);
    expect(await stores[0]!.status()).toMatchObject({ waiting: 1200 });
  });

  test("asked for while it is with a worker, a document is looked at once more afterwards", async () => {
    const store = await open();
    const before = await write("a.txt", "about: 05978\nEins\n");
    await store.enqueue([before]);
    const job = (await store.jobs.take())!;
    expect(await store.enqueue([before])).toMatchObject({ known: 1 });
    const after = await write("a.txt", "about: 05978\nEins und zwei\n");
    expect(await store.enqueue([after])).toMatchObject({ changed: 1 });
    // nobody else gets it meanwhile
    expect(await store.jobs.take()).toBeUndefined();
    const { outcome, printed } = await readFake(before.path);
    await store.results.save("key", { outcome, printed });
    await store.jobs.end(job, { ...outcome, key: "key" });
    expect(await store.jobs.take()).toMatchObject({ path: before.path });
  });

  test("a lease that ends hands the job on; a second one ends it with a code, until it is set free", async () => {
    const one = await open({ leaseSeconds: 1 });
    const two = await open({ leaseSeconds: 1 });
    const document = await write("a.txt", "about: 05978\nEins\n");
    await one.enqueue([document]);
    const lost = (await one.jobs.take())!;
    expect(await two.status()).toMatchObject({ waiting: 0, working: 1 });
    const again = await waitFor(() => two.jobs.take());
    expect(again).toEqual(lost);
    await waitFor(async () => {
      expect(await one.jobs.take()).toBeUndefined();
      return (await one.status()).failed === 1 || undefined;
    });
    expect(await one.status()).toMatchObject({ failed: 1, working: 0, codes: { "batch/lease-lost": 1 } });
    expect(await one.enqueue([document])).toMatchObject({ known: 1 });
    // who comes back too late changes nothing
    const { outcome } = await readFake(document.path);
    await one.jobs.end(lost, { ...outcome, key: "key" });
    expect(await one.status()).toMatchObject({ failed: 1 });
    expect(await two.retry(["batch/lease-lost"])).toBe(1);
    await readAll(two);
    expect(await one.status()).toMatchObject({ read: 1, failed: 0, codes: {} });
  }, 30_000);

  test("results that no document points at any more are removed, those of jobs in hand are not", async () => {
    const store = await open();
    const document = await write("a.txt", "about: 05978\nEins\n");
    await store.enqueue([document]);
    await readAll(store);
    const [{ key: former } = { key: "" }] = await query<{ key: string }>(
      "select key from bildungsprofil.results",
    );
    await store.enqueue([await write("a.txt", "about: 05978\nEins und zwei\n")]);
    await readAll(store);
    // young ones may be of jobs that are about to end
    expect(await store.prune()).toBe(0);
    await query("update bildungsprofil.results set saved = now() - interval '2 hours'");
    expect(await store.prune()).toBe(1);
    expect(await store.read(former)).toBeUndefined();
    expect(await query("select path from bildungsprofil.current_statements")).toHaveLength(1);
    expect(await query("select from bildungsprofil.statements")).toHaveLength(1);
    expect(await store.prune()).toBe(0);

    // a result that goes while a job is about to end on it
    await store.enqueue([await write("b.txt", "about: 05978\nDrei\n")]);
    const job = (await store.jobs.take())!;
    const { outcome, printed } = await readFake(job.path);
    await store.results.save("b", { outcome, printed });
    await query("update bildungsprofil.results set saved = now() - interval '2 hours'");
    expect(await store.prune()).toBe(1);
    await store.jobs.end(job, { ...outcome, key: "b" });
    expect(await store.status()).toMatchObject({ waiting: 1, read: 1 });
    await readAll(store);
    expect(await store.status()).toMatchObject({ waiting: 0, read: 2 });
  });

  test("a worker that is stopped gives back what it has in hand", async () => {
    const store = await open();
    await store.enqueue([await write("a.txt", "about: 05978\nEins\n")]);
    const abort = new AbortController();
    await store.work({
      ingestFile: (_, { signal }) =>
        new Promise((resolve) => {
          signal?.addEventListener("abort", () => resolve({} as never));
          setTimeout(() => abort.abort(), 50);
        }),
      concurrency: 2,
      signal: abort.signal,
    });
    expect(await store.status()).toMatchObject({ waiting: 1, working: 0 });
    await readAll(store);
    expect(await store.status()).toMatchObject({ waiting: 0, read: 1 });
  });

  test("an error of the store ends the work and leaves the job to others", async () => {
    const store = await open();
    await store.enqueue([await write("a.txt", "about: 05978\nEins\n")]);
    const failing = store.work({
      ingestFile: () => Promise.reject(new Error("out of order")),
      concurrency: 2,
      untilEmpty: true,
    });
    await expect(failing).rejects.toThrow("out of order");
    expect(await store.status()).toMatchObject({ waiting: 1, working: 0 });
    await query("drop table bildungsprofil.documents cascade");
    await expect(readAll(store)).rejects.toThrow("documents");
  });

  test("damaged characters are kept in the result and do not disturb the rows", async () => {
    const store = await open();
    const { path } = await write("a.txt", "about: 05978\nEins\n");
    const { outcome, printed } = await readFake(path);
    const damaged = printed.replaceAll("Eins", "Ei\\u0000s\\ud800");
    const issues = [{ code: "text/odd", severity: "warning" as const, message: "Found \0 and \ud800." }];
    await store.results.save("key", { outcome: { ...outcome, issues }, printed: damaged });
    expect(await store.read("key")).toBe(damaged);
    expect(await store.results.find("key")).toMatchObject({ status: "read", issues: [{ code: "text/odd" }] });
    expect(await query("select value ->> 'text' as text from bildungsprofil.statements")).toEqual([
      { text: "Ei\uFFFDs\uFFFD" },
    ]);
  });

  test("a queue that was cleared loses no document, and later tables are refused", async () => {
    const store = await open();
    await store.enqueue([await write("a.txt", "about: 05978\nEins\n")]);
    expect(await store.jobs.take()).toBeDefined();
    await query("delete from bildungsprofil_queue.job");
    const second = await open();
    expect(await second.status()).toMatchObject({ waiting: 1, working: 0 });
    await query("update bildungsprofil.version set steps = 99");
    await expect(open()).rejects.toThrow(/later version/u);
  });

  test("options out of range are refused", async () => {
    await expect(open({ schema: 'a"; drop' })).rejects.toThrow(RangeError);
    await expect(open({ leaseSeconds: 0 })).rejects.toThrow(RangeError);
    await expect(open({ connections: 1 })).rejects.toThrow(RangeError);
  });
});

/** What a function gives as soon as it gives something. */
async function waitFor<T>(get: () => Promise<T | undefined>): Promise<T> {
  for (;;) {
    const value = await get();
    if (value !== undefined) return value;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
}
