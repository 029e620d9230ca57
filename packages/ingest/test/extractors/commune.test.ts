import { describe, expect, it } from "vitest";
import { commune } from "../../src/extractors/commune.js";
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

  it("is silent about postal towns and places of events", async () => {
    const text =
      "# Tagung\n\nIn Berlin trafen sich viele.\n\nMarktstraße 5\n50667 Köln\n\nUniversität Leipzig";
    expect(commune.extract(await viewOf(text))).toEqual([]);
  });
});
