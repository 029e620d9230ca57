import type { Database } from "./database.js";

/** Results that are removed in one transaction. */
const batchSize = 500;

/**
 * Removes the results, with their statements, that no document points at any more: those of changed files and of former
 * programs. Gives how many. What is an hour old or younger stays: its job may be about to end. A job that ends on a
 * result at the same time either keeps it or finds it gone, and then is done again.
 */
export async function pruneResults(database: Database, schema: string): Promise<number> {
  const isUnused = `not exists (select from ${schema}.documents d where d.key = r.key)`;
  let [last, count] = ["", 0];
  for (;;) {
    const found = await database.transaction(async (sql) => {
      // locked first and looked at again: who has pointed at one before the lock is seen then, who comes later waits
      const rows = await sql.query<{ key: string }>(
        `select key from ${schema}.results r where key > $1 and saved < now() - interval '1 hour' and ${isUnused}
         order by key limit ${batchSize} for update skip locked`,
        [last],
      );
      const keys = rows.map(({ key }) => key);
      const removed = await sql.query(
        `delete from ${schema}.results r where key = any($1) and ${isUnused} returning true`,
        [keys],
      );
      return { keys, removed: removed.length };
    });
    count += found.removed;
    if (found.keys.length < batchSize) return count;
    last = found.keys.at(-1)!;
  }
}
