import { Profile } from "../model/profile.js";
import type { Result } from "../model/result.js";
import { migrateProfile } from "./migrate-profile.js";
import { parseModel } from "./parse-model.js";

/**
 * Reads a profile that was stored: raises it to the present version and checks it. Takes data, or their JSON as text.
 *
 * Issues: those of `migrateProfile`, and `model/invalid` with `path`, `expected` and `actual` for whatever does not fit.
 */
export function parseProfile(input: unknown): Result<Profile> {
  const migrated = migrateProfile(input);
  return migrated.ok ? parseModel(Profile, migrated.value) : migrated;
}
