import { fail, succeed } from "@bildungsprofil/core";
import { expect, it } from "vitest";
import { ingest, type Reader, readDocument } from "../src/index.js";

/** Minutes as a fictional program stores them: lines behind a signature. */
const minutes: Reader = {
  name: "minutes",
  accepts: ({ bytes }) => new TextDecoder().decode(bytes.subarray(0, 8)) === "MINUTES\n",
  read: async ({ bytes }) => {
    const [, ...lines] = new TextDecoder().decode(bytes).split("\n");
    if (lines.length === 0 || lines.every((line) => line === ""))
      return fail({ code: "minutes/empty", severity: "error", message: "The minutes have no lines." });
    return succeed({
      mediaType: "application/x-minutes",
      metadata: { title: "Protokoll" },
      tree: {
        type: "root",
        children: lines.map((value, index) => ({
          type: "paragraph" as const,
          children: [
            {
              type: "text" as const,
              value,
              data: {
                places: [{ at: 0, locator: { type: "text" as const, line: index + 2, column: 1 } }],
              },
            },
          ],
        })),
      },
    });
  },
};
const encode = (text: string): Uint8Array => new TextEncoder().encode(text);

it("asks own readers first, and cites the places that they give", async () => {
  const document = await ingest(
    encode("MINUTES\nBildungsbüro Landkreis Unna\nE-Mail: bildung@kreis.example"),
    {
      name: "protokoll.min",
      readers: [minutes],
    },
  );
  expect(document.source).toMatchObject({ mediaType: "application/x-minutes", title: "Protokoll" });
  const email = document.statements.find(({ kind }) => kind === "email");
  expect(email?.evidence[0]).toMatchObject({
    quote: "bildung@kreis.example",
    locator: { type: "text", line: 3, column: 9 },
  });
});

it("leaves other documents to the readers of the package", async () => {
  const { source } = await readDocument(encode("<!doctype html><p>Text"), { readers: [minutes] });
  expect(source.mediaType).toBe("text/html");
});

it("gives the issues of own readers", async () => {
  const { text, issues } = await readDocument(encode("MINUTES\n"), { readers: [minutes] });
  expect(text).toBe("");
  expect(issues).toMatchObject([{ code: "minutes/empty", severity: "error" }]);
});

it("survives own readers that throw", async () => {
  const broken: Reader = {
    name: "broken",
    accepts: () => true,
    read: async () => {
      throw new Error("no");
    },
  };
  expect((await readDocument(encode("text"), { readers: [broken] })).issues).toMatchObject([
    { code: "broken/failed", actual: "no" },
  ]);
});
