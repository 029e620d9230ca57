import { expect, test } from "vitest";
import { kinds, Profile, reconcile, type Statement } from "../../src/index.js";
import { reconcile as reconcileAlone } from "../../src/reconcile/index.js";
import { documentOf as document, statement } from "./statements.js";

const one = document("a", [
  statement("a", "commune", { name: "Unna", kind: "Landkreis", state: "DE-NW", ags: "05978" }),
  statement("a", "office", { name: "Bildungsbüro", since: "2008", placement: "Schulamt" }),
  statement("a", "address", { street: "Lindenstr. 2", postalCode: "12345", city: "Musterstadt" }),
  statement("a", "event", { name: "Bildungskonferenz", date: "2024-05" }),
]);
const two = document("b", [
  statement("b", "office", { name: "Bildungsbüro", placement: "Dezernat II" }),
  statement("b", "address", { street: "Lindenstraße 2", postalCode: "12345", city: "Musterstadt" }),
  statement("b", "milestone", { date: "2004", text: "erste Konferenz" }),
  statement("b", "commune", { name: "Hamm", kind: "kreisfreie Stadt", ags: "05915" }, { about: "05915" }),
  statement("b", "email", { value: "bildung@hamm.example" }, { about: "05915" }),
]);

test("statements of several documents become one profile for each authority", () => {
  const profiles = reconcile([one, two]);
  expect(profiles.map(({ key, commune }) => [key, commune.name])).toEqual([
    ["05915", "Hamm"],
    ["05978", "Unna"],
  ]);
  const unna = Profile.parse(profiles[1]);
  expect(unna.sources.map(({ name }) => name)).toEqual(["a.txt", "b.txt"]);
  expect(unna.entries.office).toHaveLength(1);
  expect(unna.entries.office[0]).toMatchObject({
    sources: 2,
    independentSources: 2,
    confidence: 0.96,
    value: { name: "Bildungsbüro", since: "2008" },
  });
  expect(unna.entries.office[0]!.evidence).toHaveLength(2);
});

test("an authority that is merely named has no profile", () => {
  const named = document("c", [
    statement("c", "commune", { name: "Hamm", kind: "kreisfreie Stadt" }, { about: "05915" }),
  ]);
  expect(reconcile([named])).toEqual([]);
  expect(reconcile([named, two]).find(({ key }) => key === "05915")!.sources).toHaveLength(2);
});

test("two spellings of a street are one address", () => {
  expect(reconcile([one, two])[1]!.entries.address).toHaveLength(1);
});

test("values that contradict each other are kept as a conflict with the words of both", () => {
  const { conflicts } = reconcile([one, two])[1]!;
  expect(conflicts).toHaveLength(1);
  expect(conflicts[0]).toMatchObject({ kind: "office", field: "placement" });
  expect(conflicts[0]!.sides.map(({ value }) => value)).toEqual(["Dezernat II", "Schulamt"]);
  expect(conflicts[0]!.sides.every(({ evidence }) => evidence.length === 1)).toBe(true);
});

test("a more exact date is no contradiction", () => {
  const a = document("c", [
    statement("c", "agreement", { kind: "Zielvereinbarung", partner: "Agentur", date: "2024" }),
  ]);
  expect(reconcile([a])[0]!.conflicts).toEqual([]);
});

test("the timeline is in order", () => {
  expect(reconcile([one, two])[1]!.timeline.map(({ date, kind }) => [date, kind])).toEqual([
    ["2004", "milestone"],
    ["2008", "office"],
    ["2024-05", "event"],
  ]);
});

test("coverage tells what was found and how recent the sources are", () => {
  const dated = document("d", [statement("d", "email", { value: "a@kreis.example" })], {
    modified: "2023-04",
    created: "2020",
  });
  const { coverage } = reconcile([dated])[0]!;
  expect(coverage).toMatchObject({ found: ["email"], sources: 1, latest: "2023-04" });
  expect(coverage.missing).toHaveLength(kinds.length - 1);
});

test("statements about nobody belong to no profile; states have profiles of their own", () => {
  const { about: _, ...free } = statement("e", "email", { value: "a@kreis.example" });
  const state = statement("e", "goal", { text: "gute Bildung" }, { about: "15" });
  expect(
    reconcile([document("e", [free as Statement, state])]).map(({ key, commune }) => [key, commune.name]),
  ).toEqual([["15", "Sachsen-Anhalt"]]);
});

test("doubts are looked for in all documents together, and each names its document", () => {
  const held = (letter: string, ordinal: number, date: string) =>
    document(letter, [statement(letter, "event", { name: `${ordinal}. Bildungskonferenz`, ordinal, date })]);
  const [profile] = reconcile([held("a", 7, "2016"), held("b", 8, "2012")]);
  expect(profile!.issues.map(({ code, source }) => [code, source])).toEqual([
    ["plausibility/event-number", "b.txt"],
  ]);
});

test("without the vocabulary an authority has the name that documents give it, else its key", () => {
  expect(reconcileAlone([one, two]).map(({ commune }) => commune.name)).toEqual(["Hamm", "Unna"]);
  expect(
    reconcileAlone([document("e", [statement("e", "goal", { text: "gute Bildung" }, { about: "15" })])])[0]!
      .commune,
  ).toEqual({ name: "15", kind: "Region" });
});
