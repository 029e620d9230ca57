import type { ProgrammeEntry } from "./programme.js";
import { FAMILY_PROGRAMMES } from "./programmes-family.js";
import { FOUNDATION_PROGRAMMES } from "./programmes-foundation.js";
import { MANAGEMENT_PROGRAMMES } from "./programmes-management.js";
import { SCHOOL_PROGRAMMES } from "./programmes-school.js";
import { STATE_PROGRAMMES } from "./programmes-state.js";
import { TRANSITION_PROGRAMMES } from "./programmes-transition.js";

/** Every programme of the vocabulary. What no source gives is left out: see `getProgrammeSources`. */
export const PROGRAMMES: readonly ProgrammeEntry[] = /* @__PURE__ */ [
  MANAGEMENT_PROGRAMMES,
  TRANSITION_PROGRAMMES,
  FAMILY_PROGRAMMES,
  SCHOOL_PROGRAMMES,
  STATE_PROGRAMMES,
  FOUNDATION_PROGRAMMES,
].flat();

/** Gives the programme with an id; `undefined` when there is none. */
export function getProgramme(id: string): ProgrammeEntry | undefined {
  return PROGRAMMES.find((entry) => entry.id === id);
}
