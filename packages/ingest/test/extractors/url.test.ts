import { describe, expect, test } from "vitest";
import { url } from "../../src/extractors/url.js";
import { ingest } from "../../src/ingest.js";
import { viewOf } from "../language/view-of.js";

const valuesIn = async (text: string) => url.extract(await viewOf(text)).map(({ value }) => value);

describe("url", () => {
  test("has the label of its line, unless that only says that it is a web address", async () => {
    expect(await valuesIn("Bildungsportal: www.bildung.example\nInternet: www.kreis.example")).toEqual([
      { value: "www.bildung.example", label: "Bildungsportal" },
      { value: "www.kreis.example" },
    ]);
  });
});

const linked = async (html: string) => {
  const page = `<main><h1>Bildungsbüro Auental</h1>${html}</main>`;
  const { statements } = await ingest(new TextEncoder().encode(page), { name: "seite.html" });
  return statements.flatMap((one) =>
    one.kind === "url" ? [{ ...one.value, implied: one.evidence[0].implied }] : [],
  );
};

test("stands behind words of running text that name a site", async () => {
  expect(
    await linked(
      '<p>Der Bericht des Landkreises steht <a href="https://auental.example/bericht">auf der Homepage</a> bereit.</p>',
    ),
  ).toEqual([{ value: "https://auental.example/bericht", label: "auf der Homepage", implied: ["value"] }]);
});

test.each([
  '<p>Der Bericht des Landkreises <a href="https://auental.example/bericht">steht hier</a> bereit.</p>',
  '<p>Der Bericht des Landkreises steht <a href="/bericht">auf der Homepage</a> bereit.</p>',
  '<ul><li><a href="https://auental.example/portal">Bildungsportal</a></li></ul>',
])("%j holds none", async (html) => {
  expect(await linked(html)).toEqual([]);
});
