import { expect, test } from "vitest";
import { type BatchInput, ingestAll } from "../../src/batch/ingest-all.js";
import type { IngestedDocument } from "../../src/tree/document.js";

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);

async function collect(inputs: Iterable<BatchInput>, options = {}): Promise<IngestedDocument[]> {
  const documents: IngestedDocument[] = [];
  for await (const document of ingestAll(inputs, options)) documents.push(document);
  return documents;
}

test("documents come in the order of the inputs", async () => {
  const inputs = Array.from({ length: 7 }, (_, index) => ({
    name: `${index}.txt`,
    bytes: bytes(`Text ${index}`),
  }));
  expect((await collect(inputs, { concurrency: 3 })).map(({ source }) => source.name)).toEqual(
    inputs.map(({ name }) => name),
  );
});

test("an input that cannot be fetched ends nothing", async () => {
  const documents = await collect([
    { name: "weg.txt", bytes: () => Promise.reject(new Error("ENOENT")) },
    { name: "da.txt", bytes: bytes("Text") },
  ]);
  expect(documents.map(({ issues }) => issues[0]?.code)).toEqual([
    "source/unreadable",
    "extract/nothing-found",
  ]);
});

test("no more inputs are fetched than are asked for", async () => {
  let open = 0;
  let most = 0;
  const run = async () => {
    most = Math.max(most, ++open);
    await new Promise((resolve) => setTimeout(resolve, 1));
    open--;
    return {} as IngestedDocument;
  };
  await collect(
    Array.from({ length: 20 }, () => ({ name: "x", bytes: bytes("x") })),
    { concurrency: 4, ingest: run },
  );
  expect(most).toBe(4);
  await expect(collect([], { concurrency: 0 })).rejects.toThrow(RangeError);
});
