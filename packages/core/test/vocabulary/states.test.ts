import { describe, expect, it } from "vitest";
import { getState, lookupState, STATES } from "../../src/vocabulary/states.js";

describe("states", () => {
  it("are sixteen with unique keys", () => {
    expect(STATES.map((entry) => entry.ags)).toEqual(
      Array.from({ length: 16 }, (_, index) => String(index + 1).padStart(2, "0")),
    );
    expect(new Set(STATES.map((entry) => entry.iso)).size).toBe(16);
  });

  it("find themselves by name, English name, genitive and code", () => {
    for (const entry of STATES) {
      expect(getState(entry.ags)).toBe(entry);
      expect(getState(entry.iso)).toBe(entry);
      for (const form of [entry.name, entry.nameEn, entry.genitive, entry.iso, ...entry.abbreviations]) {
        expect(lookupState(form), form).toBe(entry);
      }
    }
  });

  it.each([
    ["des Landes Brandenburg", "DE-BB"],
    ["Land Sachsen-Anhalt", "DE-ST"],
    ["Sachsen‑Anhalt", "DE-ST"],
    ["Freistaats Sachsen", "DE-SN"],
    ["Freistaat Thüringen", "DE-TH"],
    ["Freie und Hansestadt Hamburg", "DE-HH"],
    ["State of Lower Saxony", "DE-NI"],
    ["Saarlandes", "DE-SL"],
    ["NRW", "DE-NW"],
  ])("are found as %s", (mention, iso) => {
    expect(lookupState(mention)?.iso).toBe(iso);
  });

  it.each(["nrw", "be", "Be", "Anhalt", "Mittelsachsen", "Sachsen-Coburg", "Rheinland", "Land", ""])(
    "are not found as %j",
    (mention) => {
      expect(lookupState(mention)).toBeUndefined();
    },
  );
});
