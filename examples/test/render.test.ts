import { createHash } from "node:crypto";
import { kinds } from "@bildungsprofil/core";
import { describe, expect, it } from "vitest";
import { renderMarkdown, renderOverview, renderProfile } from "../render/index.mjs";
import { linkTarget, originalTarget } from "../render/link-target.mjs";
import { escapeMarkdown } from "../render/markdown.mjs";
import { escapeHtml, html } from "../render/markup.mjs";
import { axisOf, renderBar } from "../render/programme-axis.mjs";
import { sampleProfile } from "./sample-profile.js";

const hostile = `</style></script><script>alert(1)</script>"'><img src=x onerror=alert(1)>&amp;\u0000`;
const attack = (text: string): string => `${text}${hostile}`;

/** Names of the tags of a page and of their attributes, without contents: what hostile text must not change. */
function outline(page: string): string[] {
  const body = page.replace(/<(script|style)\b[^>]*>[\s\S]*?<\/\1>/g, "<$1>");
  return [...body.matchAll(/<(\/?[a-z][a-z0-9-]*)((?:\s+[a-z-]+(?:="[^"]*")?)*)\s*\/?>/g)].map(
    ([, name, attributes]) =>
      [name, ...[...attributes!.matchAll(/([a-z-]+)(?==")/g)].map(([at]) => at)].join(" "),
  );
}

/** The elements with an id that are list items of entries, each up to the next one. */
function entryParts(page: string): Map<string, string> {
  const parts = page.split(/(?=<(?:li|div) class="entry)/).slice(1);
  return new Map(parts.map((part) => [/id="([^"]*)"/.exec(part)?.[1] ?? "", part]));
}

describe("markup", () => {
  it("escapes what is put in and joins lists", () => {
    expect(html`<p title="${`"&'`}">${["<b>", html`<i>x</i>`, undefined, false, null, 0]}</p>`.text).toBe(
      '<p title="&quot;&amp;&#39;">&lt;b&gt;<i>x</i>0</p>',
    );
    expect(escapeHtml("a\u0000b\u001bc\n")).toBe("a\ufffdb\ufffdc\n");
  });
});

describe("linkTarget", () => {
  it.each([
    ["https://www.auental.example/a?b=c#d", "https://www.auental.example/a?b=c#d"],
    ["www.auental.example/bildung", "https://www.auental.example/bildung"],
    ["mailto:a@auental.example", "mailto:a@auental.example"],
    ["javascript:alert(1)", undefined],
    [" JaVaScRiPt:alert(1)", undefined],
    ["java\nscript:alert(1)", undefined],
    ["data:text/html,x", undefined],
    ["file:///etc/passwd", undefined],
    ["auental", undefined],
    ["", undefined],
    [undefined, undefined],
  ])("%s → %s", (address, target) => expect(linkTarget(address)).toBe(target));

  it("opens the original at the words or the page", () => {
    const source = {
      id: "a".repeat(64),
      mediaType: "text/html",
      byteLength: 1,
      url: "https://a.example/x#top",
    };
    const words = { source: source.id, start: 0, end: 3, quote: "Ganztag-Forum heute" };
    expect(originalTarget(source, words)).toBe("https://a.example/x#:~:text=Ganztag%2DForum%20heute");
    const pdf = { ...source, mediaType: "application/pdf" };
    expect(originalTarget(pdf, { ...words, locator: { type: "page", pageNumber: 7 } })).toBe(
      "https://a.example/x#page=7",
    );
    expect(originalTarget({ ...source, url: "javascript:alert(1)" }, words)).toBeUndefined();
  });
});

describe("programme axis", () => {
  it("spans all periods and the latest source", () => {
    expect(axisOf(["2009/2014", undefined, "2023-05/.."], "2025-06")).toEqual({ first: 2009, last: 2025 });
    expect(axisOf([undefined], "2025")).toBeUndefined();
  });

  it("draws a period where it lies, and an arrow where it is open", () => {
    const axis = { first: 2010, last: 2019 };
    const closed = renderBar(axis, "2012/2014").text;
    expect(closed).toContain('<rect x="20%" y="4" width="30%"');
    expect(closed).not.toContain("<path");
    const open = renderBar(axis, "2015/..").text;
    expect(open).toContain('<rect x="50%" y="4" width="50%"');
    expect(open).toContain("<path");
    expect(renderBar(axis, undefined).text).not.toContain("<rect");
  });
});

describe("renderProfile", () => {
  const profile = sampleProfile();
  const page = renderProfile(profile, { home: "index.html" });

  it("gives every value with each of its quotations, documents and places", () => {
    const parts = entryParts(page);
    for (const kind of kinds)
      for (const [index, { evidence }] of profile.entries[kind].entries()) {
        const part = parts.get(`${kind}-${index + 1}`) ?? "";
        expect(part, kind).toContain("<summary>2 Belege");
        expect(part).toContain("Sicherheit 90\u00a0%");
        for (const { quote, source } of evidence) {
          expect(part).toContain(`„${quote}“`);
          expect(part).toContain(`href="#source-${source.slice(0, 12)}"`);
        }
        expect(part).toContain("Folie 3, Notizen, Tabellenzeile 2, Spalte 1");
        expect(part).toMatch(/Zeile \d+ · Aus dem Zusammenhang ergänzt: Seit/);
      }
    expect(page).toContain("„Belegstelle Widerspruch 2012“");
  });

  it("gives the values that a field had before", () => {
    expect(page).toContain("im Lauf der Zeit</dt><dd>Schulamt (2011–2024); Dezernat für Bildung (2024)</dd>");
  });

  it("has ids once, and a target for each inner link", () => {
    const ids = [...page.matchAll(/\sid="([^"]*)"/g)].map(([, id]) => id);
    expect(new Set(ids).size).toBe(ids.length);
    for (const [, id] of page.matchAll(/href="#([^"]*)"/g)) expect(ids).toContain(id);
  });

  it("loads nothing, and allows its own script and style alone", () => {
    expect(page).not.toMatch(/<(link|img|iframe|object|base)\b|\ssrc=|@import|url\(|\sstyle=|\son[a-z]+=/);
    for (const name of ["style", "script"]) {
      const [, text] = new RegExp(`<${name}>([^]*?)</${name}>`).exec(page) ?? [];
      const hash = createHash("sha256").update(text!).digest("base64");
      expect(page).toContain(`${name}-src &#39;sha256-${hash}&#39;`);
    }
  });

  it("says what it says in the language asked for, and marks words in another", () => {
    expect(page).toContain('<html lang="de">');
    expect(page).toContain("9.–10. November 2023");
    expect(page).toContain("ca. 98.000 Einwohner");
    expect(page).toContain("Ganztag");
    expect(page).toContain('<q lang="en">');
    const english = renderProfile(profile, { language: "en" });
    expect(english).toContain('<html lang="en">');
    expect(english).toContain("Target agreement with Regionalagentur");
    expect(english).toContain("about 98,000 Einwohner");
    expect(english).toContain("2 passages");
    expect(english).toContain('<p class="value" lang="de">');
    expect(english).not.toContain("Belege");
  });

  it("lets no text of a document become markup", () => {
    const attacked = renderProfile(sampleProfile(attack), { home: "index.html" });
    expect(attacked).not.toContain("<script>alert");
    expect(attacked).not.toContain("<img");
    const harmless = renderProfile(
      sampleProfile((text) => `${text} x`),
      { home: "index.html" },
    );
    expect(outline(attacked)).toEqual(outline(harmless));
    const script = sampleProfile((text) => (text.startsWith("https:") ? "javascript:alert(1)" : text));
    const scripted = renderProfile(script);
    expect(scripted).toContain("javascript:alert(1)");
    expect(scripted).not.toMatch(/href="\s*javascript:/i);
  });

  it("leaves out empty sections and stays whole without entries", () => {
    const empty = {
      ...profile,
      entries: Object.fromEntries(kinds.map((kind) => [kind, []])) as never,
      timeline: [],
      conflicts: [],
      issues: [],
    };
    const bare = renderProfile(empty);
    expect(bare).not.toContain("section-programme");
    expect(bare).toContain("section-coverage");
  });

  it("gives the same bytes twice and leaves its argument alone", () => {
    const before = JSON.stringify(profile);
    expect(renderProfile(profile, { home: "index.html" })).toBe(page);
    expect(JSON.stringify(profile)).toBe(before);
  });
});

describe("renderOverview", () => {
  const profiles = [sampleProfile(), { ...sampleProfile(attack), key: "zweite" }];
  const page = renderOverview(profiles);
  const indexOf = (text: string): { address: string; title: string }[] =>
    JSON.parse(/<script type="application\/json" id="index">([\s\S]*?)<\/script>/.exec(text)?.[1] ?? "[]");

  it("leads to every profile and every value", () => {
    for (const { key } of profiles) expect(page).toContain(`href="${key}.html"`);
    const count = (of: (typeof profiles)[number]): number =>
      kinds.reduce((sum, kind) => sum + of.entries[kind].length, 0);
    expect(indexOf(page)).toHaveLength(count(profiles[0]!) + count(profiles[1]!));
    const ids = new Set([...renderProfile(profiles[0]!).matchAll(/\sid="([^"]*)"/g)].map(([, id]) => id));
    const targets = [...page.matchAll(/href="landkreis-auental\.html#([^"]*)"/g)].map(([, id]) => id!);
    const found = indexOf(page).map(({ address }) => address.split("#")[1]!);
    for (const id of [...targets, ...found]) expect(ids).toContain(id);
    expect(targets).toHaveLength(kinds.length - 1);
  });

  it("compares how much there is of each kind", () => {
    const missing = { ...profiles[0]!, entries: { ...profiles[0]!.entries, quote: [] } };
    expect(renderOverview([missing])).toContain(
      '<td class="none"><span aria-label="nicht gefunden">–</span></td>',
    );
    expect(page).toContain('<td class="some"><a href="landkreis-auental.html#section-programme">3</a></td>');
  });

  it("lets no text of a document become markup, in the search neither", () => {
    expect(page).not.toContain("<script>alert");
    expect(page).not.toContain("<img");
    expect(indexOf(page).some(({ title }) => title.includes("<script>alert(1)</script>"))).toBe(true);
  });

  it("does not depend on the order of the profiles", () => {
    expect(renderOverview([...profiles].reverse())).toBe(page);
  });
});

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
