import { describe, expect, it } from "vitest";
import { CommuneValue } from "../../src/model/values.js";
import { communeLabel } from "../../src/vocabulary/commune-label.js";
import { COMMUNES, getCommune } from "../../src/vocabulary/communes.js";
import { describeAuthority } from "../../src/vocabulary/describe-authority.js";
import { createCommuneLookup, lookupCommune } from "../../src/vocabulary/lookup-commune.js";
import { STATES } from "../../src/vocabulary/states.js";

describe("describeAuthority", () => {
  it("gives a valid value for every state and commune", () => {
    for (const key of [...STATES, ...COMMUNES].map(({ ags }) => ags))
      expect(CommuneValue.parse(describeAuthority(key)).ags).toBe(key);
  });

  it("tells states and communes apart", () => {
    expect(describeAuthority("12062")).toEqual({
      name: "Elbe-Elster",
      kind: "Landkreis",
      state: "DE-BB",
      ags: "12062",
    });
    expect(describeAuthority("12")).toEqual({
      name: "Brandenburg",
      kind: "Region",
      state: "DE-BB",
      ags: "12",
    });
  });

  it.each(["", "16056", "12062124", "DE-BB", "stadt-muster", "99"])("knows nothing of %j", (key) => {
    expect(describeAuthority(key)).toBeUndefined();
  });
});

describe("communeLabel", () => {
  it.each([
    ["05978", "Kreis Unna", "Unna district"],
    ["12062", "Landkreis Elbe-Elster", "Elbe-Elster district"],
    ["15084", "Burgenlandkreis", "Burgenlandkreis"],
    ["03241", "Region Hannover", "Hanover Region"],
    ["05334", "Städteregion Aachen", "Städteregion Aachen"],
    ["09162", "Stadt München", "City of Munich"],
    ["09184", "Landkreis München", "Munich district"],
    ["15002", "Stadt Halle (Saale)", "City of Halle (Saale)"],
  ])("of %s is %s and %s", (ags, de, en) => {
    const entry = getCommune(ags)!;
    expect([communeLabel(entry, "de"), communeLabel(entry, "en")]).toEqual([de, en]);
  });

  it("leads back to its commune, all of them", () => {
    for (const entry of COMMUNES)
      for (const language of ["de", "en"] as const) {
        const found = lookupCommune(communeLabel(entry, language));
        expect(found.status === "found" && found.entry.ags, communeLabel(entry, language)).toBe(entry.ags);
      }
  });
});

describe("createCommuneLookup", () => {
  it("takes own communes without a fork", () => {
    const own = {
      ...getCommune("05978")!,
      ags: "99999",
      name: "Musterkreis",
      aliases: ["Musterland"],
      plate: "XX",
    };
    const lookup = createCommuneLookup([...COMMUNES, own]);
    for (const mention of ["des Musterkreises", "Landkreis Musterland", "LK XX"])
      expect(lookup(mention), mention).toMatchObject({ status: "found", entry: own });
    expect(lookupCommune("Musterkreis").status).toBe("unknown");
  });
});
