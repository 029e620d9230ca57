// The readers that are measured. Each loads its modules when asked for and gives a function `(bytes, name) => result`.
// `formats` are those that it reads; loading fails where the peer is not there.
import { spawnSync } from "node:child_process";
import { createRequire } from "node:module";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { root } from "../run-pnpm.mjs";
import { peersFolder } from "./peers.mjs";

const requireOwn = createRequire(join(root, "packages/ingest/package.json"));
const peer = async (name) => {
  const { loadPeer } = await import(pathToFileURL(join(peersFolder, "load-peer.mjs")));
  return loadPeer(name);
};
const decode = (bytes) => new TextDecoder().decode(bytes);

/** Reads every character of a PDF with its box, size and object, and nothing more: the floor for readers on PDFium. */
async function loadPdfium(pick) {
  const { init } = await import(pathToFileURL(requireOwn.resolve("@embedpdf/pdfium")));
  const library = await init({});
  library.PDFiumExt_Init();
  const { pdfium } = library;
  const { unicode, box, size, object } = pick(library, pdfium);
  return (bytes) => {
    const data = pdfium.wasmExports.malloc(bytes.length);
    pdfium.HEAPU8.set(bytes, data);
    const rectangle = pdfium.wasmExports.malloc(16);
    const document = library.FPDF_LoadMemDocument(data, bytes.length, "");
    let sum = 0;
    for (let number = 0; number < library.FPDF_GetPageCount(document); number++) {
      const page = library.FPDF_LoadPage(document, number);
      const text = library.FPDFText_LoadPage(page);
      const count = library.FPDFText_CountChars(text);
      for (let index = 0; index < count; index++) {
        sum += unicode(text, index) + size(text, index) + object(text, index);
        box(text, index, rectangle);
        sum += pdfium.HEAPF32[rectangle >> 2];
      }
      library.FPDFText_ClosePage(text);
      library.FPDF_ClosePage(page);
    }
    library.FPDF_CloseDocument(document);
    pdfium.wasmExports.free(rectangle);
    pdfium.wasmExports.free(data);
    return sum;
  };
}

export const tools = {
  bildungsprofil: {
    formats: ["html", "mht", "eml", "pdf", "pptx", "docx", "odp", "odt", "md", "txt"],
    load: async () => {
      const { readDocument } = await import("../../packages/ingest/dist/index.js");
      return (bytes, name) => readDocument(bytes, { name });
    },
  },
  "readability + linkedom": {
    formats: ["html"],
    load: async () => {
      const [{ Readability }, { parseHTML }] = [await peer("@mozilla/readability"), await peer("linkedom")];
      return (bytes) => new Readability(parseHTML(decode(bytes)).document).parse();
    },
  },
  "defuddle + linkedom": {
    formats: ["html"],
    load: async () => {
      const [{ Defuddle }, { parseHTML }] = [await peer("defuddle/node"), await peer("linkedom")];
      return (bytes) => Defuddle(parseHTML(decode(bytes)).document, "https://page.example/");
    },
  },
  turndown: {
    formats: ["html"],
    load: async () => {
      const { default: Turndown } = await peer("turndown");
      return (bytes) => new Turndown().turndown(decode(bytes));
    },
  },
  officeparser: {
    formats: ["pptx", "docx", "odp", "odt", "pdf"],
    load: async () => {
      const { OfficeParser } = await peer("officeparser");
      return (bytes, name) =>
        OfficeParser.parseOffice(Buffer.from(bytes), { fileType: name.split(".").at(-1) });
    },
  },
  "pdfium characters": {
    formats: ["pdf"],
    load: () =>
      loadPdfium((library) => ({
        unicode: library.FPDFText_GetUnicode,
        box: library.FPDFText_GetLooseCharBox,
        size: library.FPDFText_GetFontSize,
        object: library.FPDFText_GetTextObject,
      })),
  },
  "pdfium characters, bare exports": {
    formats: ["pdf"],
    load: () =>
      loadPdfium((_, pdfium) => ({
        unicode: pdfium._FPDFText_GetUnicode,
        box: pdfium._FPDFText_GetLooseCharBox,
        size: pdfium._FPDFText_GetFontSize,
        object: pdfium._FPDFText_GetTextObject,
      })),
  },
  "pdf-parse": {
    formats: ["pdf"],
    load: async () => {
      const { PDFParse } = await peer("pdf-parse");
      return async (bytes) => {
        const parser = new PDFParse({ data: new Uint8Array(bytes) });
        const result = await parser.getText();
        await parser.destroy();
        return result;
      };
    },
  },
  unpdf: {
    formats: ["pdf"],
    load: async () => {
      const { extractText, getDocumentProxy } = await peer("unpdf");
      return async (bytes) =>
        extractText(await getDocumentProxy(new Uint8Array(bytes)), { mergePages: true });
    },
  },
  liteparse: {
    formats: ["pdf"],
    load: async () => {
      const { LiteParse } = await peer("@llamaindex/liteparse");
      const parser = new LiteParse({ ocrEnabled: false, outputFormat: "markdown", quiet: true });
      return (bytes) => parser.parse(Buffer.from(bytes));
    },
  },
  "pdf-inspector": {
    formats: ["pdf"],
    load: async () => {
      const { processPdf } = await peer("@firecrawl/pdf-inspector");
      return (bytes) => processPdf(Buffer.from(bytes));
    },
  },
  pdftotext: {
    formats: ["pdf"],
    // a process of its own for each document, whose memory is not ours
    isProgram: true,
    load: async () => {
      if (spawnSync("pdftotext", ["-v"]).error) throw new Error("it is not on the path");
      return (bytes) => {
        const { status, stdout } = spawnSync("pdftotext", ["-", "-"], { input: bytes, maxBuffer: 2 ** 30 });
        if (status !== 0) throw new Error(`exit code ${status}`);
        return stdout;
      };
    },
  },
};
