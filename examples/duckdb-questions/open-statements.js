import { join } from "node:path";
import { DuckDBInstance } from "@duckdb/node-api";

/** A text as SQL writes it. */
const quote = (text) => `'${text.replaceAll("'", "''")}'`;

/**
 * Opens what `bildungsprofil ingest … --out FOLDER` wrote, without copying it: DuckDB reads the files at each question.
 *
 * @param {string} folder
 */
export async function openStatements(folder) {
  // nothing is loaded over the net
  const instance = await DuckDBInstance.create(":memory:", { autoinstall_known_extensions: "false" });
  const connection = await instance.connect();
  await connection.run(`
    create view communes as
    select key, commune.name as name, commune.kind as kind, commune.state as state
    from read_json(${quote(join(folder, "profiles", "*.json"))}, columns = {
      key: 'varchar', commune: 'struct(name varchar, kind varchar, state varchar)'});

    create view statements as
    select s.id, s.kind, s.about, coalesce(c.name, s.about) as commune, c.state, s.value, s.evidence,
      s.evidence[1].source as document, s.confidence
    from read_json(${quote(join(folder, "statements.jsonl"))}, format = 'newline_delimited', columns = {
      id: 'varchar', kind: 'varchar', about: 'varchar', value: 'json', confidence: 'double',
      evidence: 'struct(source varchar, "start" integer, "end" integer, quote varchar)[]'}) s
    left join communes c on c.key = s.about`);
  return {
    /** Rows of a query, as objects. */
    ask: async (sql) => (await connection.runAndReadAll(sql)).getRowObjectsJson(),
    close: () => {
      connection.closeSync();
      instance.closeSync();
    },
  };
}
