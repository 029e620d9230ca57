import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, afterEach, beforeAll, beforeEach } from "vitest";
import { startPostgres } from "./start-postgres.mjs";

/** What a test has for itself. */
export interface TestPlace {
  /** Address of an empty database. */
  readonly address: string;
  /** An empty folder. */
  readonly folder: string;
}

/**
 * Gives each test of the block a database and a folder of its own, on one server.
 *
 * @param leave called after each test, before its folder goes
 */
export function useDatabase(leave: () => Promise<void>): TestPlace {
  let server: ReturnType<typeof startPostgres>;
  let count = 0;
  const place = { address: "", folder: "" };
  beforeAll(() => {
    server = startPostgres();
  }, 120_000);
  afterAll(() => server.stop());
  beforeEach(async () => {
    place.address = server.createDatabase(`test${++count}`);
    place.folder = await mkdtemp(join(tmpdir(), "bildungsprofil-"));
  });
  afterEach(async () => {
    await leave();
    await rm(place.folder, { recursive: true });
  });
  return place;
}
