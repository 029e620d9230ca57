import { describe, expect, it } from "vitest";
import { viewOf } from "./view-of.js";

describe("the slice of a view", async () => {
  const view = await viewOf(
    "# Bildung – für alle\n\nDer Kreis plant. Die Stadt „baut“ mit.\n\n- Ein Ziel\n- Noch eines",
  );
  const { length } = view.text;

  it("is that of the text for every start and end", () => {
    for (let start = 0; start <= length; start++)
      for (let end = 0; end <= length + 1; end++)
        expect(view.slice(start, end)).toBe(view.text.slice(start, end));
  });

  it("goes to the end of the text where no end is given", () => {
    for (let start = 0; start <= length; start++) expect(view.slice(start)).toBe(view.text.slice(start));
  });
});
