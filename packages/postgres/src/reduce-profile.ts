import { type ReconcileInput, reconcile } from "@bildungsprofil/core";
import type { Database } from "./database.js";
import { tryLock } from "./migrate.js";
import { toJsonRow } from "./to-json-row.js";

/** Authorities that are looked at for one that nobody else has in hand. */
const candidates = 32;

/**
 * Brings one profile that is behind up to the documents, the one that has waited longest first. `false` where there is
 * none, or none that another process has not in hand.
 *
 * The marks that are there at the beginning are taken away at the end, in one transaction with the profile: what comes
 * to be known in between has a mark of its own, and a kill leaves all as it was.
 */
export function reduceProfile(database: Database, schema: string): Promise<boolean> {
  return database.transaction(async (sql) => {
    const dirty = await sql.query<{ about: string }>(
      `select about from ${schema}.dirty group by about order by min(id) limit ${candidates}`,
    );
    for (const { about } of dirty) {
      if (!(await tryLock(sql, `${schema} ${about}`))) continue;
      const marks = await sql.query<{ id: string }>(`select id from ${schema}.dirty where about = $1`, [
        about,
      ]);
      if (marks.length === 0) continue; // somebody was faster
      await updateProfile(about);
      await sql.query(`delete from ${schema}.dirty where id = any($1)`, [marks.map(({ id }) => id)]);
      return true;
    }
    return false;

    async function updateProfile(about: string): Promise<void> {
      const current = `from ${schema}.results r where status = 'read' and about @> array[$1]
        and exists (select from ${schema}.documents d where d.key = r.key)`;
      const [{ digest } = { digest: null }] = await sql.query<{ digest: string | null }>(
        `select md5(string_agg(key || saved, ' ' order by key)) as digest ${current}`,
        [about],
      );
      const same = await sql.query(`select from ${schema}.profiles where about = $1 and digest = $2`, [
        about,
        digest,
      ]);
      if (same.length) return;
      const rows = await sql.query<{ printed: string }>(`select printed ${current} order by key`, [about]);
      const documents = rows.map(({ printed }): ReconcileInput => {
        const { source, statements, issues } = JSON.parse(printed) as Required<ReconcileInput>;
        return { source, issues, statements: statements.filter((statement) => statement.about === about) };
      });
      const profile = reconcile(documents).find(({ key }) => key === about);
      if (!profile) {
        await sql.query(`delete from ${schema}.profiles where about = $1`, [about]);
        return;
      }
      await sql.query(
        `insert into ${schema}.profiles (about, profile, digest) values ($1, $2, $3)
         on conflict (about) do update set (profile, digest, updated) = (excluded.profile, excluded.digest, now())`,
        [about, toJsonRow(profile), digest],
      );
    }
  });
}
