export { type ReconcileInput, reconcile } from "./reconcile.js";
