import { createRequire } from "node:module";
import { pathToFileURL } from "node:url";
import fc from "fast-check";
import { expect, test } from "vitest";
import { toMarkdown } from "../../src/export/index.js";
import { profileOf } from "../views/profiles.js";
import { arbitraryProfile } from "./arbitraries.js";

interface Node {
  readonly type: string;
  readonly url?: string;
  readonly depth?: number;
  readonly children?: readonly Node[];
}

/** The Markdown parsers that the ingest package reads with. */
const require = createRequire(new URL("../../../ingest/package.json", import.meta.url));
const load = async (name: string) => import(pathToFileURL(require.resolve(name)).href);
const { unified } = await load("unified");
const [{ default: remarkParse }, { default: remarkGfm }] = await Promise.all([
  load("remark-parse"),
  load("remark-gfm"),
]);
const processor = unified().use(remarkParse).use(remarkGfm);

function nodesOf(node: Node): Node[] {
  return [node, ...(node.children ?? []).flatMap(nodesOf)];
}

test("no text becomes markup: only our headings, lists and bold words, and links to web addresses", () => {
  fc.assert(
    fc.property(arbitraryProfile, (profile) => {
      const markdown = toMarkdown(profile);
      const nodes = nodesOf(processor.parse(markdown));
      const types = new Set(nodes.map(({ type }) => type));
      for (const type of ["root", "heading", "paragraph", "list", "listItem", "strong", "text", "link"])
        types.delete(type);
      expect([...types]).toEqual([]);
      expect(nodes.filter(({ depth }) => depth === 1)).toHaveLength(1);
      for (const { url } of nodes) if (url !== undefined) expect(url).toMatch(/^(https?:\/\/|mailto:)/);
      expect(markdown).not.toMatch(
        /[\u0000-\u0009\u000B-\u001F\u007F-\u009F\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069\uFEFF]/,
      );
    }),
    { numRuns: 40 },
  );
});

test("a profile reads as a document", () => {
  const profile = profileOf(
    {
      office: [{ value: { name: "Bildungsbüro", since: "2008" }, quote: "Bildungsbüro seit 2008" }],
      url: [
        { value: { value: "https://auental.example/bildung_büro" }, quote: "hier" },
        { value: { value: "javascript:alert(1)" } },
      ],
    },
    {
      sources: [
        {
          id: "a".repeat(64),
          title: "Seite *eins*",
          url: "https://auental.example/",
          mediaType: "text/html",
          byteLength: 1,
          modified: "2024-05-01",
        },
      ],
    },
  );
  expect(toMarkdown(profile)).toBe(`# Landkreis Auental

## Bildungsbüro

- **Bildungsbüro** · since: 2008
  - „Bildungsbüro seit 2008“ \\[1\\]

## Netzadressen

- **[https\\://auental.example/bildung\\_büro](<https://auental.example/bildung_büro>)**
  - „hier“ \\[1\\]
- **javascript\\:alert\\(1\\)**
  - „Wort“ \\[1\\]

## Dokumente

1. [Seite \\*eins\\*](<https://auental.example/>), 1. Mai 2024
`);
});
