import type { Job, JobStore, Outcome } from "@bildungsprofil/ingest/node";
import PgBoss from "pg-boss";
import type { Database, Sql } from "./database.js";
import { toJsonRow } from "./to-json-row.js";

/** A job as the queue gives it. */
export interface PostgresJob extends Job {
  /** Its number in the queue. */
  readonly id: string;
  /** Whether a result that is there already is made anew. */
  readonly force: boolean;
}

/** Names of pg-boss queues: what is to be read, and jobs whose workers were lost. */
const queueName = "documents";
const lostName = "documents-lost";

/** Jobs that stand in the queue at most, by one refill: pg-boss sorts all of them for each one that it hands out. */
const windowSize = 100;
/** Jobs are never too old to be done. */
const tenYears = 10 * 365 * 24 * 60;

/** How a job has ended. */
interface JobEnd extends Pick<Outcome, "issues"> {
  readonly key: string | undefined;
  /** Of the program that ended it; absent where it is to be tried again at the next occasion. */
  readonly fingerprint: string | undefined;
}

const leaseLost = {
  code: "batch/lease-lost",
  severity: "error",
  message:
    "Two workers ended, or gave no sign of life for the lease, while they read this document. See what it does to a machine, then set it free with `bildungsprofil retry --code batch/lease-lost`.",
} as const;

export interface QueueOptions {
  readonly database: Database;
  readonly schema: string;
  /** `undefined`: as it is already, else {@link defaultLease}. */
  readonly leaseSeconds: number | undefined;
  readonly fingerprint: string;
}

const defaultLease = 60;

/**
 * The table `documents` says what is to be done; pg-boss hands it out. A document is in the queue at most once, so no
 * two workers are meant to have it at the same time; a worker whose lease has ended, but who goes on, changes nothing
 * any more.
 */
export class Queue implements JobStore<PostgresJob> {
  readonly #database: Database;
  readonly #schema: string;
  readonly #fingerprint: string;
  readonly #boss: PgBoss;
  #lease: number | undefined;
  /** What this process has taken and not ended. */
  readonly #held = new Map<string, PostgresJob>();

  constructor({ database, schema, leaseSeconds, fingerprint }: QueueOptions) {
    this.#database = database;
    this.#schema = schema;
    this.#fingerprint = fingerprint;
    this.#boss = new PgBoss({
      db: bossSql(database),
      schema: `${schema}_queue`,
      schedule: false,
      // looked at by one process each time, and again after twice that at the latest
      maintenanceIntervalSeconds: Math.min(30, Math.max(1, Math.floor((leaseSeconds ?? defaultLease) / 8))),
      archiveCompletedAfterSeconds: 3600,
      deleteAfterDays: 1,
    });
    // a database that cannot be reached is met, and told, by whoever takes or ends a job
    this.#boss.on("error", () => undefined);
    this.#lease = leaseSeconds;
  }

  /** Seconds; known after {@link start}. */
  get leaseSeconds(): number {
    return this.#lease ?? defaultLease;
  }

  /** The caller holds the lock of the schema. */
  async start(): Promise<void> {
    await this.#boss.start();
    const former = (await this.#boss.getQueue(queueName)) as { expireInSeconds?: number } | null;
    this.#lease ??= former?.expireInSeconds;
    const lost = { name: lostName, policy: "standard", retryLimit: 5, retentionMinutes: tenYears } as const;
    const jobs = {
      name: queueName,
      policy: "standard",
      // a second loss is the last
      retryLimit: 1,
      expireInSeconds: this.leaseSeconds,
      retentionMinutes: tenYears,
      deadLetter: lostName,
    } as const;
    for (const queue of [lost, jobs]) {
      await this.#boss.createQueue(queue.name, queue);
      await this.#boss.updateQueue(queue.name, queue);
    }
    // what somebody has cleared out of the queue is to be done all the same
    await this.#database.query(
      `update ${this.#schema}.documents d set state = 'waiting', job = null
       where state = 'queued' and not exists (
         select from ${this.#schema}_queue.job j
         where (j.name = $1 and j.id = d.job) or (j.name = $2 and j.data ->> 'id' = d.job::text))`,
      [queueName, lostName],
    );
  }

  async take(): Promise<PostgresJob | undefined> {
    for (;;) {
      const [job] = await this.#fetch<Omit<PostgresJob, "id">>(queueName, this.#database);
      if (job) {
        const taken = { ...job.data, id: job.id };
        this.#held.set(job.id, taken);
        return taken;
      }
      await this.#quarantine();
      if (!(await this.#refill())) return undefined;
    }
  }

  async end({ id, path }: PostgresJob, { key, issues }: Outcome): Promise<void> {
    await this.#settle(
      this.#database,
      { id, path },
      { key, issues, fingerprint: key === undefined ? undefined : this.#fingerprint },
    );
    this.#held.delete(id);
  }

  /** Begins the leases of all jobs in hand anew: their worker lives. */
  async renew(): Promise<void> {
    if (this.#held.size === 0) return;
    await this.#database.query(
      `update ${this.#schema}_queue.job set started_on = now()
       where name = $1 and id = any($2) and state = 'active'`,
      [queueName, [...this.#held.keys()]],
    );
  }

  /** Gives back what this process has taken and not ended. */
  async release(): Promise<void> {
    for (const { id, path } of [...this.#held.values()]) {
      await this.#database.transaction(async (sql) => {
        await sql.query(
          `update ${this.#schema}.documents set state = 'waiting', job = null where path = $1 and job = $2`,
          [path, id],
        );
        await this.#boss.deleteJob(queueName, id, { db: bossSql(sql) });
      });
      this.#held.delete(id);
    }
  }

  /** Number of documents that are with a worker. */
  async countWorking(): Promise<number> {
    const [before, with_] = await Promise.all([
      this.#boss.getQueueSize(queueName, { before: "active" }),
      this.#boss.getQueueSize(queueName, { before: "completed" }),
    ]);
    return Math.max(0, with_ - before);
  }

  /** Whether every document is read, and none with a worker. */
  async isEmpty(): Promise<boolean> {
    const [row] = await this.#database.query<{ open: boolean }>(
      `select exists (select from ${this.#schema}.documents where state <> 'done') as open`,
    );
    return !row?.open;
  }

  async close(): Promise<void> {
    await this.#boss.stop({ graceful: false, close: false });
  }

  /** Hands waiting documents to the queue; `false` where there is none. */
  #refill(): Promise<boolean> {
    return this.#database.transaction(async (sql) => {
      const rows = await sql.query<{ id: string; data: object }>(
        `with picked as (
           select path from ${this.#schema}.documents where state = 'waiting'
           order by path limit ${windowSize} for update skip locked
         )
         update ${this.#schema}.documents d
         set state = 'queued', job = gen_random_uuid(), again = false
         from picked where d.path = picked.path
         returning d.job as id, json_strip_nulls(json_build_object('path', d.path, 'force', d.force, 'url', d.url,
           'contentType', d.content_type, 'retrieved', d.retrieved)) as data`,
      );
      if (rows.length === 0) return false;
      const jobs = rows.map(({ id, data }) => ({ id, name: queueName, data: { ...data, id } }));
      await this.#boss.insert(jobs, { db: bossSql(sql) });
      return true;
    });
  }

  /** Ends jobs that have lost their worker twice: what they do to a machine, they would do to the next. */
  #quarantine(): Promise<void> {
    return this.#database.transaction(async (sql) => {
      for (const { id, data } of await this.#fetch<PostgresJob>(lostName, sql, 10)) {
        const issue = { ...leaseLost, source: data.path };
        await this.#settle(sql, data, { key: undefined, issues: [issue], fingerprint: this.#fingerprint });
        await this.#boss.deleteJob(lostName, id, { db: bossSql(sql) });
      }
    });
  }

  /**
   * Takes a job out of the queue and writes down how it has ended, unless it is another's by now. The profiles that
   * have to do with the result before and after are behind from then on. Where the result has been pruned in between,
   * the document is to be read again.
   */
  async #settle(sql: Sql, { id, path }: Pick<PostgresJob, "id" | "path">, end: JobEnd): Promise<void> {
    const { key, issues, fingerprint } = end;
    await sql.query(
      `with former as (
         select path, key from ${this.#schema}.documents where path = $1 and job = $2 for update
       ), kept as (
         select key from ${this.#schema}.results where key = $3 for key share
       ), changed as (
         update ${this.#schema}.documents d
         set state = case when again or ($3::text is not null and not exists (select from kept))
             then 'waiting' else 'done' end,
           job = null, again = false, force = force and again, key = (select key from kept), issues = $4,
           fingerprint = $5, updated = now()
         from former where d.path = former.path
       ), taken as (
         delete from ${this.#schema}_queue.job where name = '${queueName}' and id = $2
       )
       insert into ${this.#schema}.dirty (about)
       select distinct unnest(r.about) from ${this.#schema}.results r, former where r.key in ($3, former.key)`,
      [path, id, key, key === undefined ? toJsonRow(issues) : null, fingerprint],
    );
  }

  /** pg-boss takes every error for an empty queue: this does not. */
  async #fetch<Data extends object>(name: string, sql: Sql, batchSize = 1): Promise<PgBoss.Job<Data>[]> {
    let failure: unknown;
    const watched: PgBoss.Db = {
      executeSql: (text, values) =>
        bossSql(sql)
          .executeSql(text, values)
          .catch((error) => {
            failure = error;
            throw error;
          }),
    };
    const jobs = await this.#boss.fetch<Data>(name, { batchSize, priority: false, db: watched });
    if (failure) throw failure;
    return jobs;
  }
}

/** The database, or a transaction, as pg-boss asks it. */
function bossSql(sql: Sql): PgBoss.Db {
  return { executeSql: async (text, values) => ({ rows: await sql.query(text, values) }) };
}
