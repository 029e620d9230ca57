import fc from "fast-check";
import type { Paragraph, PhrasingContent, Root, RootContent } from "mdast";
import { describe, expect, it } from "vitest";
import { readDocument } from "../../src/index.js";
import { assemble } from "../../src/tree/assemble.js";
import { createCiter } from "../../src/tree/cite.js";
import type { Layer, Nodes } from "../../src/tree/nodes.js";

const words = fc.stringMatching(/^[a-zäöüß😀 ]{0,12}$/u);
const locators = fc.oneof(
  fc.record({
    type: fc.constant("text" as const),
    line: fc.nat(50).map((n) => n + 1),
    column: fc.nat(80).map((n) => n + 1),
  }),
  fc.record({
    type: fc.constant("page" as const),
    pageNumber: fc.nat(3).map((n) => n + 1),
    box: fc.record({ x: fc.nat(500), y: fc.nat(700), width: fc.nat(90), height: fc.nat(20) }),
  }),
);
const leaf: fc.Arbitrary<PhrasingContent> = fc.oneof(
  {
    weight: 5,
    arbitrary: fc.tuple(words, fc.option(locators)).map(
      ([value, locator]): PhrasingContent => ({
        type: "text",
        value,
        ...(locator && value !== "" ? { data: { places: [{ at: 0, locator }] } } : {}),
      }),
    ),
  },
  { weight: 1, arbitrary: fc.constant<PhrasingContent>({ type: "break" }) },
  {
    weight: 1,
    arbitrary: words.map(
      (value): PhrasingContent => ({
        type: "link",
        url: "https://x.example",
        children: [{ type: "text", value }],
      }),
    ),
  },
);
const layers = fc.option(fc.constantFrom<Layer>("body", "furniture", "notes", "hidden"));
const paragraph: fc.Arbitrary<Paragraph> = fc
  .tuple(fc.array(leaf, { maxLength: 4 }), layers)
  .map(([children, layer]) => ({ type: "paragraph", children, ...(layer ? { data: { layer } } : {}) }));
const block: fc.Arbitrary<RootContent> = fc.oneof(
  paragraph,
  fc.array(paragraph, { maxLength: 3 }).map(
    (children): RootContent => ({
      type: "list",
      children: children.map((child) => ({ type: "listItem", children: [child] })),
    }),
  ),
  fc.array(fc.array(leaf, { maxLength: 2 }), { maxLength: 3 }).map(
    (cells): RootContent => ({
      type: "table",
      children: [{ type: "tableRow", children: cells.map((children) => ({ type: "tableCell", children })) }],
    }),
  ),
  fc.array(paragraph, { maxLength: 2 }).map((children): RootContent => ({ type: "blockquote", children })),
);
const trees = fc.array(block, { maxLength: 6 }).map((children): Root => ({ type: "root", children }));

describe("any tree", () => {
  it("gives each node the span of its words, in order, and layers that do not overlap", () => {
    fc.assert(
      fc.property(trees, (tree) => {
        const { tree: placed, text, layers: ranges } = assemble(tree);
        let last = 0;
        const visit = (node: Nodes, start: number, end: number): void => {
          const span = node.data?.span;
          if (!span) return;
          expect(span.start).toBeGreaterThanOrEqual(start);
          expect(span.end).toBeLessThanOrEqual(end);
          if ("children" in node) for (const child of node.children) visit(child, span.start, span.end);
          else {
            expect(text.slice(span.start, span.end)).toBe(
              node.type === "break" ? "\n" : (node as { value: string }).value,
            );
            expect(span.start).toBeGreaterThanOrEqual(last);
            last = span.end;
          }
        };
        visit(placed, 0, text.length);
        let end = 0;
        for (const range of ranges) {
          expect(range.start).toBeGreaterThanOrEqual(end);
          expect(range.end).toBeGreaterThan(range.start);
          end = range.end;
        }
        expect(end).toBeLessThanOrEqual(text.length);
      }),
    );
  });
  it("can be cited anywhere: exact words, and places that it holds", () => {
    fc.assert(
      fc.property(trees, fc.nat(), fc.nat(), (tree, a, b) => {
        const document = { source: { id: "x" }, ...assemble(tree) };
        if (document.text === "") return;
        const start = a % document.text.length;
        const end = start + 1 + (b % (document.text.length - start));
        const { quote, locator, ...span } = createCiter(document)(start, end);
        expect(quote).toBe(document.text.slice(start, end));
        expect(span).toEqual({ source: "x", start, end });
        if (locator?.type === "text")
          expect(
            [locator.endLine! - locator.line, locator.endColumn! - locator.column].find((n) => n !== 0) ?? 1,
          ).toBeGreaterThan(0);
        if (locator?.type === "page") {
          expect(locator.pageNumber).toBeLessThanOrEqual(4);
          expect(locator.box!.width).toBeGreaterThanOrEqual(0);
          expect(locator.box!.x + locator.box!.width).toBeLessThanOrEqual(590);
        }
      }),
    );
  });
});

const pieces = [
  "Bildungsbericht",
  "Der Kreis fördert seit 2019 die Bildungs-\nbüros, und zwar mit zwei Stellen.",
  "- Punkt eins\n- Punkt zwei\n  geht weiter",
  "Tr\u00e4ger:\tLandkreis",
  "<b>Ort:</b>\tHaus &amp; Hof\n<b>Zeit:</b>\tf&uuml;r alle",
  "Fu\u0308r **alle** und [Seite](https://x.example/a) 😀 weiter",
  "Seite 3 von 7\n\fmitten im Satz geht es weiter.",
  "Schuljahr   Schulen   Kitas\n2022        44        12\n2023        46        13",
  "> Wir zitieren hier einen langen Satz über das Netzwerk\n> und noch einen.",
  "  eingerückt\u00a0und  weit",
  "| A | B |\n|---|---|\n| x | y |",
  "1. eins\n2. zwei",
];
const sources = fc
  .tuple(
    fc.array(fc.constantFrom(...pieces), { minLength: 1, maxLength: 8 }),
    fc.constantFrom("\n", "\r\n", "\r"),
  )
  .map(([parts, end]) => parts.join("\n\n").replaceAll("\n", end));

describe.each(["text.txt", "text.md"])("a document %s", (name) => {
  it("has for any span a place within the file, and for any word its own", async () => {
    await fc.assert(
      fc.asyncProperty(sources, fc.nat(), fc.nat(), async (source, a, b) => {
        const document = await readDocument(new TextEncoder().encode(source), { name });
        const { text } = document;
        const cite = createCiter(document);
        const lines = source.split(/\r\n|[\n\r]/u);
        const start = a % text.length;
        const { quote, locator } = cite(start, start + 1 + (b % (text.length - start)));
        if (quote.trim() !== "") {
          if (locator?.type !== "text") throw new Error(`no place for ${JSON.stringify(quote)}`);
          const { line, column, endLine = 0, endColumn = 0 } = locator;
          expect(lines[line - 1]?.length).toBeGreaterThanOrEqual(column);
          expect(endLine).toBeLessThanOrEqual(lines.length);
          expect(lines[endLine - 1]!.length + 1).toBeGreaterThanOrEqual(endColumn);
        }
        for (const { 0: word, index } of text.matchAll(/\p{L}+/gu)) {
          const place = cite(index, index + word.length).locator;
          if (place?.type !== "text") throw new Error(`no place for ${word}`);
          const { line, column, endLine = 0, endColumn = 0 } = place;
          const covered = lines
            .slice(line - 1, endLine)
            .map((words, i, { length }) =>
              words.slice(i === 0 ? column - 1 : 0, i === length - 1 ? endColumn - 1 : undefined),
            );
          const bare = covered
            .join("\n")
            .replace(/-\n[\s>]*/gu, "")
            .normalize("NFC");
          // a character reference is cited by its first character
          if (!bare.includes("&")) expect(bare).toBe(word);
        }
      }),
      { numRuns: 150 },
    );
  });
});
