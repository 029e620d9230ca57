export {
  type BatchEvent,
  type FolderReport,
  type IngestFolderOptions,
  ingestFolder,
} from "./batch/ingest-folder.js";
export type {
  IngestFile,
  Job,
  JobStore,
  KeptResult,
  Outcome,
  Result,
  ResultFiles,
  ResultPlace,
  ResultStore,
} from "./batch/job.js";
export type { ListOptions } from "./batch/list-files.js";
export type { FileState } from "./batch/plan-folder.js";
export { pipelineFingerprint, resultKey } from "./batch/result-key.js";
export { type JobEnd, type RunOptions, runJobs } from "./batch/run-jobs.js";
export type {
  EnqueueCounts,
  EnqueueOptions,
  SharedStore,
  StampedJob,
  StoredDocument,
  StoreStatus,
  WorkOptions,
} from "./batch/shared-store.js";
export { createWorkerPool, type WorkerPool, type WorkerPoolOptions } from "./batch/worker-pool.js";
export { type CrawledPage, type CrawlOptions, crawl } from "./net/crawl.js";
export type { Recalled, SiteOptions } from "./net/crawl-site.js";
export { fetchDocument } from "./net/fetch-document.js";
export type { NetOptions } from "./net/fetch-inputs.js";
export { defaultFetchLimits, type FetchLimits } from "./net/fetch-limits.js";
export type { FetchedDocument } from "./net/fetched-document.js";
export type { Resolve } from "./net/public-address.js";
export type { FetchOptions, VisitOptions } from "./net/visitor.js";
