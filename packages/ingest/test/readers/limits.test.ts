import { zipSync } from "fflate";
import { describe, expect, it } from "vitest";
import { ingest, readDocument } from "../../src/index.js";
import { html } from "../../src/readers/html.js";
import { defaultLimits, type Limits } from "../../src/readers/reader.js";
import { text } from "../../src/readers/text.js";
import { createSample } from "../pdf/sample-pdf.js";
import { bytesOf } from "./mail-message.js";
import {
  contextWith,
  deck,
  odfPart,
  openDocument,
  paragraphs,
  part,
  placeholder,
  word,
  wordParagraph,
  zip,
} from "./office-files.js";

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);
const title = (text: string): string => placeholder("title", "Titel", paragraphs(text));
const odpPage = (text: string): string =>
  `<draw:page><draw:frame><draw:text-box><text:p>${text}</text:p></draw:text-box></draw:frame></draw:page>`;
/** Codes of the errors and warnings. */
async function codesOf(bytes: Uint8Array, limits: Partial<Limits>, name?: string): Promise<string[]> {
  const { issues } = await readDocument(bytes, { limits, name });
  return issues.filter(({ severity }) => severity !== "info").map(({ code }) => code);
}

describe("limits", () => {
  it("each has a default", () => {
    for (const limit of Object.values(defaultLimits)) expect(limit).toBeGreaterThan(0);
    expect(Object.keys(defaultLimits)).toEqual([
      "maxBytes",
      "maxEntries",
      "maxInflatedBytes",
      "maxRatio",
      "maxDepth",
      "maxPages",
      "maxTextLength",
      "timeoutMs",
    ]);
  });

  it("maxBytes", async () => {
    const bytes = utf8("Bildungsbüro");
    expect(await codesOf(bytes, { maxBytes: bytes.length - 1 })).toEqual(["source/too-large"]);
    expect(await codesOf(bytes, { maxBytes: bytes.length })).toEqual([]);
  });

  describe.each([
    ["docx", word(wordParagraph("Text"))],
    ["pptx", deck([{ shapes: title("Text") }])],
    ["odt", openDocument("text", "<text:p>Text</text:p>")],
    ["odp", openDocument("presentation", odpPage("Text"))],
  ])("of the container of %s", (_, bytes) => {
    it("maxEntries", async () => {
      expect(await codesOf(bytes, { maxEntries: 2 })).toEqual(["zip/too-many-entries"]);
      expect(await codesOf(bytes, {})).toEqual([]);
    });
    it("maxInflatedBytes", async () => {
      expect(await codesOf(bytes, { maxInflatedBytes: 200 })).toEqual(["zip/too-large"]);
    });
  });

  it("maxRatio, counted while inflating", async () => {
    const body = `<text:p>Text</text:p>${" ".repeat(3 * 2 ** 20)}`;
    const bytes = openDocument("text", body);
    // what the directory declares is not believed
    const view = new DataView(bytes.buffer);
    for (let i = 0; i + 46 < bytes.length; i++)
      if (view.getUint32(i, true) === 0x02014b50) view.setUint32(i + 24, 10, true);
    expect(await codesOf(bytes, {})).toEqual(["zip/ratio"]);
    expect(await codesOf(bytes, { maxRatio: 2000 })).toEqual([]);
  });

  it.each([
    ["html", utf8(`<html><body>${"<div>".repeat(60)}Text`), "html/too-deep"],
    ["markdown", utf8(`${"> ".repeat(60)}Text`), "markdown/too-deep"],
    [
      "docx",
      word("<w:sdt><w:sdtContent>".repeat(30) + wordParagraph("Text") + "</w:sdtContent></w:sdt>".repeat(30)),
      "xml/too-deep",
    ],
    [
      "odt",
      openDocument(
        "text",
        `${"<text:section>".repeat(60)}<text:p>Text</text:p>${"</text:section>".repeat(60)}`,
      ),
      "xml/too-deep",
    ],
    [
      "mail",
      bytesOf(
        "MIME-Version: 1.0",
        ...Array.from({ length: 60 }, (_, i) => [
          `Content-Type: multipart/mixed; boundary=b${i}`,
          "",
          `--b${i}`,
        ]).flat(),
        "",
        "Text",
      ),
      "mail/too-deep",
    ],
  ])("maxDepth in %s", async (format, bytes, code) => {
    const name = format === "markdown" ? "a.md" : undefined;
    expect(await codesOf(bytes, { maxDepth: 50 }, name)).toEqual([code]);
    expect(await codesOf(bytes, { maxDepth: 200 }, name)).toEqual([]);
  });

  it.each([
    [
      "pptx",
      async () => deck(["Eins", "Zwei", "Drei"].map((text) => ({ shapes: title(text) }))),
      "pptx/too-many-pages",
    ],
    [
      "odp",
      async () => openDocument("presentation", ["Eins", "Zwei", "Drei"].map(odpPage).join("")),
      "odp/too-many-pages",
    ],
    [
      "pdf",
      async () => createSample(["Eins", "Zwei", "Drei"].map((text) => (pen) => pen.text(50, 50, text))),
      "pdf/too-many-pages",
    ],
  ])("maxPages in %s: the first ones are read", async (_, make, code) => {
    const bytes = await make();
    const { text, issues } = await readDocument(bytes, { limits: { maxPages: 2 } });
    expect(issues.map((issue) => issue.code)).toContain(code);
    expect(text).toContain("Zwei");
    expect(text).not.toContain("Drei");
    expect((await readDocument(bytes)).text).toContain("Drei");
  });

  it.each([
    ["text", async () => utf8("Ein Satz.")],
    ["html", async () => utf8("<html><p>Ein Satz.")],
    ["docx", async () => word(wordParagraph("Ein Satz."))],
    ["pdf", async () => createSample([(pen) => pen.text(50, 50, "Ein Satz.")])],
  ])("maxTextLength in %s", async (_, make) => {
    const bytes = await make();
    expect(await codesOf(bytes, { maxTextLength: 8 })).toEqual(["text/too-long"]);
    expect(await codesOf(bytes, { maxTextLength: 9 })).toEqual([]);
  });

  it.each([
    ["markdown", "a.md", "# Zwölf\n\n[Buchstaben](https://www.example.de/lang)\n"],
    [
      "mail",
      "a.eml",
      "From: a@example.de\nTo: b@example.de\nContent-Type: text/plain\n\nZwoelf Buchstaben\n",
    ],
  ])("maxTextLength in %s", async (_, name, source) => {
    const found = async (maxTextLength: number) =>
      (await readDocument(utf8(source), { name, limits: { maxTextLength } })).issues.map(({ code }) => code);
    expect(await found(14)).toEqual(["text/too-long"]);
    expect(await found(40)).toEqual([]);
  });

  it.each([text, html])("maxTextLength before the layout is looked at in $name", async (reader) => {
    const bytes = utf8("<html><head><style>p{color:red}</style><p>Zwölf Buchstaben</p>");
    expect(await reader.read({ bytes }, contextWith({ maxTextLength: 14 }))).toMatchObject({
      ok: false,
      issues: [{ code: "text/too-long" }],
    });
    expect((await html.read({ bytes }, contextWith({ maxTextLength: 15 }))).ok).toBe(true);
  });

  it("timeoutMs, for reading and for finding statements", async () => {
    const page = utf8(
      `<html><body>${"<p>Das Bildungsbüro lädt zur 5. Bildungskonferenz am 3. Mai 2024 ein.</p>".repeat(20_000)}`,
    );
    expect(await codesOf(page, { timeoutMs: 5 })).toEqual(["source/timeout"]);
    const document = await ingest(page.subarray(0, 300_000), { limits: { timeoutMs: 400 } });
    expect(document.issues.map(({ code }) => code)).toEqual(["source/timeout"]);
    expect(document).toMatchObject({ text: "", statements: [] });
  });

  it.each([
    [
      "docx",
      zip({
        "word/document.xml": `<!DOCTYPE x [<!ENTITY a "a">]>${part("w:document", "<w:body/>").replace(/^<\?xml.*?\?>/u, "")}`,
      }),
    ],
    [
      "odt",
      zip({
        mimetype: "application/vnd.oasis.opendocument.text",
        "content.xml": `<!DOCTYPE x>${odfPart("office:document-content", "<office:body><office:text/></office:body>")}`,
      }),
    ],
  ])("a document type in the XML of %s is refused", async (_, bytes) => {
    expect(await codesOf(bytes, {})).toEqual(["xml/doctype"]);
  });

  it("holds for what is stored without packing", async () => {
    const bytes = zipSync({
      mimetype: [utf8("application/vnd.oasis.opendocument.text"), { level: 0 }],
      "content.xml": [new Uint8Array(5000), { level: 0 }],
    });
    expect(await codesOf(bytes, { maxInflatedBytes: 4000 })).toEqual(["zip/too-large"]);
  });
});
