import { createWorkerPool } from "@bildungsprofil/ingest/node";
import { serve } from "@hono/node-server";
import { createApp } from "./app.js";

const pool = createWorkerPool({ maxMemoryMb: 1024 });
const { fetch } = createApp({ ingest: pool.ingest });
const server = serve({ fetch, port: Number(process.env.PORT ?? 3000) }, ({ port }) =>
  console.log(`http://localhost:${port}/`),
);

for (const signal of ["SIGINT", "SIGTERM"])
  process.once(signal, () => {
    server.close();
    pool.close();
  });
