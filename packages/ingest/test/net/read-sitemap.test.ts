import { gzipSync } from "node:zlib";
import { expect, test } from "vitest";
import type { IssueError } from "../../src/issue-error.js";
import { readSitemap } from "../../src/net/read-sitemap.js";

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);
const urls = (...addresses: readonly string[]): string =>
  `<?xml version="1.0"?><urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">${addresses.map((one) => `<url><loc>${one}</loc><lastmod>2024-06-01</lastmod></url>`).join("")}</urlset>`;

test("reads addresses of pages, not those of pictures in them", () => {
  const image = "<image:image><image:loc>https://kreis.example/bild.jpg</image:loc></image:image>";
  const map = urls("\n https://kreis.example/a?x=1&amp;y=2 ", "<![CDATA[https://kreis.example/b]]>").replace(
    "</url>",
    `${image}</url>`,
  );
  const expected = { pages: ["https://kreis.example/a?x=1&y=2", "https://kreis.example/b"], sitemaps: [] };
  expect(readSitemap(bytes(map))).toEqual(expected);
  expect(readSitemap(gzipSync(map))).toEqual(expected);
});

test("reads an index", () => {
  const index =
    "<sitemapindex><sitemap><loc>https://kreis.example/1.xml</loc></sitemap><sitemap><loc>https://kreis.example/2.xml.gz</loc></sitemap></sitemapindex>";
  expect(readSitemap(bytes(index))).toEqual({
    pages: [],
    sitemaps: ["https://kreis.example/1.xml", "https://kreis.example/2.xml.gz"],
  });
});

test("reads a list of lines", () => {
  expect(
    readSitemap(bytes("\ufeffhttps://kreis.example/a\r\n\r\nhttps://kreis.example/b\nsonst\n")).pages,
  ).toEqual(["https://kreis.example/a", "https://kreis.example/b"]);
});

test("what stands before a mistake counts", () => {
  expect(
    readSitemap(bytes(`${urls("https://kreis.example/a").replace("</urlset>", "")}<url><loc>x & y`)).pages,
  ).toEqual(["https://kreis.example/a"]);
});

test("takes no more addresses than the protocol allows", () => {
  expect(readSitemap(bytes(urls(...Array<string>(60_000).fill("https://kreis.example/")))).pages.length).toBe(
    50_000,
  );
});

test.each([
  ["a page", bytes("<!doctype html><p>Nicht gefunden")],
  ["a page in good XML", bytes("<html><url><loc>https://kreis.example/</loc></url></html>")],
  ["entities", bytes(`<!DOCTYPE urlset [<!ENTITY a "b">]>${urls("&a;")}`)],
  ["prose", bytes("Nicht gefunden")],
  ["damage", new Uint8Array([0x1f, 0x8b, 1, 2, 3])],
  ["a bomb", gzipSync(Buffer.alloc(60 * 2 ** 20, 32), { level: 1 })],
])("%s is no sitemap", (_, data) => {
  expect(() => readSitemap(data)).toThrowError(
    expect.objectContaining({
      issue: expect.objectContaining({ code: "net/bad-sitemap" }),
    } as Partial<IssueError>),
  );
});
