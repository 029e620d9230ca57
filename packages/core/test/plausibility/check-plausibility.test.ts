import { readdirSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { type Kind, type Profile, Statement, type ValueOf } from "../../src/model/index.js";
import { checkPlausibility, checkProfile, plausibilityRules } from "../../src/plausibility/index.js";
import type { ProgrammeEntry } from "../../src/vocabulary/programme.js";
import { profile } from "../schema/sample.js";

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

describe("a phone number", () => {
  it.each([
    ["+498912345", "12062"],
    ["+4930123456", "09162"],
    ["+49721123456", "01002"],
    ["+494012345", "14612"],
  ])("%s of %s has an area code of another state", (value, about) =>
    expect(codes(say("phone", { value, type: "phone" }, about))).toEqual(["phone-area"]),
  );
  it.each([
    ["+4935321234", "12062"],
    ["+4930123456", "12062"],
    ["+49731123456", "09775"],
    ["+49602112345", "09661"],
    ["+4915112345678", "12062"],
    ["+498001234567", "12062"],
    ["+493212345678", "05112"],
    ["+43112345678", "12062"],
    ["+498912345", "stadt-x"],
    ["+498912345", "99999"],
  ])("%s of %s has not", (value, about) =>
    expect(codes(say("phone", { value, type: "phone" }, about))).toEqual([]),
  );
});

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
  it.each([
    [{ since: "2019/2022", date: "2023-02" }, ["agreement-after-end"]],
    [{ since: "2019/2022", date: "2022-12" }, []],
    [{ since: "2019/..", date: "2023-02" }, []],
    [{ since: "2019", date: "2023-02" }, []],
  ])("with dates %j gives %j", (dated, expected) =>
    expect(codes(say("agreement", { kind, partner: "Staatliches Schulamt", ...dated }))).toEqual(expected),
  );
});

describe("a participation", () => {
  const programme = (programmeId: string, period?: string): Statement =>
    say("programme", { name: "P", programmeId, ...(period ? { period } : {}) });
  it.each(["2004/2008", "2007", "2016/2019", "2010/2018"])("in Lernen vor Ort in %s is doubtful", (period) =>
    expect(codes(programme("lernen-vor-ort", period))).toEqual(["programme-period"]),
  );
  it.each(["2009/2014", "2010/2012", "2010/2015", "2009/..", undefined])(
    "in Lernen vor Ort in %s is not",
    (period) => expect(codes(programme("lernen-vor-ort", period))).toEqual([]),
  );
  it("in a programme of one's own is measured by its entry", () => {
    const own: ProgrammeEntry = {
      id: "own-lotsen",
      name: "Lotsen",
      aliases: [],
      funder: [],
      level: "Kommune",
      period: "2020/2022",
    };
    const statements = [programme("own-lotsen", "2015/2016")];
    expect(checkPlausibility(statements)).toEqual([]);
    expect(checkPlausibility(statements, { programmes: [own] })).toHaveLength(1);
  });
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
    expect(codes(say("event", { name: "Fachtag", date: "2024-05-06", endDate: "2024-05" }))).toEqual([]);
  });
  it("last for a year at most", () => {
    expect(codes(say("event", { name: "Fachtag", date: "2024-05", endDate: "2026-06" }))).toEqual([
      "event-end",
    ]);
    expect(codes(say("event", { name: "Fachtage", date: "2024", endDate: "2025" }))).toEqual([]);
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

describe("an office", () => {
  const office = (since: string, about = "13075", name = "Bildungsbüro"): Statement =>
    say("office", { name, since }, about);
  it("older than its merged district may be that of a part", () => {
    expect(codes(office("2009"))).toEqual(["office-before-commune"]);
    const [issue] = checkPlausibility([office("2009")]);
    expect(issue).toMatchObject({ expected: "after 2011-09-03", actual: "2009" });
    expect(issue?.message).toMatch(/Ostvorpommern/);
  });
  it.each([
    ["2011", "13075"],
    ["2012", "13075"],
    ["2001", "12062"],
    ["2010", "16063"], // joined by a city, but not made anew
    ["2010", "landkreis-auental"],
  ])("set up in %s in %s is not", (since, about) => expect(codes(office(since, about))).toEqual([]));
  it("is not older than the programme that it is named after", () => {
    const named = (since: string): Statement => office(since, "12062", "Büro „Lernen vor Ort“");
    expect(codes(named("2005"))).toEqual(["office-before-programme"]);
    expect(codes(named("2009"))).toEqual([]);
  });
  it("older than the first programme for education management is worth a look", () => {
    const programme = say("programme", {
      name: "Bildung integriert",
      programmeId: "bildung-integriert",
      period: "2016/2019",
    });
    const issues = checkPlausibility([office("2012", "12062"), programme]);
    expect(issues).toMatchObject([{ code: "plausibility/office-before-programme", severity: "info" }]);
    expect(codes(office("2017", "12062"), programme)).toEqual([]);
    expect(codes(office("2012", "12065"), programme)).toEqual([]);
    const other = say("programme", {
      name: "Jugend stärken",
      programmeId: "startchancen",
      period: "2024/..",
    });
    expect(codes(office("2012", "12062"), other)).toEqual([]);
  });
  it("has some dozens of people at most", () => {
    expect(codes(say("office", { name: "Bildungsbüro", staffCount: 1200 }))).toEqual(["office-staff"]);
    expect(codes(say("office", { name: "Bildungsbüro", staffCount: 45 }))).toEqual([]);
  });
});

describe("a commune", () => {
  it.each([
    [{ name: "Unna", kind: "Landkreis", state: "DE-BB", ags: "05978" }, ["commune-key"]],
    [{ name: "Kamen", kind: "Gemeinde", ags: "05978" }, ["commune-key"]],
    [{ name: "Unna", kind: "Landkreis", state: "DE-NW", ags: "05978" }, []],
    [{ name: "Cottbus", kind: "kreisfreie Stadt", ags: "12052000" }, []],
    [{ name: "Kamen", kind: "Stadt", state: "DE-NW", ags: "05978020" }, []],
    [{ name: "Hamm", kind: "Stadt", ags: "05915" }, []],
    [{ name: "Ruhr", kind: "Region", ags: "05" }, []],
    [{ name: "Auental", kind: "Landkreis" }, []],
  ] as [ValueOf<"commune">, string[]][])("%j gives %j", (value, expected) =>
    expect(codes(say("commune", value))).toEqual(expected),
  );
});

describe("a figure", () => {
  it.each([
    [98.4, "Einwohner", undefined, ["figure-count"]],
    [1.234, "Schulen", "1.234 Schulen", ["figure-count"]],
    [9.2, "Kinder", "9,2 Kinder", []],
    [-3, "Schulen", undefined, ["figure-count"]],
    [1.5, "Schülerinnen und Schüler", undefined, ["figure-count"]],
    [2.5, "Kinder", "im Durchschnitt 2,5 Kinder", []],
    [12.5, "Lehrkräfte", "12,5 Stellen für Lehrkräfte", []],
    [1.2, "Einwohner", "1,2 Mio. Einwohner", []],
    [98000, "Einwohner", undefined, []],
    [2.5, "Stellen", undefined, []],
    [0.5, "Kinderbetreuungsquote", "Quote", []],
    [140, "Prozent", undefined, ["figure-percent"]],
    [-2, "%", undefined, ["figure-percent"]],
    [100, "%", undefined, []],
    [140, "Prozentpunkte", undefined, []],
  ])("of %d %s (%s) gives %j", (value, unit, text, expected) =>
    expect(codes(say("figure", { value, unit, ...(text === undefined ? {} : { text }) }))).toEqual(expected),
  );
});

describe("heads of an authority", () => {
  const person = (name: string, role: string, organisation?: string): Statement =>
    say("person", { name, role, ...(organisation === undefined ? {} : { organisation }) });
  it("are one at a time", () =>
    expect(codes(person("Henrike Tannhoff", "Landrätin"), person("Jens Uhlbrock", "Landrat"))).toEqual([
      "two-heads",
    ]));
  it.each([
    [person("Henrike Tannhoff", "Landrätin"), person("H. Tannhoff", "Landrätin")],
    [person("Henrike Tannhoff", "Landrätin"), person("Jens Uhlbrock", "ehemaliger Landrat")],
    [person("Henrike Tannhoff", "Landrätin"), person("Jens Uhlbrock", "Stellvertretender Landrat")],
    [person("Henrike Tannhoff", "Bürgermeisterin"), person("Jens Uhlbrock", "Bürgermeister")],
    [person("A Berg", "Landrat", "Landkreis Auental"), person("B Tal", "Landrat", "Kreis Ostheide")],
    [person("A Berg", "constructor"), person("B Tal", "constructor")],
  ])("may be called so twice", (a, b) => expect(codes(a, b)).toEqual([]));
  it("of different authorities are no doubt", () =>
    expect(
      codes(
        say("person", { name: "A Berg", role: "Landrat" }, "12062"),
        say("person", { name: "B Tal", role: "Landrat" }, "12065"),
      ),
    ).toEqual([]));
});

describe("the rules", () => {
  it("have a code of their own and say what they doubt", () => {
    const names = plausibilityRules.map(({ code }) => code);
    expect(new Set(names).size).toBe(names.length);
    for (const { code, doubts } of plausibilityRules) {
      expect(code).toMatch(/^plausibility\/[a-z-]+$/);
      expect(doubts.length).toBeGreaterThan(10);
    }
  });
  it("are all registered, each by the name of its file", () => {
    const folder = fileURLToPath(new URL("../../src/plausibility/", import.meta.url));
    const files = readdirSync(folder).map((name) => name.replace(".ts", ""));
    expect(plausibilityRules.map(({ code }) => code.replace("plausibility/", "")).sort()).toEqual(
      files.filter((name) => !["index", "rule", "check-plausibility"].includes(name)).sort(),
    );
  });
  it("name the document where they know it, and hold for profiles", () => {
    const source = { id: "a".repeat(64), name: "seite.html", mediaType: "text/html", byteLength: 1 };
    const old = say("agreement", { kind: "Zielvereinbarung", partner: "REAB Brandenburg", since: "2009" });
    const statement = { ...old, evidence: old.evidence.map((item) => ({ ...item, source: source.id })) };
    const [issue] = checkPlausibility([statement], { sources: [source] });
    expect(issue).toMatchObject({ source: "seite.html", code: "plausibility/agreement-before-partner" });
    const { id, value, evidence, confidence } = statement;
    const entry = { id: "reab", value, evidence, confidence, sources: 1, statements: [id] };
    const entries = { ...profile.entries, agreement: [entry] } as unknown as Profile["entries"];
    expect(checkProfile({ ...profile, entries, sources: [source] })).toEqual([issue]);
    expect(checkProfile(profile)).toEqual([]);
  });
  it("say nothing about no statements, and change none", () => {
    expect(checkPlausibility([])).toEqual([]);
    const statements = [say("office", { name: "Bildungsbüro", since: "2009" }, "13075")];
    const before = JSON.stringify(statements);
    checkPlausibility(Object.freeze(statements) as Statement[]);
    expect(JSON.stringify(statements)).toBe(before);
  });
});
