import type { StoredDocument } from "@bildungsprofil/ingest/node";
import type { Database } from "./database.js";

const pageSize = 1000;

interface Row {
  readonly path: string;
  readonly key: string | null;
  readonly issues: StoredDocument["issues"] | null;
  readonly size: string | null;
  readonly mtime_ms: number | null;
  readonly fingerprint: string | null;
}

/** The documents that have been read or given up at least once, by path. */
export async function* readDocuments(database: Database, schema: string): AsyncGenerator<StoredDocument> {
  let last = "";
  for (;;) {
    const rows = await database.query<Row>(
      `select path, key, issues, size, mtime_ms, fingerprint from ${schema}.documents
       where path > $1 and (key is not null or issues is not null) order by path limit ${pageSize}`,
      [last],
    );
    for (const { path, key, issues, size, mtime_ms, fingerprint } of rows)
      yield {
        path,
        size: Number(size ?? 0),
        mtimeMs: mtime_ms ?? 0,
        ...(key === null ? {} : { key }),
        issues: issues ?? [],
        fingerprint: fingerprint ?? "",
      };
    if (rows.length < pageSize) return;
    last = rows.at(-1)!.path;
  }
}
