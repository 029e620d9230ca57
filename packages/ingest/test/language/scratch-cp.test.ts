import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { viewOf } from "./view-of.js";
test("x", async () => {
  const lines = readFileSync("/tmp/cp/cases.txt", "utf8").split("\n").filter(Boolean);
  const out: string[] = [];
  for (const l of lines) {
    const v = await viewOf(l.replaceAll("\\n", "\n"));
    const c = v.mentions.contacts;
    out.push(`${l}\n    ` + [...c.phones.map((p) => `P[${v.text.slice(p.start, p.end)}] ${p.value.value} ${p.value.type}`), ...c.emails.map((e) => `E[${e.value}]`), ...c.urls.map((e) => `U[${e.value}]`), ...c.addresses.map((a) => `A${JSON.stringify(a.value)} [${v.text.slice(a.start, a.end)}]`)].join(" ; "));
  }
  console.error(out.join("\n"));
  expect(1).toBe(1);
});
