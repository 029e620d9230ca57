import { expect, test } from "vitest";
import { listPersonalData } from "../../src/privacy/index.js";
import { profileOfPerson } from "./profile-of-person.js";

test("a code is no person, whoever is called like it", () => {
  const profile = profileOfPerson({ given: "Anna", family: "De" });
  const named = { ...profile, sources: profile.sources.map((source) => ({ ...source, language: "de" })) };
  const paths = listPersonalData(named).map(({ path }) => path);
  expect(paths).toContain("/entries/person/0/value/name");
  expect(paths.filter((path) => path.endsWith("/language"))).toEqual([]);
});

test("the key of an entry that is made of a name is told", () => {
  const paths = listPersonalData(profileOfPerson({ given: "Anna", family: "Quastenroth" })).map(
    ({ path }) => path,
  );
  expect(paths).toContain("/entries/person/0/id");
});
