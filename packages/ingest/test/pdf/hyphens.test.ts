import { describe, expect, test } from "vitest";
import { collectHyphenated, joinLines } from "../../src/pdf/hyphens.js";

const end = (text: string, url?: string) => ({ text, url });
const known = collectHyphenated(["öffentlich-rechtlichen", "Anne-Frank-Schule", "Kinder-"]);

describe("joinLines", () => {
  test.each([
    ["Bil-", "dung", "join-without-hyphen"],
    ["Familienbil\u2010", "dung", "join-without-hyphen"],
    ["„Zuständigkei-", "ten“,", "join-without-hyphen"],
    ["Anne-Frank-", "Straße", "join"],
    ["Schulverwaltungs-", "und", "space"],
    ["Eltern-", "oder", "space"],
    ["öffentlich-", "rechtlichen", "join"],
    ["IT-", "gestützt", "join"],
    ["E-", "mail", "join"],
    ["Schüler/-", "innen", "join"],
    ["2019-", "2023", "join"],
    ["www.bildung-", "kreis.example", "join"],
    ["anna.meier@lern-", "netz.example", "join"],
    ["–", "dung", "space"],
    ["-", "dung", "space"],
    ["Bildung", "und", "space"],
    ["Bildung.", "Die", "space"],
  ] as const)("%s ⏎ %s → %s", (before, after, junction) => {
    expect(joinLines(end(before), end(after), known)).toBe(junction);
  });

  test("joins an address as its link says it", () => {
    const url = "https://www.kreis.example/bildung/netz";
    expect(joinLines(end("www.kreis.example/", url), end("bildung/netz.", url), known)).toBe("join");
    expect(joinLines(end("siehe", url), end("hier", url), known)).toBe("space");
  });
});

test("collectHyphenated takes words divided by an inner hyphen only", () => {
  expect([...known]).toEqual(["öffentlich-rechtlichen"]);
});
