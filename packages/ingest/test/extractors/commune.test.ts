import { describe, expect, it } from "vitest";
import { commune } from "../../src/extractors/commune.js";
import { type CommuneMention, findCommunes } from "../../src/language/communes.js";
import type { View } from "../../src/language/view.js";
import { viewOf } from "../language/view-of.js";

describe("commune", () => {
  it("states each authority once, with the fullest name that the document gives", async () => {
    const view = await viewOf("# Halle (Saale)\n\nDie Stadt Halle lernt. Mit dabei: der Burgenlandkreis.");
    const found = commune.extract(view);
    expect(found.map(({ value, about }) => [value, about])).toEqual([
      [{ name: "Halle (Saale)", kind: "kreisfreie Stadt", state: "DE-ST", ags: "15002" }, "15002"],
      [{ name: "Burgenlandkreis", kind: "Landkreis", state: "DE-ST", ags: "15084" }, "15084"],
    ]);
    const [first] = found[0]!.spans;
    expect(view.text.slice(first.start, first.end)).toBe("Halle (Saale)");
  });

  it("gives what it completed as implied", async () => {
    const [found] = commune.extract(await viewOf("Der Landkreis Unna"));
    expect(found).toMatchObject({ implied: ["state", "ags"], rule: "designation" });
  });

  it("tells of a district and of the one that it has taken in", async () => {
    const found = commune.extract(
      await viewOf("# Landkreis Göttingen\n\nIm früheren Landkreis Osterode am Harz gab es zwei Stellen."),
    );
    expect(found.map(({ value, about }) => [value.name, value.ags, about])).toEqual([
      ["Göttingen", "03159", "03159"],
      ["Osterode am Harz", undefined, "03159"],
    ]);
  });

  it("knows a town as district-free where the document says so", async () => {
    const found = commune.extract(
      await viewOf("In der kreisfreien Stadt Auenbrück. Die Stadt Auenbrück lernt."),
    );
    expect(found.map(({ value }) => value)).toEqual([{ name: "Auenbrück", kind: "kreisfreie Stadt" }]);
  });

  it.each([
    "# Tagung\n\nBezirksregierung Köln, Regierungspräsidium Freiburg, Caritasverband Nürnberg e. V., Theater Augsburg",
    "# Tagung\n\nDie Robert Bosch Stiftung, Stuttgart, und der Verein Lesewelt e. V., Erlangen, helfen.",
    "# Tagung\n\nProf. Muster, geboren in Köln, lehrt an der Universität zu Köln und kommt aus Leipzig.",
    "# Tagung\n\nDie Bildungslandschaft Schlei wird weiterentwickelt.",
  ])("is silent about seats and origins: %s", async (text) => {
    expect(commune.extract(await viewOf(text))).toEqual([]);
  });

  it("is silent about postal towns and places of events", async () => {
    const text =
      "# Tagung\n\nIn Berlin trafen sich viele.\n\nMarktstraße 5\n50667 Köln\n\nUniversität Leipzig";
    expect(commune.extract(await viewOf(text))).toEqual([]);
  });

  it("takes the designation from the title of the page, the name from its text", async () => {
    const view = await viewOf("# Auenbrück lernt\n\nAuenbrück hat drei Schulen.");
    const titled = communesUnder(view, "Bildung - Stadt Auenbrück");
    expect(titled.map(({ value, by }) => [value.name, value.kind, by])).toEqual([
      ["Auenbrück", "Stadt", "designation"],
      ["Auenbrück", "Stadt", "designation"],
    ]);
    expect(communesUnder(view, "Bildung - Stadt und Land")).toEqual([]);
  });

  it.each([
    ["Der Landkreis und die Stadt Ansbach arbeiten zusammen.", ["09561", "09571"]],
    ["Stadt- und Landkreis Heilbronn", ["08121", "08125"]],
    ["Stadt & Landkreis Bamberg", ["09461", "09471"]],
    ["Der Landkreis und die Stadt Lünen arbeiten zusammen.", ["stadt-luenen"]],
    ["Der nördlich von Erfurt gelegene Landkreis Sömmerda", ["16068"]],
    ["Der Landkreis Peine liegt zwischen Hannover und Braunschweig.", ["03157"]],
    ["Sitz der Agentur ist Leipzig.", []],
    ["The City Library and the City Council of Leipzig cooperate.", ["14713"]],
  ])("%s", async (text, keys) => {
    expect(
      commune
        .extract(await viewOf(text))
        .map(({ about }) => about)
        .sort(),
    ).toEqual(keys);
  });
});

/** The communes of a view that stands under another title. */
function communesUnder(view: View, title: string): readonly CommuneMention[] {
  return findCommunes({ ...view, source: { ...view.source, title } }, view.mentions);
}

describe("a part of a city", () => {
  const keysIn = async (text: string) => commune.extract(await viewOf(text)).map(({ about }) => about);

  it("is an authority of its own where the document is about it", async () => {
    expect(await keysIn("# Bezirk Moorwald\n\nDer Berliner Bezirk Moorwald hat ein Büro.")).toEqual([
      "bezirk-moorwald",
    ]);
    expect(await keysIn("# Mitte\n\nDas Bezirksamt Mitte berät.")).toEqual(["bezirk-mitte"]);
    expect(await keysIn("# Hamburg\n\nIm Bezirk Moorwald leben Menschen.")).toEqual(["02000"]);
  });

  it.each([
    "Er ist der größte Landkreis Deutschlands.",
    "die kleinste Stadt Europas",
    "der drittgrößte Landkreis Sachsens",
    "eine der ältesten Städte Baden-Württembergs",
  ])("and a country is no name: %j", async (text) => expect(await keysIn(text)).toEqual([]));
});
