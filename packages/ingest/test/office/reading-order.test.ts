import { describe, expect, it } from "vitest";
import { sortForReading } from "../../src/office/reading-order.js";

const shape = (name: string, x: number, y: number, width: number, height: number) => ({
  name,
  box: { x, y, width, height },
});
const order = (...shapes: { name: string }[]): string =>
  sortForReading(shapes)
    .map(({ name }) => name)
    .join("");

describe("sortForReading", () => {
  it("reads rows, then columns", () => {
    expect(
      order(
        shape("d", 50, 50, 10, 10),
        shape("b", 50, 0, 10, 10),
        shape("c", 0, 50, 10, 10),
        shape("a", 0, 0, 10, 10),
      ),
    ).toBe("abcd");
  });
  it("reads a tall column as one", () => {
    expect(order(shape("b", 60, 10, 40, 10), shape("c", 60, 40, 40, 10), shape("a", 0, 0, 50, 100))).toBe(
      "abc",
    );
  });
  it("does not mind slight overlaps", () => {
    expect(order(shape("b", 0, 18, 100, 20), shape("a", 0, 0, 100, 20))).toBe("ab");
  });
  it("keeps shapes without a box behind those before them", () => {
    expect(order({ name: "x" }, shape("b", 0, 50, 10, 10), { name: "y" }, shape("a", 0, 0, 10, 10))).toBe(
      "xaby",
    );
  });
  it("takes a place at the left edge for a place", () => {
    expect(order(shape("b", 10, 0, 5, 5), shape("a", 0, 0, 5, 5))).toBe("ab");
  });
});
