import type { JobStore, ResultStore, SharedStore } from "@bildungsprofil/ingest/node";
import { Database } from "./database.js";
import { enqueue, retry } from "./enqueue.js";
import { lock, migrate } from "./migrate.js";
import { PostgresResults } from "./postgres-results.js";
import { pruneResults } from "./prune-results.js";
import { type PostgresJob, Queue } from "./queue.js";
import { readDocuments } from "./read-documents.js";
import { readStatus } from "./read-status.js";
import { reduceProfile } from "./reduce-profile.js";
import { work } from "./work.js";

export interface PostgresStoreOptions {
  /** `postgres://user:password@host/database`; what it leaves out is taken from `PGHOST`, `PGPASSWORD` and the like. */
  readonly connectionString: string;
  /** Schema of the tables; that of the queue is `<schema>_queue`. @default "bildungsprofil" */
  readonly schema?: string;
  /**
   * Seconds without a sign of life of a worker, after which its jobs are given to another. `work` gives four signs in
   * that time, however long a document takes. The same for all who share a database: the last one given counts for new
   * jobs. @default the one given before, 60 at first
   */
  readonly leaseSeconds?: number;
  /** See `pipelineFingerprint`. */
  readonly fingerprint: string;
  /** Connections at most, at least 2. @default 8 */
  readonly connections?: number;
}

/** A store on PostgreSQL, with its parts. */
export interface PostgresStore extends SharedStore {
  /** Whoever takes from here himself ends a job within the lease: `work` alone renews leases. */
  readonly jobs: JobStore<PostgresJob>;
  readonly results: ResultStore;
  /** Brings all profiles that are behind up to the documents; gives how many. */
  reduce(signal?: AbortSignal): Promise<number>;
}

/**
 * Opens the store in a database (PostgreSQL 13 or later) and makes its tables where they are missing.
 *
 * @throws RangeError where an option is out of range; what `pg` throws where the database cannot be reached
 */
export async function createPostgresStore(options: PostgresStoreOptions): Promise<PostgresStore> {
  const { schema = "bildungsprofil", leaseSeconds, fingerprint, connections = 8 } = options;
  if (!/^[a-z_][a-z0-9_]{0,39}$/u.test(schema))
    throw new RangeError(`Expected \`schema\` to be a plain lower-case name, got ${JSON.stringify(schema)}`);
  if (
    leaseSeconds !== undefined &&
    !(Number.isInteger(leaseSeconds) && leaseSeconds >= 1 && leaseSeconds < 86_400)
  )
    throw new RangeError(`Expected \`leaseSeconds\` to be from 1 to 86399, got ${leaseSeconds}`);
  if (!(connections >= 2))
    throw new RangeError(`Expected \`connections\` to be at least 2, got ${connections}`);

  const database = new Database(options.connectionString, connections);
  const queue = new Queue({ database, schema, leaseSeconds, fingerprint });
  const results = new PostgresResults(database, schema);
  try {
    await database.transaction(async (sql) => {
      await lock(sql, schema);
      await migrate(sql, schema);
    });
    // the queue makes its tables on other connections: they are kept apart by a lock of their own
    await database.transaction(async (sql) => {
      await lock(sql, `${schema}_queue`);
      await queue.start();
    });
  } catch (error) {
    await queue.close().catch(() => undefined);
    await database.close();
    throw error;
  }
  const reduce = (): Promise<boolean> => reduceProfile(database, schema);
  return {
    jobs: queue,
    results,
    leaseSeconds: queue.leaseSeconds,
    enqueue: (jobs, options) => enqueue(database, schema, fingerprint, jobs, options),
    retry: (codes) => retry(database, schema, codes),
    status: async () => readStatus(database, schema, await queue.countWorking()),
    documents: () => readDocuments(database, schema),
    read: (key) => results.read(key),
    prune: () => pruneResults(database, schema),
    work: (options) => work({ queue, results, fingerprint, reduce }, options),
    reduce: async (signal) => {
      let count = 0;
      while (!signal?.aborted && (await reduce())) count++;
      return count;
    },
    close: async () => {
      await queue.release().catch(() => undefined);
      await queue.close();
      await database.close();
    },
  };
}
