import fc from "fast-check";
import { expect, test } from "vitest";
import { splitCsv } from "../../src/export/csv-cell.js";
import { fromCsv, fromJsonLines, toCsv, toJsonLines } from "../../src/export/index.js";
import type { Statement } from "../../src/index.js";
import { arbitraryStatement } from "./arbitraries.js";

const statements = fc.array(arbitraryStatement, { maxLength: 5 });

const statement = (quote: string, value: object = { name: quote }): Statement => ({
  id: "0123456789abcdef",
  kind: "office",
  value: value as Statement["value"] & { name: string },
  evidence: [{ source: "a".repeat(64), start: 0, end: Math.max(1, quote.length), quote }],
  confidence: 0.5,
  extractor: "office/test",
});

test("statements come back from JSON Lines and CSV as they were", () => {
  fc.assert(
    fc.property(statements, (all) => {
      expect(fromJsonLines(toJsonLines(all))).toEqual({ ok: true, value: all, issues: [] });
      for (const separator of [",", ";"] as const)
        expect(fromCsv(`\uFEFF${toCsv(all, { separator })}`)).toEqual({ ok: true, value: all, issues: [] });
    }),
    { numRuns: 100 },
  );
});

test("one line each, and no character that hides or reorders the others", () => {
  fc.assert(
    fc.property(statements, (all) => {
      const lines = toJsonLines(all).split("\n");
      expect(lines).toHaveLength(all.length + 1);
      const bidi =
        /[\u0000-\u0008\u000B-\u001F\u007F-\u009F\u061C\u200E\u200F\u2028-\u202E\u2066-\u2069\uFEFF]/;
      expect(lines.join("")).not.toMatch(bidi);
      expect(toCsv(all).replaceAll("\r", "")).not.toMatch(bidi);
    }),
    { numRuns: 60 },
  );
});

test("no cell is a formula, whichever separator a spreadsheet takes", () => {
  const formula = /^[\s\p{Cf}"]*[=+\-@＝＋－＠]/u;
  fc.assert(
    fc.property(statements, (all) => {
      const csv = toCsv(all);
      for (const separator of [",", ";", "\t"])
        for (const { cells } of splitCsv(csv, separator))
          for (const cell of cells)
            for (const line of cell.split(/[\r\n]/)) expect(line).not.toMatch(formula);
    }),
    { numRuns: 100 },
  );
  const shown = (text: string): string | undefined =>
    splitCsv(toCsv([statement(text)]), ",")[1]?.cells.find((cell) => cell.includes(text.slice(-3)));
  expect(shown("=1+1")).toBe("'=1+1");
  expect(shown("'=1+1")).toBe("''=1+1");
  expect(shown("Amt; =1+1")).toBe("Amt; '=1+1");
  expect(shown("Bildungsbüro – Stab")).toBe("Bildungsbüro – Stab");
});

test("the header names the columns and each row has as many cells", () => {
  const rows = splitCsv(toCsv([statement("Bildungsbüro")]), ",");
  expect(rows[0]?.cells.slice(0, 6)).toEqual([
    "id",
    "kind",
    "about",
    "confidence",
    "extractor",
    "value.name",
  ]);
  expect(new Set(rows.map(({ cells }) => cells.length)).size).toBe(1);
});

test("what cannot be read is left out with the line and the reason", () => {
  const good = toJsonLines([statement("Bildungsbüro")]);
  const mixed = fromJsonLines(`${good}{"id":\n\n[]\n`);
  expect(mixed.ok && mixed.value).toHaveLength(1);
  expect(mixed.issues.map(({ code, place }) => [code, place])).toEqual([
    ["export/bad-line", { type: "text", line: 2, column: 1 }],
    ["export/bad-line", { type: "text", line: 4, column: 1 }],
  ]);
  expect(fromJsonLines("nonsense")).toMatchObject({ ok: false });
  expect(fromJsonLines("")).toEqual({ ok: true, value: [], issues: [] });
  const csv = toCsv([statement("a\nb"), statement("c")]);
  const broken = fromCsv(csv.replace('"0.5"', '"much"'));
  expect(broken.ok && broken.value).toHaveLength(1);
  expect(broken.issues).toMatchObject([{ code: "export/bad-row", place: { line: 2 } }]);
  expect(fromCsv("a,b\r\n1,2")).toMatchObject({ ok: false, issues: [{ code: "export/no-header" }] });
  expect(fromCsv('"id","kind","source","start","end","quote"\r\n"x')).toMatchObject({ ok: false });
});

test("long hostile cells take time in proportion", () => {
  const started = performance.now();
  for (const text of [
    "\t".repeat(200_000),
    ";'".repeat(100_000),
    '"'.repeat(200_001),
    "\\".repeat(200_000),
  ]) {
    const one = [statement(text)];
    expect(fromCsv(toCsv(one))).toMatchObject({ ok: true, value: one });
    fromCsv(`"id","kind","source","start","end","quote"\r\n"${text}`);
  }
  expect(performance.now() - started).toBeLessThan(3000);
});
