import fc from "fast-check";
import jsonld from "jsonld";
import { expect, test } from "vitest";
import { fromJsonLd, jsonLdContext, toJsonLd, toNQuads } from "../../src/export/index.js";
import { arbitraryProfile } from "./arbitraries.js";

/** A loader that fails: no document may need the network. */
const documentLoader = (url: string): never => {
  throw new Error(`fetched ${url}`);
};
// biome-ignore lint/suspicious/noExplicitAny: the library's types know no plain data
const options = { documentLoader } as any;
const plain = (value: unknown) => JSON.parse(JSON.stringify(value));

test("a profile comes back from JSON-LD as it was", () => {
  fc.assert(
    fc.property(arbitraryProfile, (profile) => {
      expect(fromJsonLd(toJsonLd(profile))).toEqual({ ok: true, value: profile, issues: [] });
      expect(fromJsonLd(plain(toJsonLd(profile, { base: "https://auental.example/id/" })))).toMatchObject({
        ok: true,
        value: profile,
      });
    }),
    { numRuns: 30 },
  );
});

test("a JSON-LD library expands and compacts it without loss, and without fetching", async () => {
  await fc.assert(
    fc.asyncProperty(arbitraryProfile, async (profile) => {
      const expanded = await jsonld.expand(plain(toJsonLd(profile)), options);
      const compacted = await jsonld.compact(expanded, plain(jsonLdContext), options);
      expect(fromJsonLd(compacted)).toEqual({ ok: true, value: profile, issues: [] });
    }),
    { numRuns: 10 },
  );
});

test("our N-Quads are those of the library, in canonical form", async () => {
  const quads = { ...options, inputFormat: "application/n-quads", format: "application/n-quads" };
  await fc.assert(
    fc.asyncProperty(arbitraryProfile, async (profile) => {
      const theirs = await jsonld.toRDF(plain(toJsonLd(profile)), quads);
      const ours = toNQuads(profile);
      const canonical = await jsonld.canonize(theirs as never, quads);
      expect(ours.split("\n").sort()).toEqual(String(canonical).split("\n").sort());
      expect(await jsonld.canonize(ours as never, quads)).toBe(canonical);
    }),
    { numRuns: 10 },
  );
});
