import { describe, expect, it } from "vitest";
import { foldGerman } from "../../src/vocabulary/fold.js";

describe("foldGerman", () => {
  it.each([
    ["Straße", "strasse"],
    ["STRASSE", "strasse"],
    ["GROẞE", "grosse"],
    ["Börde", "boerde"],
    ["Bo\u0308rde", "boerde"],
    ["Bil\u00ADdung", "bildung"],
    ["Elbe\u2011Elster", "elbe-elster"],
    ["Elbe\u2013Elster", "elbe-elster"],
    ["Landkreis\u00A0 \nUnna ", "landkreis unna"],
    ["\uFEFFKommu\u200Bne", "kommune"],
    ["Chóśebuz", "chosebuz"],
    ["P\uFB02icht", "pflicht"],
    ["", ""],
  ])("folds %j to %j", (text, folded) => {
    expect(foldGerman(text)).toBe(folded);
  });

  it("folds what is folded to itself", () => {
    const once = foldGerman("Große Übersicht – „Ärzte“");
    expect(foldGerman(once)).toBe(once);
  });
});
