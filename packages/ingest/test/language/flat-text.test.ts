import { describe, expect, it } from "vitest";
import { flattenText, narrow } from "../../src/language/flat-text.js";

describe("a text in memory of its own", () => {
  it.each(["", "Bildungsbüro", "ÿ\u0000ß", "Übergang – Beruf", "„Zitat“", "😀 Kita", "Straße ".repeat(2000)])(
    "%.20j stays the same",
    (text) => {
      expect(narrow(text)).toBe(text);
      expect(narrow(`–${text}`.slice(1))).toBe(text);
    },
  );
});

describe("a flat text", () => {
  it("has plain hyphens and spaces for those that lines are set with, and the length of the other", () => {
    const text = "Schul\u2011 und\u00a0Bildungs\u2012\nbericht\t2020";
    expect(flattenText(text)).toBe("Schul- und Bildungs- bericht 2020");
    expect(flattenText(text)).toHaveLength(text.length);
    expect(flattenText("a\nb", "\n")).toBe("a\nb");
  });
});
