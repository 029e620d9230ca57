export {
  Dossier,
  type DossierData,
  mergeDossiers,
  openDossier,
  type ReconcileInput,
  type ReconcileOptions,
} from "./dossier.js";
export { type Career, type CareerReason, type CareerStation, findCareers } from "./find-careers.js";
export { type IdentityRule, identityRules } from "./likeness.js";
export { reconcile } from "./reconcile.js";
