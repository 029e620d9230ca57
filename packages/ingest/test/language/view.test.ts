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

it("a part of a block has the words of its own, in the block's place", async () => {
  const view = await viewOf("# Bildung\n\nZiele: Lesen\nHerausforderungen: Lehrermangel\u00a0– und mehr");
  const block = view.body[1]!;
  const from = block.text.indexOf("Heraus");
  const part = block.part({ start: block.start + from, end: block.end }, "item");
  expect([block.ownLabel?.kind, part.ownLabel?.kind]).toEqual(["goal", "challenge"]);
  expect(part).toMatchObject({ kind: "item", index: block.index, headings: block.headings });
  expect([part.text, part.flat]).toEqual([block.text.slice(from), block.flat.slice(from)]);
});
