import { describe, expect, it } from "vitest";
import { checkPlausibility, type Kind, Statement, type ValueOf } from "../../src/index.js";

let count = 0;
function say<K extends Kind>(kind: K, value: ValueOf<K>, about = "12062"): Statement {
  return Statement.parse({
    id: (count++).toString(16).padStart(16, "0"),
    kind,
    about,
    value,
    evidence: [
      { source: "a", start: 0, end: 4, quote: "Wort", locator: { type: "text", line: count, column: 1 } },
    ],
    confidence: 0.9,
    extractor: "test/test",
  });
}
const codes = (...statements: Statement[]): string[] =>
  checkPlausibility(statements).map(({ code }) => code.replace("plausibility/", ""));

describe("an agreement", () => {
  const kind = "Kooperationsvereinbarung";
  it.each([
    ["REAB Brandenburg", { since: "2009" }],
    ["REAB Brandenburg", { since: "2009/.." }],
    ["Regionale Entwicklungsagentur Hessen", { date: "2023-12" }],
    ["Transferagentur Bayern", { date: "2012-05-03" }],
  ])("with %s from %j is older than its partner", (partner, dated) =>
    expect(codes(say("agreement", { kind, partner, ...dated }))).toEqual(["agreement-before-partner"]),
  );
  it.each([
    ["REAB Brandenburg", { date: "2024-08" }],
    ["REAB Brandenburg", { since: "2024" }],
    ["REAB Brandenburg", {}],
    ["Transferagentur Bayern", { date: "2016" }],
    ["Verein Treabsen", { date: "1999" }],
    ["Staatliches Schulamt", { since: "2001" }],
  ])("with %s from %j is not", (partner, dated) =>
    expect(codes(say("agreement", { kind, partner, ...dated }))).toEqual([]),
  );
  it("tells place, expectation and finding", () => {
    const [issue] = checkPlausibility([
      say("agreement", { kind, partner: "REAB Brandenburg", since: "2009" }),
    ]);
    expect(issue).toMatchObject({ severity: "warning", expected: "2024-02-01 or later", actual: "2009" });
    expect(issue?.place?.type).toBe("text");
  });
});

describe("a participation", () => {
  const programme = (programmeId: string, period?: string): Statement =>
    say("programme", { name: "P", programmeId, ...(period ? { period } : {}) });
  it.each(["2004/2008", "2007", "2016/2019"])("in Lernen vor Ort in %s is doubtful", (period) =>
    expect(codes(programme("lernen-vor-ort", period))).toEqual(["programme-period"]),
  );
  it.each(["2009/2014", "2010/2012", "2009/..", undefined])("in Lernen vor Ort in %s is not", (period) =>
    expect(codes(programme("lernen-vor-ort", period))).toEqual([]),
  );
  it("in an unknown programme is not", () => expect(codes(programme("none", "1900/1910"))).toEqual([]));
});

describe("events", () => {
  const conference = (ordinal: number, date: string, about?: string): Statement =>
    say("event", { name: `${ordinal}. Bildungskonferenz`, ordinal, date }, about);
  it("end after they begin", () => {
    expect(codes(say("event", { name: "Fachtag", date: "2024-05-06", endDate: "2024-05-05" }))).toEqual([
      "event-end",
    ]);
    expect(codes(say("event", { name: "Fachtag", date: "2024-05-06", endDate: "2024-05-07" }))).toEqual([]);
  });
  it("of one series are numbered in order of time", () => {
    expect(codes(conference(3, "2019"), conference(4, "2018-05"))).toEqual(["event-number"]);
    expect(codes(conference(4, "2020"), conference(3, "2019"), conference(5, "2020-11"))).toEqual([]);
    expect(codes(conference(3, "2019"), conference(4, "2018", "12065"))).toEqual([]);
    expect(
      codes(conference(3, "2019"), say("event", { name: "4. Fachtag", ordinal: 4, date: "2010" })),
    ).toEqual([]);
  });
  it("that are held each year have a number for each", () => {
    const yearly = say("event", { name: "Bildungskonferenz", series: "jährlich seit 2004" });
    expect(codes(yearly, conference(12, "2024"))).toEqual(["event-number"]);
    expect(codes(yearly, conference(20, "2024"))).toEqual([]);
  });
});
