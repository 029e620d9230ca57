import assert from "node:assert/strict";
import { before, test } from "node:test";
import { Eleventy } from "@11ty/eleventy";
import { describeEntry, kindNames } from "../describe.js";
import { readProfiles } from "../read-profiles.js";

let profiles;
/** Pages by address. */
let pages;
before(async () => {
  profiles = await readProfiles("data");
  const site = new Eleventy("content", "_site", { configPath: "eleventy.config.js", quietMode: true });
  const built = await site.toJSON();
  pages = Object.fromEntries(built.map(({ url, content }) => [url, content]));
});

/** Text as it stands in a page. */
const escaped = (text) =>
  text.replace(
    /[&<>"'`]/g,
    (sign) => ({ "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;", "'": "&#39;", "`": "&#96;" })[sign],
  );

test("every commune has a page, and the start page links it", () => {
  assert.ok(profiles.length > 1);
  assert.deepEqual(
    Object.keys(pages).sort(),
    ["/", ...profiles.map(({ key }) => `/kommunen/${key}/`)].sort(),
  );
  for (const { key, commune } of profiles)
    assert.ok(pages["/"].includes(`<a href="/kommunen/${key}/">${commune.name}</a>`));
});

test("every statement stands on the page of its commune, with all the words it came from", () => {
  let quotes = 0;
  for (const { key, entries } of profiles)
    for (const kind of Object.keys(kindNames))
      for (const entry of entries[kind]) {
        assert.ok(pages[`/kommunen/${key}/`].includes(escaped(describeEntry(entry))), describeEntry(entry));
        for (const { quote } of entry.evidence) {
          assert.ok(pages[`/kommunen/${key}/`].includes(`<p>${escaped(quote)}</p>`), quote);
          quotes++;
        }
      }
  assert.ok(quotes > 20);
});

test("a citation names the document and the place", () => {
  const cited = Object.values(pages).flatMap((page) => page.match(/<cite>.+<\/cite>/g) ?? []);
  assert.ok(cited.length > 20);
  assert.ok(cited.some((line) => /, Seite \d+<\/cite>$/.test(line)));
});

test("dates are written for readers", () => {
  const line = (value) => describeEntry({ value });
  assert.equal(line({ name: "Bildung integriert", period: "2016/2020" }), "Bildung integriert (2016–2020)");
  assert.equal(line({ name: "Bildungskommunen", period: "2023-05/.." }), "Bildungskommunen (seit 05/2023)");
  assert.equal(line({ name: "Bildungsbüro", since: "2011" }), "Bildungsbüro (seit 2011)");
  assert.equal(line({ name: "Konferenz", date: "2024-09-18" }), "Konferenz (18.09.2024)");
  assert.equal(line({ kind: "Zielvereinbarung", partner: "Agentur" }), "Zielvereinbarung mit Agentur");
});
