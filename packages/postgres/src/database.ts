import pg from "pg";

/** Whatever runs a statement: the database, or one transaction on it. */
export interface Sql {
  /** Rows of one statement; values are bound, never put into the text. */
  query<Row>(text: string, values?: readonly unknown[]): Promise<Row[]>;
}

/** Errors after which a transaction may be tried again: serialisation failure, deadlock. */
const repeatable: ReadonlySet<string | undefined> = new Set(["40001", "40P01"]);
const attempts = 5;

/** A pool of connections. */
export class Database implements Sql {
  readonly #pool: pg.Pool;

  constructor(connectionString: string, connections: number) {
    this.#pool = new pg.Pool({
      connectionString,
      max: connections,
      application_name: "bildungsprofil",
      connectionTimeoutMillis: 10_000,
    });
    // a connection that breaks while nobody uses it is replaced at the next use
    this.#pool.on("error", () => undefined);
  }

  async query<Row>(text: string, values: readonly unknown[] = []): Promise<Row[]> {
    return (await this.#pool.query(prepared(text, values))).rows as Row[];
  }

  /** All of the work's statements take effect, or none; the work may run several times. */
  async transaction<T>(work: (sql: Sql) => Promise<T>): Promise<T> {
    for (let attempt = 1; ; attempt++) {
      try {
        return await this.#attempt(work);
      } catch (error) {
        if (attempt === attempts || !repeatable.has((error as { code?: string }).code)) throw error;
      }
    }
  }

  async #attempt<T>(work: (sql: Sql) => Promise<T>): Promise<T> {
    const client = await this.#pool.connect();
    let broken: Error | undefined;
    try {
      await client.query("begin");
      const value = await work({
        query: async <Row>(text: string, values: readonly unknown[] = []) =>
          (await client.query(prepared(text, values))).rows as Row[],
      });
      await client.query("commit");
      return value;
    } catch (error) {
      // without a connection there is nothing to take back: the server does
      await client.query("rollback").catch((failure: Error) => {
        broken = failure;
      });
      throw error;
    } finally {
      client.release(broken);
    }
  }

  close(): Promise<void> {
    return this.#pool.end();
  }
}

/** Names of statements by their texts. */
const names = new Map<string, string>();

/**
 * A statement that the server plans once for each connection: planning costs as much as the work. Without values there
 * is nothing to plan.
 */
function prepared(text: string, values: readonly unknown[]): pg.QueryConfig {
  if (values.length === 0) return { text };
  const name = names.get(text) ?? `bildungsprofil_${names.size}`;
  names.set(text, name);
  return { name, text, values: [...values] };
}
