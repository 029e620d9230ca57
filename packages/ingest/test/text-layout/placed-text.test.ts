import { describe, expect, it } from "vitest";
import {
  buildPhrasing,
  joinPlaced,
  placeText,
  replacePlaced,
  slicePlaced,
} from "../../src/text-layout/placed-text.js";

const at = (line: number, column: number) => ({ type: "text", line, column }) as const;

describe("slicePlaced", () => {
  it("moves the place of what is cut within", () => {
    expect(slicePlaced(placeText("Bildung", at(3, 5)), 3)).toEqual({
      value: "dung",
      places: [{ at: 0, locator: at(3, 8) }],
    });
  });
  it("keeps the places inside", () => {
    const text = joinPlaced([placeText("ab", at(1, 1)), placeText("cd", at(2, 1))]);
    expect(slicePlaced(text, 1, 3).places).toEqual([
      { at: 0, locator: at(1, 2) },
      { at: 1, locator: at(2, 1) },
    ]);
  });
});

describe("joinPlaced", () => {
  it("needs no place for what goes on in the same line", () => {
    expect(joinPlaced([placeText("ab", at(1, 1)), placeText("cd", at(1, 3))]).places).toHaveLength(1);
  });
});

describe("replacePlaced", () => {
  it("gives what follows its own place", () => {
    const text = replacePlaced(placeText("f&uuml;r", at(1, 1)), /&uuml;/gu, () => "ü");
    expect(text).toEqual({
      value: "für",
      places: [
        { at: 0, locator: at(1, 1) },
        { at: 2, locator: at(1, 8) },
      ],
    });
  });
});

describe("buildPhrasing", () => {
  it("collapses white space over runs and joins neighbours of one target", () => {
    expect(
      buildPhrasing([
        { text: placeText(" a ") },
        { text: placeText("  b") },
        { text: placeText("c"), url: "https://x.example" },
        { text: placeText("d "), url: "https://x.example" },
        "break",
        "break",
        { text: placeText("e\nf") },
        "break",
      ]),
    ).toEqual([
      { type: "text", value: "a b" },
      { type: "link", url: "https://x.example", children: [{ type: "text", value: "cd" }] },
      { type: "break" },
      { type: "text", value: "e" },
      { type: "break" },
      { type: "text", value: "f" },
    ]);
  });
  it("joins words that a break parts at a hyphen, keeping those that stand for another word", () => {
    const words = (...lines: string[]): unknown =>
      buildPhrasing(lines.flatMap((line) => [{ text: placeText(line) }, "break" as const]));
    expect(words("Bildungs-", "büro")).toEqual([{ type: "text", value: "Bildungsbüro" }]);
    expect(words("Kinder-", "und Jugendhilfe")).toEqual([{ type: "text", value: "Kinder- und Jugendhilfe" }]);
    expect(words("Anna-", "Seghers-Schule")).toEqual([{ type: "text", value: "Anna-Seghers-Schule" }]);
    expect(words("Mehrwert –", "Bildung")).toHaveLength(3);
  });
  it("gives nothing for nothing", () => {
    expect(buildPhrasing([{ text: placeText(" \u00AD ") }, "break"])).toEqual([]);
  });
});
