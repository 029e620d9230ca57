import { expect, test } from "vitest";
import { rate } from "../src/rate.js";
import { ruleCounts } from "../src/rule-counts.data.js";

test("a rule that no fixture knows keeps its own confidence", () => {
  expect(rate("none/none", 0.7)).toBe(0.7);
  expect(rate("none/none", 1)).toBe(0.99);
});

test("the fixtures move the confidence of a rule towards its share of right statements", () => {
  for (const [rule, [right, all]] of Object.entries(ruleCounts)) {
    const share = right / all;
    const rated = rate(rule, 0.7);
    expect(rated).toBeGreaterThanOrEqual(Math.min(0.7, share) - 0.01);
    expect(rated).toBeLessThanOrEqual(Math.max(0.7, share));
  }
  expect(Object.keys(ruleCounts).length).toBeGreaterThan(50);
});
