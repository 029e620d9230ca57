import type { Kind } from "@bildungsprofil/core";
import { expect, test } from "vitest";
import { tellOnce } from "../src/one-deed.js";
import type { Attributed } from "../src/settle.js";

const told = (kind: Kind, start: number, end: number): Attributed =>
  ({
    kind,
    value: { text: `${kind} ${start}` },
    spans: [{ start, end }],
    confidence: 0.6,
    rule: "r",
    extractor: kind,
  }) as Attributed;

const kept = (...statements: Attributed[]): Kind[] => tellOnce(statements).map(({ kind }) => kind);

test.each<[Kind]>([["goal"], ["milestone"], ["challenge"], ["result"]])(
  "a measure gives way to a %s in the same words or around it, whichever comes first",
  (kind) => {
    expect(kept(told("measure", 10, 40), told(kind, 10, 40))).toEqual([kind]);
    expect(kept(told(kind, 0, 90), told("measure", 10, 40))).toEqual([kind]);
    expect(kept(told(kind, 500, 700), told("measure", 600, 690))).toEqual([kind]);
  },
);

test("a measure that adds little to a step is that step, and one that tells more stays", () => {
  expect(kept(told("measure", 0, 40), told("milestone", 6, 40))).toEqual(["milestone"]);
  expect(kept(told("measure", 0, 100), told("goal", 60, 100))).toEqual(["measure", "goal"]);
});

test("what overlaps in part, stands beside it or is of another sort stays", () => {
  expect(kept(told("measure", 0, 40), told("result", 30, 80))).toEqual(["measure", "result"]);
  expect(kept(told("measure", 0, 40), told("goal", 41, 80))).toEqual(["measure", "goal"]);
  expect(kept(told("measure", 10, 40), told("figure", 0, 80), told("quote", 0, 80))).toHaveLength(3);
  expect(kept(told("milestone", 0, 80), told("goal", 10, 40))).toEqual(["milestone", "goal"]);
});

test("of a challenge and a goal the one around the other is kept, and the challenge of the same words", () => {
  expect(kept(told("challenge", 0, 80), told("goal", 20, 60))).toEqual(["challenge"]);
  expect(kept(told("goal", 0, 80), told("challenge", 20, 60))).toEqual(["goal"]);
  expect(kept(told("goal", 0, 80), told("challenge", 0, 80))).toEqual(["challenge"]);
});

test("a deed with its doer is no subject to work on", () => {
  expect(kept(told("actionField", 0, 80), told("measure", 12, 80))).toEqual(["measure"]);
  expect(kept(told("actionField", 20, 40), told("measure", 12, 80))).toEqual(["actionField", "measure"]);
});

test("many statements take time in proportion", () => {
  const many = Array.from({ length: 40_000 }, (_, index) =>
    told(index % 2 ? "goal" : "measure", index * 30, index * 30 + 25),
  );
  const start = performance.now();
  expect(tellOnce(many)).toHaveLength(many.length);
  expect(performance.now() - start).toBeLessThan(2000);
});
