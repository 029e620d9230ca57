import { expect, test } from "vitest";
import { profileVersion } from "../../src/model/index.js";
import { migrateProfile, parseProfile } from "../../src/schema/index.js";
import { raiseVersion } from "../../src/schema/migrate-profile.js";
import { profile, profileOfVersion1 } from "./sample.js";

test("a profile of version 1 becomes one of the present version", () => {
  const before = JSON.stringify(profileOfVersion1);
  expect(migrateProfile(profileOfVersion1)).toEqual({ ok: true, value: profile, issues: [] });
  expect(parseProfile(JSON.stringify(profileOfVersion1))).toEqual({ ok: true, value: profile, issues: [] });
  expect(JSON.stringify(profileOfVersion1)).toBe(before);
});

test("a profile of the present version stays as it is", () => {
  expect(migrateProfile(profile)).toEqual({ ok: true, value: profile, issues: [] });
});

test.each([
  [{ ...profile, version: profileVersion + 1 }, "model/version-too-new", `version ${profileVersion + 1}`],
  [{ ...profile, version: 0 }, "model/version-too-old", "version 0"],
  [{ ...profile, version: -1e308 }, "model/version-too-old", "version -1e+308"],
  [{ ...profile, version: "2" }, "model/version-missing", "no version"],
  [{ ...profile, version: 1.5 }, "model/version-missing", "version 1.5"],
  [{ key: "12062" }, "model/version-missing", "no version"],
  [[], "model/version-missing", "no version"],
  [null, "model/version-missing", "no version"],
])("what has no known version is refused with a way out (%#)", (input, code, actual) => {
  for (const result of [migrateProfile(input), parseProfile(input)]) {
    expect(result.ok).toBe(false);
    expect(result.issues).toMatchObject([
      { code, actual, path: "/version", expected: `a version from 1 to ${profileVersion}` },
    ]);
    expect(result.issues[0]!.message).toMatch(/Update|anew|Is it a profile/);
  }
});

test.each([
  { version: 1 },
  { version: 1, entries: null },
  { version: 1, entries: { office: 7 } },
  { version: 1, entries: { office: [null, 3, {}] } },
])("damaged profiles of old versions do not break a step: %j", (damaged) => {
  expect(migrateProfile(damaged).ok).toBe(true);
  const parsed = parseProfile(damaged);
  expect(parsed.ok).toBe(false);
  expect(parsed.issues[0]).toMatchObject({ code: "model/invalid" });
});

test("steps are taken one after the other", () => {
  const steps = {
    1: (data: object) => ({ ...data, path: ["one"] }),
    2: (data: Readonly<Record<string, unknown>>) => ({ ...data, path: [...(data.path as string[]), "two"] }),
  };
  expect(raiseVersion({ version: 1 }, 3, steps)).toMatchObject({
    value: { version: 3, path: ["one", "two"] },
  });
  expect(raiseVersion({ version: 1 }, 4, steps).issues).toMatchObject([{ code: "model/version-too-old" }]);
});
