import type { ReconcileInput } from "@bildungsprofil/core";
import type { Outcome, Result, ResultStore } from "@bildungsprofil/ingest/node";
import type { Database } from "./database.js";
import { toJsonRow } from "./to-json-row.js";

/** Results as rows, their statements as rows beside them. */
export class PostgresResults implements ResultStore {
  constructor(
    readonly database: Database,
    readonly schema: string,
  ) {}

  async find(key: string): Promise<Outcome | undefined> {
    const [row] = await this.database.query<Required<Outcome>>(
      `select key, status, source, statement_count as statements, about, issues
       from ${this.schema}.results where key = $1`,
      [key],
    );
    return row;
  }

  /**
   * Keeps a result with its statements. One that is there stays, unless it failed, or both were read: a document that
   * one of two workers could not read is read.
   */
  async save(key: string, { outcome, printed }: Result): Promise<void> {
    const { status, source, about, issues } = outcome;
    const { statements } = JSON.parse(printed) as Pick<ReconcileInput, "statements">;
    const row = [key, printed, status, source, statements.length, about, toJsonRow(issues)];
    const rows = toJsonRow(statements.map((statement, position) => ({ position, ...statement })));
    const columns = "key, printed, status, source, statement_count, about, issues";
    // what is new, which is almost all, takes one way to the database and back
    const added = await this.database.query(
      `with added as (
         insert into ${this.schema}.results (${columns}) values ($1, $2, $3, $4, $5, $6, $7)
         on conflict (key) do nothing returning key
       ), filled as (
         ${this.#insertStatements("(select key from added)", "$8")} where exists (select from added)
       )
       select from added`,
      [...row, rows],
    );
    if (added.length) return;
    await this.database.transaction(async (sql) => {
      const changed = await sql.query(
        `update ${this.schema}.results r set (${columns}, saved) = ($1, $2, $3, $4, $5, $6, $7, now())
         where key = $1 and (status = 'failed' or $3 = 'read') and printed <> $2
         returning true`,
        row,
      );
      if (changed.length === 0) return;
      await sql.query(`delete from ${this.schema}.statements where result = $1`, [key]);
      await sql.query(this.#insertStatements("$1", "$2"), [key, rows]);
    });
  }

  #insertStatements(key: string, rows: string): string {
    return `insert into ${this.schema}.statements
        (result, position, id, kind, about, value, evidence, confidence, extractor)
      select ${key}, * from jsonb_to_recordset(${rows}) as s (position integer, id text, kind text, about text,
        value jsonb, evidence jsonb, confidence double precision, extractor text)`;
  }

  /** The printed document under a key. */
  async read(key: string): Promise<string | undefined> {
    const [row] = await this.database.query<{ printed: string }>(
      `select printed from ${this.schema}.results where key = $1`,
      [key],
    );
    return row?.printed;
  }
}
