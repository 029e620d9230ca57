export * from "./model/index.js";
export * from "./plausibility/index.js";
export * from "./reconcile/index.js";
export * from "./time/index.js";
export * from "./vocabulary/index.js";
