import { describe, expect, it } from "vitest";
import { read } from "../../src/read.js";
import { binary } from "../../src/readers/binary.js";
import { readers } from "../../src/readers/index.js";
import { bytesOf } from "./mail-message.js";
import { contextWith, zip } from "./office-files.js";

/** What the whole registry says of these bytes. */
async function codeOf(bytes: Uint8Array, name?: string): Promise<string> {
  const result = await read({ bytes, name }, contextWith());
  return result.ok ? `read as ${result.value.mediaType}` : result.issues[0].code;
}
const noise = "\0\x01\x02\xfe\xff\0\0\x07".repeat(40);
const xml = '<?xml version="1.0" encoding="UTF-8"?>\n';

describe("binary", () => {
  it.each([
    ["PNG", "\x89PNG\r\n\x1a\n", "image/no-text"],
    ["JPEG", "\xff\xd8\xff\xe0", "image/no-text"],
    ["GIF", "GIF89a", "image/no-text"],
    ["WebP", "RIFF\x10\0\0\0WEBPVP8 ", "image/no-text"],
    ["TIFF, Intel", "II*\0", "image/no-text"],
    ["TIFF, Motorola", "MM\0*", "image/no-text"],
    ["BMP", "BM\x10\x20\0\0\0\0\0\0", "image/no-text"],
    ["HEIC", "\0\0\0\x18ftypheic", "image/no-text"],
    ["AVIF", "\0\0\0\x18ftypavif", "image/no-text"],
    ["MP4", "\0\0\0\x18ftypmp42", "source/sound-or-film"],
    ["MP3", "ID3\x04\0", "source/sound-or-film"],
    ["MP3 without a tag", "\xff\xfb\x90\x44", "source/sound-or-film"],
    ["WAVE", "RIFF\x10\0\0\0WAVEfmt ", "source/sound-or-film"],
    ["WebM", "\x1aE\xdf\xa3", "source/sound-or-film"],
    ["7z", "7z\xbc\xaf'\x1c", "source/archive"],
    ["RAR", "Rar!\x1a\x07\x01\0", "source/archive"],
    ["gzip", "\x1f\x8b\x08", "source/archive"],
    ["tar", `bericht.txt${"\0".repeat(246)}ustar`, "source/archive"],
    ["SQLite", "SQLite format 3\0", "source/data"],
    ["nothing known", "\x01\x02", "source/unknown-format"],
  ])("%s", async (_, start, code) => {
    const bytes = bytesOf(start + noise);
    expect(await codeOf(bytes)).toBe(code);
    // a wrong name makes no text of it
    for (const name of ["seite.html", "seite.md", "seite.txt", "seite.eml"])
      expect(await codeOf(bytes, name)).toBe(code);
  });

  it.each([
    ["RTF", "{\\rtf1\\ansi Guten Tag}", "source/rich-text"],
    ["SVG", '<svg xmlns="http://www.w3.org/2000/svg"><text>Bild</text></svg>', "image/no-text"],
    [
      "SVG with a document type",
      `${xml}<!-- Programm --><!DOCTYPE svg PUBLIC "-//W3C//DTD SVG 1.1//EN" "x"><svg/>`,
      "image/no-text",
    ],
    ["flat OpenDocument", `${xml}<office:document office:mimetype="x"/>`, "source/flat-office"],
    [
      "Word 2003 XML",
      `${xml}<?mso-application progid="Word.Document"?><w:wordDocument/>`,
      "source/flat-office",
    ],
    ["a feed", `${xml}<rss version="2.0"><channel/></rss>`, "source/data"],
    ["PostScript", "%!PS-Adobe-3.0", "source/print-format"],
  ])("%s, though its bytes are text", async (_, content, code) => {
    expect(await codeOf(bytesOf(content), "bericht.txt")).toBe(code);
  });

  it.each([
    ["an Excel workbook", { "[Content_Types].xml": "<x/>", "xl/workbook.xml": "<x/>" }, "source/spreadsheet"],
    [
      "an ODS",
      { mimetype: "application/vnd.oasis.opendocument.spreadsheet", "content.xml": "<x/>" },
      "source/spreadsheet",
    ],
    [
      "an ODG",
      { mimetype: "application/vnd.oasis.opendocument.graphics", "content.xml": "<x/>" },
      "source/drawing",
    ],
    ["an EPUB", { mimetype: "application/epub+zip", "META-INF/container.xml": "<x/>" }, "source/book"],
    ["Pages", { "Index/Document.iwa": "x", "preview.jpg": "x" }, "source/iwork"],
    ["an archive", { "a.docx": "x", "b.pdf": "x" }, "source/archive"],
    ["an empty archive", {}, "source/archive"],
  ])("%s in a ZIP container", async (_, entries: Record<string, string>, code) => {
    expect(await codeOf(zip(entries))).toBe(code);
  });

  it("names the files of an archive", async () => {
    const result = await read({ bytes: zip({ "a.pdf": "x", "b.pdf": "x" }) }, contextWith());
    expect(result.issues[0]).toMatchObject({ actual: "a ZIP archive with 2 files: a.pdf, b.pdf" });
  });

  it("tells a damaged container from an archive", async () => {
    expect(await codeOf(zip({ a: "x".repeat(5000) }).slice(0, 60))).toBe("zip/damaged");
  });

  it.each([
    ["GIF8 ist kein Bild, BM auch nicht, und ID3 schon gar nicht."],
    ["OTTO Muster leitet das Bildungsbüro."],
    ["MZ Halle 2024"],
    ["RIFF und WEBP in einem Satz"],
    ["<svg ist ein Element"],
    ["Ein Satz über <svg> und <?xml?>"],
    ["7zip entpackt"],
  ])("leaves text alone: %s", async (words) => {
    expect(binary.accepts({ bytes: new TextEncoder().encode(words) })).toBe(false);
    expect(await codeOf(new TextEncoder().encode(words))).toBe("read as text/plain");
  });

  it("leaves pages in XML to the HTML reader", async () => {
    const page = `${xml}<!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0 Strict//EN" "x"><html xmlns="http://www.w3.org/1999/xhtml"><body><p>Text</p></body></html>`;
    expect(await codeOf(bytesOf(page))).toBe("read as text/html");
  });

  it("says what to do", async () => {
    for (const start of ["\x89PNG\r\n\x1a\n", "7z\xbc\xaf'\x1c", "{\\rtf"]) {
      const result = await read({ bytes: bytesOf(start) }, contextWith());
      expect(result.issues[0]?.message).toMatch(/Run|Unpack|save/u);
    }
  });

  it("comes before the readers that believe a name", () => {
    const order = readers.map(({ name }) => name);
    expect(order.indexOf("binary")).toBeLessThan(order.indexOf("markdown"));
    expect(order.at(-1)).toBe("text");
  });
});
