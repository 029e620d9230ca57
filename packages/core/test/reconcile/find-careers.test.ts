import { expect, test } from "vitest";
import { reconcile } from "../../src/index.js";
import { type Career, findCareers } from "../../src/reconcile/index.js";
import { documentOf, statement } from "./statements.js";

interface Said {
  readonly name: string;
  readonly honorific?: string;
  readonly role?: string;
  readonly organisation?: string;
}

/** Persons of Unna and Hamm, by documents of the years given. */
function careersOf(
  unna: Said,
  hamm: Said,
  years: readonly [string?, string?] = ["2010", "2022"],
  quote?: string,
): Career[] {
  const said = (letter: string, about: string, person: Said, created: string | undefined) =>
    documentOf(
      letter,
      [statement(letter, "person", person, { about, ...(quote && letter === "b" ? { quote } : {}) })],
      created === undefined ? {} : { created },
    );
  return findCareers(reconcile([said("a", "05978", unna, years[0]), said("b", "05915", hamm, years[1])]));
}
const rules = (list: Career["reasons"]): string[] => list.map(({ rule }) => rule);

test("one name in two communes is a candidate with reasons, in order of time", () => {
  const [career, ...more] = careersOf(
    { name: "Jörn Tannhoff", role: "Leiter Amt für Bildung" },
    { name: "Dr. Joern Tannhoff", role: "Mitarbeiter Bildungsmonitoring" },
    ["2022", "2010"],
  );
  expect(more).toEqual([]);
  expect(career).toMatchObject({ status: "candidate", counterReasons: [] });
  expect(career!.stations.map(({ profile, commune, seen }) => [profile, commune, seen])).toEqual([
    ["05915", "Hamm", "2010"],
    ["05978", "Unna", "2022"],
  ]);
  expect(rules(career!.reasons)).toEqual(["same-name", "one-after-the-other", "same-field"]);
});

test("what speaks against is told", () => {
  const [career] = careersOf(
    { name: "Anna Schmidt", honorific: "Dr.", role: "Jugendhilfe", organisation: "Jugendamt Unna-Süd" },
    { name: "Anna Schmidt", honorific: "Prof.", role: "Archiv", organisation: "Stadtarchiv" },
    ["2020", "2020"],
  );
  expect(career!.status).toBe("candidate");
  expect(rules(career!.counterReasons)).toEqual([
    "common-name",
    "other-title",
    "at-the-same-time",
    "no-common-field",
  ]);
});

test("a document that names the other commune with the person links the two", () => {
  const person = { name: "Jörn Tannhoff", role: "Bildungsmanager" };
  const linked = careersOf(
    person,
    person,
    ["2010", "2022"],
    "Jörn Tannhoff, zuvor Bildungsmanager im Kreis Unna",
  );
  expect(linked[0]).toMatchObject({ status: "linked" });
  expect(rules(linked[0]!.reasons)).toContain("names-the-other");
});

test("an initial, a family name or another name is no career", () => {
  expect(careersOf({ name: "Jörn Tannhoff" }, { name: "J. Tannhoff" })).toEqual([]);
  expect(careersOf({ name: "Tannhoff" }, { name: "Tannhoff" })).toEqual([]);
  expect(careersOf({ name: "Jörn Tannhoff" }, { name: "Jörg Tannhoff" })).toEqual([]);
});

test("the order of the profiles does not matter, and they stay as they are", () => {
  const profiles = reconcile([
    documentOf("a", [statement("a", "person", { name: "Jörn Tannhoff" })]),
    documentOf("b", [statement("b", "person", { name: "Jörn Tannhoff" }, { about: "05915" })]),
  ]);
  const before = JSON.stringify(profiles);
  expect(findCareers([...profiles].reverse())).toEqual(findCareers(profiles));
  expect(JSON.stringify(profiles)).toBe(before);
});
