import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { groupPassages, markPassages, orderPassages } from "../../site/mark-passages.mjs";

type Part = ReturnType<typeof markPassages>[number];
const write = (text: string, parts: readonly Part[]): string =>
  parts
    .map((part) =>
      part.passage === undefined
        ? text.slice(part.start, part.end)
        : `${part.first ? "[" : "("}${part.passage}:${write(text, part.parts)}]`,
    )
    .join("");

function mark(text: string, ...spans: [number, number][]): string {
  const passages = orderPassages(spans.map(([start, end]) => ({ start, end })));
  const all = passages.map((_, index) => index);
  return write(text, markPassages({ start: 0, end: text.length }, passages, all));
}

describe("markPassages", () => {
  it("nests what lies within", () => {
    expect(mark("abcdefgh", [1, 7], [2, 4], [5, 6])).toBe("a[0:b[1:cd]e[2:f]g]h");
  });
  it("nests the shorter of those with one start, and the earlier of those with one end", () => {
    expect(mark("abcdef", [0, 3], [0, 5], [2, 5])).toBe("[0:[1:ab[2:c]](2:de]]f");
  });
  it("divides a passage that goes on behind the one it began in", () => {
    expect(mark("abcdef", [0, 3], [2, 5])).toBe("[0:ab[1:c]](1:de]f");
    expect(mark("abcdefgh", [0, 4], [2, 6], [3, 8])).toBe("[0:ab[1:c[2:d]]](2:(1:ef]gh]");
  });
  it("goes on with a passage that began in a stretch before, and takes each once", () => {
    const passages = orderPassages([
      { start: 2, end: 6 },
      { start: 2, end: 6 },
    ]);
    expect(passages).toHaveLength(1);
    expect(write("abcdefgh", markPassages({ start: 4, end: 8 }, passages, [0]))).toBe("(0:ef]gh");
  });
  it("keeps the text and marks each passage, whatever they are", () => {
    const span = fc.tuple(fc.nat(19), fc.integer({ min: 1, max: 20 })).map(([start, length]) => ({
      start,
      end: Math.min(20, start + length),
    }));
    fc.assert(
      fc.property(fc.array(span, { maxLength: 12 }), (spans) => {
        const text = "abcdefghijklmnopqrst";
        const passages = orderPassages(spans);
        const parts = markPassages(
          { start: 0, end: 20 },
          passages,
          passages.map((_, index) => index),
        );
        const found = passages.map(() => "");
        const firsts = passages.map(() => 0);
        const walk = (part: Part, around: readonly number[]): string => {
          if (part.passage === undefined) {
            for (const index of around) found[index] += text.slice(part.start, part.end);
            return text.slice(part.start, part.end);
          }
          if (part.first) firsts[part.passage]!++;
          return part.parts.map((inner) => walk(inner, [...around, part.passage!])).join("");
        };
        expect(parts.map((part) => walk(part, [])).join("")).toBe(text);
        expect(found).toEqual(passages.map(({ start, end }) => text.slice(start, end)));
        expect(firsts).toEqual(passages.map(() => 1));
      }),
    );
  });
});

describe("groupPassages", () => {
  it("groups those that overlap, not those that touch", () => {
    const passages = orderPassages([
      { start: 0, end: 4 },
      { start: 2, end: 6 },
      { start: 6, end: 8 },
      { start: 9, end: 20 },
      { start: 10, end: 11 },
      { start: 12, end: 13 },
    ]);
    expect(groupPassages(passages)).toEqual([0, 0, 1, 2, 2, 2]);
  });
});
