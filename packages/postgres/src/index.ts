export {
  createPostgresStore,
  type PostgresStore,
  type PostgresStoreOptions,
} from "./create-postgres-store.js";
export type { PostgresJob } from "./queue.js";
