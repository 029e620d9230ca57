import type { StoreStatus } from "@bildungsprofil/ingest/node";
import type { Database } from "./database.js";

/** Counts of what the store holds; `working`: documents that are with a worker. */
export async function readStatus(database: Database, schema: string, working: number): Promise<StoreStatus> {
  const [documents, codes, [totals]] = await Promise.all([
    database.query<{ state: "open" | "read" | "failed"; count: number }>(
      `select case when state = 'done' then status else 'open' end as state, count(*)::integer as count
       from ${schema}.current_documents group by 1`,
    ),
    database.query<{ code: string; count: number }>(
      `select code, count(*)::integer as count from (
         select distinct path, issue ->> 'code' as code
         from ${schema}.current_documents, json_array_elements(issues) issue
         where state = 'done' and issue ->> 'severity' <> 'info') found
       group by code order by count desc, code`,
    ),
    database.query<{ statements: number; profiles: number; behind: number }>(
      `select
         (select coalesce(sum(statement_count), 0)::integer from ${schema}.current_documents
           where status = 'read') as statements,
         (select count(*)::integer from ${schema}.profiles) as profiles,
         (select count(distinct about)::integer from ${schema}.dirty) as behind`,
    ),
  ]);
  const count = (state: string): number => documents.find((row) => row.state === state)?.count ?? 0;
  return {
    waiting: Math.max(0, count("open") - working),
    working,
    read: count("read"),
    failed: count("failed"),
    codes: Object.fromEntries(codes.map(({ code, count }) => [code, count])),
    ...totals!,
  };
}
