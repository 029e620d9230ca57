import type { ProgrammeEntry } from "./programme.js";
import { FEDERAL_PROGRAMMES } from "./programmes-federal.js";
import { STATE_PROGRAMMES } from "./programmes-state.js";

/** Every programme of the vocabulary. Each fact stands beside its source; what has none is left out. */
export const PROGRAMMES: readonly ProgrammeEntry[] = [...FEDERAL_PROGRAMMES, ...STATE_PROGRAMMES];

/** Gives the programme with an id; `undefined` when there is none. */
export function getProgramme(id: string): ProgrammeEntry | undefined {
  return PROGRAMMES.find((entry) => entry.id === id);
}
