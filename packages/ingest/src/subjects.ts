import type { View } from "./language/view.js";

/** Whom a document and each of its parts are about. */
export interface Subjects {
  /** Key of the territorial authority that the words at this offset concern; `undefined` where the document names none. */
  at(offset: number): string | undefined;
}

export function findSubjects(_view: View): Subjects {
  return { at: () => undefined };
}
