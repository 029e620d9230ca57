import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { globalRegistry } from "zod/mini";
import { daysInMonth, Edtf, formatEdtf, parseEdtf } from "../../src/time/edtf.js";

const plain = { approximate: false, uncertain: false };

describe("parseEdtf", () => {
  it.each([
    ["2024-06-14", { type: "day", year: 2024, month: 6, day: 14, ...plain }],
    ["2024-02-29", { type: "day", year: 2024, month: 2, day: 29, ...plain }],
    ["2000-02-29", { type: "day", year: 2000, month: 2, day: 29, ...plain }],
    ["2025-02", { type: "month", year: 2025, month: 2, ...plain }],
    ["2009", { type: "year", year: 2009, ...plain }],
    ["0800", { type: "year", year: 800, ...plain }],
    ["200X", { type: "decade", year: 2000, ...plain }],
    ["2023-21", { type: "season", year: 2023, season: 21, ...plain }],
    ["2023-35", { type: "season", year: 2023, season: 35, ...plain }],
    ["2023-41", { type: "season", year: 2023, season: 41, ...plain }],
    ["2009~", { type: "year", year: 2009, approximate: true, uncertain: false }],
    ["2009-05?", { type: "month", year: 2009, month: 5, approximate: false, uncertain: true }],
    ["2009%", { type: "year", year: 2009, approximate: true, uncertain: true }],
  ])("reads %s", (text, value) => {
    expect(parseEdtf(text)).toEqual(value);
  });

  it("reads intervals with open and qualified ends", () => {
    expect(parseEdtf("2009/2014")).toMatchObject({
      type: "interval",
      start: { year: 2009 },
      end: { year: 2014 },
    });
    expect(parseEdtf("2009/..")).toMatchObject({ start: { year: 2009 }, end: undefined });
    expect(parseEdtf("../2025-12")).toMatchObject({ start: undefined, end: { year: 2025, month: 12 } });
    expect(parseEdtf("2009~/2014-08-31")).toMatchObject({ start: { approximate: true }, end: { day: 31 } });
    expect(parseEdtf("2014/2014-06")).toBeDefined();
  });

  it.each([
    "2024-02-30",
    "2023-02-29",
    "1900-02-29",
    "2024-04-31",
    "2024-00-10",
    "2024-06-00",
    "2023-13",
    "2023-20",
    "2023-25",
    "2023-32",
    "2023-42",
    "2023-00",
    "2024/23",
    "2023/24",
    "2014/2009",
    "2024-06-14/2024-06-13",
    "../..",
    "/",
    "2009/",
    "/2009",
    "..",
    "2009/2010/2011",
    "200X-05",
    "20XX",
    "X000",
    "24",
    "20240614",
    "2024-6-14",
    "2024-06-14T10:00",
    "14.06.2024",
    "seit 2009",
    " 2009",
    "2009 ",
    "2009\n",
    "~2009",
    "2009~?",
    "-2009",
    "٢٠٠٩",
    "",
  ])("refuses %j", (text) => {
    expect(parseEdtf(text)).toBeUndefined();
    expect(Edtf.safeParse(text).success).toBe(false);
  });

  it("is written back unchanged", () => {
    const texts = ["2024-06-14", "2025-02", "0800", "200X", "2023-35%", "2009/2014", "2009~/..", "../2025?"];
    for (const text of texts) expect(formatEdtf(parseEdtf(text)!)).toBe(text);
  });

  it("agrees with the calendar on every day of four centuries", () => {
    const dates = fc.date({
      min: new Date("1800-01-01T00:00:00Z"),
      max: new Date("2199-12-31T00:00:00Z"),
      noInvalidDate: true,
    });
    fc.assert(
      fc.property(dates, (date) => {
        const text = date.toISOString().slice(0, 10);
        expect(formatEdtf(parseEdtf(text)!)).toBe(text);
        const last = new Date(Date.UTC(date.getUTCFullYear(), date.getUTCMonth() + 1, 0)).getUTCDate();
        expect(daysInMonth(date.getUTCFullYear(), date.getUTCMonth() + 1)).toBe(last);
      }),
    );
  });

  it("never throws, and gives back what it understood", () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[0-9X./~?%-]{0,24}$/u), (text) => {
        const value = parseEdtf(text);
        if (value !== undefined) expect(formatEdtf(value)).toBe(text);
      }),
    );
  });
});

describe("Edtf", () => {
  it("says what was expected", () => {
    expect(Edtf.parse("2009/..")).toBe("2009/..");
    expect(Edtf.safeParse("2024-02-30").error?.issues[0]?.message).toBe(
      'expected a date such as 2024-06-14, 2025-02, 2009, 2009/2014, 2009/.. or 2009~, found "2024-02-30"',
    );
    expect(globalRegistry.get(Edtf)?.description).toContain("ISO 8601-2");
  });
});
