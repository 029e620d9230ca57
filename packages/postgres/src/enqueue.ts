import type { EnqueueCounts, EnqueueOptions, StampedJob } from "@bildungsprofil/ingest/node";
import type { Database } from "./database.js";

const batchSize = 1000;

/** Asks for documents to be read; see `SharedStore.enqueue`. */
export async function enqueue(
  database: Database,
  schema: string,
  fingerprint: string,
  jobs: Iterable<StampedJob> | AsyncIterable<StampedJob>,
  { force = false }: EnqueueOptions = {},
): Promise<EnqueueCounts> {
  const counts = { new: 0, changed: 0, known: 0 };
  const flush = async (batch: ReadonlyMap<string, StampedJob>): Promise<void> => {
    // in one order, so that two who ask for the same documents do not wait for each other
    const rows = [...batch.values()].sort((a, b) => (a.path < b.path ? -1 : 1));
    const written = await database.transaction((sql) =>
      sql.query<{ fresh: boolean }>(
        `insert into ${schema}.documents as d
           (path, state, force, url, content_type, retrieved, size, mtime_ms)
         select path, 'waiting', $2, url, "contentType", retrieved, size, "mtimeMs"
         from json_to_recordset($1) as j (path text, url text, "contentType" text, retrieved text, size bigint,
           "mtimeMs" double precision)
         on conflict (path) do update set
           state = case when d.state = 'queued' then d.state else 'waiting' end,
           again = d.state = 'queued',
           force = d.force or excluded.force,
           url = excluded.url, content_type = excluded.content_type, retrieved = excluded.retrieved,
           size = excluded.size, mtime_ms = excluded.mtime_ms
         where (d.state = 'done' and d.fingerprint is distinct from $3)
           or (excluded.force and (d.state = 'done' or not d.force))
           or excluded.size is null
           or (excluded.url, excluded.content_type, excluded.retrieved, excluded.size, excluded.mtime_ms)
             is distinct from (d.url, d.content_type, d.retrieved, d.size, d.mtime_ms)
         returning xmax = 0 as fresh`,
        [JSON.stringify(rows), force, fingerprint],
      ),
    );
    const fresh = written.filter((row) => row.fresh).length;
    counts.new += fresh;
    counts.changed += written.length - fresh;
    counts.known += rows.length - written.length;
  };
  let batch = new Map<string, StampedJob>();
  for await (const job of jobs) {
    batch.set(job.path, job);
    if (batch.size < batchSize) continue;
    await flush(batch);
    batch = new Map();
  }
  if (batch.size) await flush(batch);
  return counts;
}

/** Asks anew for documents with an issue of one of these codes; see `SharedStore.retry`. */
export async function retry(database: Database, schema: string, codes: readonly string[]): Promise<number> {
  const rows = await database.transaction((sql) =>
    sql.query(
      `update ${schema}.documents set state = 'waiting', force = true
       where state = 'done' and path in (
         select path from ${schema}.current_documents, json_array_elements(issues) issue
         where issue ->> 'code' = any($1))
       returning true`,
      [codes],
    ),
  );
  return rows.length;
}
