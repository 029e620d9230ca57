import { expect, test } from "vitest";
import { PlaceTable } from "../../src/batch/place-table.js";
import { TextSet } from "../../src/batch/text-set.js";

const count = 5_000;
const pathOf = (index: number): string => `ordner/${index % 7}/blatt-${index}.md`;

test("a table gives each path a row, and what is known of it, also when it has grown", () => {
  const places = new PlaceTable();
  const placeOf = (index: number) =>
    ({
      size: index,
      mtimeMs: 1_763_800_000_000.123 + index,
      start: index * 1e9,
      length: index + 1,
      stored: index % 2 === 0,
      status: index % 3 ? "read" : "failed",
    }) as const;
  for (let index = 0; index < count; index++) {
    expect(places.rowOf(pathOf(index))).toBeUndefined();
    expect(places.claim(pathOf(index))).toBe(index);
    expect(places.get(index)).toBeUndefined();
    places.set(index, placeOf(index));
  }
  expect(places.size).toBe(count);
  for (let index = 0; index < count; index++) {
    expect(places.claim(pathOf(index))).toBe(index);
    expect(places.get(places.rowOf(pathOf(index))!)).toEqual(placeOf(index));
  }
});

test("a set of texts knows what was put in, and nothing else", () => {
  const texts = new TextSet();
  for (let index = 0; index < count; index++) expect(texts.add(pathOf(index))).toBe(true);
  for (let index = 0; index < count; index++) {
    expect(texts.add(pathOf(index))).toBe(false);
    expect(texts.has(pathOf(index + count))).toBe(false);
  }
});
