import type { WrappedPdfiumModule } from "@embedpdf/pdfium";
import { type OutlineEntry, type PdfEngine, PdfError, type PdfFile, type PdfMetadata } from "./pdf-engine.js";
import { PdfiumMemory } from "./pdfium-memory.js";
import { readPdfiumPage } from "./pdfium-page.js";

/** Error numbers of FPDF_GetLastError (fpdfview.h). */
const passwordError = 4;
const securityError = 5;

/** Deepest outline and most entries that are read: outlines may be circular. */
const maxOutlineLevel = 32;
const maxOutlineEntries = 20_000;

/** Makes the engine on PDFium. The library is loaded at the first `open` and then kept. */
export function createPdfiumEngine(): PdfEngine {
  /** By the address of the WebAssembly; "" stands for its usual place. */
  const loaded = new Map<string, Promise<WrappedPdfiumModule>>();
  return {
    name: "pdfium",
    async open(bytes, { pdfiumWasm } = {}) {
      const address = pdfiumWasm === undefined ? "" : String(pdfiumWasm);
      const loading = loaded.get(address) ?? load(address);
      loaded.set(address, loading);
      let library: WrappedPdfiumModule;
      try {
        library = await loading;
      } catch (cause) {
        loaded.delete(address);
        throw new PdfError("engine-unavailable", `PDFium could not be loaded: ${messageOf(cause)}`, {
          cause,
        });
      }
      // after a trap the memory of the library is in no known state
      const discard = (): void => void loaded.delete(address);
      return guard(discard, () => openFile(library, bytes, discard));
    },
  };
}

async function load(address: string): Promise<WrappedPdfiumModule> {
  const { init } = await import("@embedpdf/pdfium");
  // what goes wrong comes as an issue, and is not for the console
  const print = (): void => {};
  const locate = address === "" ? {} : { locateFile: () => address };
  const library = await init({ print, printErr: print, ...locate });
  library.PDFiumExt_Init();
  return library;
}

function messageOf(cause: unknown): string {
  return String(cause instanceof Error ? cause.message : cause).slice(0, 200);
}

function guard<Value>(discard: () => void, work: () => Value): Value {
  try {
    return work();
  } catch (cause) {
    if (cause instanceof PdfError) throw cause;
    discard();
    throw new PdfError("corrupt", "PDFium broke down on the file", { cause });
  }
}

function openFile(library: WrappedPdfiumModule, bytes: Uint8Array, discard: () => void): PdfFile {
  const memory = new PdfiumMemory(library);
  const data = memory.copyIn(bytes);
  const document = library.FPDF_LoadMemDocument(data, bytes.length, "");
  if (!document) {
    const error = library.FPDF_GetLastError();
    memory.free();
    if (error === passwordError || error === securityError)
      throw new PdfError("encrypted", "the file asks for a password");
    throw new PdfError("corrupt", `PDFium cannot open the file (error ${error})`);
  }
  let open = true;
  return {
    pageCount: library.FPDF_GetPageCount(document),
    metadata: readMetadata(library, memory, document),
    outline: readOutline(library, memory, document),
    readPage: async (pageNumber) =>
      guard(discard, () => readPdfiumPage(library, memory, document, pageNumber)),
    close: async () => {
      if (!open) return;
      open = false;
      library.FPDF_CloseDocument(document);
      memory.free();
    },
  };
}

function readMetadata(library: WrappedPdfiumModule, memory: PdfiumMemory, document: number): PdfMetadata {
  const entry = (key: string): string | undefined =>
    memory.readUtf16((buffer, length) => library.FPDF_GetMetaText(document, key, buffer, length));
  const entries = {
    title: entry("Title"),
    author: entry("Author"),
    subject: entry("Subject"),
    keywords: entry("Keywords"),
    creator: entry("Creator"),
    producer: entry("Producer"),
    creationDate: entry("CreationDate"),
    modificationDate: entry("ModDate"),
    language: memory.readUtf16((buffer, length) => library.FPDFCatalog_GetLanguage(document, buffer, length)),
  };
  return Object.fromEntries(Object.entries(entries).filter(([, value]) => value)) as PdfMetadata;
}

function readOutline(library: WrappedPdfiumModule, memory: PdfiumMemory, document: number): OutlineEntry[] {
  const entries: OutlineEntry[] = [];
  const visit = (parent: number, level: number): void => {
    let bookmark = library.FPDFBookmark_GetFirstChild(document, parent);
    while (bookmark && entries.length < maxOutlineEntries) {
      const title = memory.readUtf16((buffer, length) =>
        library.FPDFBookmark_GetTitle(bookmark, buffer, length),
      );
      const action = library.FPDFBookmark_GetAction(bookmark);
      const destination =
        library.FPDFBookmark_GetDest(document, bookmark) ||
        (action ? library.FPDFAction_GetDest(document, action) : 0);
      const pageIndex = destination ? library.FPDFDest_GetDestPageIndex(document, destination) : -1;
      if (title) entries.push({ title, level, ...(pageIndex >= 0 ? { pageNumber: pageIndex + 1 } : {}) });
      if (level < maxOutlineLevel) visit(bookmark, level + 1);
      bookmark = library.FPDFBookmark_GetNextSibling(document, bookmark);
    }
  };
  visit(0, 1);
  return entries;
}
