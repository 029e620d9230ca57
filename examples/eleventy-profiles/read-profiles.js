import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { Profile } from "@bildungsprofil/core";

/**
 * The profiles that `bildungsprofil ingest … --out FOLDER` wrote, by name. A profile of another shape throws: it was
 * written by another version.
 *
 * @param {string} folder
 */
export async function readProfiles(folder) {
  const path = join(folder, "profiles");
  const names = (await readdir(path)).filter((name) => name.endsWith(".json"));
  const profiles = await Promise.all(
    names.map(async (name) => Profile.parse(JSON.parse(await readFile(join(path, name), "utf8")))),
  );
  return profiles.sort((a, b) => a.commune.name.localeCompare(b.commune.name, "de"));
}
