import type { Profile } from "../model/index.js";
import { openDossier, type ReconcileInput, type ReconcileOptions } from "./dossier.js";

/**
 * One profile for each territorial authority that the documents say something of, in order of their keys. One that
 * they merely name has none.
 *
 * Neither the order of the documents nor their repetition changes the result: a document is known by its source's
 * id and counts once. Statements without `about` belong to no profile. For documents that come one by one or on
 * several machines see {@link openDossier}.
 */
export function reconcile(documents: Iterable<ReconcileInput>, options: ReconcileOptions = {}): Profile[] {
  return openDossier(documents).profiles(options);
}
