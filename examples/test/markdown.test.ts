import { kinds } from "@bildungsprofil/core";
import { describe, expect, it } from "vitest";
import { renderMarkdown } from "../site/index.mjs";
import { escapeMarkdown } from "../site/markdown.mjs";
import { sampleProfile } from "./sample-profile.js";

describe("renderMarkdown", () => {
  const profile = sampleProfile();
  const text = renderMarkdown(profile);

  it("holds every value with its quotations, and the same parts as the page", () => {
    for (const kind of kinds)
      for (const { evidence } of profile.entries[kind])
        for (const { quote } of evidence) expect(text).toContain(`  - „${escapeMarkdown(quote)}“ – `);
    const parts = ["Programme", "Zeitleiste", "Widersprüche", "Abdeckung", "Quellen", "Hinweise"];
    for (const part of parts) expect(text).toContain(`\n## ${part}\n`);
    expect(text).toContain("**[bildung@auental.example](<mailto:bildung@auental.example>)**");
  });

  it("lets no text of a document become markup", () => {
    const attacked = renderMarkdown(
      sampleProfile((part) => `${part}\n# x\n- [a](javascript:alert(1)) <b>*y* \`z\``),
    );
    expect(attacked).not.toMatch(/(?<!\\)<b>|(?<!\\)\[a(?<!\\)\]|^# x|^- \[a/m);
    expect(attacked.split("\n").length).toBe(text.split("\n").length);
    const marks = (part: string): string[] =>
      part.split("\n").map((line) => /^(#+ | *(?:-|\d+\.) |)/.exec(line)![0]);
    expect(marks(attacked)).toEqual(marks(text));
  });

  it.each([
    ["1. Platz", "1\\. Platz"],
    ["- eins", "\\- eins"],
    ["+ eins", "\\+ eins"],
    ["a_b*c", "a\\_b\\*c"],
    ["R&D &lt;", "R&amp;D &amp;lt;"],
    ["a\n\n# b", "a \\# b"],
  ])("escapes %j", (plain, escaped) => expect(escapeMarkdown(plain)).toBe(escaped));
});
