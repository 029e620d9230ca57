import { readFileSync } from "node:fs";
import { deflateSync } from "node:zlib";
import { writeDeck } from "../make/office-file.mjs";
import {
  packed,
  packedStream,
  pageObjects,
  pageText,
  stream,
  writeLine,
  writePdf,
} from "../make/pdf-file.mjs";
import { createRandom, utf8 } from "../make/text.mjs";

const fixture = () =>
  readFileSync(new URL("../../../fixtures/formats/eulenbach-faktenblatt-pdfmake.pdf", import.meta.url));

/** @param {number} length */
function noise(length) {
  const random = createRandom(7);
  // a first byte that begins no format
  return Uint8Array.from({ length }, (_, at) => (at === 0 ? 0x8f : Math.floor(random() * 256)));
}

/** A form that draws itself. */
const selfDrawing = {
  dictionary:
    "/Type /XObject /Subtype /Form /BBox [0 0 500 500] /Resources << /XObject << /X 6 0 R >> /Font << /F1 4 0 R >> >>",
  stream: Buffer.from(`${writeLine(pageText)} /X Do`),
};

/** A Type 3 font whose glyph is written in the font itself. */
const selfWriting = [
  "<< /Type /Font /Subtype /Type3 /FontBBox [0 0 9 9] /FontMatrix [1 0 0 1 0 0] /FirstChar 65 /LastChar 65 /Widths [9] /CharProcs << /a 7 0 R >> /Encoding << /Type /Encoding /Differences [65 /a] >> /Resources << /Font << /F3 6 0 R >> >> >>",
  stream("9 0 d0 BT /F3 1 Tf (A) Tj ET"),
];

/** @type {import("./input.mjs").HostileInput[]} */
export const pdfInputs = [
  {
    id: "2",
    what: "random bytes",
    file: "zufall.pdf",
    make: () => noise(5000),
    expect: ["source/unknown-format"],
  },
  { id: "3", what: "header alone", file: "kopf.pdf", make: () => utf8("%PDF-1.7"), expect: ["pdf/corrupt"] },
  {
    id: "4",
    what: "PDF cut off in the middle",
    file: "halb.pdf",
    make: () => fixture().subarray(0, fixture().length >> 1),
    expect: ["pdf/corrupt", "pdf/no-text-layer", "pdf/page-unreadable"],
  },
  {
    id: "5a",
    what: "page of 200 MB in 200 kB",
    file: "bombe.pdf",
    make: () =>
      writePdf(pageObjects({ content: packedStream(deflateSync(Buffer.alloc(200 * 2 ** 20, " "))) })),
    expect: ["pdf/no-text-layer", "pdf/corrupt", "source/timeout", "source/out-of-memory"],
    seconds: 20,
    mebibytes: 1100,
    heavy: true,
  },
  {
    id: "5b",
    what: "the same contents 50,000 times on a page",
    file: "wieder.pdf",
    make: () =>
      writePdf(
        pageObjects({ contents: `[${"5 0 R ".repeat(50_000)}]`, content: packed(writeLine(pageText)) }),
      ),
    expect: ["read", "source/timeout", "text/too-long"],
    seconds: 65,
    mebibytes: 1200,
    heavy: true,
  },
  {
    id: "5c",
    what: "stream packed 20 times over",
    file: "geschachtelt.pdf",
    make: () => {
      let bytes = deflateSync(Buffer.alloc(50 * 2 ** 20, " "));
      for (let times = 1; times < 20; times++) bytes = deflateSync(bytes);
      return writePdf(
        pageObjects({ content: { dictionary: `/Filter [${"/FlateDecode ".repeat(20)}]`, stream: bytes } }),
      );
    },
    expect: ["pdf/no-text-layer", "pdf/corrupt"],
    seconds: 10,
  },
  {
    id: "6",
    what: "tree of pages in a circle",
    file: "kreis.pdf",
    make: () => writePdf(pageObjects({ kids: "2 0 R 2 0 R", count: 4 })),
    expect: ["pdf/corrupt", "pdf/no-text-layer", "pdf/page-unreadable"],
  },
  {
    id: "7a",
    what: "form that draws itself",
    file: "selbst.pdf",
    make: () =>
      writePdf(
        pageObjects({ resources: "/XObject << /X 6 0 R >>", content: stream("/X Do"), more: [selfDrawing] }),
      ),
    expect: ["read"],
  },
  {
    id: "7b",
    what: "Type 3 font that writes itself",
    file: "schrift.pdf",
    make: () =>
      writePdf(
        pageObjects({
          resources: "/Font << /F1 4 0 R /F3 6 0 R >>",
          content: stream(`${writeLine(pageText)} BT /F3 9 Tf (AAAA) Tj ET`),
          more: selfWriting,
        }),
      ),
    expect: ["read", "pdf/no-text-layer"],
  },
  {
    id: "8a",
    what: "no table of objects, lengths that lie",
    file: "lügen.pdf",
    make: () => {
      const text = Buffer.from(writePdf(pageObjects())).toString("latin1");
      const lying = text.replace(/\/Length \d+/gu, "/Length 99999999").replace(/xref[\s\S]*$/u, "");
      return new Uint8Array(Buffer.from(lying, "latin1"));
    },
    expect: ["pdf/corrupt", "read", "pdf/no-text-layer"],
  },
  {
    id: "8b",
    what: "numbers out of all bounds",
    file: "zahlen.pdf",
    make: () =>
      writePdf(
        pageObjects({
          page: "/Rotate 99999999999 /MediaBox [0 0 1e38 -1e38] /UserUnit 1e30",
          content: stream(`1e30 0 0 1e30 0 0 cm ${writeLine(pageText, "1e20 Tc 1e38 TL 0 Tz")}`),
        }),
      ),
    expect: ["read", "pdf/no-text-layer", "pdf/corrupt"],
  },
  {
    id: "8c",
    what: "array nested 100,000 deep",
    file: "tief.pdf",
    make: () => writePdf(pageObjects({ page: `/X ${"[".repeat(100_000)}${"]".repeat(100_000)}` })),
    expect: ["read", "pdf/corrupt", "pdf/no-text-layer"],
  },
  {
    id: "9",
    what: "PDF with a password",
    file: "passwort.pdf",
    make: () =>
      writePdf(
        pageObjects(),
        `/ID [<${"00".repeat(16)}> <${"00".repeat(16)}>] /Encrypt << /Filter /Standard /V 1 /R 2 /P -44 /O <${"5a".repeat(32)}> /U <${"a5".repeat(32)}> >>`,
      ),
    expect: ["pdf/encrypted"],
  },
  {
    id: "10a",
    what: "100,000 pages",
    file: "seiten.pdf",
    make: () => writePdf(pageObjects({ kids: "3 0 R ".repeat(100_000), count: 100_000 })),
    expect: ["pdf/too-many-pages"],
    seconds: 30,
    heavy: true,
  },
  {
    id: "10b",
    what: "300,000 notes on a page",
    file: "notizen.pdf",
    make: () =>
      writePdf(
        pageObjects({
          page: `/Annots [${"6 0 R ".repeat(300_000)}]`,
          more: [
            "<< /Type /Annot /Subtype /Link /Rect [0 0 99 99] /A << /S /URI /URI (https://auental.example) >> >>",
          ],
        }),
      ),
    expect: ["read"],
    seconds: 20,
    heavy: true,
  },
  {
    id: "11",
    what: "PDF that runs a program and a script",
    file: "start.pdf",
    make: () =>
      writePdf(
        pageObjects({
          catalogue:
            "/OpenAction << /S /JavaScript /JS (app.launchURL\\('https://canary.example'\\)) >> /AA << /WC << /S /Launch /F (/usr/bin/touch) >> >>",
          page: "/AA << /O << /S /GoToR /F (\\\\\\\\canary.example\\\\x.pdf) >> >>",
        }),
      ),
    expect: ["read"],
    says: "Bildungsbüro",
  },
  {
    id: "12",
    what: "PDF with words that nobody sees",
    file: "unsichtbar.pdf",
    make: () =>
      writePdf(
        pageObjects({
          content: stream(
            `${writeLine(pageText)} BT /F1 12 Tf 3 Tr 72 600 Td (Unsichtbar) Tj ET BT 0 Tr 1 g 72 500 Td (Wei\\337) Tj ET BT 9000 9000 Td (Weit weg) Tj ET`,
          ),
        }),
      ),
    expect: ["read"],
    says: "Bildungsbüro",
  },
  {
    id: "13a",
    what: "deck in front, PDF behind",
    file: "beides.pdf",
    make: () => new Uint8Array(Buffer.concat([writeDeck(), writePdf(pageObjects())])),
    expect: ["read", "zip/damaged", "pdf/corrupt"],
  },
  {
    id: "13b",
    what: "PDF in front, deck behind",
    file: "beides.pptx",
    make: () => new Uint8Array(Buffer.concat([writePdf(pageObjects()), writeDeck()])),
    expect: ["read"],
    says: "Bildungsbüro",
  },
  {
    id: "13c",
    what: "page that only speaks of PDF",
    file: "über-pdf.html",
    make: () =>
      utf8(
        "<!doctype html><title>Formate</title><p>Eine solche Datei beginnt mit %PDF-1.7.<p>Das Bildungsbüro des Landkreises Auental besteht seit 2011.",
      ),
    expect: ["read"],
    says: "Bildungsbüro",
  },
];
