import { describe, expect, test } from "vitest";
import type { StatementOf } from "../../src/index.js";
import { type ReconcileInput, reconcile } from "../../src/reconcile/index.js";
import { documentOf, statement } from "./statements.js";

const office = (
  letter: string,
  value: Partial<StatementOf<"office">["value"]>,
  source = {},
): ReconcileInput =>
  documentOf(letter, [statement(letter, "office", { name: "Bildungsbüro", ...value })], source);

/** What the documents come to: the placement, its versions as [value, validity, basis], the sides of its conflict. */
function placementOf(...documents: readonly ReconcileInput[]) {
  const { entries, conflicts } = reconcile(documents)[0]!;
  const [entry] = entries.office;
  return {
    value: entry!.value.placement,
    versions: entry!.versions?.map(({ value, validity, basis }) => [value, validity, basis]),
    conflict: conflicts.find(({ field }) => field === "placement")?.sides.map(({ value }) => value),
  };
}

describe("values that change", () => {
  test("a stated start comes before the date of a later document, which gives today's value", () => {
    expect(
      placementOf(
        office("a", { placement: "Schulamt", since: "2008" }, { modified: "2012-03" }),
        office("b", { placement: "Dezernat II" }, { modified: "2021-05-04" }),
      ),
    ).toEqual({
      value: "Dezernat II",
      versions: [
        ["Schulamt", "2008/2021-05-04", "statement"],
        ["Dezernat II", "2021-05-04", "document"],
      ],
      conflict: undefined,
    });
  });

  test("the years of the titles, then what the documents tell of, date what they say", () => {
    expect(
      placementOf(
        office("a", { placement: "Schulamt" }, { title: "Bildungsbericht 2014" }),
        documentOf("b", [
          statement("b", "office", { name: "Bildungsbüro", placement: "Dezernat II" }),
          statement("b", "milestone", { date: "2019-02", text: "dritte Konferenz" }),
        ]),
      ).versions,
    ).toEqual([
      ["Schulamt", "2014", "document"],
      ["Dezernat II", "2019-02", "content"],
    ]);
  });

  test("several documents of one value give the time from the first to the last", () => {
    expect(
      placementOf(
        office("a", { placement: "Schulamt" }, { created: "2011" }),
        office("b", { placement: "im Schulamt" }, { created: "2013" }),
        office("c", { placement: "Dezernat II" }, { created: "2020" }),
      ).versions,
    ).toEqual([
      ["im Schulamt", "2011/2013", "document"],
      ["Dezernat II", "2020", "document"],
    ]);
  });

  test("the same stated start with both is parted by the documents", () => {
    expect(
      placementOf(
        office("a", { placement: "Schulamt", since: "2008" }, { created: "2012" }),
        office("b", { placement: "Dezernat II", since: "2008" }, { created: "2022" }),
      ).versions?.map(([value]) => value),
    ).toEqual(["Schulamt", "Dezernat II"]);
  });

  test("two at the same time contradict each other, as do two of which one has no time", () => {
    const both = ["Dezernat II", "Schulamt"];
    const at = (a: object, b: object) =>
      placementOf(office("a", { placement: "Schulamt" }, a), office("b", { placement: "Dezernat II" }, b));
    expect(at({ created: "2020" }, { created: "2020-05" })).toMatchObject({
      versions: undefined,
      conflict: both,
    });
    expect(at({ created: "2020" }, {})).toMatchObject({ versions: undefined, conflict: both });
  });

  test("two values that take turns contradict each other", () => {
    expect(
      placementOf(
        office("a", { placement: "Schulamt" }, { created: "2011" }),
        office("b", { placement: "Dezernat II" }, { created: "2013" }),
        office("c", { placement: "Schulamt" }, { created: "2015" }),
      ).conflict,
    ).toEqual(["Schulamt", "Dezernat II"]);
  });

  test("a document that tells of nothing later than the beginning is not dated by that", () => {
    expect(
      placementOf(
        office("a", { placement: "Schulamt", since: "2008" }),
        documentOf("b", [
          statement("b", "office", { name: "Bildungsbüro", placement: "Dezernat II" }),
          statement("b", "milestone", { date: "2004", text: "erste Konferenz" }),
        ]),
      ).conflict,
    ).toHaveLength(2);
  });
});

test("another start is a contradiction whatever the documents' dates", () => {
  const { conflicts } = reconcile([
    office("a", { since: "2008" }, { created: "2012" }),
    office("b", { since: "2011" }, { created: "2020" }),
  ])[0]!;
  expect(conflicts).toMatchObject([
    { kind: "office", field: "since", sides: [{ value: "2008" }, { value: "2011" }] },
  ]);
  expect(conflicts[0]!.sides.map(({ evidence }) => evidence[0]!.source.slice(0, 2))).toEqual(["61", "62"]);
});

test("a more exact date is none, and is the one that is kept", () => {
  const { conflicts, entries } = reconcile([
    office("a", { since: "2008" }),
    office("b", { since: "2008-05" }),
  ])[0]!;
  expect(conflicts).toEqual([]);
  expect(entries.office[0]!.value.since).toBe("2008-05");
});

test("a person may have several roles at a time; they are listed, not in conflict", () => {
  const person = (letter: string, role: string, created: string) =>
    documentOf(letter, [statement(letter, "person", { name: "Henrike Tannhoff", role })], { created });
  const { conflicts, entries } = reconcile([
    person("a", "Leiterin Jugendamt", "2020"),
    person("b", "Sprecherin des Beirats", "2020"),
  ])[0]!;
  expect(conflicts).toEqual([]);
  expect(entries.person[0]!.versions?.map(({ value, validity }) => [value, validity])).toEqual([
    ["Leiterin Jugendamt", "2020"],
    ["Sprecherin des Beirats", "2020"],
  ]);
});

test("a second participation is a version; an open end agrees with a known one", () => {
  const programme = (letter: string, period: string) =>
    documentOf(letter, [
      statement(letter, "programme", { name: "Lernen vor Ort", programmeId: "lernen-vor-ort", period }),
    ]);
  const of = (...periods: string[]) =>
    reconcile(periods.map((period, index) => programme("abc"[index]!, period)))[0]!.entries.programme[0]!;
  expect(of("2009/2012", "2014/2016").versions?.map(({ validity }) => validity)).toEqual([
    "2009/2012",
    "2014/2016",
  ]);
  expect(of("2009/..", "2009/2014").value.period).toBe("2009/2014");
  expect(of("2009/..", "2009/2014").versions).toBeUndefined();
});

describe("confidence", () => {
  const said = (letter: string, quote: string, created?: string) =>
    documentOf(
      letter,
      [
        statement(letter, "office", { name: "Bildungsbüro" }, { quote: "Bildungsbüro", start: 200 }),
        statement(letter, "goal", { text: `Ziel ${quote}` }, { quote }),
      ],
      created === undefined ? {} : { created },
    );
  const officeOf = (...documents: ReconcileInput[]) => reconcile(documents)[0]!.entries.office[0]!;

  test("independent sources raise it: 1 − (1 − 0.8)²", () => {
    expect(officeOf(said("a", "ein Ziel"), said("b", "ein anderes"))).toMatchObject({
      sources: 2,
      independentSources: 2,
      confidence: 0.96,
    });
  });

  test("copies of one text are one source, whatever their format made of spaces and hyphens", () => {
    const passage = "Das Bildungsbüro stärkt die Zusammenarbeit aller Schulen und Vereine.";
    expect(
      officeOf(said("a", passage), said("b", passage.replace("Zusammenarbeit", "Zusam\u00admen-\narbeit"))),
    ).toMatchObject({
      sources: 2,
      independentSources: 1,
      confidence: 0.8,
    });
  });

  test("short documents are copies when all their words are the same", () => {
    expect(officeOf(said("a", "ein Ziel"), said("b", "ein Ziel")).independentSources).toBe(1);
  });
});
