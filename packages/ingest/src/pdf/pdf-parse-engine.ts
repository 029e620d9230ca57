import { type OutlineEntry, type PdfEngine, PdfError, type PdfFile, type PdfMetadata } from "./pdf-engine.js";
import { type PdfJsPage, readPdfJsPage } from "./pdf-parse-page.js";

/** What is used of the pdf.js document behind pdf-parse. */
interface PdfJsDocument {
  readonly numPages: number;
  getPage(pageNumber: number): Promise<PdfJsPage & { cleanup(): void }>;
  getMetadata(): Promise<{ readonly info: Readonly<Record<string, unknown>> }>;
  getOutline(): Promise<readonly PdfJsOutlineItem[] | null>;
  getDestination(name: string): Promise<readonly unknown[] | null>;
  getPageIndex(reference: unknown): Promise<number>;
}

interface PdfJsOutlineItem {
  readonly title: string;
  readonly dest: string | readonly unknown[] | null;
  readonly items: readonly PdfJsOutlineItem[];
}

const maxOutlineLevel = 32;
const maxOutlineEntries = 20_000;

/** Makes the engine on pdf-parse, which stands on pdf.js. The library is loaded at the first `open`. */
export function createPdfParseEngine(): PdfEngine {
  return {
    name: "pdf-parse",
    async open(bytes) {
      const { PDFParse } = await loadLibrary();
      // pdf.js takes the buffer away from its owner; warnings of broken files are not for the console
      const parser = new PDFParse({ data: bytes.slice(), verbosity: 0, isEvalSupported: false });
      try {
        // `load` is private in the types only; it is the one way to the pdf.js document
        const document = await (parser as unknown as { load(): Promise<PdfJsDocument> }).load();
        return await openFile(document, () => parser.destroy());
      } catch (cause) {
        await parser.destroy();
        if (cause instanceof PdfError) throw cause;
        if (cause instanceof Error && cause.name === "PasswordException")
          throw new PdfError("encrypted", "the file asks for a password", { cause });
        throw new PdfError("corrupt", `pdf-parse cannot open the file: ${messageOf(cause)}`, { cause });
      }
    },
  };
}

async function loadLibrary(): Promise<typeof import("pdf-parse")> {
  // pdf.js makes a DOMMatrix when it is imported. It needs a working one only for drawing.
  const scope = globalThis as { DOMMatrix?: unknown };
  scope.DOMMatrix ??= class DOMMatrix {};
  try {
    return await import("pdf-parse");
  } catch (cause) {
    throw new PdfError("engine-unavailable", "pdf-parse could not be loaded", { cause });
  }
}

async function openFile(document: PdfJsDocument, destroy: () => Promise<void>): Promise<PdfFile> {
  return {
    pageCount: document.numPages,
    metadata: toMetadata((await document.getMetadata()).info),
    outline: await readOutline(document),
    readPage: async (pageNumber) => {
      try {
        const page = await document.getPage(pageNumber);
        const content = await readPdfJsPage(page, pageNumber);
        page.cleanup();
        return content;
      } catch (cause) {
        throw new PdfError("corrupt", `page ${pageNumber} cannot be read: ${messageOf(cause)}`, { cause });
      }
    },
    close: destroy,
  };
}

function messageOf(cause: unknown): string {
  return (cause instanceof Error ? cause.message : String(cause)).slice(0, 200);
}

function toMetadata(info: Readonly<Record<string, unknown>>): PdfMetadata {
  const names = {
    title: "Title",
    author: "Author",
    subject: "Subject",
    keywords: "Keywords",
    creator: "Creator",
    producer: "Producer",
    creationDate: "CreationDate",
    modificationDate: "ModDate",
    language: "Language",
  } satisfies Record<keyof PdfMetadata, string>;
  const entries = Object.entries(names).map(([key, name]) => [key, info[name]] as const);
  return Object.fromEntries(
    entries.filter(([, value]) => typeof value === "string" && value !== ""),
  ) as PdfMetadata;
}

async function readOutline(document: PdfJsDocument): Promise<OutlineEntry[]> {
  const entries: OutlineEntry[] = [];
  const visit = async (items: readonly PdfJsOutlineItem[], level: number): Promise<void> => {
    for (const { title, dest, items: inner } of items) {
      if (entries.length >= maxOutlineEntries) return;
      const pageNumber = await pageOf(document, dest);
      if (title) entries.push({ title, level, ...(pageNumber === undefined ? {} : { pageNumber }) });
      if (level < maxOutlineLevel) await visit(inner, level + 1);
    }
  };
  await visit((await document.getOutline().catch(() => null)) ?? [], 1);
  return entries;
}

async function pageOf(
  document: PdfJsDocument,
  destination: PdfJsOutlineItem["dest"],
): Promise<number | undefined> {
  try {
    const target = typeof destination === "string" ? await document.getDestination(destination) : destination;
    const page = target?.[0];
    if (typeof page === "number") return page + 1;
    return page ? (await document.getPageIndex(page)) + 1 : undefined;
  } catch {
    // a broken destination costs the entry its page, not the file its outline
    return undefined;
  }
}
