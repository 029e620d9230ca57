import type { Profile } from "./model/index.js";
import { checkPlausibility } from "./plausibility/index.js";
import {
  type ReconcileInput,
  type ReconcileOptions,
  reconcile as reconcilePlainly,
} from "./reconcile/index.js";
import { describeAuthority } from "./vocabulary/index.js";

/**
 * `reconcile` of `@bildungsprofil/core/reconcile` with the vocabulary's names of authorities and with the doubts that
 * {@link checkPlausibility} finds in all documents together. Whoever needs it smaller imports that one, which knows
 * no list.
 */
export function reconcile(documents: Iterable<ReconcileInput>, options: ReconcileOptions = {}): Profile[] {
  return reconcilePlainly(documents, { describeAuthority, check: checkPlausibility, ...options });
}
