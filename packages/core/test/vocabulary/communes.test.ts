import { describe, expect, it } from "vitest";
import { communeBareForms, communeNameForms } from "../../src/vocabulary/commune-name-forms.js";
import { COMMUNES, getCommune, getFormerCommune } from "../../src/vocabulary/communes.js";
import { lookupCommune } from "../../src/vocabulary/lookup-commune.js";
import { STATES } from "../../src/vocabulary/states.js";

describe("COMMUNES", () => {
  it("holds 294 districts and 106 district-free cities with unique keys", () => {
    expect(COMMUNES).toHaveLength(400);
    expect(new Set(COMMUNES.map((entry) => entry.ags)).size).toBe(400);
    expect(COMMUNES.filter((entry) => entry.kind === "Landkreis")).toHaveLength(294);
    expect(COMMUNES.filter((entry) => entry.kind === "kreisfreie Stadt")).toHaveLength(106);
  });

  it("has five digits and the state's prefix in every key", () => {
    for (const entry of COMMUNES) {
      expect(entry.ags).toMatch(/^\d{5}$/u);
      const state = STATES.find((candidate) => candidate.iso === entry.state);
      expect(state?.ags).toBe(entry.ags.slice(0, 2));
    }
  });

  it("counts the communes of each state as the official directory of 2025 does", () => {
    const counts = Object.fromEntries(
      STATES.map(({ iso }) => [iso, COMMUNES.filter((entry) => entry.state === iso).length]),
    );
    expect(counts).toEqual({
      "DE-SH": 15,
      "DE-HH": 1,
      "DE-NI": 45,
      "DE-HB": 2,
      "DE-NW": 53,
      "DE-HE": 26,
      "DE-RP": 36,
      "DE-BW": 44,
      "DE-BY": 96,
      "DE-SL": 6,
      "DE-BE": 1,
      "DE-BB": 18,
      "DE-MV": 8,
      "DE-SN": 13,
      "DE-ST": 14,
      "DE-TH": 22,
    });
  });

  it("has clean names, seats and aliases", () => {
    for (const entry of COMMUNES) {
      const texts = [entry.name, entry.plate, entry.designation, ...entry.aliases];
      for (const text of [...texts, entry.seat ?? "Seat", ...entry.predecessors.map(({ name }) => name)]) {
        expect(text, entry.ags).toBe(text.trim().replace(/\s+/gu, " "));
        expect(text, entry.ags).toMatch(/^[^,|;:]+$/u);
      }
      expect(entry.name).not.toMatch(/^(?:Landkreis|Kreis|Stadt) /u);
      expect(entry.name).not.toMatch(/a\.|i\./u);
      expect(entry.plate).toMatch(/^[A-ZÄÖÜ]{1,3}$/u);
    }
  });

  it("gives every district a seat and no city one", () => {
    for (const entry of COMMUNES)
      expect(entry.seat !== undefined, entry.name).toBe(entry.kind === "Landkreis");
  });

  it("dates every predecessor, whose key is out of use or was only renamed", () => {
    for (const entry of COMMUNES)
      for (const { ags, until, name } of entry.predecessors) {
        expect(until).toMatch(/^20\d\d-(?:06-30|07-31|09-03|10-20|10-31|12-31)$/u);
        if (getCommune(ags) === undefined) expect(ags.slice(0, 2)).toBe(entry.ags.slice(0, 2));
        else expect([ags, name === entry.name]).toEqual([entry.ags, false]);
      }
    const former = COMMUNES.flatMap((entry) => entry.predecessors);
    const keys = former.map(({ ags }) => ags);
    const split = former.filter(({ ags }, index) => keys.indexOf(ags) !== index).map(({ name }) => name);
    expect(new Set(split)).toEqual(new Set(["Anhalt-Zerbst", "Demmin"]));
  });

  it("leads every former key to its successors", () => {
    const successorsOf = (ags: string) => getFormerCommune(ags)?.successors.map((entry) => entry.ags);
    for (const entry of COMMUNES)
      for (const { ags } of entry.predecessors)
        if (ags !== entry.ags) expect(successorsOf(ags), ags).toContain(entry.ags);
    expect(getFormerCommune("16056")).toMatchObject({
      name: "Eisenach",
      kind: "kreisfreie Stadt",
      until: "2021-06-30",
      successors: [{ ags: "16063", name: "Wartburgkreis" }],
    });
    expect(successorsOf("13052")).toEqual(["13071", "13075"]);
    expect(successorsOf("03156")).toEqual(["03159"]);
    expect(successorsOf("05354")).toEqual(["05334"]);
    expect(successorsOf("14365")).toEqual(["14713"]);
    expect(successorsOf("14286")).toEqual(["14626"]);
    for (const key of ["03358", "12062", "99999", ""]) expect(getFormerCommune(key)).toBeUndefined();
  });

  it("has the mergers since 2007 complete", () => {
    const mergedIn = (state: string, year: string) =>
      COMMUNES.filter((entry) => entry.state === state)
        .flatMap((entry) => entry.predecessors)
        .filter(({ until }) => until.startsWith(year)).length;
    // 22 districts and 7 district-free cities; Demmin counts twice, for it was split.
    expect(mergedIn("DE-SN", "2008")).toBe(29);
    // 21 districts and 3 cities; Anhalt-Zerbst counts four times.
    expect(mergedIn("DE-ST", "2007")).toBe(24 + 3);
    expect(mergedIn("DE-NW", "2009")).toBe(2);
    expect(mergedIn("DE-MV", "2011")).toBe(12 + 4 + 1);
    expect(mergedIn("DE-NI", "2016")).toBe(2);
    expect(mergedIn("DE-TH", "2021")).toBe(1);
  });

  it("corrects what the data of 2018 has wrong", () => {
    expect(getCommune("16056")).toBeUndefined();
    expect(getCommune("16063")?.predecessors[0]).toMatchObject({ name: "Eisenach", until: "2021-06-30" });
    expect(getCommune("01001")?.name).toBe("Flensburg");
    expect(getCommune("05914")?.name).toBe("Hagen");
    expect(getCommune("13072")).toMatchObject({ name: "Rostock", designation: "Landkreis", seat: "Güstrow" });
    expect(getCommune("03241")).toMatchObject({ name: "Region Hannover", designation: "Region" });
    expect(getCommune("05334")).toMatchObject({ name: "Städteregion Aachen", designation: "Städteregion" });
    expect(getCommune("10041")).toMatchObject({ kind: "Landkreis", designation: "Regionalverband" });
    expect(getCommune("08111")).toMatchObject({ kind: "kreisfreie Stadt", designation: "Stadtkreis" });
  });
});

describe("name forms", () => {
  it("lead back to their own commune, all of them", () => {
    for (const entry of COMMUNES) {
      for (const form of communeNameForms(entry)) {
        const found = lookupCommune(form);
        const entries =
          found.status === "found" ? [found.entry] : found.status === "ambiguous" ? found.entries : [];
        expect(entries, `${form} → ${found.status}`).toContain(entry);
      }
    }
  });

  it("decline what is declined", () => {
    const bare = (ags: string) => communeBareForms(getCommune(ags)!);
    expect(bare("15084")).toEqual(["Burgenlandkreis", "Burgenlandkreises"]);
    expect(bare("05962")).toEqual([
      "Märkischer Kreis",
      "Märkische Kreis",
      "Märkischen Kreis",
      "Märkischen Kreises",
    ]);
    expect(bare("09172")).toEqual(["Berchtesgadener Land", "Berchtesgadener Landes"]);
    expect(bare("07337")).toEqual(["Südliche Weinstraße", "Südlichen Weinstraße"]);
    expect(bare("05978")).toEqual(["Unna", "Unnas"]);
    expect(bare("07319")).toEqual(["Worms"]);
    expect(bare("12053")).toEqual(["Frankfurt (Oder)", "Frankfurt/Oder", "Frankfurt/O."]);
    expect(bare("15002")).toContain("Halle");
    expect(communeNameForms(getCommune("05978")!)).toEqual(
      expect.arrayContaining(["Kreis Unna", "Kreises Unna", "LK UN"]),
    );
  });
});
