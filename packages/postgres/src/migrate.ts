import type { Sql } from "./database.js";
import { schemaSteps } from "./schema-steps.js";

/** Makes or completes the tables. The caller holds the lock of the schema, so that one process alone does it. */
export async function migrate(sql: Sql, schema: string): Promise<void> {
  await sql.query(`create schema if not exists ${schema}`);
  await sql.query(`create table if not exists ${schema}.version (steps integer not null)`);
  const [row] = await sql.query<{ steps: number }>(`select steps from ${schema}.version`);
  const done = row?.steps ?? 0;
  if (done > schemaSteps.length)
    throw new Error(
      `The schema ${schema} is of a later version of @bildungsprofil/postgres (${done} steps, known: ${schemaSteps.length}). Install that version here.`,
    );
  for (const step of schemaSteps.slice(done)) await sql.query(step.replaceAll("%", schema));
  if (!row) await sql.query(`insert into ${schema}.version values ($1)`, [schemaSteps.length]);
  else if (done < schemaSteps.length)
    await sql.query(`update ${schema}.version set steps = $1`, [schemaSteps.length]);
}

/** Waits for the lock of a name in this database; it ends with the transaction. */
export async function lock(sql: Sql, name: string): Promise<void> {
  await sql.query("select pg_advisory_xact_lock(hashtextextended($1, 0))", [name]);
}

/** Takes the lock of a name, unless another has it. */
export async function tryLock(sql: Sql, name: string): Promise<boolean> {
  const [row] = await sql.query<{ taken: boolean }>(
    "select pg_try_advisory_xact_lock(hashtextextended($1, 0)) as taken",
    [name],
  );
  return row?.taken ?? false;
}
