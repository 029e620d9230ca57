import { readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { type Evidence, kinds, reconcile } from "@bildungsprofil/core";
import { type IngestedDocument, ingestAll } from "@bildungsprofil/ingest";
import { beforeAll, describe, expect, it } from "vitest";
import { renderSite } from "../../site/index.mjs";
import { decode, type PageElement, readPage } from "./read-page.js";

const folder = fileURLToPath(new URL("../../../fixtures/documents/", import.meta.url));
// of several formats; with passages that lie in others, cross them, and go over paragraphs and cells
const names = readdirSync(folder).filter((name) =>
  /^(erlenbrueck|auental|weserthal|hammerbach|brennach|ansbach|nachbarwelt-museum)/.test(name),
);

const documents: IngestedDocument[] = [];
const pages = new Map<string, PageElement[]>();
const sources = new Map<string, string>();
beforeAll(async () => {
  for await (const document of ingestAll(
    names.map((name) => ({ name, bytes: new Uint8Array(readFileSync(folder + name)) })),
  ))
    documents.push(document);
  for (const { path, text } of renderSite(
    { profiles: reconcile(documents), documents },
    { languages: ["de"] },
  )) {
    if (!path.endsWith(".html")) continue;
    sources.set(path, text);
    pages.set(path, readPage(text));
  }
}, 120_000);

const pathOf = ({ source }: { readonly source: string }): string => `dokument/${source.slice(0, 16)}.html`;
const anchorOf = ({ start, end }: Evidence): string => `m${start}-${end}`;
const known = new Map<string, Set<string>>();
function linksOf(path: string): Set<string> {
  const links =
    known.get(path) ?? new Set(pages.get(path)!.flatMap(({ attributes }) => attributes.href ?? []));
  known.set(path, links);
  return links;
}
/** Blank lines, line ends and tabs stand between elements, not in them. */
const letters = (text: string): string => text.replace(/\s/g, "");

describe("the page of a document", () => {
  it("holds the whole text", () => {
    expect(documents.length).toBe(names.length);
    for (const { source, text } of documents) {
      const page = sources.get(pathOf({ source: source.id }))!;
      const article = page
        .split('<article class="text"')[1]!
        .split("</article>")[0]!
        .replace(/^[\s\S]*?<\/h2>/, "");
      const plain = article.replace(
        /<summary>.*?<\/summary>|<p class="layer-name">.*?<\/p>|<sup>.*?<\/sup>/g,
        "",
      );
      expect(letters(decode(plain.replace(/<[^>]*>/g, "")))).toBe(letters(text.replace(/\0/g, "\ufffd")));
    }
  });

  it("marks each passage with exactly its words", () => {
    let divided = 0;
    for (const { source, statements } of documents) {
      const all = pages.get(pathOf({ source: source.id }))!.filter(({ name }) => name === "mark");
      for (const evidence of statements.flatMap((statement) => statement.evidence)) {
        const anchor = anchorOf(evidence);
        const parts = all.filter(
          ({ attributes }) => attributes.id === anchor || attributes["data-of"] === anchor,
        );
        expect(parts.filter(({ attributes }) => attributes.id === anchor)).toHaveLength(1);
        expect(letters(parts.map(({ text }) => text).join(""))).toBe(letters(evidence.quote));
        if (parts.length > 1) {
          divided++;
          expect(sources.get(pathOf({ source: source.id }))).toContain(`.text:has(#${anchor}:target)`);
        }
      }
    }
    expect(divided).toBeGreaterThan(2);
  });

  it("leads from each run of a passage to a note that names all its statements", () => {
    for (const { source, statements } of documents) {
      const page = sources.get(pathOf({ source: source.id }))!;
      const notes = new Map(
        page
          .split(/(?=<li id="n\d+">)/)
          .slice(1)
          .map((note) => [/id="(n\d+)"/.exec(note)![1]!, note]),
      );
      const text = page.split('<article class="text"')[1]!.split("</article>")[0]!;
      // walk the text: which passages are open where a link stands
      const open: string[] = [];
      let runs = 0;
      for (const [tag, id, of, note] of text.matchAll(
        /<mark class="\w+" (?:id|data-of)="(m[\d-]+)">|<(\/mark)>|<a href="#(n\d+)"/g,
      )) {
        if (tag.startsWith("<mark")) open.push(id!);
        else if (of) open.pop();
        else {
          runs++;
          for (const anchor of open)
            expect(notes.get(note!), `${source.name} ${note}`).toContain(`href="#${anchor}"`);
        }
      }
      expect(runs > 0).toBe(statements.length > 0);
    }
  });

  it("leads to the profile, and the profile to the passage", () => {
    let passages = 0;
    for (const profile of reconcile(documents)) {
      const path = `kommune/${profile.key}.html`;
      const links = linksOf(path);
      for (const kind of kinds)
        for (const [index, { evidence }] of profile.entries[kind].entries())
          for (const one of evidence) {
            passages++;
            expect(links.has(`../${pathOf(one)}#${anchorOf(one)}`), `${profile.key} ${kind}`).toBe(true);
            expect(
              linksOf(pathOf(one)).has(`../${path}#${kind}-${index + 1}`),
              `${profile.key} ${kind}`,
            ).toBe(true);
          }
    }
    expect(passages).toBeGreaterThan(300);
  });

  it("leads nowhere that is not there, on any page", () => {
    const anchors = new Map(
      [...pages].map(([path, all]) => [path, new Set(all.flatMap(({ attributes }) => attributes.id ?? []))]),
    );
    for (const [path, all] of pages) {
      const ids = all.flatMap(({ attributes }) => attributes.id ?? []);
      expect(new Set(ids).size, path).toBe(ids.length);
      for (const { attributes } of all) {
        if (attributes.href === undefined || /^(https?|mailto):/.test(attributes.href)) continue;
        const url = new URL(attributes.href, `site:/${path}`);
        const ids = anchors.get(url.pathname.slice(1));
        expect(ids, `${path} → ${attributes.href}`).toBeDefined();
        if (url.hash) expect(ids!.has(url.hash.slice(1)), `${path} → ${attributes.href}`).toBe(true);
      }
    }
  });

  it("sets headings and tables as such, and folds long furniture away", () => {
    const page = [...sources].find(
      ([path, text]) =>
        path.startsWith("dokument/") && text.includes("<h1>Regionales Bildungsbüro | Stadt Erlenbrück"),
    )![1];
    expect(page).toMatch(/<h3 class="high">.{0,200}Regionales Bildungsbüro/);
    expect(page).toMatch(/<td>Aufgabe<\/td>/);
    expect(page).toContain('<details class="layer furniture"><summary>Beiwerk');
  });
});
