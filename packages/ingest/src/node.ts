export { createWorkerPool, type WorkerPool, type WorkerPoolOptions } from "./batch/worker-pool.js";
