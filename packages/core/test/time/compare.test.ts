import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { compareEdtf, contains, earliestDay, latestDay, overlaps } from "../../src/time/compare.js";

describe("earliestDay and latestDay", () => {
  it.each([
    ["2024-06-14", "2024-06-14", "2024-06-14"],
    ["2024-02", "2024-02-01", "2024-02-29"],
    ["2023-02~", "2023-02-01", "2023-02-28"],
    ["2009", "2009-01-01", "2009-12-31"],
    ["200X", "2000-01-01", "2009-12-31"],
    ["2023-21", "2023-03-01", "2023-05-31"],
    ["2023-24", "2023-12-01", "2024-02-29"],
    ["2023-33", "2023-01-01", "2023-03-31"],
    ["2023-36", "2023-10-01", "2023-12-31"],
    ["2024-40", "2024-01-01", "2024-06-30"],
    ["2024-41", "2024-07-01", "2024-12-31"],
    ["2009/2014-08", "2009-01-01", "2014-08-31"],
    ["2009/..", "2009-01-01", undefined],
    ["../2025", undefined, "2025-12-31"],
    ["2024-02-30", undefined, undefined],
  ])("of %s are %s and %s", (text, first, last) => {
    expect(earliestDay(text)).toBe(first);
    expect(latestDay(text)).toBe(last);
  });
});

describe("compareEdtf", () => {
  it("orders by first day, then by last, with open starts first and open ends last", () => {
    const ordered = [
      "../2010",
      "2009-01-01",
      "2009-01",
      "2009",
      "2009/2014",
      "2009/..",
      "2009-06",
      "201X",
      "2024",
    ];
    expect([...ordered].reverse().sort(compareEdtf)).toEqual(ordered);
  });

  it("puts what is no date at the end", () => {
    expect(["bald", "2030", "2009"].sort(compareEdtf)).toEqual(["2009", "2030", "bald"]);
  });

  it("is a total order", () => {
    const date = fc.constantFrom(
      "2009",
      "2009~",
      "2009/..",
      "../2009",
      "2009-05",
      "200X",
      "x",
      "",
      "2009/2010",
    );
    fc.assert(
      fc.property(date, date, date, (a, b, c) => {
        expect(Math.sign(compareEdtf(a, b))).toBe(-Math.sign(compareEdtf(b, a)) + 0);
        if (compareEdtf(a, b) === 0) expect(a).toBe(b);
        if (compareEdtf(a, b) <= 0 && compareEdtf(b, c) <= 0)
          expect(compareEdtf(a, c)).toBeLessThanOrEqual(0);
      }),
    );
  });
});

describe("overlaps and contains", () => {
  it("include both ends", () => {
    expect(overlaps("2009/2014", "2014-12-31")).toBe(true);
    expect(overlaps("2009/2014", "2015")).toBe(false);
    expect(overlaps("2009/..", "2030")).toBe(true);
    expect(overlaps("2009/..", "../2008")).toBe(false);
    expect(contains("2009/2014", "2012-06")).toBe(true);
    expect(contains("2012-06", "2009/2014")).toBe(false);
    expect(contains("2009/..", "2010/..")).toBe(true);
    expect(contains("2009/2014", "2010/..")).toBe(false);
    expect(contains("2009", "2009")).toBe(true);
  });

  it("are false for what is no date", () => {
    expect(overlaps("2009", "gestern")).toBe(false);
    expect(contains("2024-02-30", "2024-02-30")).toBe(false);
  });
});
