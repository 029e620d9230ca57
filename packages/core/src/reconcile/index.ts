export { reconcile, type ReconcileInput } from "./reconcile.js";
