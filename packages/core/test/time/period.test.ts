import { describe, expect, it } from "vitest";
import { endOf, makePeriod, makeSchoolYear, periodFrom, periodTo, startOf } from "../../src/time/period.js";

describe("periods", () => {
  it("are made from their ends", () => {
    expect(makePeriod("2009", "2014")).toBe("2009/2014");
    expect(makePeriod("2009-09-01", "2014")).toBe("2009-09-01/2014");
    expect(makePeriod("2009", "2009")).toBe("2009");
    expect(periodFrom("2009~")).toBe("2009~/..");
    expect(periodTo("2025-12")).toBe("../2025-12");
    expect(makeSchoolYear(2023)).toBe("2023-08/2024-07");
    expect(makeSchoolYear(1999)).toBe("1999-08/2000-07");
  });

  it("are refused where they make no sense", () => {
    expect(makePeriod(undefined, undefined)).toBeUndefined();
    expect(makePeriod("2014", "2009")).toBeUndefined();
    expect(makePeriod("2009/2010", "2014")).toBeUndefined();
    expect(makePeriod("bald", "2014")).toBeUndefined();
    expect(makeSchoolYear(12)).toBeUndefined();
  });

  it("are taken apart", () => {
    expect(startOf("2009/..")).toBe("2009");
    expect(endOf("2009/..")).toBeUndefined();
    expect(startOf("../2014~")).toBeUndefined();
    expect(endOf("../2014~")).toBe("2014~");
    expect(startOf("2024-06-14")).toBe("2024-06-14");
    expect(endOf("2024-02-30")).toBeUndefined();
  });
});
