import { readFileSync, readdirSync } from "node:fs";
import { test } from "vitest";
import { findDates } from "../src/language/dates.js";
import { findNumbers } from "../src/language/numbers.js";
test("speed", () => {
  const base = readdirSync("/work/shared/seeds").filter(f => f.endsWith(".txt")).map(f => readFileSync("/work/shared/seeds/" + f, "utf8")).join("\n\n");
  for (const [name, unit] of [["seeds", base], ["1.", "1."], ["1. ", "1. "], ["1., ", "1., "], ["Dr. ", "Dr. "], ["a@", "a@"], ["bis ", "bis "], ["seit 1. und ", "seit 1. und "], ["1.1. - ", "1.1. - "], ["2009-", "2009-"], ["2009, ", "2009, "], ["Mo, ", "Mo, "], ["Ende ", "Ende "], ["1 ", "1 "], ["Mai ", "Mai "], ["letzte ", "letzte "], ["einund","einund"], ["von 1. bis ", "von 1. bis "], ["nbsp", "\u00a0"], ["am 1. Mai ", "am 1. Mai "]] as const) {
    const times: string[] = [];
    for (const size of [250_000, 1_000_000]) {
      const text = unit.repeat(Math.ceil(size / unit.length));
      for (const [f, run] of [["d", (t: string) => findDates(t)], ["r", (t: string) => findDates(t, { reference: "2024-01-01" })], ["n", (t: string) => findNumbers(t)]] as const) {
        const t0 = performance.now(); const n = run(text).length; times.push(`${f}${size / 1000}k ${(performance.now() - t0).toFixed(0)}ms/${n}`);
      }
    }
    console.log(name, times.join("  "));
  }
}, 120000);
