import { beforeAll, describe, expect, it } from "vitest";
import { ingest, readDocument } from "../../src/index.js";
import { createSample } from "../pdf/sample-pdf.js";
import { bytesOf, multipart } from "./mail-message.js";
import { deck, openDocument, paragraphs, placeholder, word, wordParagraph } from "./office-files.js";

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);
const sentence = "Das Bildungsbüro lädt am 3. Mai 2024 zur Bildungskonferenz in das Rathaus ein";
/** Numbered sentences: equal ones would be taken for furniture. */
const many = (count: number, wrap: (words: string, index: number) => string): string =>
  Array.from({ length: count }, (_, index) => wrap(`${sentence} (${index}).`, index)).join("");

/** Milliseconds of work that reading may go on for after it was aborted. */
const bound = 1_000;
/** Milliseconds that this process has worked: whatever else the machine does. */
const worked = (): number => process.cpuUsage().user / 1_000;
/** Milliseconds after which reading is aborted: in the middle of it. */
const wait = 50;

/** Inputs whose reading takes a second and more. */
const inputs: readonly (readonly [string, () => Uint8Array | Promise<Uint8Array>, string])[] = [
  [
    "html",
    () => utf8(`<!DOCTYPE html><html><body><main>${many(60_000, (words) => `<p>${words}</p>\n`)}`),
    "a.html",
  ],
  [
    "html of one element",
    () => utf8(`<!DOCTYPE html><p>${many(100_000, (words) => `${words} <b>neu</b> `)}`),
    "a.html",
  ],
  ["text", () => utf8(many(30_000, (words) => `${words}\n\n`)), "a.txt"],
  ["text of one paragraph", () => utf8(many(30_000, (words) => `${words}\n`)), "a.txt"],
  [
    "markdown",
    () => utf8(many(1_000, (words, index) => `${index % 10 === 0 ? "# " : "- "}${words}\n\n`)),
    "a.md",
  ],
  ["docx", () => word(many(60_000, (words) => wordParagraph(words))), "a.docx"],
  [
    "docx of one table",
    () =>
      word(`<w:tbl>${many(20_000, (words) => `<w:tr><w:tc>${wordParagraph(words)}</w:tc></w:tr>`)}</w:tbl>`),
    "a.docx",
  ],
  [
    "pptx",
    () =>
      deck(
        Array.from({ length: 2_000 }, (_, i) => ({
          shapes: placeholder(
            "body",
            "Text",
            paragraphs(...Array.from({ length: 20 }, () => `${sentence} ${i}`)),
          ),
        })),
      ),
    "a.pptx",
  ],
  [
    "pptx of one slide",
    () =>
      deck([
        {
          shapes: placeholder(
            "body",
            "Text",
            many(60_000, (words) => paragraphs(words)),
          ),
        },
      ]),
    "a.pptx",
  ],
  [
    "odt",
    () =>
      openDocument(
        "text",
        many(80_000, (words) => `<text:p>${words}</text:p>`),
      ),
    "a.odt",
  ],
  [
    "odp",
    () =>
      openDocument(
        "presentation",
        many(
          30_000,
          (words) =>
            `<draw:page><draw:frame><draw:text-box><text:p>${words}</text:p></draw:text-box></draw:frame></draw:page>`,
        ),
      ),
    "a.odp",
  ],
  [
    "pdf",
    () =>
      createSample(
        Array.from({ length: 400 }, (_, page) => (pen) => {
          for (let y = 50; y < 800; y += 14) pen.text(50, y, `${sentence} (${page}, ${y})`);
        }),
      ),
    "a.pdf",
  ],
  [
    "mail",
    () =>
      bytesOf(
        "MIME-Version: 1.0",
        "Content-Type: multipart/mixed; boundary=b",
        "",
        ...multipart("b", [
          "Content-Type: text/html",
          "",
          many(60_000, (words) => `<p>${words.replaceAll("ü", "ue")}</p>\r\n`),
        ]),
      ),
    "a.eml",
  ],
];

describe.each(inputs)("a big input in %s", (_, make, name) => {
  let bytes: Uint8Array;
  beforeAll(async () => {
    bytes = await make();
    // the programs are loaded: what is measured is the reading
    await readDocument(bytes.subarray(0, 1000), { name });
  }, 120_000);

  it("ends soon after it is aborted", async () => {
    const controller = new AbortController();
    let aborted = 0;
    setTimeout(() => {
      aborted = worked();
      controller.abort();
    }, wait);
    const document = await readDocument(bytes, {
      name,
      signal: controller.signal,
      limits: { timeoutMs: 300_000 },
    });
    const took = worked() - aborted;
    expect(document.issues.map(({ code }) => code)).toEqual(["source/aborted"]);
    expect(document).toMatchObject({ text: "" });
    expect(took).toBeLessThan(bound);
  }, 60_000);
});

it("is not read at all where the signal is aborted already", async () => {
  const document = await ingest(utf8("Text"), { signal: AbortSignal.abort() });
  expect(document.issues.map(({ code }) => code)).toEqual(["source/aborted"]);
});

it("finding statements ends when it is aborted, with none", async () => {
  const controller = new AbortController();
  setTimeout(() => controller.abort(), 100);
  const document = await ingest(utf8(many(2_000, (words) => `${words}\n\n`)), {
    name: "a.txt",
    signal: controller.signal,
  });
  expect(document.issues.map(({ code }) => code)).toEqual(["source/aborted"]);
  expect(document).toMatchObject({ text: "", statements: [], layers: [] });
  expect(document.source.name).toBe("a.txt");
});
