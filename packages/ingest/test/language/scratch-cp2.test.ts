import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { viewOf } from "./view-of.js";
test("x", async () => {
  const out: string[] = [];
  for (const l of readFileSync("/tmp/cp/neg.txt", "utf8").split("\n").filter(Boolean)) {
    const v = await viewOf(l);
    for (const p of v.mentions.contacts.phones) out.push(`NEG ${l} -> [${v.text.slice(p.start, p.end)}] ${p.value.value}`);
  }
  for (const h of ["1.1.", "1 ", "0345 ", "(0", "+4", "1", "12/", "a@", "a.", "www.", "https://a", "Straße 1 ", "04916 ", "Dr. ", "a-", "(((("," ","Am Am "]) {
    const text = h.repeat(Math.ceil(100000 / h.length));
    const v = await viewOf("x");
    const t = performance.now();
    const { findContacts } = await import("../../src/language/contacts.js");
    const block = { ...v.body[0]!, text, start: 0, end: text.length };
    const c = findContacts({ ...v, text, body: [block], blocks: [block], blockAt: () => block }, { dates: [] });
    out.push(`${h} ${(performance.now() - t).toFixed(0)} ms ${Object.values(c).map((x) => x.length)}`);
  }
  console.error(out.join("\n"));
  expect(1).toBe(1);
});
