import { describe, expect, test } from "vitest";
import { attribute } from "../src/attribute.js";
import type { Candidate } from "../src/extractors/extractor.js";
import { findSubjects } from "../src/subjects.js";
import { viewOf } from "./language/view-of.js";

async function attributed(text: string, candidate: Partial<Candidate>) {
  const view = await viewOf(text);
  const start = view.text.indexOf("Büro");
  const whole = {
    kind: "body",
    value: { name: "Büro" },
    spans: [{ start, end: start + 4 }],
    confidence: 1,
    rule: "r",
  };
  return attribute({ ...whole, ...candidate } as Candidate, "body", findSubjects(view));
}

const joint = "# Bildung\n\nDie Landkreise Unna und Höxter haben ein Büro.";

describe("attribute", () => {
  test("states a fact of each authority that the sentence names in one breath, with the same evidence", async () => {
    const [one, other, ...more] = await attributed(joint, {});
    expect(more).toEqual([]);
    expect([one!.about, other!.about]).toEqual(["05978", "05762"]);
    expect(other!.spans).toEqual(one!.spans);
  });

  test("names each authority in a value that names its commune", async () => {
    const found = await attributed(joint, {
      kind: "office",
      value: { name: "Büro", commune: "Unna" },
      about: "05978",
    });
    expect(found.map(({ value }) => value)).toEqual([
      { name: "Büro", commune: "Unna" },
      { name: "Büro", commune: "Höxter" },
    ]);
  });

  test("gives a person, and what an extractor attributes elsewhere, to nobody else", async () => {
    expect(await attributed(joint, { kind: "person", value: { name: "Anna Meier" } })).toHaveLength(1);
    expect(await attributed(joint, { about: "05766" })).toMatchObject([{ about: "05766" }]);
  });

  test("leaves the authority out where the document names none", async () => {
    expect("about" in (await attributed("Ein Büro hilft.", {}))[0]!).toBe(false);
  });
});
