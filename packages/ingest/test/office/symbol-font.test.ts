import { describe, expect, it } from "vitest";
import { isSymbolFont, readSymbols } from "../../src/office/symbol-font.js";

describe("readSymbols", () => {
  it("reads what symbol fonts show, in their own range and in that of letters", () => {
    expect(readSymbols("\uF0FC", "Wingdings")).toBe("✓");
    expect(readSymbols("à", "Wingdings")).toBe("→");
    expect(readSymbols("\uF0B7", "Symbol")).toBe("•");
    expect(readSymbols("(", "Wingdings")).toBe("☎");
  });
  it("leaves what it does not know", () => {
    expect(readSymbols("\uF0C5 Wörter", "Symbol")).toBe("\uF0C5 Wörter");
    expect(isSymbolFont("Arial")).toBe(false);
    expect(isSymbolFont("Webdings")).toBe(false);
    expect(isSymbolFont(undefined)).toBe(false);
  });
});
