import { describe, expect, it } from "vitest";
import { parseEdtf } from "../../src/time/edtf.js";
import { lookupMinistry, MINISTRIES } from "../../src/vocabulary/ministries.js";
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
