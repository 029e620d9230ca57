import { readFileSync } from "node:fs";
import * as models from "@bildungsprofil/core";
import fc from "fast-check";
import { beforeAll, describe, expect, test } from "vitest";
import { findFaults } from "../../../../scripts/hostile/check-document.mjs";
import { smallDocuments } from "../../../../scripts/hostile/make/small-documents.mjs";
import { applyDamage, arbitraryDamage } from "../../../../scripts/hostile/mutate.mjs";
import { ingest } from "../../src/index.js";

const fixture = (name: string): [string, Uint8Array] => [
  name,
  new Uint8Array(readFileSync(new URL(`../../../../fixtures/formats/${name}`, import.meta.url))),
];
const documents: readonly (readonly [string, Uint8Array])[] = [
  ...smallDocuments,
  fixture("eulenbach-faktenblatt.docx"),
  fixture("eulenbach-faktenblatt.html"),
  fixture("eulenbach-faktenblatt.mht"),
];
/** Together 300; `npm run hostile` tries 20,000, of all fixtures. */
const each = 300 / documents.length;

// the first document loads all rules
beforeAll(() => ingest(new TextEncoder().encode("Das Bildungsbüro besteht."), { name: "a.txt" }), 120_000);

describe("a damaged document is read or refused, and its quotations hold", () => {
  test.each(documents)(
    "%s",
    async (name, bytes) => {
      await fc.assert(
        fc.asyncProperty(arbitraryDamage(fc, bytes[0] === 0x50), async (damage) => {
          expect(findFaults(await ingest(applyDamage(bytes, damage), { name }), models)).toEqual([]);
        }),
        { seed: 20, numRuns: each },
      );
    },
    120_000,
  );
});
