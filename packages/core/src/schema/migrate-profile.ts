import type { Issue } from "../model/issue.js";
import { profileVersion } from "../model/profile.js";
import { fail, type Result, succeed } from "../model/result.js";
import { isRecord } from "./is-record.js";
import { readJson } from "./parse-model.js";

/** Makes a profile of version n + 1 of one of version n. Gets anything that says it has version n, and may not throw. */
export type Migration = (profile: Readonly<Record<string, unknown>>) => Readonly<Record<string, unknown>>;

/** By the version that they start from. */
const migrations: Readonly<Record<number, Migration>> = { 1: countIndependentSources };

/**
 * Raises a profile that an older version of this library wrote to the shape of this one (`profileVersion`). A text is read
 * as JSON. The result is not checked: see `parseProfile`, which does both.
 *
 * Issues: `model/not-json`, `model/version-missing`, `model/version-too-new` (update the library),
 * `model/version-too-old` (make the profile anew).
 */
export function migrateProfile(input: unknown): Result<Readonly<Record<string, unknown>>> {
  const read = readJson(input);
  return read.ok ? raiseVersion(read.value, profileVersion, migrations) : read;
}

/** Applies one step after the other until the data have the version wanted. */
export function raiseVersion(
  data: unknown,
  wanted: number,
  steps: Readonly<Record<number, Migration>>,
): Result<Readonly<Record<string, unknown>>> {
  const version = isRecord(data) ? data.version : undefined;
  if (!isRecord(data) || typeof version !== "number" || !Number.isInteger(version))
    return fail(
      issue(
        "model/version-missing",
        "These data do not say which version of a profile they are. Is it a profile at all?",
        wanted,
        version,
      ),
    );
  if (version > wanted)
    return fail(
      issue(
        "model/version-too-new",
        `A newer version of the library wrote this profile. Update @bildungsprofil/core, or make the profile anew from its documents.`,
        wanted,
        version,
      ),
    );
  let raised = data;
  for (let from = version; from < wanted; from++) {
    const step = Object.hasOwn(steps, from) ? steps[from] : undefined;
    if (step === undefined)
      return fail(
        issue(
          "model/version-too-old",
          "There is no way from this version of a profile to the present one. Make the profile anew from its documents.",
          wanted,
          version,
        ),
      );
    raised = { ...step(raised), version: from + 1 };
  }
  return succeed(raised);
}

function issue(code: string, message: string, wanted: number, version: unknown): Issue {
  return {
    code,
    severity: "error",
    message,
    path: "/version",
    expected: wanted === 1 ? "version 1" : `a version from 1 to ${wanted}`,
    actual: typeof version === "number" ? `version ${version}` : "no version",
  };
}

/** Version 1 did not know copies of one text: each document counts. */
function countIndependentSources(
  profile: Readonly<Record<string, unknown>>,
): Readonly<Record<string, unknown>> {
  if (!isRecord(profile.entries)) return profile;
  const raise = (entry: unknown): unknown =>
    isRecord(entry) ? { independentSources: entry.sources, ...entry } : entry;
  const entries = Object.entries(profile.entries).map(([kind, list]) => [
    kind,
    Array.isArray(list) ? list.map(raise) : list,
  ]);
  return { ...profile, entries: Object.fromEntries(entries) as unknown };
}
