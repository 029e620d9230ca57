import { createHash } from "node:crypto";
import { kinds } from "@bildungsprofil/core";
import { describe, expect, it } from "vitest";
import { renderSite } from "../../site/index.mjs";
import { sampleDocuments, sampleProfile } from "../sample-profile.js";
import { type PageElement, readPage } from "./read-page.js";

type Language = "de" | "en";
const hostile = `</style></script><script>alert(1)</script>"'><img src=x onerror=alert(1)>&amp;\u0000`;
const attack = (text: string): string => `${text}${hostile}`;

function siteOf(write?: (text: string) => string, languages: Language[] = ["de", "en"]): Map<string, string> {
  const input = { profiles: [sampleProfile(write)], documents: sampleDocuments(write) };
  return new Map([...renderSite(input, { languages })].map(({ path, text }) => [path, text]));
}
const site = siteOf();
const pages = new Map(
  [...site].filter(([path]) => path.endsWith(".html")).map(([path, text]) => [path, readPage(text)]),
);
const page = (start: string): string => [...site].find(([path]) => path.startsWith(start))![1];
const elements = (start: string): PageElement[] => [...pages].find(([path]) => path.startsWith(start))![1];

describe("renderSite", () => {
  it("has a page for each view, authority, year and document, in both languages", () => {
    const german = [...site.keys()].filter((path) => !path.startsWith("en/"));
    expect(german).toEqual([
      "index.html",
      "vergleich.html",
      "zeitleiste.html",
      "register.html",
      "quellen.html",
      "search-index.js",
      ...["2009", "2011", "2023", "2024", "2027"].map((year) => `chronik/${year}.html`),
      "kommune/landkreis-auental.html",
      "dokument/aaaaaaaaaaaaaaaa.html",
      "dokument/dddddddddddddddd.html",
    ]);
    expect([...site.keys()].filter((path) => path.startsWith("en/"))).toEqual(
      german.map((path) => `en/${path}`),
    );
    expect([...siteOf(undefined, ["en"]).keys()]).toEqual(german);
  });

  it("leads nowhere that is not there, and has each anchor once", () => {
    const anchors = new Map(
      [...pages].map(([path, all]) => {
        const ids = all.flatMap(({ attributes }) => attributes.id ?? []);
        expect(new Set(ids).size, path).toBe(ids.length);
        return [path, new Set(ids)];
      }),
    );
    for (const [path, all] of pages)
      for (const { attributes } of all) {
        const target = attributes.href;
        if (target === undefined || /^(https?|mailto):/.test(target)) continue;
        const url = new URL(target, `site:/${path}`);
        const ids = anchors.get(url.pathname.slice(1));
        expect(ids, `${path} → ${target}`).toBeDefined();
        if (url.hash) expect(ids, `${path} → ${target}`).toContain(url.hash.slice(1));
        for (const name of ["aria-labelledby", "for"])
          if (attributes[name]) expect(anchors.get(path)).toContain(attributes[name]);
      }
  });

  it("loads nothing but the search index, and allows its own script and style alone", () => {
    for (const [path, text] of site) {
      if (!path.endsWith(".html")) continue;
      expect(text).not.toMatch(
        /<(link|img|iframe|object|base)\b|\ssrc=|@import|url\((?!#)|\sstyle="|\son[a-z]+="/,
      );
      const policy = readPage(text).find(({ attributes }) => attributes["http-equiv"])!.attributes.content!;
      const hashes = new Set(policy.match(/sha256-[\w+/=]+/g));
      const own = [...text.matchAll(/<(style|script)>([\s\S]*?)<\/\1>/g)].map(
        ([, , content]) => `sha256-${createHash("sha256").update(content!).digest("base64")}`,
      );
      expect(hashes, path).toEqual(new Set(own));
      expect(policy).toMatch(/^default-src 'none'; /);
      expect(policy).not.toMatch(/unsafe|\*|https?:/);
      expect(policy.includes("'strict-dynamic'"), path).toBe(/(^|\/)index\.html$/.test(path));
    }
  });

  it("says what it says in the language of the page, and marks words in another", () => {
    const german = page("kommune/");
    expect(german).toContain('<html lang="de">');
    expect(german).toContain("9.–10. November 2023");
    expect(german).toContain("ca. 98.000 Einwohner");
    expect(german).toContain('<q lang="en">');
    expect(german).toContain('href="../en/kommune/landkreis-auental.html" hreflang="en"');
    const english = page("en/kommune/");
    expect(english).toContain('<html lang="en">');
    expect(english).toContain("Target agreement with Regionalagentur");
    expect(english).toContain("about 98,000 Einwohner");
    expect(english).toContain("2 passages");
    expect(english).toContain('<p class="value" lang="de">');
    expect(english).toContain('href="../../kommune/landkreis-auental.html" hreflang="de"');
    for (const [path, text] of site)
      if (path.startsWith("en/"))
        expect(text, path).not.toMatch(/Belegstellen|Sicherheit|Zeitleiste|Kommunen\b/);
  });

  it("lets no text of a document become markup", () => {
    const outline = (text: string): string[] =>
      readPage(text)
        // where an address may break follows its marks
        .filter(({ name }) => name !== "wbr")
        .map(({ name, attributes }) => [name, ...Object.keys(attributes)].join(" "));
    const attacked = siteOf(attack, ["de"]);
    const harmless = siteOf((text) => `${text} x`, ["de"]);
    expect([...attacked.keys()]).toEqual([...harmless.keys()]);
    for (const [path, text] of attacked) {
      expect(text, path).not.toContain("<script>alert");
      expect(text, path).not.toContain("<img");
      if (path.endsWith(".html")) expect(outline(text), path).toEqual(outline(harmless.get(path)!));
      else expect(text).not.toMatch(/[<>&]/);
    }
    const scripted = siteOf((text) => (text.startsWith("https:") ? "javascript:alert(1)" : text), ["de"]);
    expect([...scripted.values()].join("")).toContain("javascript:alert(1)");
    expect([...scripted.values()].join("")).not.toMatch(/href="\s*javascript:/i);
  });

  it("gives the same bytes twice, whatever the order, and leaves its argument alone", () => {
    const profiles = [sampleProfile(), { ...sampleProfile((text) => `${text} B`), key: "zweite" }];
    const documents = sampleDocuments();
    const before = JSON.stringify([profiles, documents]);
    const once = [...renderSite({ profiles, documents })];
    expect([...renderSite({ profiles: [...profiles].reverse(), documents })]).toEqual(once);
    expect(JSON.stringify([profiles, documents])).toBe(before);
  });

  it("tells problems in the language of the page, and what has no words in it in English", () => {
    const [web, ...others] = sampleDocuments();
    const told = [
      { code: "pdf/no-text-layer", severity: "error" as const, message: "The PDF holds no text." },
      { code: "rtf/odd", severity: "warning" as const, message: "It is odd." },
    ];
    const profile = { ...sampleProfile(), issues: told };
    const documents = [{ ...web!, issues: told }, ...others];
    const files = new Map(
      [...renderSite({ profiles: [profile], documents })].map(({ path, text }) => [path, text]),
    );
    for (const page of ["kommune/landkreis-auental.html", `dokument/${web!.source.id.slice(0, 16)}.html`]) {
      expect(files.get(page)).toContain("<span>Das PDF enthält keinen Text, nur Bilder");
      expect(files.get(page)).toContain('<span lang="en">It is odd.</span>');
      expect(files.get(`en/${page}`)).toContain("<span>The PDF holds no text.</span>");
    }
  });

  it("stays whole without entries and without documents", () => {
    const profile = sampleProfile();
    const bare = {
      ...profile,
      entries: Object.fromEntries(kinds.map((kind) => [kind, []])) as never,
      timeline: [],
      conflicts: [],
      issues: [],
    };
    const files = new Map([...renderSite({ profiles: [bare] })].map(({ path, text }) => [path, text]));
    for (const [path, text] of files) if (path.endsWith(".html")) readPage(text);
    expect(files.get("kommune/landkreis-auental.html")).not.toContain("section-programme");
    expect(files.get("kommune/landkreis-auental.html")).toContain("section-coverage");
    expect([...renderSite({ profiles: [] })].length).toBe(12);
  });
});

describe("the page of an authority", () => {
  const profile = sampleProfile();
  const parts = new Map(
    page("kommune/")
      .split(/(?=<(?:li|div) class="entry)/)
      .slice(1)
      .map((part) => [/id="([^"]*)"/.exec(part)?.[1] ?? "", part]),
  );

  it("gives every value with each of its quotations, documents and places", () => {
    for (const kind of kinds)
      for (const [index, { evidence }] of profile.entries[kind].entries()) {
        const part = parts.get(`${kind}-${index + 1}`) ?? "";
        expect(part, kind).toContain("<summary>2 Belegstellen");
        expect(part).toContain("Sicherheit 90\u00a0%");
        for (const { quote, source } of evidence) {
          expect(part).toContain(`„${quote}“`);
          expect(part).toContain(`href="../dokument/${source.slice(0, 16)}.html"`);
        }
        expect(part).toContain("Folie 3, Notizen, Tabellenzeile 2, Spalte 1");
        expect(part).toMatch(/Zeile \d+ · Aus dem Zusammenhang ergänzt: Seit/);
      }
    expect(page("kommune/")).toContain("„Belegstelle Widerspruch 2012“");
  });

  it("gives the values that a field had before", () => {
    expect(page("kommune/")).toContain(
      "im Lauf der Zeit</dt><dd>Schulamt (2011–2024); Dezernat für Bildung (2024)</dd>",
    );
  });

  it("says first what is asked first", () => {
    const glance = page("kommune/").split('<section class="glance"')[1]!.split("</section>")[0]!;
    for (const words of [
      "Bildungsbüro",
      "seit 2011",
      "Dezernat für Bildung",
      "Bildungskommunen",
      "Zielvereinbarung mit Regionalagentur",
      "6. Bildungskonferenz",
      "Bildungsbericht",
    ])
      expect(glance).toContain(words);
    // a Landrätin leads no office
    expect(glance).not.toContain("Tannhoff");
  });

  it("says in words what its plots show", () => {
    const plots = elements("kommune/").filter(({ attributes }) => attributes.role === "img");
    expect(plots.map(({ attributes }) => attributes["aria-label"])).toEqual([
      "20 von 20 Arten von Angaben gefunden",
      "Zeitleiste 2009–2027: Programme 2, Bildungsbüro 1, Vereinbarungen 1, Veranstaltungen 1, Meilensteine 1, Materialien 1, Ziele 1",
    ]);
  });
});

describe("the pages over all authorities", () => {
  it("lead to every authority, and compare how much there is", () => {
    expect(page("index.html")).toContain('<a href="kommune/landkreis-auental.html">Landkreis Auental</a>');
    const counts = elements("vergleich.html").flatMap(({ attributes }) => attributes.href ?? []);
    for (const kind of ["programme", "person", "quote"])
      expect(counts).toContain(`kommune/landkreis-auental.html#section-${kind}`);
    const without = { ...sampleProfile(), entries: { ...sampleProfile().entries, quote: [] } };
    const [, comparison] = [...renderSite({ profiles: [without] })];
    expect(comparison!.text).toContain('<td class="none">nicht gefunden</td>');
  });

  it("say of bars which programme ran when", () => {
    const bars = elements("zeitleiste.html").find(
      ({ name, attributes }) => name === "svg" && attributes.role === "img",
    )!;
    expect(bars.attributes["aria-label"]).toBe(
      "Bildungsbüro eingerichtet: 2011; Lernen vor Ort: 2009–2014; Bildungskommunen: seit Mai 2023",
    );
  });

  it("list what is dated, by year", () => {
    const year = elements("chronik/2023.html").filter(({ attributes }) => attributes["data-row"]);
    expect(year.map(({ text }) => text.trim())).toEqual([
      "2023 Bildungsbericht Material, Landkreis Auental",
      "Mai 2023 Bildungskommunen Programm, Landkreis Auental",
      "9. November 2023 6. Bildungskonferenz Veranstaltung, Landkreis Auental",
    ]);
  });

  it("have a register of programmes, local ones too, and of topics", () => {
    const register = page("register.html");
    for (const id of ["p-lernen-vor-ort", "p-bildungskommunen", "t-ganztag"])
      expect(register).toContain(`id="${id}"`);
    expect(register).toContain("Lesepatenschaften Auental: <a");
  });

  it("have an index of every value", () => {
    const data = JSON.parse(/^receiveIndex\((.*)\);\n$/s.exec(page("search-index.js"))![1]!);
    const profile = sampleProfile();
    expect(data.kinds).toHaveLength(kinds.length);
    const [[name, address, values]] = data.communes;
    expect([name, address]).toEqual(["Landkreis Auental", "kommune/landkreis-auental.html"]);
    expect(values).toHaveLength(kinds.reduce((sum, kind) => sum + profile.entries[kind].length, 0));
    const ids = elements("kommune/").flatMap(({ attributes }) => attributes.id ?? []);
    for (const [, anchor] of values) expect(ids).toContain(anchor);
  });
});
