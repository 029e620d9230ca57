import { expect, test } from "vitest";
import { PlaceTable, stampNumber } from "../../src/batch/place-table.js";
import { RowGroups } from "../../src/batch/row-groups.js";
import { TextSet } from "../../src/batch/text-set.js";

const count = 5_000;
const pathOf = (index: number): string => `ordner/${index % 7}/blatt-${index}.md`;

test("a table gives each path a row, and what is known of it, also when it has grown", () => {
  const places = new PlaceTable();
  const placeOf = (index: number) =>
    ({
      stamp: stampNumber({ size: index, mtimeMs: 1_763_800_000_000.123 }),
      start: index * 1e9,
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

test.each([0, 1, count])("a set of texts made for %i knows what was put in, and nothing else", (expected) => {
  const texts = new TextSet(expected);
  for (let index = 0; index < count; index++) expect(texts.add(pathOf(index))).toBe(true);
  for (let index = 0; index < count; index++) {
    expect(texts.add(pathOf(index))).toBe(false);
    expect(texts.has(pathOf(index + count))).toBe(false);
  }
});

test("a stamp has another number where the size or the time differs, by a part of a millisecond too", () => {
  const stamps = [
    { size: 12, mtimeMs: 1_763_800_000_000.123 },
    { size: 12, mtimeMs: 1_763_800_000_000.124 },
    { size: 13, mtimeMs: 1_763_800_000_000.123 },
    { size: 1, mtimeMs: 763_800_000_000.125 },
  ];
  expect(new Set(stamps.map(stampNumber)).size).toBe(stamps.length);
  expect(stampNumber({ ...stamps[0]! })).toBe(stampNumber(stamps[0]!));
});

test("groups of rows give each name its own, and nothing for another", () => {
  const groups = new RowGroups();
  for (let row = 0; row < count; row++) {
    groups.add(`0${row % 3}`, row);
    if (row % 2) groups.add("odd", row);
  }
  expect(groups.names()).toEqual(["00", "01", "02", "odd"]);
  expect([...groups.rowsOf("01")].slice(0, 2)).toEqual([4999, 4996]);
  expect([...groups.rowsOf("odd")]).toHaveLength(count / 2);
  expect([...groups.rowsOf("03")]).toEqual([]);
});
