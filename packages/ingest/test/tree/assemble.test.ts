import type { Root } from "mdast";
import { expect, test } from "vitest";
import { assemble } from "../../src/tree/assemble.js";
import { cite } from "../../src/tree/cite.js";
import { outline } from "../../src/tree/outline.js";

const at = (line: number, column: number) => ({ type: "text" as const, line, column });

const tree: Root = {
  type: "root",
  children: [
    { type: "paragraph", data: { layer: "furniture" }, children: [{ type: "text", value: "Menü" }] },
    {
      type: "heading",
      depth: 1,
      children: [{ type: "text", value: "Bildungsbüro", data: { places: [{ at: 0, locator: at(3, 5) }] } }],
    },
    { type: "paragraph", children: [] },
    {
      type: "list",
      ordered: false,
      children: [
        { type: "listItem", children: [{ type: "paragraph", children: [{ type: "text", value: "eins" }] }] },
        {
          type: "listItem",
          children: [
            {
              type: "paragraph",
              children: [
                { type: "text", value: "zwei", data: { places: [{ at: 0, locator: at(6, 1) }] } },
                { type: "break" },
                {
                  type: "text",
                  value: "und drei",
                  data: {
                    places: [
                      { at: 0, locator: at(7, 1) },
                      { at: 4, locator: at(9, 2) },
                    ],
                  },
                },
              ],
            },
          ],
        },
      ],
    },
    {
      type: "table",
      children: [
        {
          type: "tableRow",
          children: [
            { type: "tableCell", children: [{ type: "text", value: "a" }] },
            { type: "tableCell", children: [] },
            { type: "tableCell", children: [{ type: "text", value: "b" }] },
          ],
        },
      ],
    },
    { type: "paragraph", data: { layer: "notes" }, children: [{ type: "text", value: "Notiz" }] },
    { type: "paragraph", data: { layer: "notes" }, children: [{ type: "text", value: "Noch eine" }] },
  ],
};

test("the canonical text parts blocks, items, cells and lines", () => {
  expect(assemble(tree).text).toBe(
    "Menü\n\nBildungsbüro\n\neins\nzwei\nund drei\n\na\tb\n\nNotiz\n\nNoch eine",
  );
});

test("every node that holds text has its span, the others have none", () => {
  const { tree: placed, text } = assemble(tree);
  const [, heading, empty, list] = placed.children;
  expect(text.slice(heading!.data!.span!.start, heading!.data!.span!.end)).toBe("Bildungsbüro");
  expect(text.slice(list!.data!.span!.start, list!.data!.span!.end)).toBe("eins\nzwei\nund drei");
  expect(empty!.data?.span).toBeUndefined();
  expect(tree.children[1]!.data).toBeUndefined();
});

test("ranges that are not body are listed, neighbours of one layer joined", () => {
  const { layers, text } = assemble(tree);
  expect(layers.map(({ layer, start, end }) => [layer, text.slice(start, end)])).toEqual([
    ["furniture", "Menü"],
    ["notes", "Notiz\n\nNoch eine"],
  ]);
});

test("cite gives the words and their place", () => {
  const document = { source: { id: "x" }, ...assemble(tree) };
  const start = document.text.indexOf("zwei");
  const evidence = cite(document, start + 1, start + "zwei\nund dr".length);
  expect(evidence.quote).toBe("wei\nund dr");
  expect(evidence.locator).toEqual({ type: "text", line: 6, column: 2, endLine: 9, endColumn: 4 });
});

test("cite leaves the place out where the format has none, and refuses spans outside the text", () => {
  const document = { source: { id: "x" }, ...assemble(tree) };
  expect(cite(document, 0, 4)).toEqual({ source: "x", start: 0, end: 4, quote: "Menü" });
  expect(() => cite(document, 4, 4)).toThrow(RangeError);
  expect(() => cite(document, 0, 10_000)).toThrow(RangeError);
});

test("a quotation over several words of a page has the box around them; over two pages that of the first", () => {
  const word = (value: string, pageNumber: number, x: number) => ({
    type: "text" as const,
    value,
    data: {
      places: [
        { at: 0, locator: { type: "page" as const, pageNumber, box: { x, y: 10, width: 20, height: 5 } } },
      ],
    },
  });
  const document = {
    source: { id: "x" },
    ...assemble({
      type: "root",
      children: [
        { type: "paragraph", children: [word("ein ", 1, 10), word("Wort ", 1, 40), word("mehr", 2, 5)] },
      ],
    }),
  };
  expect(cite(document, 0, 8).locator).toEqual({
    type: "page",
    pageNumber: 1,
    box: { x: 10, y: 10, width: 50, height: 5 },
  });
  expect(cite(document, 4, 12).locator).toEqual({
    type: "page",
    pageNumber: 1,
    box: { x: 40, y: 10, width: 20, height: 5 },
  });
});

test("the outline has a line for each node with layer and place", () => {
  const { tree: placed, text } = assemble(tree);
  expect(outline(placed, text).split("\n").slice(0, 4)).toEqual([
    'paragraph [furniture] "Menü"',
    'heading1 @3:5 "Bildungsbüro"',
    "paragraph",
    "list",
  ]);
});
