import { expect, test } from "vitest";
import { RowList } from "../../src/batch/row-list.js";

test("a list gives its rows back in order, also those of later blocks", () => {
  const rows = Array.from({ length: 10_000 }, (_, index) => (index * 7919) % 10_007);
  const list = new RowList();
  for (const row of rows) list.push(row);
  expect(list.length).toBe(rows.length);
  expect([...list]).toEqual(rows);
  expect([0, 4095, 4096, 9999].map((position) => list.at(position))).toEqual(
    [0, 4095, 4096, 9999].map((position) => rows[position]),
  );
  expect([...new RowList()]).toEqual([]);
});
