import type { CommuneValue } from "../model/values.js";
import { getCommune } from "./communes.js";
import { getState } from "./states.js";

/**
 * What the vocabularies know of an authority by its key, as the value of a `commune` statement: a state by two digits,
 * a district or district-free city by five. `undefined` for municipalities, former keys and everything else.
 */
export function describeAuthority(key: string): CommuneValue | undefined {
  if (!/^\d+$/u.test(key)) return undefined;
  const commune = getCommune(key);
  if (commune !== undefined) {
    const { name, kind, state, ags } = commune;
    return { name, kind, state, ags };
  }
  const state = getState(key);
  return state && { name: state.name, kind: "Region", state: state.iso, ags: state.ags };
}
