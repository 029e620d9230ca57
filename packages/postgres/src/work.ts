import { setTimeout as sleep } from "node:timers/promises";
import { runJobs, type WorkOptions } from "@bildungsprofil/ingest/node";
import type { PostgresResults } from "./postgres-results.js";
import type { PostgresJob, Queue } from "./queue.js";

/** Milliseconds between two looks into an empty queue, and between two looks for profiles that are behind. */
const pause = { queue: 500, profiles: 1_000 };
/** Share of the time that goes into profiles, at most, while there are documents to read. */
const shareOfProfiles = 0.2;
/** How often the leases of the jobs in hand are renewed, in the time of a lease. */
const renewals = 4;

export interface Workplace {
  readonly queue: Queue;
  readonly results: PostgresResults;
  readonly fingerprint: string;
  /** Brings one profile up to the documents; `false` where there is none to bring. */
  readonly reduce: () => Promise<boolean>;
}

/** Works off the queue and keeps the profiles up to it; see `SharedStore.work`. */
export async function work(
  { queue, results, fingerprint, reduce }: Workplace,
  options: WorkOptions,
): Promise<void> {
  const { untilEmpty, stopping, signal, ...rest } = options;
  const failed = new AbortController();
  const done = new AbortController();
  const ended = AbortSignal.any([stopping, signal, failed.signal].filter((one) => one !== undefined));
  let isIdle = false;
  const wait = (milliseconds: number, until: AbortSignal): Promise<void> =>
    sleep(milliseconds, undefined, { signal: until }).catch(() => undefined);

  const take = async (): Promise<PostgresJob | undefined> => {
    while (!ended.aborted) {
      const job = await queue.take();
      isIdle = job === undefined;
      if (job || (untilEmpty && (await queue.isEmpty()))) return job;
      await wait(pause.queue, ended);
    }
    return undefined;
  };
  // one at a time asks, so that idle loops do not all look into the queue
  let turn: Promise<unknown> = Promise.resolve();
  const takeInTurn = (): Promise<PostgresJob | undefined> => {
    const next = turn.then(take);
    turn = next.catch(() => undefined);
    return next;
  };

  // several in each lease: one may come late
  const renewing = setInterval(
    // a database that cannot be reached is met, and told, by whoever takes or ends a job
    () => void queue.renew().catch(() => undefined),
    (queue.leaseSeconds * 1000) / renewals,
  );

  const keepProfiles = async (): Promise<void> => {
    while (!ended.aborted && !done.signal.aborted) {
      const started = performance.now();
      const reduced = await reduce();
      const spent = performance.now() - started;
      const rest = reduced ? (isIdle ? 0 : spent * (1 / shareOfProfiles - 1)) : pause.profiles;
      if (rest > 0) await wait(rest, AbortSignal.any([ended, done.signal]));
    }
    // whoever waits for the end finds all profiles made
    while (!ended.aborted && (await reduce()));
  };

  const guard = (run: Promise<void>): Promise<void> =>
    run.catch((error) => {
      failed.abort();
      throw error;
    });
  const reading = guard(
    runJobs<PostgresJob>({
      ...rest,
      jobs: { take: takeInTurn, end: (job, outcome) => queue.end(job, outcome) },
      results,
      fingerprint,
      force: ({ force }) => force,
      signal: AbortSignal.any([failed.signal, ...(signal ? [signal] : [])]),
      stopping: ended,
    }),
  ).finally(() => done.abort());
  const ends = await Promise.allSettled([reading, guard(keepProfiles())]);
  clearInterval(renewing);
  // a job that was on its way is given back as well
  await turn;
  await queue.release().catch(() => undefined);
  for (const end of ends) if (end.status === "rejected") throw end.reason;
}
