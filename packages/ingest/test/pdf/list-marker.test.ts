import { describe, expect, test } from "vitest";
import { listMarkerOf } from "../../src/pdf/list-marker.js";
import type { CharacterStyle } from "../../src/pdf/pdf-engine.js";

const styled = (text: string, fontName = "Helvetica") => {
  const style: CharacterStyle = {
    fontSize: 10,
    fontName,
    bold: false,
    italic: false,
    angle: 0,
    artifact: false,
  };
  return listMarkerOf({ text, style });
};

describe("listMarkerOf", () => {
  test.each(["•", "–", "-", "▪", "➢", "\uf0b7", "✓"])("takes %s for a bullet", (text) => {
    expect(styled(text)).toMatchObject({ ordered: false });
  });
  test.each([
    ["1.", 1, "1."],
    ["12)", 12, "1)"],
    ["(3)", 3, "(1)"],
    ["b)", 2, "a)"],
  ])("takes %s for number %i", (text, number, shape) => {
    expect(styled(text)).toEqual({ ordered: true, number, shape });
  });
  test("takes a letter of a symbol font for a bullet", () => {
    expect(styled("§", "ABCDEF+Wingdings-Regular")).toMatchObject({ ordered: false });
    expect(styled("o", "CourierNewPSMT")).toMatchObject({ ordered: false });
  });
  test.each(["Bildung", "o", "§", "1", "2024.", "z.", "B.", "1.2", "e.V."])("leaves %s", (text) => {
    expect(styled(text)).toBeUndefined();
  });
});
