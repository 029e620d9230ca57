import { describe, expect, it } from "vitest";
import { latestDay } from "../../src/time/compare.js";
import { parseEdtf } from "../../src/time/edtf.js";
import { startOf } from "../../src/time/period.js";
import { createMinistryLookup, lookupMinistry, MINISTRIES } from "../../src/vocabulary/ministries.js";
import { STATES } from "../../src/vocabulary/states.js";

describe("MINISTRIES", () => {
  const ids = MINISTRIES.map((entry) => entry.id);

  it("have unique ids, valid periods and successors that exist", () => {
    expect(new Set(ids).size).toBe(ids.length);
    for (const { id, period, successor } of MINISTRIES) {
      if (period !== undefined) expect(parseEdtf(period), id).toBeDefined();
      if (successor !== undefined) expect(ids, id).toContain(successor);
    }
  });

  it("find themselves by every name, in nominative and genitive, German and English", () => {
    for (const { id, name, en, aliases, abbreviation } of MINISTRIES) {
      const genitive = name.replace(/(ministerium)(?= |$)/u, "$1s");
      for (const form of [name, genitive, `des ${genitive}`, en, ...aliases, abbreviation ?? name])
        expect(lookupMinistry(form)?.name, `${id}: ${form}`).toBe(name);
    }
  });

  it("date two names of one ministry one after the other", () => {
    for (const { id, period, successor } of MINISTRIES) {
      const next = MINISTRIES.find((entry) => entry.id === successor)?.period;
      if (period !== undefined && next !== undefined)
        expect((latestDay(period) ?? "") <= (latestDay(startOf(next) ?? "") ?? "9999"), id).toBe(true);
    }
    expect(MINISTRIES.filter(({ period }) => period !== undefined).length).toBeGreaterThanOrEqual(28);
  });

  it("take own entries without a fork", () => {
    const own = { id: "xx", name: "Ministerium für Musterbildung", en: "Ministry of Samples", aliases: [] };
    expect(createMinistryLookup([...MINISTRIES, own])("Ministeriums für Musterbildung")).toBe(own);
    expect(lookupMinistry("Ministerium für Musterbildung")).toBeUndefined();
  });

  it("cover the federation and every state", () => {
    for (const { iso } of STATES)
      expect(
        MINISTRIES.some((entry) => entry.state === iso),
        iso,
      ).toBe(true);
    expect(MINISTRIES.filter((entry) => entry.state === undefined).length).toBeGreaterThanOrEqual(4);
  });

  it.each([
    ["Bundesministerium für Bildung und Forschung", "bmbf"],
    ["des Bundesministeriums für Bildung und Forschung", "bmbf"],
    ["BMBF", "bmbf"],
    ["BMBFSFJ", "bmbfsfj"],
    ["Bundesministeriums für Bildung, Familie, Senioren, Frauen und Jugend", "bmbfsfj"],
    ["Hessischen Kultusministeriums", "he-hkm"],
    ["Niedersächsische Kultusministerium", "ni-mk"],
    ["Ministerium für Bildung des Landes Sachsen-Anhalt", "st-mb"],
    ["Sächsisches Staatsministerium für Kultus", "sn-smk"],
    ["Thüringer Ministerium für Bildung, Jugend und Sport", "th-tmbjs"],
  ])("reads %s", (text, id) => {
    expect(lookupMinistry(text)?.id).toBe(id);
  });

  it.each(["Ministerium", "Ministerium für Bildung", "bmbf", "Kultusministerium", "Bildungsministerium", ""])(
    "does not know %j",
    (text) => {
      expect(lookupMinistry(text)).toBeUndefined();
    },
  );
});
