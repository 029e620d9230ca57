import { embeddableJson, fromCsv, type Profile, toCsv, toJsonLd, toMarkdown } from "@bildungsprofil/core";
import { describe, expect, test } from "vitest";
import { renderMarkdown, renderSite } from "../../../../examples/site/index.mjs";
import { sampleDocuments, sampleProfile } from "../../../../examples/test/sample-profile.js";
import {
  attackPage,
  openBrowser,
  outlineMarkdown,
  payloads,
} from "../../../../scripts/hostile/render-attacked.mjs";

type Write = (text: string) => string;
const ways: readonly [string, (payload: string) => Write][] = [
  ["behind the words", (payload) => (text) => `${text}${payload}`],
  ["in front of the words", (payload) => (text) => `${payload}${text}`],
  ["in place of the words", (payload) => () => payload],
];
const calm = sampleProfile((text) => `${text} x`);

describe.each([
  ["core", toMarkdown],
  ["examples", renderMarkdown],
] as const)("Markdown of %s", (_, render) => {
  const kinds = (profile: Profile): string[] =>
    outlineMarkdown(render(profile)).map((line) => line.replace(/ https?:.*$| mailto:.*$/u, " address"));

  // where an address is replaced, its link goes
  const withoutLinks = (lines: string[]): string[] => lines.filter((line) => !/ link(?: |$)/u.test(line));
  const expected = withoutLinks(kinds(calm));

  test.each(ways)(
    "has no element that the words %s made",
    (_, way) => {
      // all at once, and the one of Markdown alone, which line ends of others could tame
      for (const payload of [payloads.join(" "), payloads.at(-1)!]) {
        const lines = kinds(sampleProfile(way(payload)));
        expect(withoutLinks(lines), payload).toEqual(expected);
        for (const line of lines.filter((line) => line.includes(" link"))) expect(line).toMatch(/ address$/u);
        expect(render(sampleProfile(way(payload)))).not.toMatch(
          /[\u202a-\u202e\u2066-\u2069\0\u001b\u009b]/u,
        );
      }
    },
    120_000,
  );
});

test("no cell of CSV is a formula, and all are restored", () => {
  for (const formula of [
    '=HYPERLINK("x")',
    "+1",
    "-1+1|cmd",
    "@SUM(1)",
    "\t=1",
    "\r=1",
    "\n=1",
    "＝1",
    ' "=1',
    ";=1",
    "\u200b=1",
  ])
    for (const [, way] of ways) {
      const { entries } = sampleProfile(way(formula));
      const statements = entries.person.map(({ id, value, evidence }) => ({
        id: "0".repeat(16),
        kind: "person" as const,
        value,
        evidence,
        confidence: 0.9,
        extractor: `person/${id.length}`,
      }));
      const text = toCsv(statements);
      for (const [, cell] of text.matchAll(/(?:^|[,\n])"((?:[^"]|"")*)"/gu))
        expect(cell).not.toMatch(/^[\s\u200b"]*[=+@＝＋＠-]/u);
      const read = fromCsv(text);
      expect(read.ok && read.value).toEqual(statements);
    }
});

test("JSON-LD stays inside its script element", () => {
  for (const payload of payloads)
    for (const [, way] of ways) {
      const json = toJsonLd(sampleProfile(way(payload)));
      const text = embeddableJson(json);
      expect(text).not.toMatch(/[<>\u2028\u2029\u202e]/u);
      expect(JSON.parse(text)).toEqual(JSON.parse(JSON.stringify(json)));
    }
});

const browser = process.env.BILDUNGSPROFIL_HOSTILE ? await openBrowser() : undefined;
test.skipIf(!browser)(
  "pages run nothing, with their policy and without it (with BILDUNGSPROFIL_HOSTILE, where there is a browser)",
  async () => {
    try {
      const pageOf = (path: string) => (write: Write) => {
        const site = { profiles: [sampleProfile(write)], documents: sampleDocuments(write) };
        return [...renderSite(site, { languages: ["de"] })].find((file) => file.path.startsWith(path))!.text;
      };
      for (const path of [
        "kommune/",
        "dokument/",
        "index.html",
        "vergleich.html",
        "zeitleiste.html",
        "register.html",
        "quellen.html",
      ])
        expect(await attackPage({ name: path, browser: browser!, render: pageOf(path) })).toEqual([]);
    } finally {
      await browser!.close();
    }
  },
  900_000,
);
