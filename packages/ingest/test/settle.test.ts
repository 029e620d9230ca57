import { expect, test } from "vitest";
import { type Attributed, settle } from "../src/settle.js";
import { viewOf } from "./language/view-of.js";

const office = (value: object, start: number, more: object = {}): Attributed =>
  ({
    kind: "office",
    value: { name: "Bildungsbüro", ...value },
    spans: [{ start, end: start + 3 }],
    confidence: 0.6,
    rule: "r",
    extractor: "office",
    ...more,
  }) as Attributed;

test("the same claim made twice is one statement with both places and all fields", () => {
  const [one, ...others] = settle([
    office({ since: "2008" }, 0),
    office({ placement: "Schulamt" }, 50, { confidence: 0.9 }),
  ]);
  expect(others).toEqual([]);
  expect(one).toMatchObject({
    value: { name: "Bildungsbüro", since: "2008", placement: "Schulamt" },
    confidence: 0.9,
    spans: [{ start: 0 }, { start: 50 }],
  });
});

test("claims that contradict each other stay apart, and so do those about different authorities", () => {
  expect(settle([office({ since: "2008" }, 0), office({ since: "2010" }, 9)])).toHaveLength(2);
  expect(settle([office({}, 0, { about: "05978" }), office({}, 9, { about: "05915" })])).toHaveLength(2);
});

test("spelling in upper and lower case or with other hyphens is no difference", () => {
  expect(settle([office({ name: "Bildungs-Büro" }, 0), office({ name: "BILDUNGS‑BÜRO" }, 9)])).toHaveLength(
    1,
  );
});

test("what the text names only to deny it is left out", async () => {
  const denied = "Ein Bildungsbüro gibt es im Kreis bisher nicht.";
  const at = (text: string, start: number) => ({ start, end: start + "Bildungsbüro".length, text });
  const one = office({}, 0, { spans: [at(denied, 4)] });
  expect(settle([one], await viewOf(denied))).toEqual([]);
  expect(settle([one])).toHaveLength(1);
  const stated = `${denied} Das Bildungsbüro der Stadt hilft.`;
  const both = office({}, 0, { spans: [at(stated, 4), at(stated, stated.indexOf("Bildungsbüro", 20))] });
  expect(settle([both], await viewOf(stated))).toHaveLength(1);
});
